import type { ReactNode } from 'react';
import style from './severity-mark.module.css';

/** As the plan check ranks what it finds. */
export type SeverityLook = 'stop' | 'warn' | 'advise';

const SHAPES: Record<SeverityLook, string> = {
  stop: 'M6.300 1h7.400L19 6.300v7.400L13.700 19H6.300L1 13.700V6.300z',
  warn: 'M10 1.500 19 18H1z',
  advise: 'M10 1.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17z',
};
/** Drawn, not typed: the mark stands beside its word and must not be read out as a letter. */
const SIGNS: Record<SeverityLook, string> = {
  stop: 'M6.500 10h7',
  warn: 'M10 7.500v5M10 15h.01',
  advise: 'M10 9.500v4.500M10 6.300h.01',
};

/** Octagon, triangle, circle, each with its sign: told apart without colour. */
export const SeverityMark = ({
  severity,
  size = 16,
}: {
  severity: SeverityLook;
  size?: number;
}): ReactNode => (
  <svg
    className={style.mark}
    data-severity={severity}
    width={size}
    height={size}
    viewBox="0 0 20 20"
    aria-hidden="true"
  >
    <path d={SHAPES[severity]} strokeLinejoin="round" />
    <path d={SIGNS[severity]} fill="none" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
);
