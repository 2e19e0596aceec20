import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import { FindingMark } from './FindingMark';
import type { StepName } from './step-names';
import style from './steps.module.css';

interface Props {
  name: StepName;
  /** The screen it is: the last part of its address. */
  screen: string;
  count?: ReactNode;
}

/** A step that is a screen of its own. */
export function LinkStep({ name, screen, count }: Props): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const title = t(`plan.step.${name}`);
  return (
    <div className={style.step} role="group" aria-label={title}>
      <header>
        <h2>
          <Link className={style.title} href={`/e/${plan.eventId}/${screen}`}>
            <span className={style.name}>{title}</span> <span className={style.count}>{count}</span>
          </Link>
        </h2>
        <FindingMark step={name} title={title} />
        <span className={style.onward}>
          <Icon name="chevron" size={12} />
        </span>
      </header>
    </div>
  );
}
