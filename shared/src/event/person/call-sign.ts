import type { Id } from '../../kernel/index.js';
import type { Records } from '../kind.js';
import { PERSON } from './person.schema.js';

/** `a-12`, `A 12` and `A-12` sound the same on the radio. */
export const sameCallSign = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (callSign: string): string => callSign.toLocaleUpperCase('en').replace(/[\s._/-]/g, '');

/** Two people who answer to one call-sign are both sent, or neither. */
export const isCallSignTaken = (records: Records, personId: Id, callSign: string): boolean =>
  records.all(PERSON).some(({ id, data }) => id !== personId && sameCallSign(data.callSign, callSign));
