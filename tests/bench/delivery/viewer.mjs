import { PROTOCOL } from '@waypost/shared/contract';
import { io } from 'socket.io-client';
import { nowMs } from '../lib/clock.mjs';

/** One socket that follows an event the way a client has to: it keeps its cursor and asks when it finds a hole. */
export class Viewer {
  frames = 0;
  holes = 0;
  lost = false;
  #cursor;

  /** @param target where to; without an `eventId` it is the bare server, which needs no greeting and has no cursor */
  constructor(number, { url, path, eventId, cookie }, note) {
    const socket = io(url, {
      path,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { cookie: cookie ?? '' },
    });
    const took = (records) => {
      const at = nowMs();
      for (const record of records) if (record.kind === 'incident') note(record, number, at);
    };
    this.ready = new Promise((resolve, reject) => {
      socket.on('connect_error', reject);
      socket.on('connect', () =>
        eventId ? socket.emit('hello', { protocol: PROTOCOL, eventId }) : resolve(),
      );
      socket.on('snapshot', ({ cursor, records }) => {
        this.#cursor = cursor;
        took(records);
        resolve();
      });
    });
    socket.on('disconnect', () => (this.lost = true));
    socket.on('frame', (frame) => {
      this.frames++;
      if (eventId && !this.#follows(frame, socket)) return;
      took(frame.put);
    });
  }

  #follows({ after, to, log }, socket) {
    if (after !== this.#cursor.seq) {
      this.holes++;
      socket.emit('since', { cursor: this.#cursor });
      return false;
    }
    this.#cursor = { ...this.#cursor, seq: to, log };
    return true;
  }
}
