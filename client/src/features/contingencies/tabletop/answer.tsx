import type { ReactNode } from 'react';
import { PERSON, PLACE, POST, ROUTE } from '@waypost/shared/event';
import type { Question } from '@waypost/shared/contingency';
import { useFormat, useT, type Language } from '../../../i18n';
import { useRecords } from '../../../sync/hooks';
import { textIn } from '../model/texts';
import { Words } from '../parts/plan-card';
import style from './tabletop.module.css';

/** What the plan says. Where it says nothing, the gap under it says so. */
export function Answer({
  question,
  languages,
}: {
  question: Question;
  languages: readonly Language[];
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const names = useNames();
  switch (question.ask) {
    case 'when':
    case 'say':
    case 'escalate':
    case 'end':
      return textIn(question.words, languages) ? (
        <p>
          <Words texts={question.words} languages={languages} />
        </p>
      ) : (
        <Silent />
      );
    case 'who-calls':
      return <p>{withPeople(t(`domain.event_role.${question.role}`), question.personIds, names.person)}</p>;
    case 'first-actions':
      return question.steps.length ? (
        <ol>
          {question.steps.map((step) => (
            <li key={Object.values(step).join(' ')}>
              <Words texts={step} languages={languages} />
            </li>
          ))}
        </ol>
      ) : (
        <Silent />
      );
    case 'posts':
      return <List items={question.postIds.map(names.post)} />;
    case 'where':
      return (
        <List
          items={question.shelters.map(({ placeId, awayM, capacity }) =>
            [
              names.place(placeId),
              awayM !== undefined && t('contingencies.answer.away', { distance: format.distance(awayM) }),
              capacity !== undefined && t('contingencies.answer.capacity', { count: capacity }),
            ]
              .filter(Boolean)
              .join(' · '),
          )}
        />
      );
    case 'route':
      return question.routeId && question.leavesAtM !== undefined ? (
        <p>
          {t('contingencies.answer.route', {
            route: names.route(question.routeId),
            distance: format.distance(question.leavesAtM),
          })}
        </p>
      ) : (
        <p>{t('contingencies.answer.same_route')}</p>
      );
    case 'tell':
      return (
        <List
          items={question.roles.map(({ role, personIds }) =>
            withPeople(t(`domain.event_role.${role}`), personIds, names.person),
          )}
        />
      );
  }
}

/** As many call-signs as can be read from across a room. */
const MOST = 5;
const withPeople = (role: string, ids: readonly string[], name: (id: string) => string): string =>
  ids.length === 0
    ? role
    : `${role}: ${ids.slice(0, MOST).map(name).join(', ')}${ids.length > MOST ? ` +${ids.length - MOST}` : ''}`;

const List = ({ items }: { items: readonly string[] }): ReactNode =>
  items.length ? (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : (
    <Silent />
  );

function Silent(): ReactNode {
  const t = useT();
  return <p className={style.quiet}>{t('contingencies.answer.nothing')}</p>;
}

function useNames() {
  const t = useT();
  const people = useRecords(PERSON);
  const places = useRecords(PLACE);
  const posts = useRecords(POST);
  const routes = useRecords(ROUTE);
  const of = <T extends { id: string }>(list: readonly T[], id: string, name: (one: T) => string): string => {
    const found = list.find((one) => one.id === id);
    return found ? name(found) : t('common.unknown');
  };
  return {
    person: (id: string) => of(people, id, ({ data }) => data.callSign),
    place: (id: string) => of(places, id, ({ data }) => data.name),
    post: (id: string) => of(posts, id, ({ data }) => `${data.code} ${data.name}`),
    route: (id: string) => of(routes, id, ({ data }) => data.name),
  };
}
