import { useMemo, useState, type ReactNode } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import { RISK_BANDS } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { BandChip } from '../band-chip';
import { inCell, STAGES, type Cell, type Stage } from '../model/register';
import type { Register } from '../use-risks';
import { Matrix } from './matrix';
import { TableChooser } from './table-chooser';
import style from './panel.module.css';

interface Props {
  register: Register;
  cell: Cell | undefined;
  onCell(cell: Cell | undefined): void;
}

/** The hazards in their cells, before, today and when all is done; a press on a cell shows only its lines. */
export function MatrixPanel({ register, cell, onCell }: Props): ReactNode {
  const t = useT();
  const [stage, setStage] = useState<Stage>(cell?.stage ?? 'current');
  const [choosing, setChoosing] = useState(false);
  const { risks, table } = register;
  const sorted = useMemo(
    () => risks.toSorted((a, b) => a.data.code.localeCompare(b.data.code, undefined, { numeric: true })),
    [risks],
  );
  const turn = (next: Stage): void => {
    setStage(next);
    onCell(undefined);
  };
  const press = (score: Omit<Cell, 'stage'>): void =>
    onCell(cell && inCell(cell, score) ? undefined : { ...score, stage });
  return (
    <section className={style.panel} aria-label={t('risks.matrix')}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('risks.stage')}
        value={stage}
        onChange={(next) => turn(next as Stage)}
        data={STAGES.map((value) => ({ value, label: t(`risks.column.${value}`) }))}
      />
      <p className={style.quiet}>{t(`risks.stage.${stage}`)}</p>
      <Matrix
        bands={table.bands}
        label={t('risks.matrix')}
        chosen={cell}
        pressLabel={t('risks.cell.filter')}
        inCell={(score) =>
          sorted.filter(({ data }) => inCell(data[stage], score)).map(({ data }) => data.code)
        }
        onPress={press}
      />
      <p className={style.axes}>{t('risks.axes')}</p>
      <ul className={style.legend}>
        {RISK_BANDS.map((band) => (
          <li key={band}>
            <BandChip band={band} /> {t(`domain.risk_band.${band}`)} · {t(`risks.band.${band}`)}
          </li>
        ))}
      </ul>
      <p className={style.quiet}>
        {t(register.ownTable ? 'risks.table.is' : 'risks.table.default', { name: table.name })}{' '}
        {register.editable && (
          <Button size="compact-xs" variant="subtle" onClick={() => setChoosing(true)}>
            {t('risks.table.change')}
          </Button>
        )}
      </p>
      {choosing && <TableChooser register={register} onClose={() => setChoosing(false)} />}
    </section>
  );
}
