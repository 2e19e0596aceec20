import type { ReactNode } from 'react';
import { isStaff, type IncidentType } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { Icon, SideTabs, TabCount, useShortcut, WhyButton, type SideTab } from '../../ui';
import { P1Banner } from './alarm/p1-banner';
import { SoundButton } from './alarm/sound-button';
import { useAlarm } from './alarm/use-alarm';
import { IncidentInspector } from './inspector/incident-inspector';
import { LiveMap } from './map/live-map';
import { MarshalInspector } from './marshals/marshal-inspector';
import { MarshalsPanel } from './marshals/marshals-panel';
import { isPartnerRole, runsIncidents, seesStreet } from './model/actions';
import { unansweredP1 } from './model/alerts';
import { isOpen } from './model/seen';
import { SharedLine } from './partner/shared-line';
import { useAct } from './parts/use-act';
import { useLiveData } from './parts/use-live-data';
import { useLiveWords } from './parts/use-live-words';
import { QuickBar } from './quick/quick-bar';
import { IncidentQueue } from './queue/incident-queue';
import { ReportForm } from './report/report-form';
import style from './screen.module.css';
import { EventMenu, EventSwitch } from './switch/event-switch';
import { useLiveCommands } from './use-live-commands';
import { useSelection } from './use-selection';

/** Contingency plans being carried out: another feature, put in by the console. */
export interface PlansInForce {
  strip: ReactNode;
  start: ReactNode;
  forIncident(incident: { id: string; type: IncidentType }): ReactNode;
}

interface Props {
  plans?: PlansInForce;
  /** What other features put beside the queue, for this viewer. */
  tabs: readonly SideTab[];
  /** Which of all tabs is open: whoever composes the screen may open one as well. */
  tab: string;
  onTab(id: string): void;
  /** What the plan check would not set off with, beside the list before going live. */
  findings?: ReactNode;
}

/** The day as it runs: the queue, the map and the chosen thing, with the log line at the foot. */
export function LiveScreen({ plans, tabs, tab, onTab, findings }: Props): ReactNode {
  const t = useT();
  const live = useLiveData();
  const words = useLiveWords(live);
  const act = useAct();
  const selection = useSelection(live);
  const alarm = useAlarm(live.incidents);
  const { viewer } = live;
  const staff = viewer !== undefined && isStaff(viewer);
  useLiveCommands(live, selection);
  useShortcut('Escape', selection.stepBack);
  const own: SideTab[] = [
    {
      id: 'incidents',
      label: t('live.tab.incidents'),
      icon: 'warning',
      badge: <TabCount count={live.incidents.filter(isOpen).length} />,
      panel: (
        <IncidentQueue
          live={live}
          words={words}
          selectedId={selection.incident?.id}
          onOpen={selection.openIncident}
          onHover={selection.hoverIncident}
        />
      ),
    },
  ];
  if (seesStreet(viewer))
    own.push({
      id: 'marshals',
      label: t('live.tab.marshals'),
      icon: 'people',
      panel: <MarshalsPanel selectedId={selection.person?.id} onOpen={selection.openPerson} />,
    });
  return (
    <div className={style.screen}>
      <EventSwitch live={live} act={act} findings={findings} />
      {isPartnerRole(viewer) && <SharedLine eventId={viewer!.eventId} />}
      {plans?.strip}
      <div className={style.columns}>
        <section className={style.left} aria-label={t('live.title')}>
          <P1Banner live={live} words={words} act={act} onOpen={selection.show} />
          <div className={style.head}>
            {runsIncidents(viewer) && (
              <WhyButton
                size="compact-md"
                variant="filled"
                leftSection={<Icon name="plus" size={14} />}
                why={live.event?.state === 'planning' ? t('live.why.not_live') : undefined}
                onClick={selection.startReport}
              >
                {t('live.new')}
              </WhyButton>
            )}
            {plans?.start}
            <EventMenu live={live} act={act} />
            <SoundButton alarm={alarm} />
          </div>
          <SideTabs tabs={[...own, ...tabs]} open={tab} onOpen={onTab} />
        </section>
        <div className={style.map} data-p1={unansweredP1(live.incidents).length > 0 || undefined}>
          <LiveMap
            live={live}
            selected={selection.thing}
            hovered={selection.hovered}
            onSelect={selection.select}
            onHover={selection.setHovered}
            goTo={selection.goTo}
            lookedAt={selection.lookedAt}
            picked={selection.picked}
            picking={selection.picking}
            onPicked={selection.pick}
          />
        </div>
        <aside className={style.right} data-open={selection.open || undefined}>
          {selection.reporting && (
            <ReportForm
              live={live}
              words={words}
              act={act}
              point={selection.picked}
              picking={selection.picking}
              onPick={selection.setPicking}
              onClearPoint={selection.clearPicked}
              onOpen={selection.openIncident}
              onClose={selection.close}
            />
          )}
          {selection.incident && (
            <IncidentInspector
              key={selection.incident.id}
              incident={selection.incident}
              live={live}
              words={words}
              plan={plans?.forIncident({ id: selection.incident.id, type: selection.incident.data.type })}
              onShow={selection.show}
              onOpen={selection.openIncident}
              onClose={selection.close}
            />
          )}
          {selection.person && (
            <MarshalInspector
              key={selection.person.id}
              person={selection.person}
              live={live}
              words={words}
              act={act}
              onOpenIncident={selection.openIncident}
              onClose={selection.close}
            />
          )}
        </aside>
      </div>
      {staff && <QuickBar live={live} words={words} act={act} onOpen={selection.openIncident} />}
    </div>
  );
}
