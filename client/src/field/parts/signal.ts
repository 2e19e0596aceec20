/** Patterns a hand learns to tell apart through a jacket; milliseconds on, off, on … */
const PATTERNS = {
  done: [60],
  message: [120],
  urgent: [400, 150, 400, 150, 400],
  assigned: [250, 120, 250],
  sos: [100, 60, 100, 60, 100, 160, 350, 80, 350],
} as const;

/** Before the first touch browsers neither shake nor sound, and complain when asked to. */
const touched = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

export function buzz(pattern: keyof typeof PATTERNS): void {
  if (touched() && 'vibrate' in navigator) navigator.vibrate([...PATTERNS[pattern]]);
}

let audio: AudioContext | undefined;

/** Two short tones. */
export function chime(): void {
  if (!touched()) return;
  try {
    audio ??= new AudioContext();
    if (audio.state !== 'running') return void audio.resume();
    for (const [index, hertz] of [880, 1175].entries()) tone(audio, hertz, audio.currentTime + index * 0.22);
  } catch {
    // No loudspeaker, or no permission to use it: the vibration and the screen remain.
  }
}

function tone(context: AudioContext, hertz: number, at: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0.2, at);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.2);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.2);
}
