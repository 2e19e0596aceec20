import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { CROWD_PLAN, STAFF } from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import { useT, type Translate } from '../../i18n';
import type { MapFit, MapThings, PinThing, SketchThing, ThingRef } from '../../map';
import { serverConfig } from '../../platform/endpoints';
import { usePath } from '../../platform/router';
import { useAnswer } from '../../platform/use-answer';
import { useSend, useViewer } from '../../sync/hooks';
import { UndoButtons, useShortcut } from '../../ui';
import { CrowdPanel } from './forecast/crowd/CrowdPanel';
import { Dock } from './forecast/dock/Dock';
import { PlanMap } from './forecast/PlanMap';
import { ForecastProvider } from './forecast/provider';
import { PrintForecast } from './forecast/print/PrintForecast';
import { Inspector } from './inspector/Inspector';
import { CheckContext, type PlanCheck } from './model/check';
import { DeskContext, type Desk, type Mode, type Stretch } from './model/desk';
import { planBounds } from './model/extent';
import { find, isPlanKind, usePlan, type Plan } from './model/plan';
import { thingsOf } from './model/things';
import { toolOf } from './model/tool';
import type { PlanStep } from './operations/operation';
import { GoTo } from './parts/GoTo';

import { PrintPosts } from './print/PrintPosts';
import style from './screen.module.css';
import { FindingsSwitch } from './steps/FindingsSwitch';
import { Steps } from './steps/Steps';
import { DropFile } from './transfer/DropFile';
import { ImportPanel } from './transfer/ImportPanel';
import { boundsOf, previewOf } from './transfer/preview';
import { TransferButtons } from './transfer/TransferButtons';
import { useImport, type Import } from './transfer/use-import';

interface Props {
  /** What the plan check found, for those who see it. */
  check?: PlanCheck | undefined;
  /** The event's screens that open to this person, by the last part of their address. */
  screens: ReadonlySet<string>;
  /** From hazard to plan to post for one post: another feature, put in by the console. */
  bow?(postId: string): ReactNode;
}

/** `/e/<event>/plan`; `/plan/posts` and `/plan/findings` for the pages that are printed. */
export function PlanScreen({ check, screens, bow }: Props): ReactNode {
  const plan = usePlan();
  const part = usePath().split('/')[4];
  if (!plan) return null;
  if (part === 'forecast') return <PrintForecast plan={plan} />;
  if (part === 'posts') return <PrintPosts plan={plan} />;
  if (part === 'findings' && check) return check.print;
  return (
    <CheckContext value={check}>
      <PlanDesk plan={plan} check={check} screens={screens} {...(bow ? { bow } : {})} />
    </CheckContext>
  );
}

function PlanDesk({ plan, check, screens, bow }: Props & { plan: Plan }): ReactNode {
  const t = useT();
  const { value: config } = useAnswer(serverConfig);
  const { desk, fit, pin, putPin } = useDeskState(plan);
  const importing = useImportDesk(desk);
  const preview = useImportPreview(importing, desk.goTo);
  const things = useMemo<MapThings>(
    () => ({
      ...thingsOf(plan, t),
      ...preview,
      ...(desk.measured ? { drafts: [measuredThing(desk.measured, t)] } : {}),
      findings: check?.things ?? [],
      pins: [...(preview?.pins ?? []), ...(pin ? [pin] : [])],
    }),
    [plan, preview, pin, desk.measured, check?.things, t],
  );
  const leaveFinding = check?.leaveChosen;
  useEffect(() => {
    if (desk.selected) leaveFinding?.();
    // Only when something is chosen: the check is another object with every finding.
  }, [desk.selected]);
  const choose = (ref: ThingRef | undefined): void =>
    ref?.kind === 'finding' ? check?.show({ key: ref.id }) : desk.select(ref);
  // Measuring changes nothing: whoever may look may measure.
  const tool = desk.editable || desk.mode.type === 'measure-area' ? toolOf(desk, t) : undefined;
  const crowd = desk.selected?.kind === CROWD_PLAN.kind;
  const chosen =
    desk.selected !== undefined &&
    isPlanKind(desk.selected.kind) &&
    find(plan, desk.selected.kind, desk.selected.id) !== undefined;
  const stepBack = (): void => (chosen || crowd ? desk.select(undefined) : importing.leave());
  const nothing = !chosen && !crowd && importing.now === undefined;
  useShortcut('Escape', stepBack, { disabled: tool !== undefined || nothing || importing.asking });
  return (
    <DeskContext value={desk}>
      <ForecastProvider plan={plan}>
        <DropFile disabled={!desk.editable} onFile={importing.read}>
          <h1 className="wp-visually-hidden">{t('plan.title')}</h1>
          <div
            className={style.desk}
            data-inspector={chosen || crowd || importing.now !== undefined || undefined}
          >
            <aside className={style.steps} aria-label={t('plan.steps')}>
              <FindingsSwitch />
              {check?.shown ? (
                check.list(desk)
              ) : (
                <>
                  <TransferButtons plan={plan} editable={desk.editable} onFile={importing.read} />
                  <Steps screens={screens} />
                </>
              )}
            </aside>
            <div className={style.map}>
              <PlanMap
                things={things}
                selected={check?.chosen ?? desk.selected}
                hovered={desk.hovered}
                onSelect={choose}
                onHover={desk.hover}
                tool={tool}
                fit={fit}
                basemap={config?.basemap}
                centre={plan.event.centre}
              >
                <div className={style.bar}>
                  {desk.editable && <UndoButtons />}
                  <GoTo geocoder={config?.geocoder ?? false} onGo={putPin} />
                </div>
              </PlanMap>
              <Dock />
            </div>
            {(chosen || crowd || importing.now) && (
              <aside className={style.inspector} aria-label={t('plan.inspector')}>
                {crowd ? (
                  <CrowdPanel />
                ) : chosen ? (
                  <Inspector {...(bow ? { bow } : {})} />
                ) : (
                  <ImportPanel importing={importing} />
                )}
              </aside>
            )}
          </div>
        </DropFile>
      </ForecastProvider>
    </DeskContext>
  );
}

