import type { CommandAnswer, CommandEnvelope } from '@waypost/shared/contract';
import { call } from '../platform/api';
import type { PostCommands } from './sender';

export const postCommands = async (
  eventId: string,
  commands: CommandEnvelope[],
): ReturnType<PostCommands> => {
  const answer = await call<CommandAnswer>(`/api/events/${eventId}/commands`, { body: { commands } });
  return answer.ok ? { ok: true, value: answer.value.outcomes } : answer;
};
