import { useId, type ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import { FindingMark } from './FindingMark';
import type { StepName } from './step-names';
import style from './steps.module.css';
import type { OpenSteps } from './use-open-steps';

interface Props {
  name: StepName;
  steps: OpenSteps;
  /** How full it is: a number of things, or a few words. */
  count: ReactNode;
  /** What this step still lacks, where the plan check does not say it. */
  finding?: string | undefined;
  /** How to add to it; only for those who may. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A step of the plan that opens in place: collapsed it is one line, with how full it is and what was found. */
export function Step({ name, steps, count, finding, actions, children }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const { editable } = useDesk();
  const title = t(`plan.step.${name}`);
  const open = steps.isOpen(name);
  return (
    <div className={style.step} role="group" aria-label={title} data-open={open || undefined}>
      <header>
        <h2>
          <button
            type="button"
            className={style.title}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => steps.toggle(name)}
          >
            <span className={style.chevron}>
              <Icon name="chevron" size={12} />
            </span>
            <span className={style.name}>{title}</span> <span className={style.count}>{count}</span>
          </button>
        </h2>
        <FindingMark step={name} title={title} />
        {editable && actions}
      </header>
      <div id={id} hidden={!open}>
        {finding && (
          <p className={style.finding}>
            <Icon name="warning" size={14} /> {finding}
          </p>
        )}
        {open && children}
      </div>
    </div>
  );
}
