import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';

export const HOLD_MS = 2_000;
/** A second tap within this time confirms where holding is not possible (screen readers, voice control). */
const CONFIRM_MS = 5_000;

export type HoldState = 'idle' | 'holding' | 'confirm';

interface HoldHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onPointerLeave(): void;
  onKeyDown(event: KeyboardEvent): void;
  onKeyUp(): void;
  onBlur(): void;
  onClick(event: MouseEvent): void;
  onContextMenu(event: MouseEvent): void;
}

/** A button that acts only after it was held: by finger, mouse, Enter or Space; or by two activations of a screen reader. */
export function useHold(done: () => void): { state: HoldState; handlers: HoldHandlers } {
  const [state, setState] = useState<HoldState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setState('idle');
  }, []);
  useEffect(() => stop, [stop]);

  const until = (next: HoldState, ms: number, then: () => void): void => {
    clearTimeout(timer.current);
    setState(next);
    timer.current = setTimeout(then, ms);
  };
  const finish = (): void => {
    stop();
    done();
  };
  const release = (): void => {
    if (state === 'holding') stop();
  };
  return {
    state,
    handlers: {
      onPointerDown: (event) => event.button === 0 && until('holding', HOLD_MS, finish),
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: release,
      onBlur: release,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) until('holding', HOLD_MS, finish);
      },
      onKeyUp: release,
      // A click that no pointer and no key made (`detail` 0) comes from a screen reader, which cannot hold.
      onClick: (event) => {
        if (event.detail > 0) return;
        if (state === 'confirm') finish();
        else until('confirm', CONFIRM_MS, stop);
      },
      // A long press opens a menu otherwise, just before the two seconds are over.
      onContextMenu: (event) => event.preventDefault(),
    },
  };
}
