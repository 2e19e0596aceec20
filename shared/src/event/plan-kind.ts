import { z } from 'zod';
import { ok, refuse, sameJson, type Id, type Refusal } from '../kernel/index.js';
import { id } from '../contract/primitives.js';
import {
  defineCommand,
  defineKind,
  put,
  remove,
  type Change,
  type EventRecord,
  type KindDefinition,
  type KindRef,
  type Records,
  type Share,
} from './kind.js';
import { STAFF, type Role, type Viewer } from './viewer.js';

interface PlanKindOptions<Data extends object> {
  ref: KindRef<Data>;
  shape: z.ZodObject;
  roles?: readonly Role[];
  /** At most this many records of the kind in one event. */
  most: number;
  /** What the shape alone cannot say: geometry, references to other records, names taken by others. */
  check?(data: Data, records: Records, id: Id): Refusal | undefined;
  /** Other records that go when this one goes, in the same entry, so that undo brings them back together. */
  cascade?(id: Id, records: Records): Change[];
  view(record: EventRecord<Data>, viewer: Viewer, share: Share): Data | undefined;
  personal?: readonly (keyof Data & string)[];
  shareTypes?: readonly string[];
}

/**
 * A kind that belongs to the plan, with three commands: `add`, `edit`, `remove`. An edit names only the fields it
 * sets (`null` clears an optional one), so two people who change different fields both keep their change; of the
 * same field the later wins and the earlier stays in the log, from where it can be restored.
 */
export function planKind<Data extends object>(options: PlanKindOptions<Data>): KindDefinition<Data> {
  const { ref, shape } = options;
  const data = shape as unknown as z.ZodType<Data>;
  const roles = options.roles ?? STAFF;
  const fields = Object.fromEntries(
    Object.entries(shape.shape).map(([key, field]) => [key, (field as z.ZodType).nullable().optional()]),
  );

  const add = defineCommand({
    name: `${ref.kind}.add`,
    payload: z.strictObject({ id, data }),
    roles,
    decide(records, payload) {
      if (records.get(ref, payload.id)) return refuse('exists-already', { fields: ['id'] });
      if (records.all(ref).length >= options.most) return refuse('too-many', { limit: options.most });
      const wrong = options.check?.(payload.data, records, payload.id);
      if (wrong) return { ok: false, error: under('data', wrong) };
      return ok([put(ref, payload.id, payload.data)]);
    },
  });

  const edit = defineCommand({
    name: `${ref.kind}.edit`,
    payload: z.strictObject({ id, set: z.strictObject(fields) }),
    roles,
    decide(records, payload) {
      const before = records.get(ref, payload.id);
      if (!before) return refuse('not-found', { fields: ['id'] });
      const parsed = data.safeParse(merge(before.data, payload.set));
      if (!parsed.success)
        return refuse('bad-shape', { fields: parsed.error.issues.map((i) => `set.${i.path.join('.')}`) });
      if (sameJson(parsed.data, before.data)) return refuse('nothing-changed');
      const wrong = options.check?.(parsed.data, records, payload.id);
      if (wrong) return { ok: false, error: under('set', wrong) };
      return ok([put(ref, payload.id, parsed.data)]);
    },
  });

  const removeCommand = defineCommand({
    name: `${ref.kind}.remove`,
    payload: z.strictObject({ id }),
    roles,
    decide(records, payload) {
      if (!records.get(ref, payload.id)) return refuse('not-found', { fields: ['id'] });
      return ok([...(options.cascade?.(payload.id, records) ?? []), remove(ref, payload.id)]);
    },
  });

  return defineKind<Data>({
    kind: ref.kind,
    data,
    commands: [add, edit, removeCommand],
    view: options.view,
    plan: true,
    ...(options.personal ? { personal: options.personal } : {}),
    ...(options.shareTypes ? { shareTypes: options.shareTypes } : {}),
  });
}

const merge = (before: object, set: object): object =>
  Object.fromEntries(
    Object.entries({ ...before, ...set }).filter(([, value]) => value !== null && value !== undefined),
  );

const under = (path: string, refusal: Refusal): Refusal => ({
  ...refusal,
  ...(refusal.fields ? { fields: refusal.fields.map((field) => `${path}.${field}`) } : {}),
});
