import { closed, fixes, fixUp, frame, hello, since, snapshot } from '@waypost/shared/contract';
import type { z } from 'zod';
import { SESSION_COOKIE } from '../access/cookie.js';
import { SOCKET_PATH } from '../platform/paths.js';
import { VERSION } from '../platform/version.js';
import { jsonSchemaOf } from './schemas.js';

interface Message {
  schema: z.ZodType;
  summary: string;
}

const UP: Record<string, Message> = {
  hello: { schema: hello, summary: 'Once after connecting: which event, and how far the client has come.' },
  since: { schema: since, summary: 'The client found a hole and asks for what it missed.' },
  fix: { schema: fixUp, summary: 'One GPS position. The last one is kept, in memory, for ten minutes.' },
};

const DOWN: Record<string, Message> = {
  frame: { schema: frame, summary: 'What to put and drop to go from one seq to a later one.' },
  snapshot: { schema: snapshot, summary: 'Everything, in place of whatever the client held.' },
  fixes: { schema: fixes, summary: 'Positions that changed, at most once a second.' },
  closed: { schema: closed, summary: 'Why the server ends this session.' },
};

const messages = (list: Record<string, Message>, io: 'input' | 'output') =>
  Object.fromEntries(
    Object.entries(list).map(([name, { schema, summary }]) => [
      name,
      { name, summary, payload: jsonSchemaOf(schema, io) },
    ]),
  );

const operation = (action: 'send' | 'receive', list: Record<string, Message>) => ({
  action,
  channel: { $ref: '#/channels/event' },
  messages: Object.keys(list).map((name) => ({ $ref: `#/channels/event/messages/${name}` })),
});

/** The socket's messages (socket.io events), from the same schemas that the gateway parses by. */
export const asyncApiDocument = () => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Waypost sockets',
    version: VERSION,
    license: { name: 'Apache-2.0' },
    description:
      'socket.io 4 over WebSocket only. A message is a socket.io event of that name with one argument.',
  },
  servers: {
    here: {
      host: 'localhost:3000',
      pathname: SOCKET_PATH,
      protocol: 'ws',
      security: [{ $ref: '#/components/securitySchemes/session' }],
    },
  },
  defaultContentType: 'application/json',
  channels: {
    event: { address: SOCKET_PATH, messages: { ...messages(UP, 'input'), ...messages(DOWN, 'output') } },
  },
  operations: { receiveFromClient: operation('receive', UP), sendToClient: operation('send', DOWN) },
  components: { securitySchemes: { session: { type: 'httpApiKey', in: 'cookie', name: SESSION_COOKIE } } },
});
