import { useMemo } from 'react';
import { PERSON, POST } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';

export interface Names {
  /** Somebody's call-sign. */
  who(personId: string): string;
  /** A post's code, and its name. */
  code(postId: string): string;
  place(postId: string): string;
}

/** Call-signs and posts' codes by id, looked up once for a whole list. */
export function useNames(): Names {
  const t = useT();
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  return useMemo(() => {
    const signs = new Map(people.map(({ id, data }) => [id, data.callSign]));
    const places = new Map(posts.map(({ id, data }) => [id, data]));
    return {
      who: (id) => signs.get(id) ?? t('common.unknown'),
      code: (id) => places.get(id)?.code ?? t('common.unknown'),
      place: (id) => places.get(id)?.name ?? '',
    };
  }, [people, posts, t]);
}

const DAY_MS = 86_400_000;

export interface Hours {
  /** The day that all of them are on; nothing when they are on several. */
  day: string | undefined;
  span(from: string | number, to: string | number): string;
}

/** Hours of a list, without the date in every line when the whole list is about one day. */
export function useHours(spans: readonly { from: string | number; to: string | number }[]): Hours {
  const format = useFormat();
  return useMemo(() => {
    const times = spans.flatMap(({ from, to }) => [Number(new Date(from)), Number(new Date(to))]);
    const first = times.reduce((least, time) => Math.min(least, time), Infinity);
    const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
    const oneDay = last - first < DAY_MS;
    return {
      day: times.length && oneDay ? format.date(first) : undefined,
      span: (from, to) => (oneDay ? `${format.time(from)}–${format.time(to)}` : format.span(from, to)),
    };
  }, [spans, format]);
}
