import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ContingencyTemplate } from '@waypost/shared/contingency';
import { CONTINGENCY_TEMPLATES } from '@waypost/shared/contingency/templates';
import type { EventRole } from '@waypost/shared/event';

/**
 * The scenarios that our templates were written from, kept beside the repository. Ours say the same in whole
 * sentences, with units both ways; what must not drift is who does it, how urgent it is, and every number.
 */
const FILE = resolve(import.meta.dirname, '../../../shared/design/scenarios.yaml');

const ROLES: Record<string, EventRole> = {
  EC: 'event_controller',
  LM: 'lead_marshal',
  SO: 'safety_officer',
  PL: 'police_liaison',
  ML: 'medical_lead',
  SL: 'section_lead',
  M: 'marshal',
  IO: 'information',
  LG: 'legal',
  AC: 'access_welfare',
  police: 'police',
};

interface Scenario {
  id: string;
  fields: Record<string, string>;
}

/** Not a YAML reader: takes `  key: value` and the lines under it, which is all that this file is made of. */
function read(text: string): Scenario[] {
  return text
    .split(/^- id: /m)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.split('\n');
      const fields: Record<string, string> = {};
      let key = '';
      for (const line of lines) {
        const found = /^ {2}(\w+):(.*)$/.exec(line);
        if (found) key = found[1]!;
        fields[key] = `${fields[key] ?? ''} ${found ? found[2]! : line}`;
      }
      return { id: id.trim(), fields };
    });
}

/** Numbers that mean something: not the 2 of m², a second marshal's `M2:`, or the name of a formula. */
const numbers = (text: string): string[] =>
  (text.replace(/m2\b|\bM2:|CMP-\d+/g, '').match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(',', ''));

const ours: Record<string, (template: ContingencyTemplate) => string> = {
  trigger: ({ trigger }) => trigger.en,
  immediate: ({ steps }) => steps.map(({ text }) => text.en).join(' '),
  comms: ({ comms }) => comms.en,
  escalate: ({ escalate }) => escalate.en,
  stand_down: ({ standDown }) => standDown.en,
};

const rolesIn = (list: string): EventRole[] =>
  [...list.matchAll(/\b([A-Z]{1,2}|police)\b/g)].map(([, short]) => ROLES[short!]!);

const bare = (text: string): string => text.replace(/[\s"'[\]{}]/g, '');

describe('contingency templates and the scenarios they come from', () => {
  if (!existsSync(FILE)) {
    test('the scenarios are not here', () => {
      console.log(`${FILE} is not here: the templates were not compared with it`);
    });
    return;
  }
  const scenarios = read(readFileSync(FILE, 'utf8'));
  const template = (id: string): ContingencyTemplate => CONTINGENCY_TEMPLATES.find((each) => each.id === id)!;

  test('are the same 22, in the same order', () => {
    expect(CONTINGENCY_TEMPLATES.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
    expect(scenarios).toHaveLength(22);
  });

  test.each(scenarios.map((scenario) => [scenario.id, scenario.fields] as const))(
    '%s: priority, roles, numbers, alert codes',
    (id, fields) => {
      const made = template(id);
      expect(`P${made.priority}`).toBe(fields.priority?.trim());
      expect(id.startsWith(`${made.code}-`)).toBe(true);

      const [owner, ...others] = rolesIn(fields.roles!);
      expect(made.owner).toBe(owner);
      expect([...made.decide, ...made.onScene, ...made.support, ...made.informed].sort()).toEqual(
        others.sort(),
      );

      for (const [field, text] of Object.entries(ours)) {
        const said = numbers(text(made));
        expect({ field, missing: numbers(fields[field]!).filter((n) => !said.includes(n)) }).toEqual({
          field,
          missing: [],
        });
      }

      const cap = made.cap
        ? Object.entries(made.cap).map(([key, value]) => `${key}:${[value].flat().join(',')}`)
        : ['null'];
      expect(cap.join(',')).toBe(bare(fields.cap!));
    },
  );
});
