import { useSyncExternalStore, type ReactNode } from 'react';
import { useT } from '../../i18n';

interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

let offered: InstallPrompt | undefined;
const listeners = new Set<() => void>();
const offer = (event: InstallPrompt | undefined): void => {
  offered = event;
  for (const listener of listeners) listener();
};

/** Browsers offer an installation once, long before anybody opens the settings: it is kept until then. */
export function catchInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer(event as InstallPrompt);
  });
  window.addEventListener('appinstalled', () => offer(undefined));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function InstallButton(): ReactNode {
  const t = useT();
  const prompt = useSyncExternalStore(subscribe, () => offered);
  if (!prompt) return undefined;
  const install = async (): Promise<void> => {
    await prompt.prompt();
    offer(undefined);
  };
  return (
    <button type="button" className="quiet" onClick={() => void install()}>
      {t('field.settings.install')}
    </button>
  );
}
