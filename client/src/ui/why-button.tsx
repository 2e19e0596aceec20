import type { ReactNode } from 'react';
import { Button, Tooltip, type ButtonProps } from '@mantine/core';

interface Props extends Pick<ButtonProps, 'size' | 'variant' | 'leftSection'> {
  /** Why it cannot be pressed now; nothing when it can. */
  why: string | undefined;
  /** Set for a button that opens something: whether that is open. */
  pressed?: boolean;
  /** In a form; whoever handles its submit looks at the reason as well, because Enter does not come by here. */
  type?: 'submit';
  onClick?(): void;
  children: ReactNode;
}

/**
 * A button that says why it is off. It keeps the focus and answers a press with the reason, which a `disabled` one
 * cannot do for a keyboard or a screen reader.
 */
export const WhyButton = ({
  why,
  pressed,
  onClick,
  children,
  size = 'compact-sm',
  variant = 'default',
  ...rest
}: Props): ReactNode => (
  <Tooltip label={why} disabled={!why} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
    <Button
      {...rest}
      size={size}
      variant={variant}
      {...(pressed === undefined ? {} : { 'aria-expanded': pressed })}
      aria-disabled={why !== undefined}
      {...(why ? { 'data-disabled': true, 'aria-description': why } : {})}
      onClick={() => why === undefined && onClick?.()}
    >
      {children}
    </Button>
  </Tooltip>
);
