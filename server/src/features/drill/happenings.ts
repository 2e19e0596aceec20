import type { IncidentData } from '@waypost/shared/event';

/** Something that may go wrong on a march, in the words a marshal would type. */
export interface Happening {
  type: IncidentData['type'];
  priority?: IncidentData['priority'];
  sensitivity?: IncidentData['sensitivity'];
  /** Where along the column it happens: 0 at the tail, 1 at the head; or at a share of the whole route. */
  at: { column: number } | { route: number };
  text: string;
  /** What control writes down meanwhile. */
  note?: string;
  outcome: string;
}

const column = (share: number): Happening['at'] => ({ column: share });
const route = (share: number): Happening['at'] => ({ route: share });

/** Calm things mostly: a day on which every report is urgent teaches nobody to sort them. */
export const HAPPENINGS: readonly Happening[] = [
  {
    type: 'medical',
    at: column(0.6),
    text: 'Woman in her sixties dizzy, sitting on the kerb, conscious',
    note: 'Medic has water and shade for her.',
    outcome: 'Rested, walked on with her family.',
  },
  {
    type: 'medical',
    at: column(0.3),
    text: 'Señor mayor con dolor en la rodilla, no puede caminar',
    note: 'Wheelchair on its way from first aid 2.',
    outcome: 'Taken to first aid by wheelchair.',
  },
  {
    type: 'medical',
    priority: 1,
    at: column(0.5),
    text: 'Man collapsed, not answering, breathing',
    note: '911 called from the street. Ambulance by 9th Street, marshals open the lane.',
    outcome: 'Handed over to the ambulance crew, lane closed again.',
  },
  {
    type: 'medical',
    priority: 3,
    at: column(0.8),
    text: 'Blister, needs a plaster',
    outcome: 'Plaster given.',
  },
  {
    type: 'medical',
    priority: 2,
    sensitivity: 'medical',
    at: column(0.4),
    text: 'Diabetic, feels low, has juice',
    note: 'Medic stays ten minutes.',
    outcome: 'Sugar back to normal, with friends.',
  },
  {
    type: 'lost',
    at: column(0.5),
    text: 'Boy, about 6, red cap, looking for his father',
    note: 'Two marshals with him at the Navy Memorial. Call for the father on the stage microphone.',
    outcome: 'Father came, they know each other, checked with two questions.',
  },
  {
    type: 'lost',
    priority: 3,
    at: route(0.98),
    text: 'Older man separated from his coach group, calm',
    outcome: 'Group leader reached by phone, collected at the coach.',
  },
  {
    type: 'lost',
    priority: 4,
    at: column(0.2),
    text: 'Found a phone, black case, lock screen shows a dog',
    outcome: 'Handed in at lost and found.',
  },
  {
    type: 'crowd',
    at: route(0.935),
    text: 'Packing up in front of the bollards, about 3 deep and slowing',
    note: 'Gate at 3rd Street asked to hold 60 seconds.',
    outcome: 'Flowing again after the hold.',
  },
  {
    type: 'crowd',
    priority: 3,
    at: route(0.33),
    text: 'Down to a shuffle at the building works',
    note: 'Start gate releasing smaller blocks.',
    outcome: 'Moving at walking pace again.',
  },
  {
    type: 'crowd',
    priority: 3,
    at: route(0.06),
    text: 'Plaza full on the east side, people backing up to 13th Street',
    outcome: 'Sent west along E Street.',
  },
  {
    type: 'crowd',
    priority: 3,
    at: column(0.9),
    text: 'Gap of 60 metres opening behind the front banner',
    outcome: 'Head halted one minute, gap closed.',
  },
  {
    type: 'vehicle',
    priority: 1,
    at: route(0.43),
    text: 'White van past the barrier at 9th Street, moving slowly towards us',
    note: 'Police at the crossing told at once. People moved to the north kerb.',
    outcome: 'Driver misread the diversion, turned round with the officer.',
  },
  {
    type: 'vehicle',
    priority: 2,
    at: route(0.13),
    text: 'Delivery lorry parked across half of the street',
    outcome: 'Driver found, moved into the side street.',
  },
  {
    type: 'vehicle',
    priority: 3,
    at: route(0.71),
    text: 'Cyclists cutting through at Constitution Avenue',
    outcome: 'Asked to walk their bikes, they do.',
  },
  {
    type: 'vehicle',
    priority: 2,
    at: route(0.53),
    text: 'Ambulance needs to cross at 7th Street, not for us',
    note: 'Column held on both sides.',
    outcome: 'Ambulance through in 40 seconds.',
  },
  {
    type: 'counter',
    priority: 3,
    at: route(0.54),
    text: 'About 20 people with signs on the south-east corner, loud, staying on the pavement',
    note: 'Buffer of four marshals, facing our own side.',
    outcome: 'Column passed, no contact.',
  },
  {
    type: 'counter',
    priority: 2,
    at: route(0.55),
    text: 'Shouting match, two of ours stepped over to them',
    outcome: 'Both walked back with a marshal, cooled down.',
  },
  {
    type: 'counter',
    priority: 4,
    at: route(0.64),
    text: 'Loudspeaker from a window, just noise',
    outcome: 'Noted, nothing to do.',
  },
  {
    type: 'disrupt',
    at: column(0.7),
    text: 'Group with smoke canisters inside the column, nobody hurt',
    note: 'Lead marshal talks with them.',
    outcome: 'They put them away.',
  },
  {
    type: 'disrupt',
    priority: 4,
    at: column(0.4),
    text: 'Someone selling whistles in the middle of the street',
    outcome: 'Moved to the pavement.',
  },
  {
    type: 'weather',
    at: column(0.6),
    text: 'Hot on the open stretch, many people looking for water',
    note: 'Message to all: water at 3rd Street and at the West Front.',
    outcome: 'Second pallet of water opened.',
  },
  {
    type: 'weather',
    priority: 4,
    at: route(0.97),
    text: 'Gusts on the lawn, big banner hard to hold',
    outcome: 'Banner lowered.',
  },
  {
    type: 'suspicious',
    priority: 2,
    at: route(0.41),
    text: 'Backpack alone by the litter bin, north kerb, five minutes now',
    note: 'People kept 30 metres away, police told. Nobody touches it.',
    outcome: 'Owner came back from the toilets, police had a look, all clear.',
  },
  {
    type: 'suspicious',
    priority: 3,
    at: route(0.78),
    text: 'Man filming the faces of marshals, will not say why',
    outcome: 'Left towards the Mall.',
  },
  {
    type: 'fire',
    priority: 2,
    at: route(0.3),
    text: 'Smoke from a litter bin at 10th Street',
    outcome: 'Put out with water, bin wet through.',
  },
  {
    type: 'route',
    at: route(0.66),
    text: 'Barrier blown over across the right-hand lane',
    outcome: 'Stood up again and weighted.',
  },
  {
    type: 'route',
    priority: 3,
    at: route(0.24),
    text: 'Manhole cover loose, people stepping round it',
    note: 'Cone on it, one marshal stays.',
    outcome: 'Cone and a marshal until the tail has passed.',
  },
  {
    type: 'infra',
    at: route(0.96),
    text: 'Screen by the stage has gone dark',
    outcome: 'Cable trodden out, back on.',
  },
  {
    type: 'infra',
    priority: 4,
    at: route(0.02),
    text: 'Toilets at Freedom Plaza: two out of paper',
    outcome: 'Restocked.',
  },
  {
    type: 'comms',
    at: route(0.6),
    text: 'Radio dead on this corner, app works',
    outcome: 'New battery brought.',
  },
  {
    type: 'welfare',
    at: column(0.5),
    text: 'Teenager overwhelmed by the noise, wants somewhere quiet',
    note: 'Welfare walks with her to the Navy Memorial.',
    outcome: 'In the quiet space with a friend.',
  },
  {
    type: 'welfare',
    priority: 3,
    at: column(0.1),
    text: 'Couple arguing loudly, people keep their distance',
    outcome: 'Calmed down, walked on apart.',
  },
  {
    type: 'access',
    at: route(0.7),
    text: 'Wheelchair user cannot get over the cable ramp at the fountain',
    note: 'Ramp plate from the stage crew.',
    outcome: 'Plate laid, several people thanked us.',
  },
  {
    type: 'access',
    priority: 3,
    at: route(0.99),
    text: 'Step-free viewing place full of standing people',
    outcome: 'Cleared kindly, four chairs in.',
  },
  {
    type: 'access',
    priority: 4,
    at: route(0.5),
    text: 'Archives station: lift out of order, sign put up',
    outcome: 'Told at the start and on the channel.',
  },
  {
    type: 'arrest',
    priority: 3,
    sensitivity: 'legal',
    at: route(0.56),
    text: 'One person led away by two officers, calm',
    outcome: 'Legal team has it.',
  },
  {
    type: 'other',
    priority: 4,
    at: column(0.8),
    text: 'Television crew wants to walk in front of the banner',
    outcome: 'Sent to the press pen.',
  },
  {
    type: 'other',
    priority: 4,
    at: route(0.9),
    text: 'Brass band asks where to stand',
    outcome: 'By the reflecting pool.',
  },
  {
    type: 'other',
    priority: 4,
    at: column(0.15),
    text: 'Tail wants to know how far behind the sweepers are',
    outcome: 'Two minutes, told them.',
  },
];

