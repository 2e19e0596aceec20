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
import { SYSTEM_PERSON } from '@waypost/shared/ledger';
import { useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';

export interface Names {
  /** What a record is called now; nothing when it is gone. */
  ofId(id: string): string | undefined;
  person(id: string): string;
}

/** The names that ids in the log stand for, as far as this viewer sees them. */
export function useNames(): Names {
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
    const names = new Map<string, string>([
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
    return {
      ofId: (id) => names.get(id),
      person: (id) => (id === SYSTEM_PERSON ? t('domain.role.system') : (names.get(id) ?? t('log.somebody'))),
    };
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
