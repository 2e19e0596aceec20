/**
 * Process: socket.io and nothing else. No accounts, no database, no views: it broadcasts each record in a frame of
 * its own the moment it is due, to everybody or to a room. The options are those of Waypost's own gateway.
 */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { answer } from '../lib/answer.mjs';
import { nowMs } from '../lib/clock.mjs';
import { paced } from '../lib/paced.mjs';

const http = createServer();
const io = new Server(http, {
  path: '/socket',
  transports: ['websocket'],
  allowUpgrades: false,
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  pingInterval: 15_000,
  pingTimeout: 10_000,
});
/** In how many rooms the sockets stand, by turns in the order of their coming. */
let rooms = 1;
let came = 0;
io.on('connection', (socket) => socket.join(`room ${came++ % rooms}`));

let seq = 0;
/** The hash of an entry and the time, as long as the real ones. */
const frameOf = (record) => ({
  after: seq,
  to: ++seq,
  log: '0123456789abcdef',
  at: new Date().toISOString(),
  put: [record],
  drop: [],
});

/** @returns `[id, dueAt, sentAt]` of each */
function broadcast({ records, perSecond }) {
  return paced(perSecond, records.length, async (i, due) => {
    const at = nowMs();
    (rooms > 1 ? io.to(`room ${i % rooms}`) : io).emit('frame', frameOf(records[i]));
    return [records[i].id, due, at];
  });
}

answer({
  listen: ({ port, rooms: wanted = 1 }) => {
    rooms = wanted;
    return new Promise((resolve) => http.listen(port, '127.0.0.1', () => resolve()));
  },
  broadcast,
});
