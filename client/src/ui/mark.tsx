import type { ReactNode } from 'react';

/** The product's mark: a route from a waypost to a flag. */
export const Mark = ({ size = 28 }: { size?: number }): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
    <rect width="64" height="64" rx="14" fill="#1f5fa8" />
    <path
      d="M14 46 26 24l10 12 14-20"
      fill="none"
      stroke="#fff"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="14" cy="46" r="5" fill="#fff" />
    <path
      d="M50 10v18M50 10H40l4 5-4 5h10"
      fill="#fff"
      stroke="#fff"
      strokeWidth="3"
      strokeLinejoin="round"
    />
  </svg>
);
