import type { Draw } from '../host/drawn';
import { middle } from '@waypost/shared/geo';
import { PROTECTED_PLACE_TYPES } from '@waypost/shared/event';
import type { CheckpointThing, IncidentThing, PinThing, PlaceThing, PostThing } from '../things';
import {
  CHECKPOINT_LABEL,
  INCIDENT_LABEL,
  PIN_LABEL,
  PLACE_LABEL,
  POST_LABEL,
  QUIET_POST_LABEL,
} from './label-rules';
import { drawMarker } from './marker';
import { MOVES_PICTOGRAM, placePictogram } from './pictograms';

export const placeAt = (data: PlaceThing['data']) =>
  'point' in data.at ? data.at.point : middle(data.at.area);

export const drawPlace: Draw<PlaceThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'place',
    pane: 'place',
    face: ({ data, title }) => ({
      at: placeAt(data),
      look: PROTECTED_PLACE_TYPES.includes(data.type) ? 'wp-place wp-place-protected' : 'wp-place',
      shape: `<i>${placePictogram(data.type)}</i>`,
      label: data.name,
      title: title ?? data.name,
      rule: PLACE_LABEL,
    }),
  });

/** A station of the march: round on open street, square where traffic crosses. */
export const drawCheckpoint: Draw<CheckpointThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'checkpoint',
    pane: 'checkpoint',
    face: ({ data, title, note }) => ({
      at: data.at,
      look: data.crossing ? 'wp-checkpoint wp-checkpoint-crossing' : 'wp-checkpoint',
      shape: '<i></i>',
      label: data.code,
      ...(note ? { note } : {}),
      title: title ?? [data.code, data.name].filter(Boolean).join(' '),
      rule: CHECKPOINT_LABEL,
    }),
  });

/** Solid when everyone it needs is there, half when some, hollow when nobody. */
export const drawPost: Draw<PostThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'post',
    pane: 'post',
    face: ({ data, title, note, short = 0, clash, lacks, quiet }) => {
      const fill = short <= 0 ? 'full' : short >= data.needs.count ? 'none' : 'some';
      return {
        at: data.at,
        look: quiet ? 'wp-post wp-post-quiet' : `wp-post wp-post-${fill}`,
        shape: `<i>${data.moves && !quiet ? MOVES_PICTOGRAM : ''}</i>`,
        label: data.code,
        ...(short > 0 || clash || lacks
          ? { badge: `${short > 0 ? `−${short}` : ''}${clash || lacks ? '!' : ''}` }
          : {}),
        ...(note ? { note } : {}),
        title: title ?? `${data.code} ${data.name}`,
        rule: quiet ? QUIET_POST_LABEL : POST_LABEL,
      };
    },
  });

/**
 * Octagon, diamond, triangle, circle, as on every list: the priority can be read without colour, and its number is
 * inside. The number is drawn by the style sheet: the mark's name says it, and would else say it twice.
 */
const SHAPES: Record<NonNullable<IncidentThing['priority']>, string> = {
  1: '<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><path d="M11 2h10l9 9v10l-9 9H11l-9-9V11z"/></svg>',
  2: '<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 1 31 16 16 31 1 16z"/></svg>',
  3: '<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><path d="M16 2.5 31 29H1z" stroke-linejoin="round"/></svg>',
  4: '<svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true"><circle cx="16" cy="16" r="14"/></svg>',
};

/** A partner may be told that something happened and not how bad it is. */
const UNRANKED =
  '<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><circle cx="16" cy="16" r="12"/></svg>';

export const drawIncident: Draw<IncidentThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'incident',
    pane: 'incident',
    face: ({ at, priority, label, title, fresh, quiet }) => ({
      at,
      look: `wp-incident ${priority ? `wp-p${priority}` : 'wp-unranked'}${fresh ? ' wp-incident-fresh' : ''}${quiet ? ' wp-incident-quiet' : ''}`,
      shape: priority ? `<i>${SHAPES[priority]}<b data-sign="${priority}"></b></i>` : `<i>${UNRANKED}</i>`,
      label,
      title: title ?? (priority ? `P${priority} ${label}` : label),
      rule: INCIDENT_LABEL,
    }),
  });

export const drawPin: Draw<PinThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'pin',
    pane: 'pin',
    face: ({ at, label, look = 'spot' }) => ({
      at,
      look: `wp-pin wp-pin-${look}`,
      shape:
        look === 'me'
          ? '<i></i>'
          : '<i><svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true"><path d="M12 1C6 1 1.5 5.5 1.5 11.2 1.5 19 12 31 12 31s10.5-12 10.5-19.8C22.5 5.5 18 1 12 1z"/><circle cx="12" cy="11.5" r="4"/></svg></i>',
      label,
      title: label,
      rule: PIN_LABEL,
    }),
  });
