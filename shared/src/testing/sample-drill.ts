/** An exercise of one inject, as `drill.begin` and `drill.inject` are given it. */
export const sampleDrill = {
  script: 'storm',
  title: { en: 'Storm', 'zh-Hant': '暴風雨', es: 'Tormenta' },
  speed: 1,
  minutes: 30,
  possible: 10,
  debrief: [{ en: 'Who decided, and on what?' }],
};

export const sampleInject = {
  id: 'thunder',
  title: { en: 'Thunder', es: 'Truenos' },
  expects: [
    { id: 'thunder-1', act: 'activate', of: 'SC-03', withinS: 180, points: 6 },
    { id: 'thunder-2', act: 'roll_call', withinS: 600, points: 4 },
  ],
};

type Run = (name: string, payload: object) => void;

/** A drill that is being played, in an event that is an exercise. */
export function playDrill(run: Run, eventId: string, drillId: string): void {
  run('event.edit', { id: eventId, set: { exercise: true } });
  run('drill.begin', { id: drillId, ...sampleDrill });
  run('drill.inject', { id: drillId, inject: sampleInject });
}
