import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { locate } from '../position/location';
import { setPrefs } from '../prefs';
import { CHECKPOINT } from '../refs';
import type { PlaceGuess } from './place';
import { checkpointName } from './place-words';

/** Another place for the report: where the phone is, the post, or one of the checkpoints. */
export function PlaceChoice({ onChoose }: { onChoose(guess: PlaceGuess): void }): ReactNode {
  const t = useT();
  const { post } = useMine();
  const checkpoints = useRecords(CHECKPOINT).toSorted((a, b) =>
    a.data.code.localeCompare(b.data.code, 'en', { numeric: true }),
  );
  return (
    <ul className="list">
      <li>
        <GpsChoice onChoose={onChoose} />
      </li>
      {post && (
        <li>
          <button type="button" className="row" onClick={() => onChoose({ from: 'post', post: post.data })}>
            <Icon name="flag" />
            <span className="row-words">
              {t('field.place.post', { code: post.data.code, name: post.data.name })}
            </span>
          </button>
        </li>
      )}
      {checkpoints.map((checkpoint) => (
        <li key={checkpoint.id}>
          <button
            type="button"
            className="row"
            onClick={() => {
              setPrefs({ checkpoint: { id: checkpoint.id, chosenAtMs: Date.now() } });
              onChoose({ from: 'checkpoint', checkpoint });
            }}
          >
            <Icon name="place" />
            <span className="row-words">{checkpointName(checkpoint)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function GpsChoice({ onChoose }: { onChoose(guess: PlaceGuess): void }): ReactNode {
  const t = useT();
  const [state, setState] = useState<'idle' | 'looking' | 'failed'>('idle');
  const look = async (): Promise<void> => {
    setState('looking');
    const fix = await locate({ exact: true });
    if (fix) onChoose({ from: 'gps', fix });
    else setState('failed');
  };
  return (
    <button type="button" className="row" onClick={() => void look()} disabled={state === 'looking'}>
      <Icon name="locate" />
      <span className="row-words">
        <span>{t('field.place.useGps')}</span>
        <span className="hint" role="status">
          {state !== 'idle' && t(`field.place.${state}`)}
        </span>
      </span>
    </button>
  );
}
