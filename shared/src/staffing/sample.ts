import type { EventRecord, PersonData, PostData, ShiftData } from '../event/index.js';
import { SKILLS } from '../event/index.js';
import { seededRandom, type Id } from '../kernel/index.js';
import type { StaffingRecords } from './problem.js';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2027, 3, 24, 12);

const sampleId = (prefix: string, n: number): Id =>
  `0190${prefix}-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const personId = (n: number): Id => sampleId('0001', n);
export const postId = (n: number): Id => sampleId('0002', n);
export const shiftId = (n: number): Id => sampleId('0003', n);
export const at = (hour: number): string => new Date(START + hour * HOUR_MS).toISOString();

export const person = (n: number, data: Partial<PersonData> = {}): EventRecord<PersonData> => ({
  kind: 'person',
  id: personId(n),
  seq: n,
  data: { callSign: `M-${n}`, role: 'marshal', access: 'joined', ...data },
});

export const post = (n: number, data: Partial<PostData> = {}): EventRecord<PostData> => ({
  kind: 'post',
  id: postId(n),
  seq: n,
  data: {
    code: `P-${n}`,
    name: `Post ${n}`,
    at: [-77.03 + (n % 12) * 0.001, 38.89 + Math.floor(n / 12) * 0.0008],
    assignment: 'critical_point',
    needs: { count: 1 },
    ...data,
  },
});

export const shift = (n: number, data: ShiftData): EventRecord<ShiftData> => ({
  kind: 'shift',
  id: shiftId(n),
  seq: n,
  data,
});

/** An event of so many hours, from `at(0)`. */
export const hours = (count: number): StaffingRecords['event'] => ({
  opensAt: at(0),
  closesAt: at(count),
  phases: [],
});

/** A large event drawn by chance, the same for the same seed: for the benchmark and for properties. */
export function drawnEvent(size: {
  people: number;
  posts: number;
  hours: number;
  seed: number;
}): StaffingRecords {
  const random = seededRandom(size.seed);
  const chance = (share: number): boolean => random.next() < share;
  const anySkill = () => SKILLS[random.int(SKILLS.length)]!;
  return {
    event: hours(size.hours),
    posts: Array.from({ length: size.posts }, (_, n) =>
      post(n, {
        priority: ([1, 2, 2, 3] as const)[random.int(4)]!,
        assignment: (['captain', 'assembly', 'staging', 'critical_point'] as const)[random.int(4)]!,
        needs: {
          count: 1 + random.int(4),
          ...(chance(0.3) ? { skills: [anySkill()] } : {}),
          ...(chance(0.2) ? { languages: [['es', 'zh'][random.int(2)]!] } : {}),
        },
      }),
    ),
    people: Array.from({ length: size.people }, (_, n) => {
      const [from, to] = chance(0.3) ? [random.int(2) * 3, size.hours - random.int(2) * 3] : [0, size.hours];
      return person(n, {
        skills: [...new Set(Array.from({ length: random.int(3) }, anySkill))],
        languages: ['en', ...(chance(0.25) ? ['es'] : []), ...(chance(0.12) ? ['zh'] : [])],
        ...(from > 0 || to < size.hours ? { availability: [{ from: at(from), to: at(to) }] } : {}),
        ...(chance(0.3)
          ? { preferences: [{ wanted: chance(0.5), assignment: 'critical_point' as const }] }
          : {}),
        ...(chance(0.08) && n > 0 ? { pairWith: [personId(n - 1)] } : {}),
      });
    }),
    shifts: [],
  };
}