const measuredThing = (points: Position[], t: Translate): SketchThing => ({
  id: 'measured',
  points,
  closed: true,
  label: t('plan.measured'),
  chosen: true,
});

function useDeskState(plan: Plan) {
  const send = useSend();
  const role = useViewer()?.role;
  const editable = (STAFF as readonly (string | undefined)[]).includes(role) && plan.event.state !== 'closed';
  const [selected, choose] = useState<ThingRef | undefined>(askedFor);
  const [hovered, hover] = useState<ThingRef>();
  const [mode, setMode] = useState<Mode>({ type: 'idle' });
  const [stretch, setStretch] = useState<Stretch>();
  const [measured, measure] = useState<Position[]>();
  const [pin, setPin] = useState<PinThing>();
  const [fit, setFit] = useState<MapFit | undefined>(() => openingView(plan));

  const select = useCallback((ref: ThingRef | undefined) => {
    choose(ref);
    setMode({ type: 'idle' });
    setStretch(undefined);
  }, []);
  const commit = useCallback(
    (steps: readonly PlanStep[]) =>
      steps.length === 1 ? send(steps[0]!.name, steps[0]!.payload) : send('plan.step', { steps }),
    [send],
  );
  const goTo = useCallback<Desk['goTo']>((where) => setFit({ key: String(performance.now()), ...where }), []);
  const putPin = useCallback(
    (next: PinThing) => {
      setPin(next);
      goTo({ centre: next.at });
    },
    [goTo],
  );
  const desk = useMemo<Desk>(
    () => ({
      plan,
      editable,
      selected,
      select,
      hovered,
      hover,
      mode,
      setMode,
      stretch,
      setStretch,
      measured,
      measure,
      goTo,
      commit,
    }),
    [plan, editable, selected, select, hovered, mode, stretch, measured, goTo, commit],
  );
  return { desk, fit, pin, putPin };
}

/**
 * A file that is read takes the place of what was chosen. Choosing a thing then shows that thing: a file that could not
 * be read is done with, one that is waiting for choices comes back when the thing is put away.
 */
function useImportDesk({ selected, select }: Desk): Import {
  const importing = useImport();
  const { now, read: readFile, close } = importing;
  const failed = now?.state === 'failed';
  const thing = selected !== undefined && isPlanKind(selected.kind);
  useEffect(() => {
    if (thing && failed) close();
  }, [thing, failed, close]);
  const read = useCallback<Import['read']>(
    (file, swapAxes) => {
      select(undefined);
      readFile(file, swapAxes);
    },
    [select, readFile],
  );
  return useMemo(() => ({ ...importing, read }), [importing, read]);
}

/** What is about to be imported, on the map; the map goes there because somebody just chose the file. */
function useImportPreview({ now }: Import, goTo: Desk['goTo']): MapThings | undefined {
  const found = now?.state === 'found' ? now.found : undefined;
  const choices = now?.state === 'found' ? now.choices : undefined;
  useEffect(() => {
    const bounds = found && boundsOf(found);
    if (bounds) goTo({ bounds });
  }, [found, goTo]);
  return useMemo(() => (found && choices ? previewOf(found, choices) : undefined), [found, choices]);
}

/** `?post=<id>` or `?place=<id>`: what a link from another screen wants to see. */
function askedFor(): ThingRef | undefined {
  const query = new URLSearchParams(location.search);
  const kind = (['post', 'place'] as const).find((one) => query.has(one));
  return kind && { kind, id: query.get(kind)! };
}

function openingView(plan: Plan): MapFit | undefined {
  const bounds = planBounds(plan);
  if (bounds) return { key: 'opening', bounds };
  return plan.event.centre && { key: 'opening', centre: plan.event.centre, zoom: 15 };
}
