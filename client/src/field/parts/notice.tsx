import type { ReactNode } from 'react';

interface Props {
  tone: 'plain' | 'good' | 'warning' | 'danger';
  children: ReactNode;
  /** Read out at once (`alert`) or when the reader pauses (`status`). */
  role?: 'alert' | 'status';
}

export function Notice({ tone, children, role }: Props): ReactNode {
  return (
    <div className="notice" data-tone={tone} role={role}>
      {children}
    </div>
  );
}
