import { useCallback, useMemo } from 'react';
import {
  CONTINGENCY,
  EVENT,
  isStaff,
  PERSON,
  PLACE,
  POST,
  ROUTE,
  type EventData,
  type PersonData,
  type PlaceData,
  type PostData,
  type RouteData,
  type EventRecord,
} from '@waypost/shared/event';
import type { Outcome } from '@waypost/shared/contract';
import { useLanguage, type Language } from '../../../i18n';
import { useRecord, useRecords, useSend, useViewer } from '../../../sync/hooks';
import { inOrder, type Contingency, type PlanStep } from '../model/sequence';

/** What the screen of contingency plans works on. */
export interface Plans {
  eventId: string;
  event: EventData;
  plans: Contingency[];
  /** False for those who read them. */
  editable: boolean;
  /** The reader's language first, then the event's others. */
  languages: readonly Language[];
}

export function usePlans(): Plans | undefined {
  const viewer = useViewer();
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const records = useRecords(CONTINGENCY);
  const plans = useMemo(() => inOrder(records), [records]);
  const languages = useReadLanguages(event);
  if (!viewer || !event) return undefined;
  const editable = isStaff(viewer) && event.state !== 'closed';
  return { eventId: viewer.eventId, event, plans, editable, languages };
}

function useReadLanguages(event: EventData | undefined): readonly Language[] {
  const { language } = useLanguage();
  const own = event?.languages;
  return useMemo(() => [language, ...(own ?? []).filter((one) => one !== language)], [language, own]);
}

/** Several edits are one step, which one undo takes back. */
export function useCommit(): (steps: readonly PlanStep[]) => Promise<Outcome> {
  const send = useSend();
  return useCallback(
    (steps) => (steps.length === 1 ? send(steps[0]!.name, steps[0]!.payload) : send('plan.step', { steps })),
    [send],
  );
}

/** Sets fields of one plan; `null` clears an optional one. */
export type Edit = (set: Readonly<Record<string, unknown>>) => Promise<Outcome>;

export function useEdit(id: string): Edit {
  const send = useSend();
  return useCallback((set) => send('contingency.edit', { id, set }), [send, id]);
}

/** What a plan points at: routes, places, posts and people as this viewer sees them. */
export interface Ground {
  routes: EventRecord<RouteData>[];
  places: EventRecord<PlaceData>[];
  posts: EventRecord<PostData>[];
  people: EventRecord<PersonData>[];
}

export function useGround(): Ground {
  const routes = useRecords(ROUTE);
  const places = useRecords(PLACE);
  const posts = useRecords(POST);
  const people = useRecords(PERSON);
  return useMemo(() => ({ routes, places, posts, people }), [routes, places, posts, people]);
}
