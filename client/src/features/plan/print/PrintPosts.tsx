import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { EventRecord, PersonData, PostData } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import type { MapThings } from '../../../map';
import { serverConfig } from '../../../platform/endpoints';
import { useQuery } from '../../../platform/router';
import { useAnswer } from '../../../platform/use-answer';
import type { Plan } from '../model/plan';
import { thingsOf } from '../model/things';
import style from './print.module.css';

const FieldMap = lazy(async () => ({ default: (await import('../../../map/FieldMap')).FieldMap }));

/** A page for each post, to be put in the hand of whoever stands there. `?post=<id>` prints one. */
export function PrintPosts({ plan }: { plan: Plan }): ReactNode {
  const t = useT();
  const only = new URLSearchParams(useQuery()).get('post');
  const posts = plan.posts.filter(({ id }) => !only || id === only);
  return (
    <div className={style.pages}>
      <header className={style.head}>
        <h1>{t('plan.print.title', { count: posts.length })}</h1>
        <Button onClick={() => print()} disabled={!posts.length}>
          {t('plan.print.print')}
        </Button>
      </header>
      {posts.map((post) => (
        <PostPage key={post.id} plan={plan} post={post} />
      ))}
    </div>
  );
}

function PostPage({ plan, post: { id, data } }: { plan: Plan; post: EventRecord<PostData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const sector = plan.sectors.find((one) => one.id === data.sectorId)?.data;
  const shifts = plan.shifts
    .filter((shift) => shift.data.postId === id)
    .toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1));
  const callSign = (personId: string): string =>
    plan.people.find((person) => person.id === personId)?.data.callSign ?? t('common.unknown');
  return (
    <article className={style.page}>
      <header>
        <p>
          {plan.event.name} · {format.date(plan.event.opensAt)}
          {plan.event.exercise && <b> · {t('plan.print.exercise')}</b>}
        </p>
        <h2>
          {data.code} <span>{data.name}</span>
        </h2>
        <p>
          {[
            t(`domain.assignment.${data.assignment}`),
            sector && `${sector.code} ${sector.name}`,
            data.moves && t(`domain.moves.${data.moves}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <Snippet plan={plan} at={data.at} />
      <p className={style.small}>{t('plan.print.coordinates', { at: `${data.at[1]}, ${data.at[0]}` })}</p>
      <h3>{t('plan.post.orders')}</h3>
      <p className={style.orders}>{data.orders ?? t('plan.print.noOrders')}</p>
      <h3>{t('plan.print.who', { count: data.needs.count })}</h3>
      {shifts.length ? (
        <table>
          <tbody>
            {shifts.map((shift) => (
              <tr key={shift.id}>
                <th scope="row">{callSign(shift.data.personId)}</th>
                <td>{format.span(shift.data.from, shift.data.to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('plan.print.nobody')}</p>
      )}
      <Contacts people={leadsOf(plan, data)} />
    </article>
  );
}

/** Those who lead the post's sector, then control: whom to call, by call-sign. */
function leadsOf(plan: Plan, post: PostData): PersonData[] {
  const leads = plan.people.filter(
    ({ data }) => data.role === 'lead_marshal' && post.sectorId && data.sectorIds?.includes(post.sectorId),
  );
  const control = plan.people.filter(({ data }) => data.role === 'control');
  return [...leads, ...control].slice(0, 6).map(({ data }) => data);
}

function Contacts({ people }: { people: readonly PersonData[] }): ReactNode {
  const t = useT();
  return (
    <>
      <h3>{t('plan.print.leads')}</h3>
      {people.length ? (
        <table>
          <tbody>
            {people.map(({ callSign, role, contact }) => (
              <tr key={callSign}>
                <th scope="row">{callSign}</th>
                <td>{t(`domain.role.${role}`)}</td>
                <td>{[contact?.radio, contact?.phone].filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('plan.print.noLeads')}</p>
      )}
    </>
  );
}

function Snippet({ plan, at }: { plan: Plan; at: readonly [number, number] }): ReactNode {
  const t = useT();
  const { value: config } = useAnswer(serverConfig);
  const things = useMemo<MapThings>(() => thingsOf(plan, t), [plan, t]);
  return (
    <div className={style.map}>
      <Suspense>
        <FieldMap
          words={{ map: t('plan.print.map'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut') }}
          things={things}
          theme="light"
          centre={at}
          zoom={17}
          basemap={config?.basemap}
        />
      </Suspense>
    </div>
  );
}
