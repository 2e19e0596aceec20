import { z } from 'zod';

/** JSON Schema 2020-12, as OpenAPI 3.1 and AsyncAPI 3 take it, of what a caller sends or gets. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): Record<string, unknown> {
  // What zod checks by a function cannot be said in JSON Schema: the rest of the schema still stands.
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return body;
}
