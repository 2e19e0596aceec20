import type { ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import { round6, type Position } from '@waypost/shared/geo';
import { useT } from '../../../i18n';
import { useDesk } from '../model/desk';
import { readCoordinates } from '../operations/coordinates';

import { FieldNotes, useDraft, useRefusalText } from '../../../ui';

/** A place typed as coordinates, in any way that people write them. */
export function PositionField({
  value,
  save,
}: {
  value: Position;
  save(at: [number, number]): Promise<Outcome>;
}): ReactNode {
  const t = useT();
  const { editable } = useDesk();
  const refusalText = useRefusalText();
  const shown = `${value[1]}, ${value[0]}`;
  const draft = useDraft<string>(
    shown,
    (text) => {
      const [lon, lat] = readCoordinates(text) ?? value;
      return save([round6(lon), round6(lat)]);
    },
    (text) => (readCoordinates(text) ? undefined : 'bad-geometry'),
  );
  return (
    <div>
      <TextInput
        label={t('plan.field.coordinates')}
        description={t('plan.field.coordinates.help')}
        readOnly={!editable}
        value={draft.value}
        error={draft.refusal === 'bad-geometry' ? t('plan.goto.unreadable') : refusalText(draft)}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
        }}
      />
      <FieldNotes draft={draft} theirs={shown} />
    </div>
  );
}
