import { useReceipts } from '../../sync/receipts';
import { useMine } from '../mine';

/** Says to the server what has come to this phone, and what was on its screen. */
export function Receipts(): null {
  useReceipts(useMine().viewer.personId);
  return null;
}
