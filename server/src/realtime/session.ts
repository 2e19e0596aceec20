import { LIMITS, type CloseReason } from '@waypost/shared/contract';
import type { Id } from '@waypost/shared/kernel';
import type { Sight } from '@waypost/shared/ledger';
import type { Socket } from 'socket.io';
import type { Principal } from '../access/principal.js';

/** One socket that said hello. What it may see is not remembered here: only under which rights it was last sent something. */
export class Session {
  /** The seq that the client has been told of. */
  sent = 0;
  /** The rights its records were cut under. */
  rights = '';
  /** When it was last sent a frame, in milliseconds, for the empty ones that keep its cursor near. */
  lastFrameAt = 0;
  /** Fixes it holds, so that it is told which are gone. */
  readonly fixes = new Map<Id, string>();

  constructor(
    readonly socket: Socket,
    readonly principal: Principal,
    readonly eventId: Id,
    readonly personId: Id,
  ) {}

  /** Sight is looked up at every send (rule S2); this only says whether it is still the one that was used before. */
  isCutUnder(sight: Sight): boolean {
    return this.rights === sight.rights;
  }

  /** A client that does not read makes the server remember for it. It is let go, and catches up when it can (rule S3). */
  isTooSlow(): boolean {
    return waitingBytes(this.socket) > LIMITS.socketBufferBytes;
  }
}

/** Tells why, then closes for good (rule S5). */
export function close(socket: Socket, reason: CloseReason): void {
  socket.emit('closed', { reason });
  socket.disconnect(true);
}

/**
 * Cuts the wire. A polite close waits for the buffer to drain and for the other side's goodbye, which is what a
 * client that does not read will never give.
 */
export function cutOff(socket: Socket): void {
  wireOf(socket).transport.socket?.terminate?.();
}

/** The parts of engine.io's connection that are read here; socket.io hands it out untyped. */
interface Wire {
  transport: { socket?: { bufferedAmount?: number; terminate?(): void } };
  writeBuffer?: { data?: string | Buffer }[];
}
const wireOf = (socket: Socket): Wire => socket.conn as unknown as Wire;

/**
 * What this client has not taken yet. engine.io hands the WebSocket one message at a time and keeps the others
 * itself, so that both have to be counted.
 */
function waitingBytes(socket: Socket): number {
  const { transport, writeBuffer = [] } = wireOf(socket);
  return writeBuffer.reduce(
    (sum, { data }) => sum + (data?.length ?? 0),
    transport.socket?.bufferedAmount ?? 0,
  );
}
