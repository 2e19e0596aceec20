import type { ReactNode } from 'react';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import { useT } from '../../../../i18n';
import { Icon, useDraft } from '../../../../ui';
import { useDesk } from '../../model/desk';
import style from './crowd.module.css';

export type Cell = string | number | undefined;
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  field: string;
  label: string;
  /** Choices; else a number within limits, else words. */
  options?: readonly { value: string; label: string }[];
  limits?: { least: number; most: number };
  /** May be left empty; then this stands in it. */
  otherwise?: string;
}

interface Props {
  title: string;
  /** What an empty list means. */
  empty: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** A new row; absent when none can be added, and why. */
  fresh: Row | undefined;
  whyNot?: string;
  save(rows: readonly Row[]): Promise<Outcome>;
}

/** A short list of the crowd plan, saved as a whole with every cell that is left. */
export function ListEditor({ title, empty, columns, rows, fresh, whyNot, save }: Props): ReactNode {
  const t = useT();
  const { editable } = useDesk();
  const put = (index: number, field: string, value: Cell): Promise<Outcome> =>
    save(rows.map((row, i) => (i === index ? { ...row, [field]: value } : row)));
  return (
    <fieldset className={style.list}>
      <legend>{title}</legend>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {columns.map(({ field, label }) => (
                <th key={field} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column.field}>
                    <ListCell
                      column={column}
                      name={`${title} ${index + 1}: ${column.label}`}
                      value={row[column.field]}
                      save={(value) => put(index, column.field, value)}
                    />
                  </td>
                ))}
                <td>
                  {editable && (
                    <ActionIcon
                      size="sm"
                      variant="subtle"
                      color="gray"
                      aria-label={t('forecast.list.remove', { title, number: index + 1 })}
                      onClick={() => void save(rows.filter((_, i) => i !== index))}
                    >
                      <Icon name="close" size={12} />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editable &&
        (fresh ? (
          <Button size="compact-xs" variant="light" onClick={() => void save([...rows, fresh])}>
            {t('common.add')}
          </Button>
        ) : (
          <p>{whyNot}</p>
        ))}
    </fieldset>
  );
}

function ListCell({
  column,
  name,
  value,
  save,
}: {
  column: Column;
  name: string;
  value: Cell;
  save(value: Cell): Promise<Outcome>;
}): ReactNode {
  const { editable } = useDesk();
  const { options, limits, otherwise } = column;
  const fits = (text: string): boolean => {
    if (text.trim() === '') return otherwise !== undefined;
    return !limits || (Number(text) >= limits.least && Number(text) <= limits.most);
  };
  const draft = useDraft<string>(
    value === undefined ? '' : String(value),
    (text) => save(text.trim() === '' ? undefined : limits ? Number(text) : text.trim()),
    (text) => (fits(text) ? undefined : 'bad-shape'),
  );
  if (options)
    return (
      <NativeSelect
        size="xs"
        aria-label={name}
        disabled={!editable}
        value={String(value ?? '')}
        data={[...options]}
        onChange={(event) => void save(event.currentTarget.value)}
      />
    );
  return (
    <input
      aria-label={name}
      aria-invalid={draft.refusal !== undefined}
      inputMode={limits ? 'decimal' : 'text'}
      placeholder={otherwise}
      readOnly={!editable}
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') {
          event.stopPropagation();
          draft.reset();
        }
      }}
    />
  );
}
