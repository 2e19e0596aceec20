import {
  CONTINGENCY,
  type ContingencyData,
  type EventRecord,
  type IncidentType,
  type Records,
} from '../event/index.js';

/** As listed and practised: by the order given, ties by code. */
export const inOrder = (records: Records): EventRecord<ContingencyData>[] =>
  [...records.all(CONTINGENCY)].sort(
    (a, b) => a.data.order - b.data.order || compare(a.data.code, b.data.code) || compare(a.id, b.id),
  );

/** The event's plans that an incident of this type calls for, most urgent first. */
export const suggestedFor = (type: IncidentType, records: Records): EventRecord<ContingencyData>[] =>
  inOrder(records)
    .filter(({ data }) => data.incidentTypes.includes(type))
    .sort((a, b) => a.data.priority - b.data.priority);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
