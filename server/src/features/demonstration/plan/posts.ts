import type { PostData, PostPriority } from '@waypost/shared/event';
import { add, idOf, type Step } from '../step.js';
import { sectorId, type SectorCode } from './sectors.js';
import { CROSSINGS } from './routes.js';

type Needs = PostData['needs'];
const two: Needs = { count: 2 };

const stand = (
  sector: SectorCode,
  at: [number, number],
  assignment: PostData['assignment'],
  needs: Needs,
  name: string,
  orders: string,
) => ({
  name,
  at,
  assignment,
  sectorId: sectorId(sector),
  needs,
  orders,
});

const ASSEMBLY = {
  A1: stand(
    'A',
    [-77.0301, 38.8957],
    'assembly',
    two,
    'Freedom Plaza, east steps',
    'Keep the steps clear. Send people west until the plaza is full, then along E Street.',
  ),
  A2: stand(
    'A',
    [-77.0314, 38.8957],
    'assembly',
    two,
    'Freedom Plaza, west end',
    'Hold the west end for wheelchairs and the front banner. Nobody sets off before the captain says so.',
  ),
  A3: stand(
    'A',
    [-77.0319, 38.8953],
    'critical_point',
    two,
    '14th Street crossing',
    'Stop traffic with the police officer here. Let buses through until the head forms up.',
  ),
  A4: stand(
    'A',
    [-77.0296, 38.8956],
    'critical_point',
    { count: 2, skills: ['radio'] },
    'Start gate at 13th Street',
    'Let a block of about 300 through, then hold for 30 seconds. Control may slow you down.',
  ),
  A5: stand(
    'A',
    [-77.0323, 38.8957],
    'staging',
    { count: 1 },
    'Banner staging, Pershing Park',
    'Line up banners in the order on your sheet. Step-free start goes first.',
  ),
};

const AVENUE = {
  B1: stand(
    'B',
    [-77.028, 38.8953],
    'critical_point',
    two,
    '12th Street crossing',
    'Nothing crosses while the march passes, but for ambulances: open a lane and call control.',
  ),
  B2: stand(
    'B',
    [-77.027, 38.8945],
    'critical_point',
    { count: 1 },
    '11th Street, Old Post Office',
    'Keep people off the hotel forecourt. Point to water at 10th Street.',
  ),
  B3: stand(
    'B',
    [-77.026, 38.8947],
    'critical_point',
    two,
    '10th Street crossing',
    'Water point and way out. Keep the south kerb open for anyone who wants to leave.',
  ),
  B4: stand(
    'B',
    [-77.0253, 38.8945],
    'critical_point',
    { count: 2, skills: ['radio'] },
    'Building works',
    'The street narrows. Keep people moving, no standing on the south pavement. Report when it slows to a shuffle.',
  ),
  B5: stand(
    'B',
    [-77.02405, 38.8936],
    'critical_point',
    two,
    '9th Street crossing',
    'Ambulance lane to the tunnel ramp: never let it fill.',
  ),
  C1: stand(
    'C',
    [-77.0229, 38.8938],
    'critical_point',
    { count: 2, languages: ['es', 'zh'] },
    'Navy Memorial',
    'Lost people come here. Two of you stay with a child until control says who collects them.',
  ),
  C2: stand(
    'C',
    [-77.0222, 38.89365],
    'critical_point',
    two,
    'Archives station mouth',
    'Keep the escalator landing clear. Tell control when the station closes an entrance.',
  ),
  C3: stand(
    'C',
    [-77.02185, 38.893],
    'critical_point',
    { count: 2, skills: ['de_escalation'] },
    '7th Street crossing',
    'A counter-protest is likely on the south-east corner. Stand between, face our own people, do not argue.',
  ),
  C4: stand(
    'C',
    [-77.0205, 38.8931],
    'critical_point',
    { count: 1 },
    'Trade Commission, north kerb',
    'Watch the kerb: people step down here. Keep the pavement moving.',
  ),
};

