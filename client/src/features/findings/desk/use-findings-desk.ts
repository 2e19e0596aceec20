import { useCallback, useMemo, useState } from 'react';
import type { Finding, RuleGroup } from '@waypost/shared/plan-check';
import type { FindingThing, ThingRef } from '../../../map';
import { NO_FILTER, thingsOf, type FindingFilter } from '../model/findings';
import { useFindingWords } from '../model/use-words';
import { useFindings, type Check } from '../run/use-findings';

/** What the parts of the findings share: what was found, which one is open, and what is left out of sight. */
export interface FindingsDesk {
  check: Check;
  findings: readonly Finding[];
  /** The marks on the map. */
  things: readonly FindingThing[];
  chosen: string | undefined;
  choose(key: string | undefined): void;
  chosenThing: ThingRef | undefined;
  filter: FindingFilter;
  setFilter(filter: FindingFilter): void;
  shown: boolean;
  show(what: { key: string } | { groups: readonly RuleGroup[] } | 'all'): void;
  hide(): void;
}

const NONE: readonly Finding[] = [];

/** Nothing for those who are not shown findings. */
export function useFindingsDesk(): FindingsDesk | undefined {
  const check = useFindings();
  const words = useFindingWords();
  const [chosen, choose] = useState<string>();
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(false);
  const findings = check?.state === 'done' ? check.findings : NONE;
  const things = useMemo(() => thingsOf(findings, (finding) => words(finding).title), [findings, words]);
  const show = useCallback<FindingsDesk['show']>((what) => {
    setShown(true);
    setFilter(
      typeof what === 'object' && 'groups' in what ? { ...NO_FILTER, groups: what.groups } : NO_FILTER,
    );
    choose(typeof what === 'object' && 'key' in what ? what.key : undefined);
  }, []);
  const hide = useCallback(() => {
    setShown(false);
    choose(undefined);
  }, []);
  const chosenThing = useMemo<ThingRef | undefined>(
    () => (chosen === undefined ? undefined : { kind: 'finding', id: chosen }),
    [chosen],
  );
  return useMemo(
    () =>
      check && { check, findings, things, chosen, choose, chosenThing, filter, setFilter, shown, show, hide },
    [check, findings, things, chosen, chosenThing, filter, shown, show, hide],
  );
}
