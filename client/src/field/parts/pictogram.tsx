import type { ReactNode } from 'react';
import type { IncidentType } from '@waypost/shared/event/incident';

/** One sign for each type of incident, so that a report needs no reading; on the same grid as the icons. */
const SIGNS: Record<IncidentType, string> = {
  medical: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  lost: 'M8 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 21v-5a5 5 0 0 1 10 0v5M16.5 7.5a2.2 2.2 0 1 1 3.2 2c-.9.5-1.2 1-1.2 2M18.5 15h.01',
  crowd:
    'M12 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6.5 21v-3a5.5 5.5 0 0 1 11 0v3M4.5 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19.5 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 18v-1a3.5 3.5 0 0 1 2.5-3.3M22.5 18v-1a3.5 3.5 0 0 0-2.5-3.3',
  vehicle:
    'M3 17v-5l2.6-5.6A2 2 0 0 1 7.4 5h9.2a2 2 0 0 1 1.8 1.4L21 12v5zM3 12h18M5 17v2.5M19 17v2.5M7 14.5h1.5M15.5 14.5H17',
  counter: 'M12 3v18M2 12h6.5M5.5 8.5L9 12l-3.5 3.5M22 12h-6.5M18.5 8.5L15 12l3.5 3.5',
  disrupt: 'M3 9.5v5h3.5l7 4.5V5l-7 4.5zM17 9a4.5 4.5 0 0 1 0 6M19.5 6a9 9 0 0 1 0 12',
  weather: 'M7 15.5a4.3 4.3 0 1 1 .8-8.5 5.8 5.8 0 0 1 11 2A3.4 3.4 0 0 1 18 15.5M13 11l-3 5.5h4L11 22',
  fire: 'M12 2.5c.8 4.2 6 6 6 11.5a6 6 0 0 1-12 0c0-2 .9-3.6 2-4.6 0 2 .9 3.1 2.1 3.1 1.4-2.4.4-5.5 1.9-10z',
  suspicious: 'M5 8h14v12.5H5zM9 8V6a3 3 0 0 1 6 0v2M12 11v4.5M12 18h.01',
  attack: 'M12 2l2 5 5-2.5-1.5 5.2L22.5 12l-5 2 2 5.5-5-1.8L12 22l-2.5-4.3-5 1.8 2-5.5-5-2 5-2.3L5 4.5 10 7z',
  agent:
    'M2 8.5s3.8-5.5 10-5.5 10 5.5 10 5.5-3.8 5.5-10 5.5S2 8.5 2 8.5zM12 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.5 16c1.2 1.7 1.8 2.7 1.8 3.6a1.8 1.8 0 0 1-3.6 0c0-.9.6-1.9 1.8-3.6zM16.5 16c1.2 1.7 1.8 2.7 1.8 3.6a1.8 1.8 0 0 1-3.6 0c0-.9.6-1.9 1.8-3.6z',
  arrest:
    'M7 20.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM17 20.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 11.5L9.5 5h5L16 11.5',
  route: 'M2.5 8h19v6h-19zM7 14v6.5M17 14v6.5M8.5 8l-4 6M14 8l-4 6M19.5 8l-4 6M7 8V5M17 8V5',
  infra:
    'M14.5 6.3a4.3 4.3 0 0 0-5.6 5.4L3 17.6 6.4 21l5.9-5.9a4.3 4.3 0 0 0 5.4-5.6l-2.7 2.7-2.9-.3-.3-2.9z',
  comms: 'M7 9h10v12H7zM14.5 9V2.5M10 13h4M10 17h.01M14 17h.01',
  welfare: 'M12 20.5S3.5 15.3 3.5 9a4.6 4.6 0 0 1 8.5-2.4A4.6 4.6 0 0 1 20.5 9c0 6.3-8.5 11.5-8.5 11.5z',
  access:
    'M10 5.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM10 8v6.5h5.5l3 5.5M10 10.5h4.5M7 11.5a5.5 5.5 0 1 0 7.5 7.3',
  other: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h.01M12 12h.01M16 12h.01',
};

export function Pictogram({ type }: { type: IncidentType }): ReactNode {
  return (
    <svg className="icon pictogram" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[type] ?? SIGNS.other} />
    </svg>
  );
}
