import { describe, expect, test } from '@jest/globals';
import { decide, type EventState } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { shareUnder } from '../agreement/index.js';
import { COMMENT } from '../comment/index.js';
import { viewComment } from '../comment/comment.view.js';
import { agreedOn, lastAgreed, VERSION } from './index.js';
import { viewVersion } from './version.view.js';

function desk(state: EventState = sampleEvent()) {
  let count = 0;
  const send = (as: string, name: string, payload: object, happenedAt = SAMPLE_NOW) => {
    const command = { id: idOf(`c ${count++}`), name, payload, happenedAt };
    const decision = decide(state, sampleViewer(as, state), command, SAMPLE_NOW, state.seq);
    if (decision.ok) state.apply(decision.value, state.seq + 1);
    return decision.ok ? 'accepted' : decision.error;
  };
  const version = (name = 'version') => state.get(VERSION, idOf(name))!;
  const comment = (name = 'comment') => state.get(COMMENT, idOf(name))!;
  return { state, send, version, comment };
}

const LOOKED = { entry: 20, name: 'For the police' };
const agree = (looked: object = LOOKED) => ({ id: idOf('version'), looked });

describe('naming', () => {
  test('only what is in the log already, and no name twice', () => {
    const { state, send } = desk();
    const name = (entry: number, called: string) =>
      send('organiser', 'version.name', { id: idOf(called), entry, name: called });
    expect(name(state.seq + 1, 'Tomorrow')).toMatchObject({ code: 'bad-reference', fields: ['entry'] });
    expect(name(state.seq, 'Today')).toBe('accepted');
    expect(name(1, 'Today')).toMatchObject({ code: 'exists-already' });
    expect(name(1, 'Draft')).toMatchObject({ code: 'exists-already', fields: ['name'] });
  });

  test('the words stand once somebody has signed them', () => {
    const { send } = desk();
    const edit = (name: string) =>
      send('organiser', 'version.edit', { id: idOf(name), set: { name: `${name} 2`, remarks: 'r' } });
    expect(edit('version')).toBe('accepted');
    expect(edit('signed version')).toMatchObject({ code: 'wrong-state' });
  });
});

describe('agreeing', () => {
  test('is for what was looked at and nothing else', () => {
    const { send } = desk();
    const wrong = [
      { ...LOOKED, entry: 21 },
      { ...LOOKED, name: 'For police' },
      { ...LOOKED, remarks: 'with a word more' },
    ];
    for (const looked of wrong)
      expect(send('liaison', 'version.agree', agree(looked))).toMatchObject({
        code: 'wrong-state',
        fields: ['looked'],
      });
    expect(send('liaison', 'version.agree', agree())).toBe('accepted');
    expect(send('liaison', 'version.agree', agree())).toMatchObject({ code: 'nothing-changed' });
  });

  test('takes both sides, and holds from when the second signed', () => {
    const { send, version } = desk();
    send('liaison', 'version.agree', agree(), '2026-04-30T10:00:00.000Z');
    expect(agreedOn(version())).toBeUndefined();
    send('owner', 'version.agree', agree(), '2026-04-30T12:00:00.000Z');
    expect(agreedOn(version())).toMatchObject({
      at: '2026-04-30T12:00:00.000Z',
      organisers: [{ callSign: 'owner', side: 'organisers' }],
      partners: [{ callSign: 'liaison', agency: 'City police', side: 'partners' }],
    });
    send('organiser', 'version.agree', {
      id: idOf('signed version'),
      looked: { entry: 15, name: 'Signed' },
    });
    expect(lastAgreed([version(), version('signed version')])?.version.id).toBe(idOf('signed version'));
  });

  test('a signature is taken back by whoever gave it or a colleague, never by the other side', () => {
    const { send, version } = desk();
    send('owner', 'version.agree', agree());
    const back = (as: string, by: string) =>
      send(as, 'version.take_back', { id: idOf('version'), by: idOf(by) });
    expect(back('liaison', 'owner')).toMatchObject({ code: 'out-of-scope' });
    expect(back('organiser', 'owner')).toBe('accepted');
    expect(back('organiser', 'owner')).toMatchObject({ code: 'nothing-changed' });
    expect(version().data.agreed).toEqual([]);
  });
});

