import { useMemo } from 'react';
import { PERSON, POST, type EventRecord } from '@waypost/shared/event';
import type { Detail, PlanChange } from '@waypost/shared/review';
import { useFormat, useLanguage, useT, type Format, type MessageKey, type Translate } from '../../i18n';
import { useRecords } from '../../sync/hooks';

export interface ChangeWords {
  /** "Post A-1 Corner". */
  thing(change: Pick<PlanChange, 'kind' | 'before' | 'after'>): string;
  details(change: PlanChange): string[];
  /** All of it in a line, for a screen reader on the map. */
  line(change: PlanChange): string;
}

export function useChangeWords(): ChangeWords {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  return useMemo(() => {
    const names = new Map([
      ...people.map(({ id, data }): [string, string] => [id, data.callSign]),
      ...posts.map(({ id, data }): [string, string] => [id, data.code]),
    ]);
    const thing: ChangeWords['thing'] = ({ kind, before, after }) =>
      [t(`domain.kind.${kind}` as MessageKey), nameOf(after ?? before, language, names)]
        .filter(Boolean)
        .join(' ');
    const details: ChangeWords['details'] = (change) => [
      ...new Set(change.details.map((detail) => detailWords(detail, t, format))),
    ];
    const line: ChangeWords['line'] = (change) =>
      [thing(change), t(`review.what.${change.what}`), ...details(change)].join(', ');
    return { thing, details, line };
  }, [t, format, language, people, posts]);
}

/** What a record calls itself; contingency plans have a name in each language, shifts are somebody at a post. */
function nameOf(
  record: EventRecord | undefined,
  language: string,
  names: ReadonlyMap<string, string>,
): string {
  const data = (record?.data ?? {}) as Record<string, unknown>;
  if (record?.kind === 'event') return '';
  if (record?.kind === 'shift')
    return [data.postId, data.personId].flatMap((id) => names.get(String(id)) ?? []).join(' · ');
  const name = typeof data.name === 'object' && data.name ? byLanguage(data.name, language) : data.name;
  return [data.callSign ?? data.code, name].filter((word) => typeof word === 'string').join(' ');
}

const byLanguage = (names: object, language: string): unknown =>
  (names as Record<string, unknown>)[language] ?? Object.values(names)[0];

function detailWords(detail: Detail, t: Translate, format: Format): string {
  switch (detail.code) {
    case 'moved':
      return detail.metres < 1
        ? t('review.detail.moved_little')
        : t('review.detail.moved', { distance: format.distance(detail.metres) });
    case 'bent':
      return detail.metres < 1
        ? t('review.detail.moved_little')
        : t('review.detail.bent', { distance: format.distance(detail.metres) });
    case 'longer':
      return t(detail.metres > 0 ? 'review.detail.longer' : 'review.detail.shorter', {
        distance: format.distance(Math.abs(detail.metres)),
      });
    case 'area':
      return t(detail.to > detail.from ? 'review.detail.larger' : 'review.detail.smaller', {
        part: format.percent(Math.abs(detail.to - detail.from) / (detail.from || 1)),
      });
    case 'width':
      return t('review.detail.width', { from: format.width(detail.from), to: format.width(detail.to) });
    case 'widths':
      return t('review.detail.widths', { count: detail.count });
    case 'later':
      return t(detail.minutes > 0 ? 'review.detail.later' : 'review.detail.earlier', {
        what: momentWords(detail.field, t),
        time: format.duration(Math.abs(detail.minutes) * 60_000),
      });
    case 'phase-added':
    case 'phase-removed':
      return t(`review.detail.${detail.code}`, { phase: t(`domain.phase.${detail.phase}` as MessageKey) });
    case 'number':
      return t('review.detail.became', {
        what: fieldWords(detail.field, t),
        from: numberWords(detail.field, detail.from, t, format),
        to: numberWords(detail.field, detail.to, t, format),
      });
    case 'choice':
      return t('review.detail.became', {
        what: fieldWords(detail.field, t),
        from: choiceWords(detail.field, detail.from, t),
        to: choiceWords(detail.field, detail.to, t),
      });
    case 'renamed':
      return t('review.detail.became', {
        what: fieldWords(detail.field, t),
        from: detail.from ?? t('review.detail.none'),
        to: detail.to ?? t('review.detail.none'),
      });
    case 'yes':
    case 'no':
      return t('review.detail.answer', {
        what: fieldWords(detail.field, t),
        answer: t(`common.${detail.code}`),
      });
    case 'reworded':
      return t('review.detail.reworded', { what: fieldWords(detail.field, t) });
    case 'field':
      return KNOWN.has(detail.field)
        ? t('review.detail.field', { what: fieldWords(detail.field, t) })
        : t('review.detail.other');
  }
}

/** Fields that have a name on this screen. */
const KNOWN: ReadonlySet<string> = new Set([
  'name',
  'code',
  'callSign',
  'place',
  'remarks',
  'orders',
  'purpose',
  'capacity',
  'paceMps',
  'lengthM',
  'bufferM',
  'role',
  'type',
  'assignment',
  'moves',
  'policeContact',
  'crossing',
  'accessible',
  'people',
  'skills',
  'languages',
  'hours',
  'sectorId',
  'routeId',
  'personId',
  'postId',
  'contact',
  'duties',
  'steps',
  'trigger',
]);

const fieldWords = (field: string, t: Translate): string =>
  field.startsWith('expected.')
    ? t(`review.field.${field.replace('.', '_')}` as MessageKey)
    : KNOWN.has(field)
      ? t(`review.field.${field}` as MessageKey)
      : t('review.field.other');

/** `march.startsAt` is "March begins"; the event's own and a shift's moments have words of their own. */
function momentWords(field: string, t: Translate): string {
  const [phase, edge] = field.split('.');
  return edge
    ? t(`review.moment.${edge}` as MessageKey, { phase: t(`domain.phase.${phase}` as MessageKey) })
    : t(`review.moment.${field}` as MessageKey);
}

const METRES: readonly string[] = ['lengthM', 'bufferM'];

function numberWords(field: string, value: number | undefined, t: Translate, format: Format): string {
  if (value === undefined) return t('review.detail.none');
  return METRES.includes(field) ? format.distance(value) : format.number(value, 2);
}

const FAMILIES: Record<string, readonly string[]> = {
  assignment: ['assignment'],
  moves: ['moves'],
  policeContact: ['police_contact'],
  type: ['place'],
  role: ['route_role', 'role'],
};

function choiceWords(field: string, value: string | undefined, t: Translate): string {
  if (value === undefined) return t('review.detail.none');
  const keys = (FAMILIES[field] ?? []).map((family) => `domain.${family}.${value}`);
  // A text that is not there comes back as its key.
  return keys.map((key) => t(key as MessageKey)).find((words, i) => words !== keys[i]) ?? value;
}
