import { randomBytes } from 'node:crypto';
import { newId } from '@waypost/shared/kernel';

const random = { bytes: (count) => randomBytes(count) };
export const freshId = () => newId(Date.now(), random);

/** The command with which a marshal reports an incident, as the phone sends it. */
export function reportOf(id, number, sectorId) {
  const place = {
    point: [-77.03 + (number % 500) / 100_000, 38.89 + (number % 300) / 100_000],
    accuracyM: 12,
  };
  return {
    id: freshId(),
    name: 'incident.report',
    happenedAt: new Date().toISOString(),
    payload: {
      id,
      type: ['medical', 'crowd', 'lost', 'vehicle'][number % 4],
      place: sectorId ? { ...place, sectorId } : place,
      text: `Somebody needs help at the north kerb, number ${number}`,
    },
  };
}

/** Sends one command. @throws when it was refused: a benchmark of refusals would be fast and wrong */
export async function send(caller, eventId, command) {
  const { outcomes } = await caller.post(`/api/events/${eventId}/commands`, { commands: [command] });
  if (!outcomes[0].ok) throw new Error(`${command.name} was refused: ${JSON.stringify(outcomes[0].refusal)}`);
}