/** Lines a log keeper writes down from the radio. */
export const RADIO: readonly string[] = [
  'Head lead asks for a slower pace, wheelchairs at the front',
  'Sector B: hoarding at the works is firm, checked',
  'Police contact: buses diverted by 15th Street until further notice',
  'Sector E: stage ready, first speakers are here',
  'Metro: Archives station stays open, exit side only',
  'Sector C: corner at 7th Street quiet for now',
  'Water point 2 has used half of its stock',
  'Sweepers: street clear as far as 12th Street',
  'Mediator on the corner of 7th Street, talking to both sides',
  'Medic 3 back at first aid 3, restocked',
];

/** What control tells people during a march: to everybody, or to one sector by its code. */
export const BROADCASTS: readonly { to: 'all' | string; text: string; urgent?: true }[] = [
  {
    to: 'all',
    text: 'It is hot. Drink. Water at 10th Street, the Trade Commission, 3rd Street and the West Front.',
  },
  {
    to: 'C',
    text: 'Counter-protest on the south-east corner of 7th Street. Face our own people, keep them moving, do not argue.',
    urgent: true,
  },
  {
    to: 'all',
    text: 'The head has passed 9th Street, a little later than planned. Crossings stay closed until the tail has passed.',
  },
  {
    to: 'E',
    text: 'Head in about ten minutes. Step-free viewing and the lane in front of the stage free, please.',
  },
  {
    to: 'all',
    text: 'After the rally: north to Judiciary Square or south to Capitol South. Nobody back along the Avenue.',
  },
];
