import type { ReactNode } from 'react';
import { distance } from '@waypost/shared/geo';
import type { EventRecord } from '@waypost/shared/event';
import type { CheckpointData } from '@waypost/shared/event/checkpoint';
import type { IncidentData } from '@waypost/shared/event/incident';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { CHECKPOINT } from '../refs';
import type { PlaceGuess } from './place';

/** Farther away than this a checkpoint says nothing about a place. */
const NEAR_M = 400;

/** A place as people on the radio say it: by its checkpoint, else near one, else in degrees. */
export function PlaceWords({ place }: { place: IncidentData['place'] | undefined }): ReactNode {
  const t = useT();
  const format = useFormat();
  const checkpoints = useRecords(CHECKPOINT);
  const named = checkpoints.find(({ id }) => id === place?.checkpointId);
  if (named) return checkpointName(named);
  const point = place?.point;
  if (!point) return t('field.place.unknown');
  const near = nearest(checkpoints, point);
  if (near)
    return t('field.place.near', {
      checkpoint: checkpointName(near.checkpoint),
      distance: format.distance(near.metres),
    });
  return t('field.place.degrees', { lat: point[1].toFixed(5), lon: point[0].toFixed(5) });
}

export const checkpointName = ({ data }: EventRecord<CheckpointData>): string =>
  data.name ? `${data.code} ${data.name}` : data.code;

function nearest(checkpoints: readonly EventRecord<CheckpointData>[], point: [number, number]) {
  const all = checkpoints.map((checkpoint) => ({ checkpoint, metres: distance(checkpoint.data.at, point) }));
  const first = all.sort((a, b) => a.metres - b.metres)[0];
  return first && first.metres <= NEAR_M ? first : undefined;
}

/** What a report would say about its place, and how the phone knows. */
export function GuessWords({ guess }: { guess: PlaceGuess }): ReactNode {
  const t = useT();
  const format = useFormat();
  switch (guess.from) {
    case 'gps':
      return t('field.place.gps', {
        accuracy: format.distance(guess.fix.accuracyM),
        age: format.age(guess.fix.takenAtMs, Date.now()),
      });
    case 'checkpoint':
      return t('field.place.checkpoint', { checkpoint: checkpointName(guess.checkpoint) });
    case 'post':
      return t('field.place.post', { code: guess.post.code, name: guess.post.name });
    case 'nothing':
      return t('field.place.nothing');
  }
}
