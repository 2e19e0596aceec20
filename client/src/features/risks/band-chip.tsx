import type { ReactNode } from 'react';
import type { RiskBand, RiskScore } from '@waypost/shared/event';
import { bandOf, points } from '@waypost/shared/risk';
import { useT } from '../../i18n';
import style from './band.module.css';
import type { Table } from './model/register';

/** A score as letter and number: never colour alone. */
export function ScoreChip({ score, table }: { score: RiskScore; table: Table }): ReactNode {
  return <BandChip band={bandOf(table, score)} number={points(score)} />;
}

export function BandChip({ band, number }: { band: RiskBand; number?: number }): ReactNode {
  const t = useT();
  return (
    <span className={style.chip} data-band={band} title={t(`domain.risk_band.${band}`)}>
      <b aria-hidden="true">{t(`risks.letter.${band}`)}</b>
      <span className="wp-visually-hidden">{t(`domain.risk_band.${band}`)}</span>
      {number !== undefined && <span>{number}</span>}
    </span>
  );
}