describe('sharing', () => {
  const share = shareUnder({ shares: { post: 'full' } }, SAMPLE_NOW);

  test('a partner sees a version from sharing to withdrawal, while an agreement is in force', () => {
    const { state, send, version, comment } = desk();
    const seen = () => viewVersion(version(), sampleViewer('liaison', state), share);
    expect(seen()?.name).toBe('For the police');
    expect(viewVersion(version(), sampleViewer('marshal', state), share)).toBeUndefined();
    const over = shareUnder({ shares: {}, until: '2026-05-01T15:00:00.000Z' }, SAMPLE_NOW);
    expect(viewVersion(version(), sampleViewer('liaison', state), over)).toBeUndefined();
    expect(viewVersion(version(), sampleViewer('liaison', state), shareUnder(undefined, ''))).toBeUndefined();

    send('liaison', 'version.agree', agree());
    expect(send('owner', 'version.withdraw', { id: idOf('version') })).toBe('accepted');
    expect(seen()).toBeUndefined();
    expect(version().data.agreed).toEqual([]);
    expect(comment().data.sight).toBe('withdrawn');
    expect(send('liaison', 'version.agree', agree())).toMatchObject({ code: 'not-found' });
    expect(
      send('liaison', 'comment.reply', { id: idOf('comment'), replyId: idOf('r'), text: 'x' }),
    ).toMatchObject({ code: 'not-found' });
    send('owner', 'version.share', { id: idOf('version') });
    expect(comment().data.sight).toBe('both');
  });

  test('what the organisers signed they take back before they withdraw it, and nothing shared is removed', () => {
    const { send } = desk();
    send('owner', 'version.agree', agree());
    expect(send('owner', 'version.withdraw', { id: idOf('version') })).toMatchObject({ code: 'wrong-state' });
    expect(send('owner', 'version.remove', { id: idOf('version') })).toMatchObject({ code: 'wrong-state' });
  });

  test('what was said among organisers before sharing stays among them', () => {
    const { state, send, comment } = desk();
    send('owner', 'version.share', { id: idOf('own version') });
    expect(viewComment(comment('own comment'), sampleViewer('liaison', state), share)).toBeUndefined();
    send('owner', 'comment.add', {
      id: idOf('aside'),
      versionId: idOf('version'),
      text: 'between us',
      organisersOnly: true,
    });
    expect(viewComment(comment('aside'), sampleViewer('mediator', state), share)).toBeUndefined();
  });

  test('a partner cannot comment on what they are not shown, nor find out that it is there', () => {
    const { send } = desk();
    const add = (versionId: string) =>
      send('liaison', 'comment.add', { id: idOf('new'), versionId, text: 'x' });
    expect(add(idOf('own version'))).toEqual(add(idOf('nothing')));
  });

  test('where an organiser hung a comment is told only of things that are shared', () => {
    const { state, send, comment } = desk();
    const on = (kind: string) => ({ point: [-77.03, 38.89], record: { kind, id: idOf(kind) } });
    for (const [who, kind] of [
      ['owner', 'post'],
      ['owner', 'sector'],
      ['liaison', 'sector'],
    ] as const)
      send(who, 'comment.add', {
        id: idOf(`${who} ${kind}`),
        versionId: idOf('version'),
        text: 'x',
        on: on(kind),
      });
    const seen = (name: string) => viewComment(comment(name), sampleViewer('liaison', state), share)!.on;
    expect(seen('owner post')).toEqual(on('post'));
    expect(seen('owner sector')).toBeUndefined();
    expect(seen('liaison sector')).toEqual(on('sector'));
  });
});

test('one’s own words are taken back only while nobody has answered', () => {
  const { send } = desk();
  const back = () => send('liaison', 'comment.remove', { id: idOf('comment') });
  send('control', 'comment.reply', { id: idOf('comment'), replyId: idOf('r'), text: 'It moves' });
  expect(back()).toMatchObject({ code: 'wrong-state' });
});
