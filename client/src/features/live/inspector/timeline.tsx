import { useMemo, type ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n';
import type { WireViewer } from '../../../sync/hooks';
import type { Incident } from '../model/seen';
import { withLog, type TimelineLine } from '../model/timeline';
import type { LiveWords } from '../parts/use-live-words';
import { useIncidentLog } from './use-incident-log';
import style from './inspector.module.css';

interface Props {
  incident: Incident;
  words: LiveWords;
  viewer: WireViewer | undefined;
}

/** What happened when, oldest first, with whoever did it. */
export function Timeline({ incident, words, viewer }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const entries = useIncidentLog(incident, viewer);
  const lines = useMemo(() => withLog(incident.data, entries, incident.id), [incident, entries]);
  return (
    <section>
      <h3 className={style.heading}>{t('live.timeline')}</h3>
      <ol className={style.timeline}>
        {lines.map((line) => (
          <li key={line.key} data-step={line.step}>
            <time dateTime={line.at} title={format.dateTime(line.at)}>
              {format.time(line.at)}
            </time>
            <div>
              <LineWords line={line} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function LineWords({ line, words }: { line: TimelineLine; words: LiveWords }): ReactNode {
  const t = useT();
  const format = useFormat();
  const who = line.by === undefined ? undefined : words.person(line.by);
  const whom = line.whom ? format.list(line.whom.map((id) => words.person(id))) : undefined;
  const values = {
    ...(whom === undefined ? {} : { whom }),
    ...(line.from ? { from: line.from, to: line.to } : {}),
  };
  return (
    <>
      <span className={line.step === 'note' ? style.noteBy : undefined}>
        {line.step === 'note' ? who : t(`live.step.${line.step}`, values)}
      </span>
      {who && line.step !== 'note' && <span className={style.hint}> · {who}</span>}
      {line.text && <p className={style.noteText}>{line.text}</p>}
    </>
  );
}
