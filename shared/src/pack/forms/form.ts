import type { Box, Block, Column, Part, Section, Table } from '../composed.js';
import type { Pack } from '../pack.js';
import { glossOf } from './gloss.js';

/** The pieces that the forms share. Titles are the published ones, in English; a gloss says what they mean. */

export const box = (
  pack: Pack,
  number: string,
  title: string,
  content: Partial<Omit<Box, 'number' | 'title'>> = {},
): Box => {
  const gloss = glossOf(pack.language, title);
  return { number, title, share: 1, lines: [], ...content, ...(gloss ? { gloss } : {}) };
};

export const row = (...boxes: Box[]): Block => ({ type: 'boxes', boxes });

export const column = (pack: Pack, title: string, share = 1): Column => {
  const gloss = glossOf(pack.language, title);
  return { title, share, ...(gloss ? { gloss } : {}) };
};

export const tableBox = (pack: Pack, number: string, title: string, table: Table): Block => {
  const gloss = glossOf(pack.language, title);
  return { type: 'box-table', number, title, table, ...(gloss ? { gloss } : {}) };
};

export const incidentName = (pack: Pack, share = 1): Box =>
  box(pack, '1', 'Incident Name', { share, lines: [pack.event.name] });

export const incidentNumber = (pack: Pack): Box =>
  box(pack, '2', 'Incident Number', { lines: [pack.eventId.slice(0, 8)] });

export const operationalPeriod = (pack: Pack, number = '2'): Box => {
  const { clock, event } = pack;
  return box(pack, number, 'Operational Period', {
    lines: [
      `Date From: ${clock.formDate(event.opensAt)}  Time From: ${clock.time(event.opensAt)}`,
      `Date To: ${clock.formDate(event.closesAt)}  Time To: ${clock.time(event.closesAt)}`,
    ],
  });
};

export const preparedAt = (pack: Pack, number: string): Box =>
  box(pack, number, 'Date/Time Prepared', { lines: [pack.clock.formDateTime(pack.at)] });

/** Name, position, signature, date and time: signed by hand on the print. */
export const signature = (pack: Pack, number: string, title: string, position = ''): Box =>
  box(pack, number, title, {
    lines: [
      `Name: ____________________    Position/Title: ${position || '____________________'}`,
      `Signature: ____________________    Date/Time: ${pack.clock.formDateTime(pack.at)}`,
    ],
  });

interface FormOptions {
  part: Part;
  number: string;
  name: string;
  /** After the form's name in the title, such as the sector. */
  of?: string;
  landscape?: boolean;
  onePage?: boolean;
}

export function form(pack: Pack, options: FormOptions, blocks: readonly Block[]): Section {
  const { part, number, name, of, landscape, onePage } = options;
  const gloss = glossOf(pack.language, name);
  return {
    part,
    title: of ? `${name} · ${of}` : name,
    entry: `ICS ${number} ${gloss ?? name}`,
    form: { number: `ICS ${number}`, name, ...(gloss ? { gloss } : {}) },
    ...(landscape ? { landscape } : {}),
    ...(onePage ? { onePage } : {}),
    blocks,
  };
}
