import { createHash } from 'node:crypto';
import { registry } from '@waypost/shared/ledger';
import type { QueryRunner } from 'typeorm';
import { z } from 'zod';

/** The part of a JSON schema that says how a field is read in SQL. */
interface Field {
  type?: string;
  format?: string;
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function column(name: string, { type, format }: Field): string {
  const text = `data->>${literal(name)}`;
  const cast =
    type === 'string' && format === 'date-time'
      ? `(${text})::timestamptz`
      : type === 'string'
        ? text
        : type === 'number' || type === 'integer'
          ? `(${text})::double precision`
          : type === 'boolean'
            ? `(${text})::boolean`
            : `data->${literal(name)}`;
  return `${cast} AS "${snake(name)}"`;
}

function viewOf(kind: string, schema: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const fields = Object.entries(properties).map(([name, field]) => column(name, field as Field));
  const columns = ['event_id', 'id', 'seq', ...fields].join(', ');
  return `CREATE VIEW records."${snake(kind)}" AS SELECT ${columns} FROM record WHERE kind = ${literal(kind)}`;
}

/** One view per kind, in a schema of its own, because a kind may be called as a table is. */
export const recordViews = (): string[] =>
  registry.kinds.map(({ kind, data }) => viewOf(kind, data as z.ZodType));

/**
 * For people who want to ask the database: `SELECT type, priority FROM records.incident`. The views come from the
 * registry, not from a migration, so that a new kind of record changes nothing here; they are made again only when
 * they would be different. Rights granted on them have to be granted again then.
 */
export async function refreshRecordViews(runner: QueryRunner): Promise<void> {
  const views = recordViews();
  const mark = createHash('sha256').update(views.join(';')).digest('hex');
  const found = (await runner.query(
    `SELECT obj_description(to_regnamespace('records'), 'pg_namespace') AS mark`,
  )) as { mark: string | null }[];
  if (found[0]?.mark === mark) return;
  await runner.startTransaction();
  try {
    await runner.query('DROP SCHEMA IF EXISTS records CASCADE');
    await runner.query('CREATE SCHEMA records');
    for (const view of views) await runner.query(view);
    await runner.query(`COMMENT ON SCHEMA records IS ${literal(mark)}`);
    await runner.commitTransaction();
  } catch (fault) {
    await runner.rollbackTransaction();
    throw fault;
  }
}
