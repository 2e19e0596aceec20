import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, Kbd } from '@mantine/core';
import type { IncidentType } from '@waypost/shared/event';
import { useFormat, useT, useTimeZone } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { useNow } from '../../../sync/hooks';
import { PriorityBadge, showToast } from '../../../ui';
import { USUAL_PRIORITY } from '@waypost/shared/event';
import { LooksAlike } from '../alike/looks-alike';
import { useAlike } from '../alike/use-alike';
import { placeAtCheckpoint } from '../model/desk-place';
import type { Incident } from '../model/seen';
import { lastTimeOf } from '../model/time-of-day';
import type { Act } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import { completeQuickLine, withCompletion, type Completion } from './quick-complete';
import { readQuickLine, type QuickContext, type QuickLine } from './quick-line';
import { QUICK_VOCABULARY } from './quick-vocabulary';
import style from './quick.module.css';

/** Found by the key that goes there. */
export const QUICK_FIELD = 'live-quick';

interface Props {
  live: LiveData;
  words: LiveWords;
  act: Act;
  /** Shows an incident, new or found. */
  onOpen(id: string): void;
}

/** The line at the foot of the screen: one sentence becomes a log line or an incident, and what was understood is shown before it is sent. */
export function QuickBar({ live, words, act, onOpen }: Props): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState(0);
  const [focused, setFocused] = useState(false);
  const context = useQuickContext(live);
  const send = useQuickSend(live, act, onOpen);

  const understood = useMemo(() => readQuickLine(line, context), [line, context]);
  const alike = useAlike(useSketch(understood, live), live);
  const completions = focused ? completeQuickLine(line, context) : [];
  const complete = (completion: Completion): void => {
    setLine(withCompletion(line, completion));
    setChosen(0);
    input.current?.focus();
  };
  const submit = (): void => {
    if (send(understood)) setLine('');
  };
  const addTo = ({ id }: Incident): void => {
    const text = understood.text || t('live.alike.again');
    void act('incident.add_note', { id, noteId: newId(), text });
    setLine('');
    onOpen(id);
  };
  const steer = (event: KeyboardEvent): void => {
    const picked = completions[chosen] ?? completions[0];
    if (event.key === 'Tab' && !event.shiftKey && picked) complete(picked);
    else if (event.key === 'ArrowDown' && completions.length)
      setChosen((at) => (at + 1) % completions.length);
    else if (event.key === 'ArrowUp' && completions.length)
      setChosen((at) => (at + completions.length - 1) % completions.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
    else if (event.key === 'Escape' && line) setLine('');
    else if (event.key === 'Escape') input.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={style.bar}>
      <div className={style.above}>
        {completions.length > 0 && (
          <Completions completions={completions} chosen={chosen} onChoose={complete} />
        )}
        {focused && understood.kind !== 'empty' && (
          <Understood understood={understood} live={live}>
            <LooksAlike alike={alike} words={words} onOpen={onOpen} onAdd={addTo} />
          </Understood>
        )}
      </div>
      <input
        ref={input}
        id={QUICK_FIELD}
        className={style.input}
        role="combobox"
        aria-label={t('live.quick.label')}
        aria-expanded={completions.length > 0}
        aria-controls="live-quick-completions"
        aria-autocomplete="list"
        placeholder={t('live.quick.example')}
        autoComplete="off"
        maxLength={2000}
        value={line}
        onChange={(event) => {
          setLine(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={steer}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      {!focused && <Kbd size="xs">/</Kbd>}
      <Button
        size="compact-md"
        variant={understood.kind === 'incident' ? 'filled' : 'default'}
        disabled={understood.kind === 'empty'}
        onMouseDown={(event) => event.preventDefault()}
        onClick={submit}
      >
        {t(understood.kind === 'incident' ? 'live.quick.report' : 'live.quick.write')}
      </Button>
    </div>
  );
}

/** What the line tells of, as far as it can be held against reports that are there. */
function useSketch(line: QuickLine, { checkpoints }: LiveData) {
  const timeZone = useTimeZone();
  const now = useNow(60_000);
  return useMemo(() => {
    if (line.kind === 'empty') return undefined;
    const happenedAt = line.at && lastTimeOf(line.at.hours, line.at.minutes, now, timeZone);
    if (line.kind === 'note') return { text: line.text, happenedAt };
    const point = checkpoints.find(({ id }) => id === line.checkpoint?.id)?.data.at;
    return { type: line.type as IncidentType, text: line.text, point, happenedAt };
  }, [line, checkpoints, now, timeZone]);
}

function useQuickContext({ checkpoints, people }: LiveData): QuickContext {
  return useMemo(
    () => ({
      vocabulary: QUICK_VOCABULARY,
      checkpoints: checkpoints.map(({ id, data }) => ({ id, code: data.code })),
      people: people.map(({ id, data }) => ({ id, code: data.callSign })),
    }),
    [checkpoints, people],
  );
}

/** Sends what was understood; `false` for an empty line. */
function useQuickSend(
  live: LiveData,
  act: Act,
  onReported: (id: string) => void,
): (line: QuickLine) => boolean {
  const t = useT();
  const timeZone = useTimeZone();
  const now = useNow(10_000);
  return (line) => {
    if (line.kind === 'empty') return false;
    const id = newId();
    const happenedAt = line.at && lastTimeOf(line.at.hours, line.at.minutes, now, timeZone);
    const channel = line.channel ?? (line.person ? 'radio' : 'app');
    if (line.kind === 'note') {
      void act(
        'note.write',
        { id, text: line.text, channel, ...(line.person ? { saidBy: line.person.code } : {}) },
        happenedAt,
      );
      showToast({ text: t('live.quick.written') });
      return true;
    }
    const checkpoint = live.checkpoints.find((one) => one.id === line.checkpoint?.id);
    const report = {
      id,
      type: line.type,
      place: checkpoint ? placeAtCheckpoint(checkpoint, live.sectors) : {},
      channel,
      ...(line.priority ? { priority: line.priority } : {}),
      ...(line.text ? { text: line.text } : {}),
      ...(line.person ? { onBehalfOf: line.person.id } : {}),
    };
    void act('incident.report', report, happenedAt);
    onReported(id);
    return true;
  };
}

/** What Enter will do, in chips; in the order in which it is said on the radio. */
function Understood({
  understood,
  live,
  children,
}: {
  understood: Exclude<QuickLine, { kind: 'empty' }>;
  live: LiveData;
  children: ReactNode;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const timeZone = useTimeZone();
  const now = useNow(10_000);
  const { person, channel, at, unknown, text } = understood;
  const incident = understood.kind === 'incident' ? understood : undefined;
  const type = incident?.type as IncidentType | undefined;
  return (
    <div className={style.understood} aria-live="polite">
      <strong>{t(incident ? 'live.quick.incident' : 'live.quick.note')}</strong>
      {type && <span className={style.chip}>{t(`domain.incident.${type}`)}</span>}
      {type && <PriorityBadge priority={incident?.priority ?? USUAL_PRIORITY[type]} words />}
      {incident?.checkpoint && <span className={style.chip}>{incident.checkpoint.code}</span>}
      {incident && !incident.checkpoint && <span className={style.missing}>{t('live.quick.no_place')}</span>}
      {at && (
        <span className={style.chip}>{format.dateTime(lastTimeOf(at.hours, at.minutes, now, timeZone))}</span>
      )}
      {person && <span className={style.chip}>{t('live.quick.said_by', { who: person.code })}</span>}
      {channel && <span className={style.chip}>{t(`domain.channel.${channel}`)}</span>}
      {unknown.map((word) => (
        <span key={word} className={style.missing}>
          {t('live.quick.unknown', { word })}
        </span>
      ))}
      {text && <span className={style.words}>“{text}”</span>}
      {incident && live.event?.state === 'planning' && (
        <span className={style.missing}>{t('live.why.not_live')}</span>
      )}
      {children}
    </div>
  );
}

interface CompletionsProps {
  completions: readonly Completion[];
  chosen: number;
  onChoose(completion: Completion): void;
}

function Completions({ completions, chosen, onChoose }: CompletionsProps): ReactNode {
  const t = useT();
  return (
    <ul
      className={style.completions}
      id="live-quick-completions"
      role="listbox"
      aria-label={t('live.quick.completions')}
    >
      {completions.map((completion, index) => (
        <li
          key={completion.insert}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(completion)}
        >
          {completion.insert}
          {completion.type && (
            <span className={style.meaning}>{t(`domain.incident.${completion.type}`)}</span>
          )}
          {completion.channel && (
            <span className={style.meaning}>{t(`domain.channel.${completion.channel}`)}</span>
          )}
        </li>
      ))}
      <li role="presentation" className={style.keys}>
        <Kbd size="xs">Tab</Kbd>
      </li>
    </ul>
  );
}
