import { useMemo } from 'react';
import { useRecord } from '../../sync/hooks';
import { useMine } from '../mine';
import { useWhere } from '../position/location';
import { usePrefs } from '../prefs';
import { CHECKPOINT } from '../refs';
import { guessPlace, type PlaceGuess } from './place';

/** Where this phone would say it is, if it had to say so now. */
export function usePlaceGuess(): PlaceGuess {
  const { post, nowMs } = useMine();
  const { fix } = useWhere();
  const { checkpoint: last } = usePrefs();
  const checkpoint = useRecord(CHECKPOINT, last?.id);
  // `nowMs` only makes this run again as time passes: fixes and choices are dated by the device's own clock.
  return useMemo(
    () => guessPlace({ fix, checkpoint, chosenAt: last?.chosenAtMs, post: post?.data }, Date.now()),
    [fix, checkpoint, last, post, nowMs],
  );
}
