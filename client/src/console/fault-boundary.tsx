import { Component, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../i18n';
import { EmptyState } from '../ui';

interface Props {
  children: ReactNode;
}

/** A fault in one screen leaves a way on: the outbox is on disk, so a reload loses nothing. */
export class FaultBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed(): ReactNode {
  const t = useT();
  return (
    <EmptyState icon="warning" title={t('console.crash.title')} detail={t('console.crash.detail')}>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </EmptyState>
  );
}
