import { useState, type ReactNode } from 'react';
import { Group } from '@mantine/core';
import { isStaff, POST } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, UndoButtons } from '../../ui';
import { AssignPart } from './assign-part';
import { Calculator } from './calculator';
import { Counts } from './counts';
import { ProposalMap } from './proposal-map';
import { Roster } from './roster';
import style from './staffing.module.css';
import { useAssign } from './use-assign';

/** Who stands where: the answers, the gaps, and everyone assigned at once. */
export function StaffingScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const posts = useRecords(POST);
  const assign = useAssign();
  const [chosen, setChosen] = useState<string>();
  const mayEdit = viewer !== undefined && isStaff(viewer);
  const proposal = assign.now.state === 'done' ? assign.now.proposal : undefined;
  if (posts.length === 0)
    return <EmptyState icon="people" title={t('staffing.empty.title')} detail={t('staffing.empty.detail')} />;
  return (
    <div className={style.screen} data-proposal={proposal ? true : undefined}>
      <div className={style.main}>
        <Group justify="space-between" wrap="nowrap">
          <Counts />
          {mayEdit && <UndoButtons />}
        </Group>
        {mayEdit && <AssignPart assign={assign} chosen={chosen} onChoose={setChosen} />}
        {!proposal && <Roster editable={mayEdit} />}
      </div>
      <aside className={style.side}>
        {proposal ? <ProposalMap proposal={proposal} chosen={chosen} onChoose={setChosen} /> : <Calculator />}
      </aside>
    </div>
  );
}
