import { useMemo } from 'react';
import {
  CHECKPOINT,
  CONTINGENCY,
  EVENT,
  INCIDENT,
  PERSON,
  PLACE,
  POST,
  RISK,
  ROUTE,
  SECTOR,
  VERSION,
} from '@waypost/shared/event';
import { useT } from '../i18n';
import { useRecords } from '../sync/hooks';

/** What the ids of records stand for, as far as this viewer sees them: names, codes, call-signs, types. */
export function useRecordNames(): ReadonlyMap<string, string> {
  const t = useT();
  const people = useRecords(PERSON);
  const checkpoints = useRecords(CHECKPOINT);
  const sectors = useRecords(SECTOR);
  const posts = useRecords(POST);
  const contingencies = useRecords(CONTINGENCY);
  const risks = useRecords(RISK);
  const places = useRecords(PLACE);
  const routes = useRecords(ROUTE);
  const incidents = useRecords(INCIDENT);
  const events = useRecords(EVENT);
  const versions = useRecords(VERSION);
  return useMemo(() => {
    return new Map<string, string>([
      ...people.map(({ id, data }): [string, string] => [id, data.callSign]),
      ...[...checkpoints, ...posts, ...contingencies, ...risks].map(({ id, data }): [string, string] => [
        id,
        data.code,
      ]),
      ...[...sectors, ...places, ...routes, ...events, ...versions].map(({ id, data }): [string, string] => [
        id,
        data.name,
      ]),
      ...incidents.map(({ id, data }): [string, string] => [id, t(`domain.incident.${data.type}`)]),
    ]);
  }, [
    t,
    people,
    checkpoints,
    sectors,
    posts,
    contingencies,
    risks,
    places,
    routes,
    incidents,
    events,
    versions,
  ]);
}
