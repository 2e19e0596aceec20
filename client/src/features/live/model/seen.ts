import { isOver, type EventRecord, type IncidentData } from '@waypost/shared/event';

/** An incident as this viewer got it: under an agreement only type, place and time may be there. */
export type SeenIncident = Pick<IncidentData, 'type' | 'place' | 'happenedAt'> & Partial<IncidentData>;
export interface Incident extends Omit<EventRecord<IncidentData>, 'data'> {
  data: SeenIncident;
}

export const isOpen = ({ data }: Incident): boolean => !data.state || !isOver(data.state);

/** When it reached control, as far as this viewer was told. */
export const arrivedAt = (data: SeenIncident): string => data.receivedAt ?? data.happenedAt;
