import { useCallback, useState, type ReactNode } from 'react';
import { isOver } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { Panel, PriorityBadge } from '../../../ui';
import { actionsOn, type ActionVerb } from '../model/actions';
import type { Incident } from '../model/seen';
import { isLater } from '../model/timeline';
import { useAct } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import { ActionBar, ASKING } from './action-bar';
import { ActionForm } from './action-form';
import { HandlingLine } from './handling-line';
import { NOTE_FIELD, NoteLine } from './note-line';
import { PoliceSee } from './police-see';
import { Timeline } from './timeline';
import { useHandle } from './use-handle';
import { useIncidentKeys } from './use-incident-keys';
import style from './inspector.module.css';

interface Props {
  incident: Incident;
  live: LiveData;
  words: LiveWords;
  /** The contingency plan that it calls for. */
  plan: ReactNode;
  onShow(incident: Incident): void;
  onClose(): void;
  onOpen(id: string): void;
}

/** Everything about the chosen incident, and everything that can be done with it. */
export function IncidentInspector({
  incident,
  live,
  words,
  plan,
  onShow,
  onClose,
  onOpen,
}: Props): ReactNode {
  const t = useT();
  const act = useAct();
  const [form, setForm] = useState<ActionVerb>();
  const { data, id } = incident;
  const actions = live.viewer ? actionsOn(data, live.viewer) : [];
  const run = useCallback(
    (verb: ActionVerb, payload: object = {}): void => {
      setForm(undefined);
      void act(`incident.${verb}`, { id, ...payload });
    },
    [act, id],
  );
  const step = useCallback(
    (verb: ActionVerb): void => {
      if (verb === 'add_note') document.getElementById(NOTE_FIELD)?.focus();
      else if (ASKING.includes(verb)) setForm((open) => (open === verb ? undefined : verb));
      else run(verb);
    },
    [run],
  );
  const handle = useHandle(incident, live, act);
  useIncidentKeys(actions, { step, handle });
  return (
    <Panel title={t(`domain.incident.${data.type}`)} onClose={onClose}>
      <div className={style.inspector}>
        <Facts incident={incident} words={words} onShow={onShow} onOpen={onOpen} />
        {handle && <HandlingLine handledBy={data.handledBy} handle={handle} words={words} />}
        {actions.length > 0 && (
          <ActionBar
            data={data}
            actions={actions}
            open={form}
            onOpen={(verb) => setForm(form === verb ? undefined : verb)}
            onRun={run}
          />
        )}
        {form && (
          <ActionForm
            verb={form}
            incident={incident}
            live={live}
            words={words}
            onRun={run}
            onCancel={() => setForm(undefined)}
          />
        )}
        {plan}
        <Going
          incident={incident}
          words={words}
          canRelease={actions.some(({ verb }) => verb === 'assign')}
          onRelease={(personId) => void act('incident.release', { id, personId })}
        />
        <PoliceSee incident={incident} live={live} />
        <Timeline incident={incident} words={words} viewer={live.viewer} />
        {actions.some(({ verb }) => verb === 'add_note') && <NoteLine incidentId={id} act={act} />}
      </div>
    </Panel>
  );
}

type FactsProps = Pick<Props, 'incident' | 'words' | 'onShow' | 'onOpen'>;

function Facts({ incident, words, onShow, onOpen }: FactsProps): ReactNode {
  const t = useT();
  const { data } = incident;
  return (
    <div className={style.facts}>
      <div className={style.badges}>
        {data.priority && <PriorityBadge priority={data.priority} words />}
        {data.state && <span className={style.state}>{t(`domain.incident_state.${data.state}`)}</span>}
        {data.sensitivity && data.sensitivity !== 'open' && (
          <span className={style.state}>{t(`domain.sensitivity.${data.sensitivity}`)}</span>
        )}
      </div>
      <button type="button" className={style.place} onClick={() => onShow(incident)}>
        {words.place(incident)}
        <span className={style.show}>{t('live.show_on_map')}</span>
      </button>
      <Roughly incident={incident} />
      {data.text && <p className={style.text}>{data.text}</p>}
      <Times incident={incident} words={words} />
      {data.duplicateOf && (
        <button type="button" className={style.link} onClick={() => onOpen(data.duplicateOf!)}>
          {t('live.duplicate.of')}
        </button>
      )}
    </div>
  );
}

/** From this radius on, a place is a neighbourhood and not a spot. */
const ROUGH_M = 40;

function Roughly({ incident: { data } }: Pick<Props, 'incident'>): ReactNode {
  const t = useT();
  const format = useFormat();
  const { accuracyM } = data.place ?? {};
  if (accuracyM === undefined || accuracyM < ROUGH_M) return null;
  return <p className={style.times}>{t('live.place.roughly', { distance: format.distance(accuracyM) })}</p>;
}

/** Both clocks, where they differ: when it happened, and when anybody here could know. */
function Times({ incident: { data }, words }: Pick<Props, 'incident' | 'words'>): ReactNode {
  const t = useT();
  const format = useFormat();
  const happened = format.time(data.happenedAt);
  const late = isLater(data.receivedAt, data.happenedAt);
  return (
    <p className={style.times}>
      {late
        ? t('live.times.both', { happened, arrived: format.time(data.receivedAt!) })
        : t('live.times.happened', { happened })}
      {data.reportedBy &&
        ` · ${t('live.reported_by', { who: words.person(data.reportedBy), channel: t(`domain.channel.${data.channel ?? 'app'}`) })}`}
    </p>
  );
}

interface GoingProps {
  incident: Incident;
  words: LiveWords;
  canRelease: boolean;
  onRelease(personId: string): void;
}

function Going({ incident: { data }, words, canRelease, onRelease }: GoingProps): ReactNode {
  const t = useT();
  const assigned = data.assigned ?? [];
  if (assigned.length === 0) return null;
  return (
    <section>
      <h3 className={style.heading}>{t('live.going')}</h3>
      <ul className={style.people}>
        {assigned.map((personId) => (
          <li key={personId} className={style.person}>
            {words.person(personId)}
            {canRelease && data.state !== undefined && !isOver(data.state) && (
              <button
                type="button"
                className={style.release}
                onClick={() => onRelease(personId)}
                aria-label={t('live.release', { who: words.person(personId) })}
                title={t('live.release', { who: words.person(personId) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
