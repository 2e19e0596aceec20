import { useMemo, useRef, type ReactNode } from 'react';
import { http } from '@waypost/shared/contract';
import { isOver, type AgreementData } from '@waypost/shared/event';
import { bounds } from '@waypost/shared/geo';
import { useFormat, useT, type MessageKey } from '../../i18n';
import { EventMap, type IncidentThing, type MapFit, type MapThings, type ProgressThing } from '../../map';
import { call } from '../../platform/api';
import { useAnswer } from '../../platform/use-answer';
import style from './sharing.module.css';
import { useCut, type Cut } from './use-cut';

const askConfig = () => call('/api/config', { shape: http.serverConfig });

/** "As the liaison sees it now": their map and what is in their lists, from the agreement as it stands in the editor. */
export function Preview({ agreement }: { agreement: AgreementData }): ReactNode {
  const t = useT();
  const { seen, whole } = useCut(agreement);
  const things = useThings(seen);
  const fit = useFit(whole);
  const { value: config } = useAnswer(askConfig);
  return (
    <div className={style.preview}>
      <div className={style.map}>
        <EventMap things={things} fit={fit} basemap={config?.basemap} />
      </div>
      <div className={style.lists}>
        <Counts seen={seen} whole={whole} />
        <Incidents seen={seen} />
      </div>
      <p className={style.means}>{t('sharing.preview.means')}</p>
    </div>
  );
}

function useThings(seen: Cut): MapThings {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const incidents = seen.incident.flatMap(({ id, data }): IncidentThing[] => {
      const { point, accuracyM } = data.place ?? {};
      if (!point || (data.state && isOver(data.state))) return [];
      return [
        {
          id,
          at: point,
          ...(data.priority ? { priority: data.priority } : {}),
          label: t(`domain.incident.${data.type}`),
          ...(accuracyM === undefined ? {} : { accuracyM }),
        },
      ];
    });
    const progress = seen.progress.map(({ id, data }): ProgressThing => ({
      id,
      ...(data.head
        ? {
            head: {
              at: data.head.point,
              label: t('sharing.preview.head', { time: format.time(data.head.at) }),
            },
          }
        : {}),
      ...(data.tail
        ? {
            tail: {
              at: data.tail.point,
              label: t('sharing.preview.tail', { time: format.time(data.tail.at) }),
            },
          }
        : {}),
    }));
    return {
      routes: seen.route,
      checkpoints: seen.checkpoint,
      sectors: seen.sector,
      pinches: seen.pinch.map((pinch) => ({ ...pinch, title: pinch.data.name ?? t('domain.kind.pinch') })),
      places: seen.place,
      posts: seen.post,
      incidents,
      progress,
    };
  }, [seen, t, format]);
}

/** Fixed when the screen opens, and on the whole plan: what is taken out of sight must not move the map. */
function useFit(whole: Cut): MapFit | undefined {
  const decided = useRef<MapFit>(undefined);
  if (!decided.current) {
    const box = bounds(
      whole.route.filter(({ data }) => data.role === 'main').flatMap(({ data }) => data.points),
    );
    if (box) decided.current = { key: 'opened', bounds: box };
  }
  return decided.current;
}

function Counts({ seen, whole }: { seen: Cut; whole: Cut }): ReactNode {
  const t = useT();
  const kinds = (Object.keys(whole) as (keyof Cut)[]).filter((kind) => whole[kind].length > 0);
  return (
    <table className={style.counts}>
      <caption>{t('sharing.preview.counts')}</caption>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind} data-nothing={seen[kind].length === 0 || undefined}>
            <th scope="row">{t(`sharing.kind.${kind}` as MessageKey)}</th>
            <td>{t('sharing.preview.of', { seen: seen[kind].length, all: whole[kind].length })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The newest few, in as many words as a liaison gets. */
const SHOWN = 8;

function Incidents({ seen }: { seen: Cut }): ReactNode {
  const t = useT();
  const format = useFormat();
  const newest = seen.incident
    .toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <div>
      <h3>{t('sharing.preview.incidents')}</h3>
      {newest.length === 0 && <p className={style.means}>{t('sharing.preview.no_incidents')}</p>}
      <ul className={style.incidents}>
        {newest.map(({ id, data }) => (
          <li key={id}>
            <strong>{t(`domain.incident.${data.type}`)}</strong> {format.time(data.happenedAt)}
            {data.priority && ` · P${data.priority}`}
            {data.state && ` · ${t(`domain.incident_state.${data.state}`)}`}
            {data.text && ` · ${data.text}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
