import { expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import type { PersonData } from '../../event/person/index.js';
import { guessMapping, mapPeople, readCsv, writePeopleCsv } from '../index.js';

const SECTOR = '01890000-0000-7000-8000-000000000001';
const table = (text: string | Uint8Array) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

test.each([
  [
    'English',
    'Call-sign,Role,Phone,Spoken languages,Skills\nA-1,Steward,+1 202 555 0100,"English; Spanish",First aid',
  ],
  [
    'Spanish',
    'Indicativo;Rol;Teléfono;Idiomas;Habilidades\nA-1;Coordinadora;+1 202 555 0100;inglés, español;primeros auxilios',
  ],
  ['Chinese', '呼號\t角色\t手機\t語言能力\t技能\nA-1\t糾察\t+1 202 555 0100\t英文、西班牙語\t急救'],
])('reads a list with headings and words in %s', (_, text) => {
  const { columns, rows } = table(text);
  const { people, problems } = mapPeople(rows, guessMapping(columns));
  expect(problems).toEqual([]);
  expect(people).toEqual([
    {
      callSign: 'A-1',
      role: 'marshal',
      access: 'none',
      contact: { phone: '+1 202 555 0100' },
      languages: ['en', 'es'],
      skills: ['first_aid'],
    },
  ]);
});

test('names every cell that is wrong, and gives nobody for its row', () => {
  const { columns, rows } = table(
    'callsign,role,phone,email,skills,sector\nA1,marshal,,,,S1\n,marshal,,,,\nA1,king,abc,nobody,juggling,S9\n=x,owner,,,,\n',
  );
  const sectors = [{ id: SECTOR, code: 'S1', name: 'Front' }];
  const { people, problems } = mapPeople(rows, guessMapping(columns), { sectors, taken: ['B1'] });
  expect(people.map((p) => p?.sectorIds)).toEqual([[SECTOR], undefined, undefined, undefined]);
  expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`).sort()).toEqual([
    '1 callSign missing-call-sign',
    '2 callSign duplicate-call-sign',
    '2 email bad-email',
    '2 phone bad-phone',
    '2 role unknown-role',
    '2 sector unknown-sector',
    '2 skills unknown-skill',
    '3 callSign bad-call-sign',
    '3 role unknown-role',
  ]);
});

test('reads UTF-16 with its mark, and says so when it cannot tell the letters', () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from('呼號\n甲一').flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  expect(table(utf16)).toEqual({ columns: ['呼號'], rows: [['甲一']] });
  expect(readCsv(Uint8Array.from([0xa9, 0x49, 0xb8, 0xb9, 0x0a, 0xa5, 0xd2]))).toEqual({
    ok: false,
    error: { code: 'not-utf8' },
  });
});

test.each([
  ['', 'empty-file'],
  ['callsign,role\n', 'no-rows'],
  ['callsign\n"A1', 'csv-malformed'],
  [`callsign\n${'A\n'.repeat(5_001)}`, 'too-many-rows'],
])('refuses a table that is none', (text, code) => {
  expect(readCsv(text)).toMatchObject({ ok: false, error: { code } });
});

test('writes what it reads, without contact unless asked, and nothing that a spreadsheet would run', () => {
  const person: PersonData = {
    callSign: 'B-2',
    role: 'lead_marshal',
    access: 'none',
    name: '=HYPERLINK("x")',
    contact: { phone: '+886 912 345 678', radio: '3' },
    languages: ['zh-Hant', 'en'],
    skills: ['medic', 'radio'],
    duties: ['captain'],
    squad: '甲',
    remarks: '-1, "ok"',
  };
  const whole = writePeopleCsv([person], { contact: true });
  expect(whole).not.toMatch(/(^|,)"?[=+\-@]/m);
  const { columns, rows } = table(strToU8(whole));
  expect(mapPeople(rows, guessMapping(columns))).toEqual({ people: [person], problems: [] });
  expect(writePeopleCsv([person])).not.toMatch(/912|phone/);
});
