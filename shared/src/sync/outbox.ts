import type { CommandEnvelope, Outcome } from '../contract/index.js';
import { LIMITS } from '../contract/index.js';
import type { Id, Refusal } from '../kernel/index.js';

/** `kept`: on this device only. `sent`: the server has it, and its frame will bring it back. `refused`: shown until somebody has read it. */
export type OutboxState = 'kept' | 'sending' | 'sent' | 'refused';

export interface OutboxItem extends CommandEnvelope {
  /** Order of keeping on this device. */
  order: number;
  state: OutboxState;
  refusal?: Refusal;
  seq?: number;
}

/**
 * What waits to be sent, as a value: every function returns a new list. Whoever owns the disk writes it before
 * showing anything (rule O1).
 */
export type Outbox = readonly OutboxItem[];

export function keep(outbox: Outbox, command: CommandEnvelope): Outbox {
  if (outbox.some((item) => item.id === command.id)) return outbox;
  const order = outbox.reduce((most, item) => Math.max(most, item.order), 0) + 1;
  return [...outbox, { ...command, order, state: 'kept' }];
}

/**
 * The next commands to send, oldest first. Commands on one record go in the order they were given: one that is
 * under way holds back the later ones on the same record, and nothing else (rule O4).
 */
export function nextBatch(outbox: Outbox): OutboxItem[] {
  const busy = new Set(outbox.filter((item) => item.state === 'sending').flatMap(recordsOf));
  const batch: OutboxItem[] = [];
  for (const item of outbox) {
    if (item.state !== 'kept') continue;
    const records = recordsOf(item);
    if (records.some((id) => busy.has(id))) records.forEach((id) => busy.add(id));
    else if (batch.length < LIMITS.commandsPerCall) batch.push(item);
  }
  return batch;
}

export const markSending = (outbox: Outbox, ids: readonly Id[]): Outbox =>
  outbox.map((item) =>
    ids.includes(item.id) && item.state === 'kept' ? { ...item, state: 'sending' } : item,
  );

/** No answer, or one that says nothing about the commands: they are kept, with the same ids, for the next try. */
export const markUnanswered = (outbox: Outbox, ids: readonly Id[]): Outbox =>
  outbox.map((item) =>
    ids.includes(item.id) && item.state === 'sending' ? { ...item, state: 'kept' } : item,
  );

export function settle(outbox: Outbox, outcomes: readonly Outcome[]): Outbox {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return outbox.map((item) => {
    const outcome = byId.get(item.id);
    if (!outcome) return item;
    if (outcome.ok) return { ...item, state: 'sent', seq: outcome.seq };
    return { ...item, state: 'refused', refusal: outcome.refusal as Refusal };
  });
}

/** Lets go of what the records now show, and of refusals that were read. */
export function forget(outbox: Outbox, cursorSeq: number, readRefusals: readonly Id[] = []): Outbox {
  return outbox.filter((item) => {
    if (item.state === 'sent') return (item.seq ?? 0) > cursorSeq;
    return !(item.state === 'refused' && readRefusals.includes(item.id));
  });
}

/** After a restart nothing is under way: whatever was being sent may or may not have arrived, and its id tells the server. */
export const afterRestart = (outbox: Outbox): Outbox =>
  outbox.map((item) => (item.state === 'sending' ? { ...item, state: 'kept' } : item));

/** The record a command is about. Every payload names it as `id`; a step of several names each. */
function recordsOf(item: CommandEnvelope): Id[] {
  const payload = item.payload as { id?: Id; steps?: { payload?: { id?: Id } }[] };
  const inner = payload.steps?.flatMap((step) => (step.payload?.id ? [step.payload.id] : [])) ?? [];
  return payload.id ? [payload.id, ...inner] : inner;
}
