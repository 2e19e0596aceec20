import { useMemo, type ReactNode } from 'react';
import { CONTINGENCY, POST, RISK } from '@waypost/shared/event';
import { bowOf, type Bow as BowRecords } from '@waypost/shared/risk';
import { useLanguage, useT, type Language } from '../../i18n';
import { Link } from '../../platform/router';
import { useRecordSet, useViewer } from '../../sync/hooks';
import style from './bow.module.css';

const KINDS = [RISK, CONTINGENCY, POST];

interface Knot {
  id: string;
  href: string;
  code: string;
  name: string;
}

/**
 * From hazard to plan to post, one press each way. Three lists, with the lines between them drawn for those who see:
 * read in order they say the same.
 * @param id of a risk, a contingency plan or a post: what it hangs on from both sides is shown
 */
export function Bow({ id }: { id: string }): ReactNode {
  const t = useT();
  const records = useRecordSet(KINDS);
  const { language } = useLanguage();
  const eventId = useViewer()?.eventId ?? '';
  const bow = useMemo(() => bowOf(records, id), [records, id]);
  const columns = useMemo(() => columnsOf(bow, `/e/${eventId}`, language), [bow, eventId, language]);
  const alone = bow.risks.length + bow.contingencies.length + bow.posts.length <= 1;
  return (
    <section aria-label={t('bow.title')}>
      <h3 className={style.title}>{t('bow.title')}</h3>
      {alone ? (
        <p className={style.quiet}>{t('bow.nothing')}</p>
      ) : (
        <div className={style.bow}>
          <Lines bow={bow} side="left" />
          <Lines bow={bow} side="right" />
          {(['risks', 'contingencies', 'posts'] as const).map((name) => (
            <div key={name} className={style.column}>
              <h4>{t(`bow.${name}`)}</h4>
              <ul>
                {columns[name].map((knot) => (
                  <li key={knot.id} className={style.knot}>
                    <KnotLink knot={knot} here={knot.id === id} />
                  </li>
                ))}
                {columns[name].length === 0 && <li className={style.none}>{t(`bow.${name}.none`)}</li>}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const KnotLink = ({ knot: { href, code, name }, here }: { knot: Knot; here: boolean }): ReactNode =>
  here ? (
    <span className={style.here} aria-current="true" title={name}>
      <b>{code}</b> {name}
    </span>
  ) : (
    <Link href={href} title={name}>
      <b>{code}</b> {name}
    </Link>
  );

function columnsOf(
  { risks, contingencies, posts }: BowRecords,
  base: string,
  language: Language,
): Record<'risks' | 'contingencies' | 'posts', Knot[]> {
  return {
    risks: risks.map(({ id, data }) => ({
      id,
      href: `${base}/risks/${id}`,
      code: data.code,
      name: data.hazard,
    })),
    contingencies: contingencies.map(({ id, data }) => ({
      id,
      href: `${base}/contingencies/${id}`,
      code: data.code,
      name: data.name[language] ?? Object.values(data.name)[0] ?? '',
    })),
    posts: posts.map(({ id, data }) => ({
      id,
      href: `${base}/plan?post=${id}`,
      code: data.code,
      name: data.name,
    })),
  };
}

/** The style sheet gives every knot this height and the gap under it, so a line knows where it ends. */
const ROW_PX = 38;
const HEAD_PX = 24;
const middleOf = (index: number): number => HEAD_PX + index * ROW_PX + ROW_PX / 2 - 2;

function Lines({ bow, side }: { bow: BowRecords; side: 'left' | 'right' }): ReactNode {
  const [from, to] = side === 'left' ? [bow.risks, bow.contingencies] : [bow.contingencies, bow.posts];
  const height = HEAD_PX + Math.max(from.length, to.length, 1) * ROW_PX;
  const at = (list: readonly { id: string }[], id: string): number => list.findIndex((one) => one.id === id);
  const lines = bow.links
    .map((link) => [at(from, link.from), at(to, link.to)] as const)
    .filter(([start, end]) => start >= 0 && end >= 0);
  return (
    <svg
      className={style.lines}
      data-side={side}
      viewBox={`0 0 20 ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(([start, end]) => (
        <path
          key={`${start} ${end}`}
          d={`M0 ${middleOf(start)}C10 ${middleOf(start)} 10 ${middleOf(end)} 20 ${middleOf(end)}`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
