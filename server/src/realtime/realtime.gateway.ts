import { Inject, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import {
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { cursor, fixUp, hello, LIMITS, PROTOCOL, since, type CloseReason } from '@waypost/shared/contract';
import { isStaff } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { Server, Socket } from 'socket.io';
import type { z } from 'zod';
import { AccessChanges, type AccessChange } from '../access/access-changes.js';
import { MembershipsService } from '../access/memberships.service.js';
import { SessionsService } from '../access/sessions.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { describeFault, Log } from '../platform/log.js';
import { CLOCK } from '../platform/tokens.js';
import { Channel } from './channel.js';
import { Disclosures } from '../ledger/disclosures.js';
import { FixLane } from './fix-lane.js';
import { FixRelay } from './fix-relay.js';
import { MarchTracker } from './march-tracker.js';
import { close, Session } from './session.js';

interface Open {
  channel: Channel;
  lane: FixLane;
  tracker: MarchTracker;
  online: string;
}

const LANE_EVERY_MS = 1_000;
/** A look costs some microseconds; the forecast is made again only when there is something to write. */
const TRACK_EVERY_MS = 5_000;
/** A socket that connects and says nothing is let go. */
const HELLO_WITHIN_MS = 10_000;

/**
 * The one gateway. Nest's global guards and pipes do not reach gateways, so nothing here relies on them: the
 * handshake's cookie is looked up, every message is parsed by its schema, and what fails is closed with its reason.
 */
@WebSocketGateway()
export class RealtimeGateway
  implements
    OnGatewayInit,
    OnGatewayConnection,
    OnGatewayDisconnect,
    OnApplicationBootstrap,
    BeforeApplicationShutdown
{
  @WebSocketServer() private server!: Server;
  private readonly opened = new Map<Id, Promise<Open | undefined>>();
  private readonly sessions = new Map<Socket, Session>();
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly ledger: LedgerService,
    private readonly accessSessions: SessionsService,
    private readonly memberships: MembershipsService,
    private readonly accessChanges: AccessChanges,
    private readonly disclosures: Disclosures,
    private readonly relay: FixRelay,
    private readonly ids: Ids,
    private readonly log: Log,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  afterInit(): void {
    this.ledger.onCommitted(
      (eventId, committed) =>
        void this.opened.get(eventId)?.then((open) => open?.channel.onCommitted(committed)),
    );
    this.accessChanges.listen((change) => {
      this.onAccessChange(change).catch((fault: unknown) =>
        this.log.fault('cannot look up who may stay', fault),
      );
    });
    this.relay.onFix(
      (eventId, personId, fix) =>
        void this.opened.get(eventId)?.then((open) => open && this.take(open, personId, fix)),
    );
  }

  onApplicationBootstrap(): void {
    this.timers = [
      setInterval(() => void this.everyOpen((open) => this.tick(open)), LANE_EVERY_MS),
      setInterval(() => void this.everyOpen((open) => open.tracker.record()), TRACK_EVERY_MS),
    ];
  }

  beforeApplicationShutdown(): void {
    this.timers.forEach((timer) => clearInterval(timer));
    for (const socket of this.sessions.keys()) close(socket, 'stopping');
  }

  handleConnection(socket: Socket): void {
    const silent = setTimeout(() => close(socket, 'bad-message'), HELLO_WITHIN_MS);
    let messages = 0;
    const second = setInterval(() => (messages = 0), 1_000);
    socket.use((_packet, next) => {
      if (++messages > LIMITS.socketMessagesPerSecond) close(socket, 'bad-message');
      else next();
    });
    this.on(socket, 'hello', hello, async (message) => {
      clearTimeout(silent);
      await this.hello(socket, message);
    });
    this.on(socket, 'since', since, ({ cursor: at }) => this.since(socket, at));
    this.on(socket, 'fix', fixUp, (fix) => this.fix(socket, fix));
    socket.on('disconnect', () => {
      clearTimeout(silent);
      clearInterval(second);
    });
  }

  async handleDisconnect(socket: Socket): Promise<void> {
    const session = this.sessions.get(socket);
    this.sessions.delete(socket);
    if (session) (await this.opened.get(session.eventId))?.channel.sessions.delete(session);
  }

  /** Parses a message by its schema and keeps what a handler throws from taking the process down. */
  private on<Schema extends z.ZodType>(
    socket: Socket,
    name: string,
    schema: Schema,
    handle: (message: z.infer<Schema>) => Promise<void>,
  ): void {
    socket.on(name, (message: unknown) => {
      const parsed = schema.safeParse(message);
      if (!parsed.success) return close(socket, 'bad-message');
      handle(parsed.data).catch((fault: unknown) => {
        this.log.warn('socket message failed', { message: name, ...describeFault(fault) });
        socket.disconnect(true);
      });
    });
  }

  private async hello(
    socket: Socket,
    { protocol, eventId, cursor: at }: z.infer<typeof hello>,
  ): Promise<void> {
    if (protocol !== PROTOCOL) return close(socket, 'upgrade');
    const found = await this.accessSessions.find(socket.handshake.headers.cookie);
    if (!found) return close(socket, 'not-signed-in');
    const personId = await this.memberships.personIn(eventId, found.principal);
    const open = personId ? await this.open(eventId) : undefined;
    if (!personId || !open) return close(socket, 'not-a-member');
    if (!socket.connected) return;
    const session = new Session(socket, found.principal, eventId, personId);
    const superseded = this.sessions.get(socket);
    if (superseded) open.channel.sessions.delete(superseded);
    this.sessions.set(socket, session);
    await open.channel.catchUp(session, at);
    if (!open.channel.sessions.has(session)) return;
    open.lane.greet(session);
    this.tellOnline(open, [session]);
  }

  private async since(socket: Socket, at: z.infer<typeof cursor>): Promise<void> {
    const session = this.sessions.get(socket);
    const open = session && (await this.opened.get(session.eventId));
    if (session && open) await open.channel.catchUp(session, at);
    else close(socket, 'bad-message');
  }

  private async fix(socket: Socket, fix: z.infer<typeof fixUp>): Promise<void> {
    const session = this.sessions.get(socket);
    const open = session && (await this.opened.get(session.eventId));
    if (!session || !open) return close(socket, 'bad-message');
    if (this.take(open, session.personId, fix)) this.relay.send(session.eventId, session.personId, fix);
  }

  private take({ lane, tracker }: Open, personId: Id, fix: z.infer<typeof fixUp>): boolean {
    const taken = lane.take(personId, fix);
    if (taken) tracker.hear(personId);
    return taken;
  }

  private open(eventId: Id): Promise<Open | undefined> {
    const known = this.opened.get(eventId);
    if (known) return known;
    const opening = this.makeOpen(eventId);
    this.opened.set(eventId, opening);
    void opening.then(
      (open) => open ?? this.opened.delete(eventId),
      () => this.opened.delete(eventId),
    );
    return opening;
  }

  private async makeOpen(eventId: Id): Promise<Open | undefined> {
    const log = await this.ledger.eventLog(eventId);
    if (!log) return undefined;
    const channel = new Channel(log, this.server, this.disclosures, this.clock, this.log);
    const lane = new FixLane(channel, this.server, this.clock);
    return {
      channel,
      lane,
      tracker: new MarchTracker(channel, lane, this.ledger, this.clock, this.ids),
      online: '',
    };
  }

  private async everyOpen(run: (open: Open) => void | Promise<void>): Promise<void> {
    for (const opening of this.opened.values()) {
      try {
        const open = await opening;
        if (open) await run(open);
      } catch (fault) {
        this.log.warn('realtime tick failed', describeFault(fault));
      }
    }
  }

  private tick(open: Open): void {
    open.channel.tick();
    open.lane.tick();
    const online = [...new Set([...open.channel.sessions].map(({ personId }) => personId))].sort().join();
    if (online === open.online) return;
    open.online = online;
    this.tellOnline(open, [...open.channel.sessions]);
  }

  /** Whose screens are connected is for whoever leads: it tells where the gaps are. */
  private tellOnline({ channel, online }: Open, sessions: readonly Session[]): void {
    const leading = sessions.filter((session) => {
      const viewer = channel.sightOf(session)?.viewer;
      return viewer && (isStaff(viewer) || viewer.role === 'lead_marshal');
    });
    if (!leading.length) return;
    const personIds = online ? online.split(',') : [];
    this.server
      .to(leading.map(({ socket }) => socket.id))
      .emit('online', { at: instantOf(this.clock), personIds });
  }

  /** Whoever a change is about is looked up, so that one heard late does not close the phone that came after it. */
  private async onAccessChange(change: AccessChange | undefined): Promise<void> {
    for (const [socket, session] of this.sessions) {
      if (!concerns(change, session)) continue;
      const ended = await this.endOf(session);
      if (ended) close(socket, ended);
    }
  }

  private async endOf({ principal, eventId, personId }: Session): Promise<CloseReason | undefined> {
    if (!(await this.accessSessions.isOpen(principal.sessionId))) return 'not-signed-in';
    const standsFor = await this.memberships.personIn(eventId, principal);
    return standsFor === personId ? undefined : 'access-ended';
  }
}

function concerns(change: AccessChange | undefined, session: Session): boolean {
  if (!change) return true;
  if (change.what === 'session-ended') return session.principal.sessionId === change.sessionId;
  return session.eventId === change.eventId && session.personId === change.personId;
}
