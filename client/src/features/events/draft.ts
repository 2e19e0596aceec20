import type { EventData } from '@waypost/shared/event';
import type { MessageKey } from '../../i18n';

/** An event while somebody is filling it in. */
export interface EventDraft {
  name: string;
  place: string;
  timeZone: string;
  opensAt: string | undefined;
  closesAt: string | undefined;
  expected: EventData['expected'];
  languages: EventData['languages'];
  phases: EventData['phases'];
  policeContact: EventData['policeContact'];
  exercise: boolean;
  purpose: string;
}

export type DraftErrors = Partial<
  Record<'name' | 'place' | 'opensAt' | 'closesAt' | 'expected' | 'languages', MessageKey>
>;

export const draftOf = (data: EventData): EventDraft => ({
  name: data.name,
  place: data.place,
  timeZone: data.timeZone,
  opensAt: data.opensAt,
  closesAt: data.closesAt,
  expected: data.expected,
  languages: data.languages,
  phases: data.phases,
  policeContact: data.policeContact,
  exercise: data.exercise ?? false,
  purpose: data.purpose ?? '',
});

/** What has to be mended before it can be sent; the server asks the same. */
export function errorsOf(draft: EventDraft): DraftErrors {
  const { low, likely, high } = draft.expected;
  const turned = draft.opensAt && draft.closesAt && draft.opensAt >= draft.closesAt;
  return {
    ...(draft.name.trim() ? {} : { name: 'events.error.required' }),
    ...(draft.place.trim() ? {} : { place: 'events.error.required' }),
    ...(draft.opensAt ? {} : { opensAt: 'events.error.required' }),
    ...(!draft.closesAt
      ? { closesAt: 'events.error.required' }
      : turned
        ? { closesAt: 'events.error.order' }
        : {}),
    ...(low <= likely && likely <= high ? {} : { expected: 'events.error.band' }),
    ...(draft.languages.length > 0 ? {} : { languages: 'events.error.languages' }),
  };
}

/** The fields to set; `null` clears one that is empty now. */
export const fieldsOf = (draft: EventDraft): Record<string, unknown> => ({
  name: draft.name.trim(),
  place: draft.place.trim(),
  timeZone: draft.timeZone,
  opensAt: draft.opensAt,
  closesAt: draft.closesAt,
  expected: draft.expected,
  languages: draft.languages,
  phases: draft.phases,
  policeContact: draft.policeContact,
  exercise: draft.exercise || null,
  purpose: draft.purpose.trim() || null,
});
