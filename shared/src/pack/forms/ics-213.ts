import type { Section } from '../composed.js';
import type { Pack } from '../pack.js';
import { box, form, row } from './form.js';

/** ICS 213, General Message: blank but for the event's name, for when everything else is down. */
export function ics213(pack: Pack): Section[] {
  const by =
    'Name: ____________________    Position/Title: ____________________    Signature: ____________________';
  return [
    form(pack, { part: 'ics213', number: '213', name: 'General Message' }, [
      row(box(pack, '1', 'Incident Name (Optional)', { lines: [pack.event.name] })),
      row(box(pack, '2', 'To (Name and Position)', { blankLines: 1 })),
      row(box(pack, '3', 'From (Name and Position)', { blankLines: 1 })),
      row(
        box(pack, '4', 'Subject', { share: 3, blankLines: 1 }),
        box(pack, '5', 'Date', { blankLines: 1 }),
        box(pack, '6', 'Time', { blankLines: 1 }),
      ),
      row(box(pack, '7', 'Message', { blankLines: 12 })),
      row(box(pack, '8', 'Approved by', { lines: [by] })),
      row(box(pack, '9', 'Reply', { blankLines: 8 })),
      row(box(pack, '10', 'Replied by', { lines: [by, 'Date/Time: ____________________'] })),
    ]),
  ];
}
