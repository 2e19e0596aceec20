import { useMemo } from 'react';
import {
  ACTIVATION,
  ANNOUNCEMENT,
  CHECKPOINT,
  CONTINGENCY,
  CROWD_PLAN,
  INCIDENT,
  PERSON,
  PINCH,
  PLACE,
  POST,
  PROGRESS,
  RISK,
  RISK_MATRIX,
  ROUTE,
  SECTOR,
  type AgreementData,
  type CheckpointData,
  type EventRecord,
  type IncidentData,
  type KindRef,
  type PersonData,
  type PinchData,
  type PlaceData,
  type PostData,
  type ProgressData,
  type RouteData,
  type SectorData,
} from '@waypost/shared/event';
import { useNow, useRecords, useRecordSet, useViewer } from '../../sync/hooks';
import { cutForLiaison, shareAt } from './model/preview';

type Rows<Data> = EventRecord<Data>[];

/** Everything a liaison would hold at this moment, kind by kind. */
export interface Cut {
  route: Rows<RouteData>;
  progress: Rows<ProgressData>;
  checkpoint: Rows<CheckpointData>;
  sector: Rows<SectorData>;
  pinch: Rows<PinchData>;
  post: Rows<PostData>;
  person: Rows<PersonData>;
  place: Rows<PlaceData>;
  incident: Rows<IncidentData>;
  /** Only counted: they have no place on the map. */
  crowd_plan: Rows<unknown>;
  contingency: Rows<unknown>;
  activation: Rows<unknown>;
  announcement: Rows<unknown>;
  risk: Rows<unknown>;
  risk_matrix: Rows<unknown>;
}

const COUNTED: readonly KindRef<unknown>[] = [
  CROWD_PLAN,
  CONTINGENCY,
  ACTIVATION,
  ANNOUNCEMENT,
  RISK,
  RISK_MATRIX,
];

/** The same view that cuts on the server, over this person's own records (rule V4). */
export function useCut(agreement: AgreementData | undefined): { seen: Cut; whole: Cut } {
  const eventId = useViewer()?.eventId ?? '';
  const route = useRecords(ROUTE);
  const progress = useRecords(PROGRESS);
  const checkpoint = useRecords(CHECKPOINT);
  const sector = useRecords(SECTOR);
  const pinch = useRecords(PINCH);
  const post = useRecords(POST);
  const person = useRecords(PERSON);
  const place = useRecords(PLACE);
  const incident = useRecords(INCIDENT);
  const counted = useRecordSet(COUNTED);
  const minute = Math.floor(useNow(10_000) / 10_000) * 10_000;
  const whole = useMemo(
    () => ({
      route,
      progress,
      checkpoint,
      sector,
      pinch,
      crowd_plan: counted.all(CROWD_PLAN),
      contingency: counted.all(CONTINGENCY),
      activation: counted.all(ACTIVATION),
      announcement: counted.all(ANNOUNCEMENT),
      risk: counted.all(RISK),
      risk_matrix: counted.all(RISK_MATRIX),
      post,
      person,
      place,
      incident,
    }),
    [route, progress, checkpoint, sector, pinch, counted, post, person, place, incident],
  );
  const seen = useMemo(() => {
    const share = shareAt(agreement, minute);
    const kinds = Object.entries(whole) as [keyof Cut, EventRecord[]][];
    return Object.fromEntries(
      kinds.map(([kind, records]) => [kind, cutForLiaison(records, eventId, share)]),
    ) as unknown as Cut;
  }, [whole, agreement, minute, eventId]);
  return { seen, whole };
}
