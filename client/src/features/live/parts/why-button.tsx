import type { ReactNode } from 'react';
import { Button, Tooltip, type ButtonProps } from '@mantine/core';

interface Props extends ButtonProps {
  children: ReactNode;
  /** Why it does nothing now, in words; it then stays reachable, so that it can be asked. */
  why?: string | undefined;
  pressed?: boolean;
  onClick: () => void;
}

/** A button that says why it is off: it keeps the focus and is only marked as disabled, because a dead one explains nothing. */
export function WhyButton({ why, pressed, onClick, children, ...rest }: Props): ReactNode {
  const button = (
    <Button
      {...rest}
      {...(why ? { 'data-disabled': true, 'aria-disabled': true, 'aria-description': why } : {})}
      {...(pressed === undefined ? {} : { 'aria-expanded': pressed })}
      onClick={(event) => (why ? event.preventDefault() : onClick())}
    >
      {children}
    </Button>
  );
  return why ? <Tooltip label={why}>{button}</Tooltip> : button;
}
