import { useMemo, useRef, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { useFormat, useT } from '../../i18n';
import { useWaiting } from '../../sync/hooks';
import { Icon } from '../../ui';
import type { Person } from './person';
import style from './people-table.module.css';
import { useWindow } from './use-window';

interface Props {
  people: readonly Person[];
  selected: ReadonlySet<string>;
  /** Left out where nothing can be done with a selection. */
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined;
  onOpen: (personId: string) => void;
}

const ROW_PX = 40;
const COLUMNS = ['name', 'role', 'access', 'duties', 'skills', 'languages', 'squad', 'phone'] as const;
type Column = (typeof COLUMNS)[number];

/** Columns that hold anything: an organiser sees no telephone numbers, and few lists have squads. */
function usedColumns(people: readonly Person[]): readonly Column[] {
  const filled = (column: Column, { data }: Person): boolean => {
    if (column === 'phone') return data.contact?.phone !== undefined;
    const value = data[column];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  return COLUMNS.filter((column) => people.some((person) => filled(column, person)));
}

export function PeopleTable({ people, selected, onSelect, onOpen }: Props): ReactNode {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(scroller, people.length, ROW_PX);
  const columns = useMemo(() => usedColumns(people), [people]);
  const width = columns.length + (onSelect ? 2 : 1);
  return (
    <div className={style.scroller} ref={scroller} tabIndex={0} role="region" aria-label={t('people.title')}>
      <table className={style.table} aria-rowcount={people.length + 1}>
        <thead>
          <tr>
            {onSelect && (
              <th scope="col" style={{ width: 40 }}>
                <SelectAll people={people} selected={selected} onSelect={onSelect} />
              </th>
            )}
            <th scope="col">{t('people.callSign')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} width={width} />
          {people.slice(from, to).map((person, index) => (
            <Row
              key={person.id}
              person={person}
              columns={columns}
              index={from + index}
              selected={selected.has(person.id)}
              onSelect={onSelect && ((on) => onSelect(toggled(selected, person.id, on)))}
              onOpen={onOpen}
            />
          ))}
          <Gap rows={people.length - Math.min(to, people.length)} width={width} />
        </tbody>
      </table>
    </div>
  );
}

const toggled = (selected: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(selected);
  if (on) next.add(id);
  else next.delete(id);
  return next;
};

/** Stands for the rows that are not drawn, so that the bar is as long as the list. */
const Gap = ({ rows, width }: { rows: number; width: number }): ReactNode =>
  rows > 0 && (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height: rows * ROW_PX, border: 0 }} />
    </tr>
  );

function SelectAll({
  people,
  selected,
  onSelect,
}: Required<Pick<Props, 'people' | 'selected'>> & {
  onSelect: (ids: ReadonlySet<string>) => void;
}): ReactNode {
  const t = useT();
  const all = people.length > 0 && people.every(({ id }) => selected.has(id));
  return (
    <Checkbox
      size="xs"
      aria-label={t('people.col.select')}
      checked={all}
      indeterminate={!all && people.some(({ id }) => selected.has(id))}
      onChange={(event) => onSelect(new Set(event.currentTarget.checked ? people.map(({ id }) => id) : []))}
    />
  );
}

interface RowProps {
  person: Person;
  columns: readonly Column[];
  index: number;
  selected: boolean;
  onSelect: ((on: boolean) => void) | undefined;
  onOpen: (personId: string) => void;
}

function Row({ person: { id, data }, columns, index, selected, onSelect, onOpen }: RowProps): ReactNode {
  const t = useT();
  const wordsOf = useWords();
  const waiting = useWaiting().has(id);
  return (
    <tr className={style.row} data-ended={data.access === 'ended' || undefined} aria-rowindex={index + 2}>
      {onSelect && (
        <td>
          <Checkbox
            size="xs"
            aria-label={t('people.select', { callSign: data.callSign })}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </td>
      )}
      <td>
        <button
          type="button"
          className={style.sign}
          onClick={() => onOpen(id)}
          aria-label={t('people.open', { callSign: data.callSign })}
        >
          {data.callSign}
        </button>{' '}
        {waiting && (
          <span title={t('people.waiting')} role="img" aria-label={t('people.waiting')}>
            <Icon name="clock" size={13} />
          </span>
        )}
      </td>
      {columns.map((column) => {
        const words = wordsOf(column, data);
        return (
          <td key={column} title={words}>
            {column === 'access' ? (
              <span className={style.access} data-access={data.access}>
                {words}
              </span>
            ) : (
              words
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What a cell says. */
function useWords(): (column: Column, data: Person['data']) => string | undefined {
  const t = useT();
  const format = useFormat();
  return (column, data) => {
    switch (column) {
      case 'role':
        return t(`domain.role.${data.role}`);
      case 'access':
        return t(`domain.access.${data.access}`);
      case 'duties':
        return format.list((data.duties ?? []).map((duty) => t(`domain.duty.${duty}`)));
      case 'skills':
        return format.list((data.skills ?? []).map((skill) => t(`domain.skill.${skill}`)));
      case 'languages':
        return format.list((data.languages ?? []).map((tag) => format.language(tag)));
      case 'phone':
        return data.contact?.phone;
      default:
        return data[column];
    }
  };
}
