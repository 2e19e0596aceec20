import type { KeyboardEvent, ReactNode } from 'react';
import { NumberInput } from '@mantine/core';
import { useT, useUnits } from '../../../i18n';
import { useDesk } from '../model/desk';

import { FieldNotes, useDraft, useRefusalText } from '../../../ui';
import type { Outcome } from '@waypost/shared/contract';

const METRES_PER_FOOT = 0.3048;

interface Props {
  label: string;
  value: number | undefined;
  save(value: number | null): Promise<Outcome>;
  /** Lengths are typed in the reader's unit and kept in metres. */
  length?: boolean;
  min?: number;
  max?: number;
  decimals?: number;
  required?: boolean;
  description?: string;
}

type Typed = number | string;

/** A number that is saved when it is left or on Enter. */
export function NumberField({
  label,
  value,
  save,
  length = false,
  min,
  max,
  decimals = 0,
  required = false,
  description,
}: Props): ReactNode {
  const { editable } = useDesk();
  const t = useT();
  const { units } = useUnits();
  const refusalText = useRefusalText();
  const scale = length && units === 'feet' ? METRES_PER_FOOT : 1;
  const shown: Typed = value === undefined ? '' : round(value / scale, length ? 1 : decimals);
  const draft = useDraft<Typed>(
    shown,
    (typed) => save(typed === '' ? null : round(Number(typed) * scale, 3)),
    (typed) => (required && typed === '' ? 'bad-shape' : undefined),
  );
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape') {
      event.stopPropagation();
      draft.reset();
    }
  };
  return (
    <div>
      <NumberInput
        label={label}
        description={description}
        readOnly={!editable}
        value={draft.value}
        error={refusalText(draft)}
        suffix={length ? ` ${t(units === 'feet' ? 'plan.unit.feet' : 'plan.unit.metres')}` : ''}
        allowNegative={false}
        decimalScale={length ? 1 : decimals}
        clampBehavior="blur"
        {...(min === undefined ? {} : { min: Math.ceil((min / scale) * 10) / 10 })}
        {...(max === undefined ? {} : { max: Math.floor((max / scale) * 10) / 10 })}
        onChange={(typed) => draft.set(typed)}
        onBlur={draft.commit}
        onKeyDown={keys}
      />
      <FieldNotes draft={draft} theirs={String(shown)} />
    </div>
  );
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