const CAPITOL = {
  D1: stand(
    'D',
    [-77.0192, 38.89245],
    'critical_point',
    two,
    'Mellon Fountain islands',
    'Split the column on both sides of the island. Nobody climbs on the fountain.',
  ),
  D2: stand(
    'D',
    [-77.01865, 38.8926],
    'critical_point',
    two,
    'Constitution Avenue crossing',
    'The widest crossing. Work with the officer on the north side.',
  ),
  D3: stand(
    'D',
    [-77.0174, 38.8918],
    'critical_point',
    { count: 2, skills: ['first_aid'] },
    '4th Street, first aid',
    'Keep a lane open to the first-aid tent.',
  ),
  D4: stand(
    'D',
    [-77.0166, 38.8921],
    'critical_point',
    { count: 1 },
    'North kerb at the courthouse',
    'Nobody on the courthouse steps.',
  ),
  D5: stand(
    'D',
    [-77.0154, 38.8913],
    'critical_point',
    two,
    '3rd Street crossing',
    'Last water. Send people who have had enough south to the Mall.',
  ),
  E1: stand(
    'E',
    [-77.0127, 38.89085],
    'critical_point',
    { count: 3, skills: ['radio'] },
    'Peace Circle bollards',
    'The narrowest place. One of you in front of each bollard. If it packs tight, stop the gate at 3rd Street.',
  ),
  E2: stand(
    'E',
    [-77.01245, 38.8903],
    'assembly',
    two,
    'First Street, west side',
    'Send the front of the march onto the lawn and to the far side.',
  ),
  E3: stand(
    'E',
    [-77.0119, 38.8902],
    'assembly',
    two,
    'West Front lawn, north',
    'Keep 3 metres free in front of the stage.',
  ),
  E4: stand(
    'E',
    [-77.0121, 38.8894],
    'assembly',
    { count: 2, skills: ['wheelchair_access'] },
    'West Front lawn, south',
    'Step-free viewing is here. Keep it for those who need it.',
  ),
  E5: stand(
    'E',
    [-77.0125, 38.8911],
    'staging',
    two,
    'Way home, north',
    'After the rally: north to Judiciary Square, south to Capitol South. Not back along the Avenue.',
  ),
};

const moving = (moves: PostData['moves'], count: number, name: string, orders: string): PostData => ({
  code: '',
  name,
  at: CROSSINGS.st14,
  assignment: 'captain',
  needs: { count, skills: ['radio'] },
  moves,
  orders,
});

const COLUMN: Record<string, PostData> = {
  HEAD: moving(
    'head',
    2,
    'Head of the march',
    'You set the pace: the slowest wheelchair. Stop when control says halt.',
  ),
  TAIL: moving(
    'tail',
    2,
    'Tail of the march',
    'Nobody behind you. Tell control at each checkpoint; streets open when you have passed.',
  ),
  LEFT: moving(
    'column',
    2,
    'Column, left side',
    'Walk with the middle of the march on its left. Close gaps of more than 20 metres.',
  ),
  RIGHT: moving(
    'column',
    2,
    'Column, right side',
    'Walk with the middle of the march on its right. Close gaps of more than 20 metres.',
  ),
};

export const postId = (code: string): string => idOf('post', code);

/** Where nobody may be missing, and what can wait; all others are as usual. */
const PRIORITIES: Record<string, PostPriority> = {
  A4: 1,
  B4: 1,
  C3: 1,
  E1: 1,
  HEAD: 1,
  TAIL: 1,
  A5: 3,
  C4: 3,
  D4: 3,
};

export function postSteps(): Step[] {
  const posts = Object.entries<Omit<PostData, 'code'>>({ ...ASSEMBLY, ...AVENUE, ...CAPITOL, ...COLUMN });
  return posts.map(([code, data]) => {
    const priority = PRIORITIES[code];
    return add('post', code, { ...data, code, ...(priority ? { priority } : {}) });
  });
}
