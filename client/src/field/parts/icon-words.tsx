import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export function IconWords({ icon, children }: { icon: IconName; children: ReactNode }): ReactNode {
  return (
    <span className="icon-words">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
