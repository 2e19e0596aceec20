import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { Icon, PriorityBadge } from '../../../ui';
import { completeness } from '../model/completeness';
import { movedTo, type Contingency } from '../model/sequence';
import { textIn } from '../model/texts';
import { useCommit, type Plans } from '../parts/use-contingencies';
import style from './list.module.css';

/** The event's plans in its own order. Dragged, or moved with the arrow keys on the handle. */
export function PlanList({ plans: all, chosen }: { plans: Plans; chosen: string | undefined }): ReactNode {
  const t = useT();
  const commit = useCommit();
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<number>();
  const [said, setSaid] = useState('');
  const { plans, editable } = all;

  const move = (id: string, index: number): void => {
    const steps = movedTo(plans, id, index);
    if (steps.length === 0) return;
    void commit(steps);
    const { code } = plans.find((plan) => plan.id === id)!.data;
    setSaid(t('contingencies.moved', { code, place: index + 1, count: plans.length }));
  };
  const drop = (event: DragEvent, index: number): void => {
    event.preventDefault();
    if (dragged) move(dragged, index);
    setDragged(undefined);
    setOver(undefined);
  };
  return (
    <>
      <ol className={style.list} aria-label={t('contingencies.title')}>
        {plans.map((plan, index) => (
          <li
            key={plan.id}
            className={style.row}
            aria-current={plan.id === chosen ? 'true' : undefined}
            data-over={(dragged && over === index) || undefined}
            draggable={editable}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(plan.id);
            }}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(index);
            }}
            onDragEnd={() => setDragged(undefined)}
            onDrop={(event) => drop(event, index)}
          >
            {editable && <Handle plan={plan} onMove={(by) => move(plan.id, index + by)} />}
            <Row plan={plan} all={all} />
          </li>
        ))}
      </ol>
      <div role="status" className="wp-visually-hidden">
        {said}
      </div>
    </>
  );
}

function Handle({ plan, onMove }: { plan: Contingency; onMove(by: number): void }): ReactNode {
  const t = useT();
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      className={style.handle}
      aria-label={t('contingencies.move', { code: plan.data.code })}
      title={t('contingencies.move.how')}
      onKeyDown={keys}
    >
      <Icon name="grip" size={16} />
    </button>
  );
}

function Row({ plan: { id, data }, all }: { plan: Contingency; all: Plans }): ReactNode {
  const t = useT();
  const said = textIn(data.name, all.languages);
  return (
    <Link href={`/e/${all.eventId}/contingencies/${id}`} className={style.link} draggable={false}>
      <PriorityBadge priority={data.priority} />
      <span className={style.words}>
        <span className={style.name}>
          <b>{data.code}</b> <span lang={said?.language}>{said?.text}</span>
        </span>
        {all.editable && <Marks plan={data} all={all} />}
        {!all.editable && <span className={style.quiet}>{t(`domain.event_role.${data.owner}`)}</span>}
      </span>
    </Link>
  );
}

/** What the plan has and lacks: a tick or a ring, never colour alone. */
function Marks({ plan, all }: { plan: Contingency['data']; all: Plans }): ReactNode {
  const t = useT();
  const has = completeness(plan, all.event.languages);
  const marks: [string, boolean | undefined, string][] = [
    ['owner', has.owner, t('contingencies.mark.owner')],
    ['alternate', has.alternate, t('contingencies.mark.alternate')],
    [
      'shelters',
      has.shelters === undefined ? undefined : has.shelters > 0,
      t('contingencies.mark.shelters', { count: has.shelters ?? 0 }),
    ],
    [
      'languages',
      has.languages === has.allLanguages,
      t('contingencies.mark.languages', { count: has.languages, all: has.allLanguages }),
    ],
  ];
  return (
    <span className={style.marks}>
      {marks.map(
        ([key, there, words]) =>
          there !== undefined && (
            <span key={key} className={style.mark} data-there={there || undefined}>
              <Icon name={there ? 'check' : 'ring'} size={11} />
              {!there && <span className="wp-visually-hidden">{t('contingencies.mark.lacks')}</span>} {words}
            </span>
          ),
      )}
    </span>
  );
}
