import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { placePictogram } from '../../../map';
import { useDesk } from '../model/desk';
import { AddPlace } from './AddPlace';
import { Step } from './Step';
import { ThingList } from './ThingList';
import type { OpenSteps } from './use-open-steps';

/** Where people gather, drink, rest and get help. */
export function PlaceStep({ steps }: { steps: OpenSteps }): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  return (
    <Step name="places" steps={steps} count={plan.places.length} actions={<AddPlace />}>
      <ThingList
        kind="place"
        empty={t('plan.empty.places')}
        rows={plan.places.map(({ id, data }) => ({
          id,
          mark: <span dangerouslySetInnerHTML={{ __html: placePictogram(data.type) }} />,
          name: data.name,
          note: data.name === t(`domain.place.${data.type}`) ? undefined : t(`domain.place.${data.type}`),
        }))}
      />
    </Step>
  );
}
