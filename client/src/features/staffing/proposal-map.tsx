import { useMemo, useRef, type ReactNode } from 'react';
import { POST, ROUTE, SECTOR } from '@waypost/shared/event';
import { bounds } from '@waypost/shared/geo';
import type { Proposal } from '@waypost/shared/staffing';
import { useFormat, useT } from '../../i18n';
import { EventMap, type GhostThing, type MapFit, type MapThings } from '../../map';
import { serverConfig } from '../../platform/endpoints';
import { useAnswer } from '../../platform/use-answer';
import { useRecords } from '../../sync/hooks';
import { proposalRows, shortOf } from './proposal-rows';
import style from './staffing.module.css';
import { useNames } from './use-names';

interface Props {
  proposal: Proposal;
  chosen: string | undefined;
  onChoose(postId: string | undefined): void;
}

/** The proposal where it happens: who stands where, what stays open, and a thread from where somebody was. */
export function ProposalMap({ proposal, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const { value: config } = useAnswer(serverConfig);
  const things = useThings(proposal);
  return (
    <section className={style.map} aria-label={t('staffing.map')}>
      <EventMap
        things={things}
        selected={chosen ? { kind: 'post', id: chosen } : undefined}
        onSelect={(ref) => onChoose(ref?.kind === 'post' ? ref.id : undefined)}
        fit={useOpening(things)}
        basemap={config?.basemap}
      >
        <ul className={style.legend} aria-label={t('staffing.legend')}>
          <li data-look="full">{t('staffing.legend.full')}</li>
          <li data-look="short">{t('staffing.legend.short')}</li>
          {things.ghosts?.length ? <li data-look="moved">{t('staffing.legend.moved')}</li> : null}
        </ul>
      </EventMap>
    </section>
  );
}

function useThings(proposal: Proposal): MapThings {
  const format = useFormat();
  const names = useNames();
  const [routes, sectors, posts] = [useRecords(ROUTE), useRecords(SECTOR), useRecords(POST)];
  return useMemo(() => {
    const rows = proposalRows(proposal, posts);
    return {
      routes: routes.map((route) => (route.data.role === 'main' ? route : { ...route, faint: true })),
      sectors,
      posts: rows.map(({ post, crews, unmet }) => {
        const here = new Set(
          crews.flatMap(({ shifts }) => shifts.map(({ personId }) => names.who(personId))),
        );
        const people = format.list([...here]);
        const title = [`${post.data.code} ${post.data.name}`, people].filter(Boolean).join(': ');
        return { ...post, ...shortOf(unmet), ...(people ? { note: people } : {}), title };
      }),
      ghosts: threads(proposal, new Map(posts.map(({ id, data }) => [id, data.at]))),
    };
  }, [proposal, routes, sectors, posts, names, format]);
}

/** From the post somebody was offered before to the one they would stand at now. */
function threads({ moves }: Proposal, places: ReadonlyMap<string, [number, number]>): GhostThing[] {
  return moves.flatMap(({ personId, from, to }) => {
    const [before, now] = [places.get(from), places.get(to)];
    return before && now && from !== to
      ? [{ id: `${personId} ${from} ${to}`, points: [before], shape: 'point' as const, to: now }]
      : [];
  });
}

/** Fixed once: what is chosen must not move the map. */
function useOpening({ routes, posts }: MapThings): MapFit | undefined {
  const decided = useRef<MapFit>(undefined);
  if (!decided.current) {
    const box = bounds([
      ...(posts ?? []).map(({ data }) => data.at),
      ...(routes ?? []).filter(({ data }) => data.role === 'main').flatMap(({ data }) => data.points),
    ]);
    if (box) decided.current = { key: 'opened', bounds: box };
  }
  return decided.current;
}
