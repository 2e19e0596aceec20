import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Badge, VisuallyHidden } from '@mantine/core';
import type { ProposedShift } from '@waypost/shared/staffing';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import { shortOf, type Crew, type ProposalRow } from './proposal-rows';
import style from './staffing.module.css';
import { useHours, useNames, type Hours, type Names } from './use-names';

interface Props {
  rows: readonly ProposalRow[];
  chosen: string | undefined;
  onChoose(postId: string | undefined): void;
}

/** Post by post and hour by hour; the post chosen on the map comes into view. */
export function ProposalTable({ rows, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const names = useNames();
  const crews = useMemo(() => rows.flatMap((row) => row.crews), [rows]);
  const hours = useHours(crews);
  return (
    <table className={style.table}>
      {hours.day && <caption>{hours.day}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('domain.kind.post')}</th>
          <th scope="col">{t('staffing.col.who')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.post.id}
            row={row}
            names={names}
            hours={hours}
            chosen={row.post.id === chosen}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, 'onChoose'> {
  row: ProposalRow;
  names: Names;
  hours: Hours;
  chosen: boolean;
}

function Row({ row: { post, crews, unmet }, names, hours, chosen, onChoose }: RowProps): ReactNode {
  const t = useT();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { short, lacks } = shortOf(unmet);
  return (
    <tr ref={line} data-chosen={chosen || undefined}>
      <th scope="row">
        <button type="button" aria-pressed={chosen} onClick={() => onChoose(chosen ? undefined : post.id)}>
          {post.data.code} <span>{post.data.name}</span>
        </button>
        {(short > 0 || lacks) && (
          <Badge size="sm" variant="default" tt="none" leftSection={<Icon name="warning" size={11} />}>
            {short > 0 ? t('staffing.unmet.people', { missing: short }) : t('staffing.unmet.skills')}
          </Badge>
        )}
      </th>
      <td>
        {crews.map((crew) => (
          <CrewLine key={`${crew.from} ${crew.to}`} crew={crew} names={names} hours={hours} />
        ))}
      </td>
    </tr>
  );
}

const inOrder = ({ shifts }: Crew, { who }: Names): ProposedShift[] =>
  shifts.toSorted((a, b) => who(a.personId).localeCompare(who(b.personId), undefined, { numeric: true }));

function CrewLine({ crew, names, hours }: { crew: Crew; names: Names; hours: Hours }): ReactNode {
  return (
    <div className={style.crew}>
      <span className={style.when}>{hours.span(crew.from, crew.to)}</span>
      <span className={style.people}>
        {inOrder(crew, names).map((shift) => (
          <Who key={shift.personId} shift={shift} name={names.who(shift.personId)} />
        ))}
      </span>
    </div>
  );
}

/** Somebody who stays is a name; who comes or moves says so. */
function Who({ shift: { change }, name }: { shift: ProposedShift; name: string }): ReactNode {
  const t = useT();
  const isNews = change === 'new' || change === 'moved';
  return (
    <span className={style.who} data-change={change}>
      {change === 'kept' && <Icon name="lock" size={12} />}
      {name}
      {change === 'kept' && <VisuallyHidden>{t('staffing.change.kept')}</VisuallyHidden>}
      {isNews && <i>{t(`staffing.change.${change}`)}</i>}
    </span>
  );
}
