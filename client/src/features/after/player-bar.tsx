import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { Button, SegmentedControl, Tooltip } from '@mantine/core';
import type { Span, TimelineMark } from '@waypost/shared/after';
import type { IncidentData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { Icon, useCommands, useShortcut } from '../../ui';
import style from './after.module.css';
import { SPEEDS, type Player, type Speed } from './use-player';

interface Props {
  player: Player;
  day: Span;
  marks: readonly TimelineMark[];
}

/** The day as a line: where one is, what happened when, and the keys to go through it. */
export function PlayerBar({ player, day, marks }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { time, playing, speed, go, toggle, setSpeed, faster } = player;
  const jump = (by: 1 | -1): void => {
    const next = by > 0 ? marks.find(({ at }) => at > time) : marks.findLast(({ at }) => at < time);
    go(next ? next.at : by > 0 ? day.to : day.from);
  };
  const keys: Record<string, () => void> = {
    k: toggle,
    j: () => jump(-1),
    l: () => jump(1),
    ',': () => faster(-1),
    '.': () => faster(1),
  };
  useShortcut('k', toggle);
  useShortcut('j', () => jump(-1));
  useShortcut('l', () => jump(1));
  useShortcut(',', () => faster(-1));
  useShortcut('.', () => faster(1));
  usePlayerCommands(toggle, jump);
  // The slider is a field, and keys that are typed into a field are its own: it passes them on.
  const onKeyDown = (event: KeyboardEvent): void => {
    const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <section className={style.bar} aria-label={t('after.player')}>
      <div className={style.buttons}>
        <Key label={t('after.previous')} keys="J" onPress={() => jump(-1)}>
          <Icon name="back" size={16} />
        </Key>
        <Tooltip label={`${t('after.play_pause')} (K)`}>
          <Button
            size="compact-md"
            leftSection={<Icon name={playing ? 'pause' : 'play'} size={16} />}
            onClick={toggle}
          >
            {t(playing ? 'after.pause' : 'after.play')}
          </Button>
        </Tooltip>
        <Key label={t('after.next')} keys="L" onPress={() => jump(1)}>
          <span className={style.mirrored}>
            <Icon name="back" size={16} />
          </span>
        </Key>
        <output className={style.clock}>{format.timeExact(time)}</output>
        <span className={style.date}>{format.date(time)}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('after.speed')}
          value={String(speed)}
          onChange={(value) => setSpeed(Number(value) as Speed)}
          data={SPEEDS.map((each) => ({ value: String(each), label: t('after.times', { times: each }) }))}
        />
      </div>
      <Track day={day} marks={marks} time={time} />
      <input
        type="range"
        className={style.slider}
        aria-label={t('after.slider')}
        aria-valuetext={format.timeExact(time)}
        min={day.from}
        max={day.to}
        // A hundredth of the day for each arrow, however long it was, and both its ends can be reached.
        step="any"
        value={time}
        onChange={({ currentTarget }) => go(Math.round(Number(currentTarget.value)))}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}

interface KeyProps {
  label: string;
  keys: string;
  onPress(): void;
  children: ReactNode;
}

const Key = ({ label, keys, onPress, children }: KeyProps): ReactNode => (
  <Tooltip label={`${label} (${keys})`}>
    <Button size="compact-md" variant="default" aria-label={label} onClick={onPress}>
      {children}
    </Button>
  </Tooltip>
);

/** Heights by priority, so that a P1 is told from the rest without its colour. */
const HEIGHTS = [12, 24, 18, 12, 8] as const;

/** When incidents were reported. What each was is in the list beside it, where it can be read and jumped to. */
function Track({ day, marks, time }: { day: Span; marks: readonly TimelineMark[]; time: number }): ReactNode {
  const share = (at: number): string => `${((at - day.from) / Math.max(1, day.to - day.from)) * 100}%`;
  const ticks = useMemo(
    () =>
      marks
        .filter(({ name }) => name === 'incident_reported' || name === 'plan_started')
        .map(({ name, at, record }) => {
          const priority = (record.data as Partial<IncidentData>).priority;
          return { at, priority: name === 'incident_reported' ? priority : undefined };
        }),
    [marks],
  );
  return (
    <svg className={style.track} aria-hidden="true">
      <rect x="0" y="24" width={share(time)} height="3" className={style.played} />
      {ticks.map(({ at, priority }, index) => (
        <rect
          key={index}
          x={share(at)}
          y={24 - HEIGHTS[priority ?? 0]}
          width="3"
          height={HEIGHTS[priority ?? 0]}
          fill={priority ? `var(--wp-p${priority})` : 'var(--wp-quiet)'}
        />
      ))}
    </svg>
  );
}

function usePlayerCommands(toggle: () => void, jump: (by: 1 | -1) => void): void {
  const t = useT();
  const commands = useMemo(
    () => [
      { id: 'after.play', label: t('after.play_pause'), keys: 'K', run: toggle },
      { id: 'after.previous', label: t('after.previous'), keys: 'J', run: () => jump(-1) },
      { id: 'after.next', label: t('after.next'), keys: 'L', run: () => jump(1) },
    ],
    [t, toggle, jump],
  );
  useCommands('after', commands);
}
