import { useSyncExternalStore, type ReactNode } from 'react';
import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useT } from '../i18n';
import { newestOf } from './newest-toasts';
import style from './toasts.module.css';

export interface Toast {
  id: number;
  text: string;
  /** `urgent` interrupts a screen reader and stays until it is closed. */
  urgent?: boolean;
  action?: { label: string; run: () => void };
}

/** Long enough to read two lines twice. */
const SHOWN_MS = 6_000;

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

export const closeToast = (id: number): void => replace(toasts.filter((toast) => toast.id !== id));

/** Says something in passing, to eyes and screen readers. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  const id = ++count;
  replace(newestOf([...toasts, { ...toast, id }]));
  if (!toast.urgent) setTimeout(() => closeToast(id), SHOWN_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Two live regions that are always there: one made only when it is needed is not read out. */
export function ToastRegion(): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className={style.region}>
      <div role="alert">
        {shown
          .filter((toast) => toast.urgent)
          .map((toast) => (
            <ToastBox key={toast.id} toast={toast} />
          ))}
      </div>
      <div role="status">
        {shown
          .filter((toast) => !toast.urgent)
          .map((toast) => (
            <ToastBox key={toast.id} toast={toast} />
          ))}
      </div>
    </div>
  );
}

function ToastBox({ toast }: { toast: Toast }): ReactNode {
  const t = useT();
  const act = (): void => {
    toast.action?.run();
    closeToast(toast.id);
  };
  return (
    <Paper className={style.toast} withBorder shadow="md" data-urgent={toast.urgent || undefined}>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm">{toast.text}</Text>
        <Group gap={4} wrap="nowrap">
          {toast.action && (
            <Button size="compact-sm" variant="light" onClick={act}>
              {toast.action.label}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('common.dismiss')} onClick={() => closeToast(toast.id)} />
        </Group>
      </Group>
    </Paper>
  );
}
