import { useMemo } from 'react';
import type { AnnouncementData, DrillData, IncidentType } from '@waypost/shared/event';
import { useFormat, useT, type Format, type MessageKey, type Translate } from '../../i18n';
import { enumerated } from './model/enumerations';
import { differences, shown, type Difference, type Shown } from './model/differences';
import type { LogEntry } from './model/noise';
import { useNames, type Names } from './use-names';

type Change = LogEntry['changes'][number];

export interface Sentences {
  /** "B-3: post changed, Post 4". */
  headline(entry: LogEntry): string;
  who(entry: LogEntry): string;
  /** What the entry says in a person's own words: a note, a message, a description. */
  quote(entry: LogEntry): string | undefined;
  /** What a command did, field by field; nothing for what the headline says already. */
  details(change: Change): Difference[];
  field(path: string): string;
  /** @param path the field it stands in: a role is written differently from a name */
  value(value: unknown, path: string): string;
  kind(kind: string): string;
}

/** Kinds whose changes are worth reading field by field. */
const IN_DETAIL = new Set([
  'event',
  'person',
  'route',
  'checkpoint',
  'pinch',
  'crowd_plan',
  'sector',
  'place',
  'post',
  'shift',
  'agreement',
  'incident',
]);
/** Fields of an incident that its commands already say by their name. */
const SAID_BY_NAME = new Set([
  'notes',
  'acknowledgedAt',
  'acknowledgedBy',
  'handledBy',
  'onSceneAt',
  'controlledAt',
  'closedAt',
  'state',
  'wentLiveAt',
  'text',
  'outcome',
]);

export function useSentences(): Sentences {
  const t = useT();
  const format = useFormat();
  const names = useNames();
  return useMemo(() => {
    const value = (raw: unknown, path: string): string => valueWords(shown(raw), path, { t, format, names });
    const field = (path: string): string => fieldWords(path, t);
    return {
      value,
      field,
      who: (entry) => names.person(entry.by),
      kind: (kind) => t(`domain.kind.${kind}` as MessageKey),
      headline: (entry) => headlineOf(entry, t, names),
      quote: quoteOf,
      details: (change) =>
        change.removed || change.before === undefined || !IN_DETAIL.has(change.kind)
          ? []
          : differences(change.before, change.data).filter(
              ({ path }) => change.kind !== 'incident' || !SAID_BY_NAME.has(path),
            ),
    };
  }, [t, format, names]);
}

function headlineOf(entry: LogEntry, t: Translate, names: Names): string {
  const command = t(`domain.command.${entry.name}` as MessageKey);
  const [change, ...others] = entry.changes;
  const about = change && aboutOf(change, t, names);
  const more = others.length > 0 ? t('log.and_more', { count: others.length }) : '';
  return [about ? t('log.about', { command, about }) : command, more].filter(Boolean).join(' ');
}

/** Records that are about the person in them and have no name of their own. */
const OF_A_PERSON = new Set(['check_in', 'ack', 'receipt', 'step_answer', 'roll_answer', 'debrief']);

/** What a record calls itself, in the state the entry left it or took it from. */
function aboutOf({ data, before, id, kind }: Change, t: Translate, names: Names): string | undefined {
  const record = (data ?? before ?? {}) as Record<string, unknown>;
  if (kind === 'incident')
    return typeof record.type === 'string' ? t(`domain.incident.${record.type as IncidentType}`) : undefined;
  if (OF_A_PERSON.has(kind)) return names.ofId(String(record.personId));
  if (kind === 'shift')
    return (
      [names.ofId(String(record.personId)), names.ofId(String(record.postId))].filter(Boolean).join(' · ') ||
      undefined
    );
  if (kind === 'announcement')
    return typeof record.type === 'string'
      ? t(`domain.announcement.${record.type as AnnouncementData['type']}`)
      : undefined;
  if (kind === 'drill') return drillAbout(record as Partial<DrillData>);
  if (kind === 'comment') return names.ofId(String(record.versionId));
  if (
    kind === 'event' ||
    kind === 'crowd_plan' ||
    kind === 'agreement' ||
    kind === 'message' ||
    kind === 'note'
  )
    return undefined;
  const code = text(record.callSign) ?? text(record.code) ?? text(record.title);
  return [code, text(record.name)].filter(Boolean).join(' ') || names.ofId(id);
}

/** The last thing that happened in it, or its own name: in English, which each of them has. */
const drillAbout = ({ injects, title }: Partial<DrillData>): string | undefined =>
  injects?.at(-1)?.title.en ?? title?.en;

