import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';
import { useT } from '../../i18n';

/** A QR code as one path; black on white in every theme, because cameras fail on the inverse. */
export function QrCode({ text, size = 200 }: { text: string; size?: number }): ReactNode {
  const t = useT();
  const { path, modules } = useMemo(() => {
    const code = encode(text, { border: 2, ecc: 'M' });
    const dark = code.data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dark.join(''), modules: code.size };
  }, [text]);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${modules} ${modules}`}
      role="img"
      aria-label={t('invitations.qr')}
      shapeRendering="crispEdges"
    >
      <rect width={modules} height={modules} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
