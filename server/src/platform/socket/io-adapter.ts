import type { IncomingMessage } from 'node:http';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { INestApplicationContext } from '@nestjs/common';
import { LIMITS } from '@waypost/shared/contract';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../config.js';
import { isOwnOrigin } from '../http/security.js';
import { SOCKET_PATH } from '../paths.js';

type Allow = (message: string | null | undefined, success: boolean) => void;

/**
 * WebSocket only: no long polling means no sticky sessions behind several processes, and no second way in. No
 * compression per message either: it costs 300 kB of memory per socket and makes every send a copy.
 */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: Partial<ServerOptions>): Server {
    const settings: Partial<ServerOptions> = {
      ...options,
      path: SOCKET_PATH,
      transports: ['websocket'],
      allowUpgrades: false,
      serveClient: false,
      cookie: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: LIMITS.socketMessageBytes,
      connectTimeout: 10_000,
      pingInterval: 15_000,
      pingTimeout: 10_000,
      // Browsers send cookies with a WebSocket from any page, and ask nobody first.
      allowRequest: (request: IncomingMessage, allow: Allow) =>
        allow(null, isOwnOrigin(request.headers.origin, request.headers.host, this.config)),
    };
    return super.createIOServer(port, settings as ServerOptions) as Server;
  }
}