function quoteOf({ name, changes }: LogEntry): string | undefined {
  const after = (changes[0]?.data ?? {}) as {
    text?: unknown;
    outcome?: unknown;
    why?: unknown;
    said?: unknown;
    stoodDown?: { outcome?: unknown };
    notes?: { text: string }[];
    replies?: { text: string }[];
  };
  // A lapsed waiver goes in the same entry, before the new one.
  if (name === 'waiver.give') return text((changes.at(-1)?.data as { reason?: unknown } | undefined)?.reason);
  if (name === 'incident.add_note') return after.notes?.[after.notes.length - 1]?.text;
  if (name === 'comment.reply') return after.replies?.[after.replies.length - 1]?.text;
  if (name === 'announcement.record') return text((after as { words?: unknown }).words);
  if (name === 'roll_answer.give') return text(after.said);
  if (name === 'task.finish' || name === 'task.cancel') return text(after.outcome);
  if (name === 'incident.close') return text(after.outcome);
  if (name === 'activation.stand_down') return text(after.stoodDown?.outcome);
  if (name === 'activation.step') return text(after.why) ?? text(after.said);
  if (name.startsWith('shift.')) return text(after.why);
  const says = ['incident.report', 'incident.describe', 'note.write', 'message.send', 'comment.add'].includes(
    name,
  );
  return says ? text(after.text) : undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The names of fields that people meet; a path within one is called by its last part. */
const FIELDS = new Set([
  'name',
  'code',
  'at',
  'needs',
  'count',
  'skills',
  'languages',
  'orders',
  'points',
  'widths',
  'area',
  'from',
  'to',
  'personId',
  'postId',
  'type',
  'capacity',
  'remarks',
  'callSign',
  'role',
  'access',
  'duties',
  'sectorIds',
  'sectorId',
  'squad',
  'contact',
  'assigned',
  'priority',
  'sensitivity',
  'place',
  'point',
  'checkpointId',
  'accuracyM',
  'duplicateOf',
  'phases',
  'opensAt',
  'closesAt',
  'expected',
  'state',
  'shares',
  'until',
  'widthM',
  'alongM',
  'moves',
  'assignment',
  'hours',
  'crossing',
  'routeId',
  'text',
  'sharesPosition',
  'language',
  'policeContact',
  'fixed',
  'why',
  'answeredAt',
  'availability',
  'preferences',
  'pairWith',
  'arrivals',
  'closureMarginMin',
  'columnPerM2',
  'densitySpread',
  'endTakesPerS',
  'exitPerMMin',
  'exits',
  'feeders',
  'formation',
  'groups',
  'halts',
  'high',
  'likely',
  'longestWalkM',
  'low',
  'paceMps',
  'paceSpread',
  'preMovementMin',
  'rallyPlaceIds',
  'relation',
  'release',
  'shyM',
  'sinks',
  'standingPerM2',
  'stayUntil',
  'stepOffAt',
  'usableShare',
] as const);

function fieldWords(path: string, t: Translate): string {
  const parts = path.split('.');
  if (parts[0] === 'shares' && parts[1]) return shareWords(parts[1], t);
  const last = parts[parts.length - 1] ?? path;
  return FIELDS.has(last as never) ? t(`log.field.${last}` as MessageKey) : last;
}

function shareWords(key: string, t: Translate): string {
  const [kind = '', type] = key.split(':');
  return type ? t(`domain.${kind}.${type}` as MessageKey) : t(`domain.kind.${kind}` as MessageKey);
}

interface Speech {
  t: Translate;
  format: Format;
  names: Names;
}

function valueWords(value: Shown, path: string, speech: Speech): string {
  const { t, format, names } = speech;
  switch (value.as) {
    case 'nothing':
      return t('log.value.nothing');
    case 'yes':
      return t('common.yes');
    case 'no':
      return t('common.no');
    case 'number':
      return format.number(value.number, 2);
    case 'instant':
      return format.dateTime(value.at);
    case 'id':
      return names.ofId(value.id) ?? t('log.value.gone');
    case 'position':
      return `${value.lat.toFixed(5)}, ${value.lon.toFixed(5)}`;
    case 'count':
      return t('log.value.count', { count: value.count });
    case 'list':
      return value.items.length
        ? format.list(value.items.map((item) => valueWords(item, path, speech)))
        : t('log.value.nothing');
    default: {
      const key = enumerated(path, value.text);
      return key ? t(key as MessageKey) : value.text;
    }
  }
}
