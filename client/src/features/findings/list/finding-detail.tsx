import { useState, type ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import { isOpen, type Finding } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useViewer } from '../../../sync/hooks';
import { useActs } from '../desk/use-acts';
import { viewOf } from '../model/findings';
import { ON_MAP, screenOf } from '../model/where-to';
import type { FindingWords } from '../model/words';
import type { ListPort } from './findings-list';
import style from './list.module.css';
import { WaiveForm } from './waive-form';
import { WaiverNote } from './waiver-note';

interface Props {
  finding: Finding;
  words: FindingWords;
  port: ListPort;
}

/** What was looked at, why it matters, who says so, what to do, and the ways to do it. */
export function FindingDetail({ finding, words, port }: Props): ReactNode {
  const t = useT();
  const acts = useActs();
  const [waiving, setWaiving] = useState(false);
  return (
    <div className={style.detail}>
      <dl>
        <dt>{t('findings.why')}</dt>
        <dd>{words.why}</dd>
        <dt>{t('findings.advice')}</dt>
        <dd>{words.advice}</dd>
        <dt>{t('findings.source')}</dt>
        <dd>{words.source}</dd>
      </dl>
      {finding.waiver && <WaiverNote finding={finding} acts={acts} />}
      <Group gap={6}>
        {words.fix && acts.mayFix && isOpen(finding) && (
          <Button size="compact-sm" onClick={() => void acts.fix(finding, words.fix!)}>
            {words.fix}
          </Button>
        )}
        <Ways finding={finding} port={port} />
        {acts.mayWaive && isOpen(finding) && !waiving && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setWaiving(true)}>
            {t('findings.waive')}
          </Button>
        )}
      </Group>
      {waiving && <WaiveForm finding={finding} acts={acts} onClose={() => setWaiving(false)} />}
    </div>
  );
}

/** To the place on the map, and to the thing it is about. */
function Ways({ finding: { where, subject, group }, port }: Pick<Props, 'finding' | 'port'>): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId;
  const screen = screenOf(subject?.kind, group);
  return (
    <>
      {where && (
        <Button size="compact-sm" variant="default" onClick={() => port.goTo(viewOf(where))}>
          {t('findings.show')}
        </Button>
      )}
      {subject && ON_MAP.has(subject.kind) ? (
        <Button size="compact-sm" variant="default" onClick={() => port.select(subject)}>
          {t('findings.open')}
        </Button>
      ) : (
        screen && (
          <Button size="compact-sm" variant="default" component={Link} href={`/e/${eventId}/${screen}`}>
            {t('findings.goto')}
          </Button>
        )
      )}
    </>
  );
}
