import type { Outcome } from '@waypost/shared/contract';
import { EVENT } from '@waypost/shared/event';
import { useT, type MessageKey } from '../../i18n';
import { usePlanHistory, useRecord, useSend, useViewer } from '../../sync/hooks';
import { showToast } from '../../ui';

export interface Paper {
  editable: boolean;
  edit(kind: string, id: string, set: object): Promise<Outcome>;
  add(things: readonly { kind: string; id: string; data: object }[]): Promise<Outcome>;
  remove(kind: string, id: string): Promise<void>;
}

/** How the papers are changed: each change one step that can be undone. */
export function usePaper(): Paper {
  const t = useT();
  const send = useSend();
  const history = usePlanHistory();
  const viewer = useViewer();
  const open = useRecord(EVENT, viewer?.eventId)?.data.state !== 'closed';
  const staff = viewer !== undefined && ['owner', 'organiser', 'control'].includes(viewer.role);
  return {
    editable: staff && open,
    edit: (kind, id, set) => send(`${kind}.edit`, { id, set }),
    add: (things) => {
      const steps = things.map(({ kind, id, data }) => ({ name: `${kind}.add`, payload: { id, data } }));
      return steps.length === 1 ? send(steps[0]!.name, steps[0]!.payload) : send('plan.step', { steps });
    },
    async remove(kind, id) {
      const outcome = await send(`${kind}.remove`, { id });
      if (!outcome.ok) return;
      showToast({
        text: t(`domain.command.${kind}.remove` as MessageKey),
        action: { label: t('common.undo'), run: () => void history.undo() },
      });
    },
  };
}
