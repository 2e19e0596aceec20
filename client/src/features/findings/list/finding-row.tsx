import { useId, type ReactNode } from 'react';
import type { Finding } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import { SeverityMark } from '../../../ui';
import { useFindingWords } from '../model/use-words';
import { FindingDetail } from './finding-detail';
import type { ListPort } from './findings-list';
import style from './list.module.css';

interface Props {
  finding: Finding;
  open: boolean;
  onOpen(): void;
  port: ListPort;
}

export function FindingRow({ finding, open, onOpen, port }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const words = useFindingWords()(finding);
  return (
    <li className={style.item} data-open={open || undefined}>
      <button
        type="button"
        className={style.row}
        data-finding={finding.key}
        aria-expanded={open}
        aria-controls={id}
        onClick={onOpen}
      >
        <SeverityMark severity={finding.severity} />
        <span className={style.words}>
          <span>{words.title}</span>
          {finding.waiver?.lapsed && <em>{t('findings.waiver.lapsed')}</em>}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <FindingDetail finding={finding} words={words} port={port} />}
      </div>
    </li>
  );
}
