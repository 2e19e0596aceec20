import { useCallback, useEffect, useRef, useState } from 'react';
import { useNow } from '../../../sync/hooks';
import { loudest, toRing } from '../model/alerts';
import type { Incident } from '../model/seen';
import { playTone } from './tones';

/** Why there is sound, or why there is none. */
export type SoundState =
  { on: true } | { on: false; why: 'muted'; since: number } | { on: false; why: 'blocked' };

export interface Alarm {
  sound: SoundState;
  toggle(): void;
}

/**
 * Sounds for incidents as they come in and until somebody acknowledges them. A browser lets a page make no sound before
 * the first click on it: until then the state says so, and the first click or key anywhere unlocks it.
 */
export function useAlarm(incidents: readonly Incident[]): Alarm {
  const audio = useAudio();
  const [mutedSince, setMutedSince] = useState<number>();
  const rung = useRef(new Map<string, number>());
  const now = useNow();
  const { context, running } = audio;

  useEffect(() => {
    const ringing = toRing(incidents, rung.current, now);
    if (ringing.length === 0) return;
    for (const { id } of ringing) rung.current.set(id, now);
    if (context && running && mutedSince === undefined) playTone(context, loudest(ringing));
  }, [incidents, now, context, running, mutedSince]);

  const toggle = useCallback(() => {
    if (!running) void context?.resume();
    else setMutedSince((since) => (since === undefined ? now : undefined));
  }, [running, context, now]);
  if (mutedSince !== undefined) return { sound: { on: false, why: 'muted', since: mutedSince }, toggle };
  return { sound: running ? { on: true } : { on: false, why: 'blocked' }, toggle };
}

function useAudio(): { context: AudioContext | undefined; running: boolean } {
  const [context, setContext] = useState<AudioContext>();
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!('AudioContext' in globalThis)) return;
    const made = new AudioContext();
    const tell = (): void => setRunning(made.state === 'running');
    const unlock = (): void => void made.resume();
    made.addEventListener('statechange', tell);
    addEventListener('pointerdown', unlock);
    addEventListener('keydown', unlock);
    setContext(made);
    tell();
    return () => {
      made.removeEventListener('statechange', tell);
      removeEventListener('pointerdown', unlock);
      removeEventListener('keydown', unlock);
      void made.close();
    };
  }, []);
  return { context, running };
}
