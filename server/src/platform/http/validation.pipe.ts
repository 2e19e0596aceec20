import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Refused } from './refused.js';

/** As many fields as a person can mend in one go; a body of 2 MB could otherwise name 100,000. */
const FIELDS = 20;

interface Issue {
  path?: readonly unknown[] | undefined;
  /** Set by zod for keys that it does not know: they are the fields at fault, not the object they are in. */
  keys?: readonly string[];
}

const nameOf = (segment: unknown): string =>
  String(typeof segment === 'object' && segment !== null ? (segment as { key: unknown }).key : segment);

function fieldsOf(issue: Issue): string[] {
  const path = (issue.path ?? []).map(nameOf);
  if (issue.keys && issue.keys.length > 0)
    return issue.keys.map((key) => [...path, key].join('.').slice(0, 200));
  return [path.join('.').slice(0, 200)];
}

/** Checks what a handler declares with `@Body({ schema })`, `@Query({ schema })` or `@Param({ schema })`. */
class ValidationPipe extends StandardSchemaValidationPipe {
  /** Nest would take `__proto__` out in silence; here it is an unknown key like any other, and refused. */
  protected override stripProtoKeys(): void {}
}

export const validationPipe = (): StandardSchemaValidationPipe =>
  new ValidationPipe({
    exceptionFactory: (issues: readonly Issue[]) =>
      new Refused({
        code: 'bad-shape',
        fields: [...new Set(issues.flatMap(fieldsOf).filter(Boolean))].slice(0, FIELDS),
      }),
  });
