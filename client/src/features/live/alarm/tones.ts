import type { Priority } from '@waypost/shared/event';

interface Beep {
  /** Seconds after the start of the sound. */
  at: number;
  seconds: number;
  hertz: number;
}

/** Each priority sounds different in rhythm, not only in pitch: a control room is noisy, and not every ear hears high notes. */
const BEEPS: Record<Priority, readonly Beep[]> = {
  1: [0, 0.16, 0.32, 0.6, 0.76, 0.92].map((at, i) => ({ at, seconds: 0.12, hertz: i % 2 ? 740 : 988 })),
  2: [
    { at: 0, seconds: 0.16, hertz: 784 },
    { at: 0.24, seconds: 0.16, hertz: 784 },
  ],
  3: [{ at: 0, seconds: 0.22, hertz: 587 }],
  4: [{ at: 0, seconds: 0.12, hertz: 440 }],
};
const LOUDNESS: Record<Priority, number> = { 1: 0.35, 2: 0.25, 3: 0.15, 4: 0.08 };
/** A beep that starts and stops at full volume clicks. */
const RAMP_S = 0.012;

/** Plays the sound of a priority on a running audio context. */
export function playTone(context: AudioContext, priority: Priority): void {
  const start = context.currentTime + 0.02;
  for (const { at, seconds, hertz } of BEEPS[priority]) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz;
    tone.type = 'triangle';
    volume.gain.setValueAtTime(0, start + at);
    volume.gain.linearRampToValueAtTime(LOUDNESS[priority], start + at + RAMP_S);
    volume.gain.setValueAtTime(LOUDNESS[priority], start + at + seconds - RAMP_S);
    volume.gain.linearRampToValueAtTime(0, start + at + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start + at);
    tone.stop(start + at + seconds);
  }
}
