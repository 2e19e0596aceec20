import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { IncidentType } from '@waypost/shared/event';
import { suggestedFor } from '@waypost/shared/contingency';
import { useT } from '../../i18n';
import { Icon, useCommands, WhyButton, useSaid } from '../../ui';
import { ActivationStrip } from './strip';
import { useActivations, type Activations } from './use-activations';

const ActivatePanel = lazy(async () => ({ default: (await import('./activate-panel')).ActivatePanel }));
const Board = lazy(async () => ({ default: (await import('./board')).Board }));

/** An incident that a plan may be started from. */
export interface Cause {
  id: string;
  type: IncidentType;
}

type Open = { panel: 'start'; cause?: Cause } | { panel: 'board'; id: string } | undefined;

export interface ActivationDesk {
  /** What runs, above the columns of the live screen. */
  strip: ReactNode;
  /** For the head of the queue. */
  start: ReactNode;
  forIncident(cause: Cause): ReactNode;
}

/** The parts of this feature that the live screen puts where they belong. */
export function useActivationDesk(): ActivationDesk {
  const activations = useActivations();
  const [open, setOpen] = useState<Open>();
  const begin = useCallback((cause?: Cause) => setOpen({ panel: 'start', ...(cause ? { cause } : {}) }), []);
  useActivationCommand(activations, begin);
  const board =
    open?.panel === 'board' &&
    activations?.records.all({ kind: 'activation' }).some(({ id }) => id === open.id);
  return {
    strip: activations && (
      <>
        <ActivationStrip activations={activations} onOpen={(id) => setOpen({ panel: 'board', id })} />
        <Suspense fallback={null}>
          {open?.panel === 'start' && (
            <ActivatePanel
              activations={activations}
              cause={open.cause}
              onStarted={(id) => setOpen({ panel: 'board', id })}
              onClose={() => setOpen(undefined)}
            />
          )}
          {open?.panel === 'board' && board && (
            <Board activations={activations} id={open.id} onClose={() => setOpen(undefined)} />
          )}
        </Suspense>
      </>
    ),
    start: activations?.runs && <StartButton activations={activations} onStart={() => begin()} />,
    forIncident: (cause) =>
      activations?.runs && (
        <ForIncident activations={activations} cause={cause} onStart={() => begin(cause)} />
      ),
  };
}

function useActivationCommand(activations: Activations | undefined, begin: () => void): void {
  const t = useT();
  const may = activations?.runs && activations.live;
  const commands = useMemo(
    () => (may ? [{ id: 'activation.start', label: t('activation.start'), run: () => begin() }] : []),
    [may, begin, t],
  );
  useCommands('activation', commands);
}

interface StartProps {
  activations: Activations;
  onStart(): void;
}

function StartButton({ activations, onStart }: StartProps): ReactNode {
  const t = useT();
  return (
    <WhyButton
      size="compact-md"
      variant="default"
      leftSection={<Icon name="contingency" size={14} />}
      why={activations.live ? undefined : t('activation.why.not_live')}
      onClick={onStart}
    >
      {t('activation.start')}
    </WhyButton>
  );
}

/** The plan that this type of incident calls for, by name: one press opens it, the next carries it out. */
function ForIncident({ activations, cause, onStart }: StartProps & { cause: Cause }): ReactNode {
  const t = useT();
  const said = useSaid();
  const best = suggestedFor(cause.type, activations.records)[0];
  const running = best && activations.running.some(({ data }) => data.contingencyId === best.id);
  if (!best || running) return null;
  return (
    <WhyButton
      size="compact-md"
      variant="light"
      leftSection={<Icon name="contingency" size={14} />}
      why={activations.live ? undefined : t('activation.why.not_live')}
      onClick={onStart}
    >
      {t('activation.suggested', { plan: `${best.data.code} ${said(best.data.name)}` })}
    </WhyButton>
  );
}
