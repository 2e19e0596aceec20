import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { DatabaseAccess } from '@waypost/server/platform/database/cluster';

export interface Relay {
  access: DatabaseAccess;
  /** Every connection breaks, and none is taken. */
  cut(): void;
  mend(): Promise<void>;
}

/** Stands between the server and its database, to be cut like a cable. */
export async function startRelay(access: DatabaseAccess): Promise<Relay> {
  const open = new Set<Socket>();
  const target = () =>
    access.host.startsWith('/')
      ? connect(join(access.host, `.s.PGSQL.${access.port}`))
      : connect(access.port, access.host);
  const start = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((near) => {
        const far = target();
        for (const socket of [near, far]) {
          open.add(socket);
          socket.on('error', () => undefined);
          socket.on('close', () => open.delete(socket));
        }
        near.pipe(far).pipe(near);
      }).listen(port, '127.0.0.1', () => resolve(server));
    });
  let server = await start(0);
  const { port } = server.address() as AddressInfo;
  return {
    access: { ...access, host: '127.0.0.1', port },
    cut: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
    mend: async () => {
      server = await start(port);
    },
  };
}
