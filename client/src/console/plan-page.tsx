import { useEffect, useMemo, type ReactNode } from 'react';
import type { RuleGroup } from '@waypost/shared/plan-check';
import { Bow } from '../features/bow/bow';
import { useFindingsDesk, type FindingsDesk } from '../features/findings/desk/use-findings-desk';
import { FindingsList } from '../features/findings/list/findings-list';
import { countOf, countsBy } from '../features/findings/model/findings';
import { FindingsPrint } from '../features/findings/print/findings-print';
import type { PlanCheck } from '../features/plan/model/check';
import { PlanScreen } from '../features/plan/screen';
import type { StepName } from '../features/plan/steps/step-names';
import { useQuery } from '../platform/router';
import { useViewer } from '../sync/hooks';
import { SCREENS } from './screens';

/** The plan with what other features put into it: features do not know one another. */
export function PlanPage(): ReactNode {
  const role = useViewer()?.role;
  const screens = useMemo(
    () => new Set(SCREENS.filter(({ roles }) => roles.some((one) => one === role)).map(({ path }) => path)),
    [role],
  );
  const findings = useFindingsDesk();
  useAskedFor(findings);
  const check = useMemo(() => findings && checkOf(findings), [findings]);
  return <PlanScreen check={check} screens={screens} bow={(postId) => <Bow id={postId} />} />;
}

/** Which step of the plan a part of the check belongs to. */
const STEP_OF: Record<RuleGroup, StepName> = {
  times: 'times',
  permits: 'paperwork',
  route: 'route',
  places: 'places',
  posts: 'posts',
  people: 'people',
  contingencies: 'contingencies',
  communications: 'paperwork',
  protected: 'places',
  sharing: 'partners',
};
const groupsOf = (step: StepName): RuleGroup[] =>
  (Object.keys(STEP_OF) as RuleGroup[]).filter((group) => STEP_OF[group] === step);

const checkOf = (desk: FindingsDesk): PlanCheck => ({
  byStep: countsBy(desk.findings, ({ group }) => STEP_OF[group]),
  all: countOf(desk.findings),
  things: desk.things,
  chosen: desk.chosenThing,
  leaveChosen: () => desk.choose(undefined),
  show: (what) =>
    desk.show(typeof what === 'object' && 'step' in what ? { groups: groupsOf(what.step) } : what),
  shown: desk.shown,
  hide: desk.hide,
  list: (port) => <FindingsList desk={desk} port={port} />,
  print: <FindingsPrint desk={desk} />,
});

/** `?findings` in the address: somebody came to read them. */
function useAskedFor(desk: FindingsDesk | undefined): void {
  const asked = new URLSearchParams(useQuery()).has('findings');
  const show = desk?.show;
  useEffect(() => {
    if (asked) show?.('all');
  }, [asked, show]);
}
