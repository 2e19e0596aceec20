import { useCallback, useMemo, useState } from 'react';
import type { EventRecord, PersonData } from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import type { MapFit, ThingRef } from '../../map';
import { pointOf } from './model/place-words';
import type { Incident } from './model/seen';
import type { LiveData } from './parts/use-live-data';

type Chosen = { kind: 'incident' | 'person'; id: string } | { kind: 'report' } | undefined;

export interface Selection {
  incident: Incident | undefined;
  person: EventRecord<PersonData> | undefined;
  reporting: boolean;
  open: boolean;
  thing: ThingRef | undefined;
  hovered: ThingRef | undefined;
  goTo: MapFit | undefined;
  picked: Position | undefined;
  picking: boolean;
  lookedAt: ReadonlySet<string>;
  openIncident(id: string): void;
  openPerson(id: string): void;
  hoverIncident(id: string | undefined): void;
  setHovered(ref: ThingRef | undefined): void;
  select(ref: ThingRef | undefined): void;
  /** Opens an incident and takes the map there: only ever because somebody pressed a button that says so. */
  show(incident: Incident): void;
  startReport(): void;
  pick(at: Position | undefined): void;
  setPicking(picking: boolean): void;
  clearPicked(): void;
  close(): void;
  /** Esc: ends picking first, then closes the panel. */
  stepBack(): void;
}

/** What is chosen on the live screen, wherever it was chosen: in a list, on the map, or by a button. */
export function useSelection({ incidents, people, checkpoints }: LiveData): Selection {
  const [chosen, setChosen] = useState<Chosen>();
  const [hovered, setHovered] = useState<ThingRef>();
  const [goTo, setGoTo] = useState<MapFit>();
  const [picked, setPicked] = useState<Position>();
  const [picking, setPicking] = useState(false);
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set());

  const choose = useCallback((next: Chosen) => {
    setChosen(next);
    setPicking(false);
    if (next?.kind !== 'report') setPicked(undefined);
    if (next?.kind === 'incident') setLookedAt((known) => new Set(known).add(next.id));
  }, []);
  const does = useMemo(
    () => ({
      openIncident: (id: string) => choose({ kind: 'incident', id }),
      openPerson: (id: string) => choose({ kind: 'person', id }),
      hoverIncident: (id: string | undefined) =>
        setHovered(id === undefined ? undefined : { kind: 'incident', id }),
      startReport: () => choose({ kind: 'report' }),
      clearPicked: () => setPicked(undefined),
      close: () => choose(undefined),
      pick: (at: Position | undefined) => {
        setPicking(false);
        if (at) setPicked(at);
      },
      select: (ref: ThingRef | undefined) => {
        if (ref?.kind === 'incident') choose({ kind: 'incident', id: ref.id });
        else if (ref?.kind === 'marshal') choose({ kind: 'person', id: ref.id });
        else setChosen((before) => (before?.kind === 'report' ? before : undefined));
      },
    }),
    [choose],
  );
  const show = (incident: Incident): void => {
    does.openIncident(incident.id);
    const at = pointOf(incident.data.place, checkpoints);
    if (at) setGoTo({ key: `${incident.id}-${Date.now()}`, centre: at });
  };
  const stepBack = (): void => (picking ? setPicking(false) : does.close());
  return {
    ...does,
    ...found(chosen, incidents, people),
    hovered,
    goTo,
    picked,
    picking,
    lookedAt,
    setHovered,
    setPicking,
    show,
    stepBack,
  };
}

type Found = Pick<Selection, 'incident' | 'person' | 'reporting' | 'open' | 'thing'>;

/** What was chosen may be gone meanwhile: taken out of sight by a change of the agreement, or removed. */
function found(chosen: Chosen, incidents: LiveData['incidents'], people: LiveData['people']): Found {
  const incident = chosen?.kind === 'incident' ? incidents.find(({ id }) => id === chosen.id) : undefined;
  const person = chosen?.kind === 'person' ? people.find(({ id }) => id === chosen.id) : undefined;
  const reporting = chosen?.kind === 'report';
  const thing = incident
    ? { kind: 'incident', id: incident.id }
    : person
      ? { kind: 'marshal', id: person.id }
      : undefined;
  return {
    incident,
    person,
    reporting,
    thing,
    open: reporting || incident !== undefined || person !== undefined,
  };
}
