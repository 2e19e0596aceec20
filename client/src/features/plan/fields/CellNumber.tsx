import type { ReactNode } from 'react';
import type { Outcome } from '@waypost/shared/contract';
import { useDesk } from '../model/desk';
import { useDraft } from '../../../ui';
import style from './fields.module.css';

interface Props {
  label: string;
  value: number;
  digits: number;
  min: number;
  max: number;
  save(value: number): Promise<Outcome>;
}

/** A number in a table's cell: plain until it is touched, saved when it is left. */
export function CellNumber({ label, value, digits, min, max, save }: Props): ReactNode {
  const { editable } = useDesk();
  const within = (text: string): boolean => text.trim() !== '' && Number(text) >= min && Number(text) <= max;
  const draft = useDraft<string>(
    value.toFixed(digits),
    (text) => save(Number(text)),
    (text) => (within(text) ? undefined : 'bad-shape'),
  );
  return (
    <input
      className={style.cell}
      aria-label={label}
      aria-invalid={draft.refusal !== undefined}
      inputMode="decimal"
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
