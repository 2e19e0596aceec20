import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button, Progress, Tabs } from '@mantine/core';
import {
  dayOf,
  timelineOf,
  type Moment,
  type Replay,
  type Span,
  type TimelineMark,
} from '@waypost/shared/after';
import { DEBRIEFED, EVENT, type IncidentData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import type { MapFit } from '../../map';
import { useViewer } from '../../sync/hooks';
import { EmptyState, ProblemNotice, useShortcut } from '../../ui';
import style from './after.module.css';
import { DebriefPanel } from './debrief/debrief-panel';
import { FiguresPanel } from './figures/figures-panel';
import { MomentPanel } from './moment-panel';
import { PlayerBar } from './player-bar';
import { ReportPanel } from './report/report-panel';
import { ReplayMap } from './replay-map';
import { TimelinePanel } from './timeline-panel';
import { useAfterWords } from './use-words';
import { useMoment } from './use-moment';
import { usePlayer } from './use-player';
import { useReplay } from './use-replay';

/** The day again, and what is to be learnt from it. */
export function AfterScreen({ verify }: { verify: ReactNode }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { told, again } = useReplay();
  if (told.state === 'failed')
    return (
      <div className={style.wait}>
        <ProblemNotice problem={told.problem} />
        <Button onClick={again}>{t('after.again')}</Button>
      </div>
    );
  if (told.state === 'reading')
    return (
      <div className={style.wait} role="status">
        {t('after.reading', { share: format.percent(told.share) })}
        <Progress value={told.share * 100} aria-label={t('after.reading.label')} />
      </div>
    );
  if (told.replay.steps.length === 0)
    return <EmptyState icon="clock" title={t('after.nothing')} detail={t('after.nothing_detail')} />;
  return <Desk key={told.at} replay={told.replay} at={told.at} onAgain={again} verify={verify} />;
}

interface DeskProps {
  replay: Replay;
  at: string;
  onAgain(): void;
  /** The log's own export and check, put in by the console. */
  verify: ReactNode;
}

type Tab = 'moment' | 'timeline' | 'figures' | 'debrief' | 'report';

/** A day that is over is gone through from when it went live; one that still runs is looked at where it is. */
function opensAt(last: Moment, eventId: string | undefined, { to }: Span): number {
  const event = eventId ? last.get(EVENT, eventId)?.data : undefined;
  return event?.state === 'closed' && event.wentLiveAt ? Date.parse(event.wentLiveAt) : to;
}

function Desk({ replay, at, onAgain, verify }: DeskProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useAfterWords();
  const viewer = useViewer();
  const leads = viewer !== undefined && (DEBRIEFED as readonly string[]).includes(viewer.role);
  const day = useMemo(() => dayOf(replay), [replay]);
  const marks = useMemo(() => timelineOf(replay), [replay]);
  const last = useMemo(() => replay.after(replay.steps.length), [replay]);
  const player = usePlayer(day, opensAt(last, viewer?.eventId, day));
  const moment = useMoment(replay, player.time);
  const [tab, setTab] = useState<Tab>('moment');
  const [selected, select] = useState<string>();
  const [fit, setFit] = useState<MapFit>();
  useShortcut('Escape', () => select(undefined), { disabled: selected === undefined });
  const goTo = useCallback(
    (mark: TimelineMark) => {
      player.go(mark.at);
      if (mark.record.kind !== 'incident') return;
      select(mark.record.id);
      const { point } = (mark.record.data as Partial<IncidentData>).place ?? {};
      if (point) setFit({ key: String(performance.now()), centre: point });
    },
    [player],
  );
  const tabs: readonly [Tab, ReactNode][] = [
    [
      'moment',
      <MomentPanel
        key="moment"
        moment={moment}
        time={player.time}
        words={words}
        selected={selected}
        onSelect={select}
      />,
    ],
    [
      'timeline',
      <TimelinePanel key="timeline" marks={marks} last={last} time={player.time} words={words} onGo={goTo} />,
    ],
    ['figures', <FiguresPanel key="figures" replay={replay} />],
    ...(leads ? [['debrief', <DebriefPanel key="debrief" />] as [Tab, ReactNode]] : []),
    ...(viewer?.role === 'lead_marshal'
      ? []
      : [['report', <ReportPanel key="report" verify={verify} />] as [Tab, ReactNode]]),
  ];
  return (
    <div className={style.screen}>
      <section className={style.side} aria-label={t('after.title')}>
        <header className={style.head}>
          <h1>{t('after.title')}</h1>
          <span className={style.quiet}>{t('after.told_at', { time: format.time(at) })}</span>
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {t('after.again')}
          </Button>
        </header>
        <Tabs
          value={tab}
          onChange={(value) => setTab((value ?? 'moment') as Tab)}
          keepMounted={false}
          className={style.tabs ?? ''}
        >
          <Tabs.List>
            {tabs.map(([id]) => (
              <Tabs.Tab key={id} value={id}>
                {t(`after.tab.${id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(([id, panel]) => (
            <Tabs.Panel key={id} value={id}>
              {panel}
            </Tabs.Panel>
          ))}
        </Tabs>
      </section>
      <ReplayMap moment={moment} last={last} selected={selected} onSelect={select} fit={fit} />
      <PlayerBar player={player} day={day} marks={marks} />
    </div>
  );
}
