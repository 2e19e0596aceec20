import { crowdOf, liveEvent, sectors } from '../lib/stage.mjs';
import { startWaypost } from '../lib/waypost.mjs';
import { measure } from './cell.mjs';
import { startBare, startViewers, throughBare, throughWaypost } from './sides.mjs';

/** A control room's worth of people, each with several screens: everybody is told the same, as most viewers are. */
const PEOPLE = 50;
const SECTORS = 5;

/** For each rate: incidents to everybody, through Waypost and then through bare socket.io. @returns rows of the table */
export function broadcastCells(plan, viewers, rates) {
  return withBoth(plan, {}, async (both) => {
    const event = await liveEvent(both.waypost);
    const people = await crowdOf(both.waypost, event, 'control', PEOPLE);
    await connect(both, event, viewers, people);
    const rows = [];
    for (const perSecond of rates)
      rows.push(
        await compare({ ...both, plan, event, reporters: people, perSecond, viewers, perIncident: viewers }),
      );
    return rows;
  });
}

/** Marshals who each see what happens in their own sector, cut down to what the street is shown. */
export function sectorCells(plan, viewers, rates) {
  return withBoth(plan, { rooms: SECTORS }, async (both) => {
    const event = await liveEvent(both.waypost);
    const sectorIds = await sectors(event, SECTORS);
    const reporters = await crowdOf(both.waypost, event, 'control', PEOPLE);
    const marshals = [];
    for (const id of sectorIds)
      marshals.push(
        ...(await crowdOf(both.waypost, event, 'marshal', viewers / SECTORS, { sectorIds: [id] })),
      );
    await connect(both, event, viewers, marshals);
    const rows = [];
    for (const perSecond of rates)
      rows.push(
        await compare({
          ...both,
          plan,
          event,
          reporters,
          sectorIds,
          perSecond,
          viewers,
          perIncident: viewers / SECTORS,
        }),
      );
    return rows;
  });
}

async function withBoth(plan, { rooms }, run) {
  const started = [];
  const start = async (starting) => {
    const child = await starting;
    started.push(child);
    return child;
  };
  try {
    return await run({
      waypost: await start(startWaypost(plan.port, plan.dataDir, plan.serverFlags)),
      bare: await start(startBare(plan.port + 1, rooms)),
      waypostViewers: await start(startViewers()),
      bareViewers: await start(startViewers()),
    });
  } finally {
    for (const child of started.reverse()) await child.stop();
  }
}

async function connect({ waypost, bare, waypostViewers, bareViewers }, { eventId }, count, people) {
  const target = {
    url: waypost.url,
    path: '/socket',
    eventId,
    cookies: people.map(({ cookie }) => cookie),
    count,
  };
  await waypostViewers.ask('connect', target);
  await bareViewers.ask('connect', { url: bare.url, path: '/socket', cookies: [''], count });
}

/** One after the other, because they share the processors; right after each other, because the machine's mood changes. */
async function compare({
  waypost,
  bare,
  waypostViewers,
  bareViewers,
  plan,
  event,
  reporters,
  sectorIds,
  perSecond,
  viewers,
  perIncident,
}) {
  const send = throughWaypost(waypost, event.eventId, reporters, perSecond, sectorIds);
  const ours = await measure({
    server: waypost,
    viewers: waypostViewers,
    send,
    perSecond,
    plan,
    perIncident,
  });
  const records = await waypostViewers.ask('records', ours.sent);
  const again = throughBare(bare, records, perSecond);
  const theirs = await measure({
    server: bare,
    viewers: bareViewers,
    send: again,
    perSecond,
    plan,
    perIncident,
  });
  const row = { viewers, perSecond, perIncident, waypost: ours.result, bare: theirs.result };
  plan.say(row);
  return row;
}
