import type {
  BriefingData,
  ChannelData,
  CheckpointData,
  ContingencyData,
  CrowdPlanData,
  PermitData,
  PersonData,
  PinchData,
  PlaceData,
  PostData,
  RiskData,
  RiskMatrixData,
  RouteData,
  SectorData,
  ShiftData,
} from '@waypost/shared/event';
import { namedId } from '../../platform/named-id.js';

/** The kinds a plan is made of, with what each holds. */
export interface PlanData {
  sector: SectorData;
  route: RouteData;
  checkpoint: CheckpointData;
  pinch: PinchData;
  crowd_plan: CrowdPlanData;
  place: PlaceData;
  post: PostData;
  person: PersonData;
  shift: ShiftData;
  permit: PermitData;
  channel: ChannelData;
  contingency: ContingencyData;
  risk: RiskData;
  risk_matrix: RiskMatrixData;
  briefing: BriefingData;
}
export type PlanKind = keyof PlanData;

/** One command inside `plan.step`. */
export interface Step<Kind extends PlanKind = PlanKind> {
  name: `${Kind}.add`;
  payload: { id: string; data: PlanData[Kind] };
}

/** Ids hang on the kind and a key that stays the same when the shown name is reworded. */
export const idOf = (kind: PlanKind, key: string): string => namedId('demonstration', `${kind} ${key}`);

export const add = <Kind extends PlanKind>(kind: Kind, key: string, data: PlanData[Kind]): Step<Kind> => ({
  name: `${kind}.add`,
  payload: { id: idOf(kind, key), data },
});
