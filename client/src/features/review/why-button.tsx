import type { ReactNode } from 'react';
import { Button, Tooltip, type ButtonProps } from '@mantine/core';

interface Props extends ButtonProps {
  /** Why it cannot be pressed now; nothing when it can. */
  why: string | undefined;
  onClick(): void;
  children: ReactNode;
}

/** A button that says why it is off, also to a keyboard and a screen reader, which a `disabled` one does not answer. */
export const WhyButton = ({ why, onClick, children, ...rest }: Props): ReactNode => (
  <Tooltip label={why} disabled={!why} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
    <Button
      size="compact-sm"
      variant="default"
      {...rest}
      aria-disabled={why !== undefined}
      {...(why ? { 'data-disabled': true, 'aria-description': why } : {})}
      onClick={() => why === undefined && onClick()}
    >
      {children}
    </Button>
  </Tooltip>
);
