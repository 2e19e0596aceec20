import type { ContingencyTemplate } from '../template.js';
import { SC_01_MEDICAL } from './sc-01-medical.js';
import { SC_02_HEAT } from './sc-02-heat.js';
import { SC_03_LIGHTNING } from './sc-03-lightning.js';
import { SC_04_WIND } from './sc-04-wind.js';
import { SC_05_DENSITY } from './sc-05-density.js';
import { SC_06_PINCH_QUEUE } from './sc-06-pinch-queue.js';
import { SC_07_VEHICLE } from './sc-07-vehicle.js';
import { SC_08_COUNTER } from './sc-08-counter-protest.js';
import { SC_09_DISRUPTOR } from './sc-09-disruptor.js';
import { SC_10_LOST } from './sc-10-lost.js';
import { SC_11_SUSPICIOUS } from './sc-11-suspicious.js';
import { SC_12_ATTACK } from './sc-12-attack.js';
import { SC_13_ARREST } from './sc-13-arrest.js';
import { SC_14_DISPERSAL } from './sc-14-dispersal.js';
import { SC_15_TEARGAS } from './sc-15-tear-gas.js';
import { SC_16_ROUTE_BLOCKED } from './sc-16-route-blocked.js';
import { SC_17_COMMS } from './sc-17-communications.js';
import { SC_18_INFRA } from './sc-18-infrastructure.js';
import { SC_19_VIP } from './sc-19-speaker.js';
import { SC_20_FIRE } from './sc-20-fire.js';
import { SC_21_MARSHAL_DISTRESS } from './sc-21-marshal-distress.js';
import { SC_22_END } from './sc-22-end.js';

/**
 * The 22 plans that most marches need, each in the three languages: where an event's own contingency plans start.
 * An entry of its own (`@waypost/shared/contingency/templates`), to be imported only when somebody asks for a
 * template: with all its sentences it is larger than a screen.
 */
export const CONTINGENCY_TEMPLATES: readonly ContingencyTemplate[] = [
  SC_01_MEDICAL,
  SC_02_HEAT,
  SC_03_LIGHTNING,
  SC_04_WIND,
  SC_05_DENSITY,
  SC_06_PINCH_QUEUE,
  SC_07_VEHICLE,
  SC_08_COUNTER,
  SC_09_DISRUPTOR,
  SC_10_LOST,
  SC_11_SUSPICIOUS,
  SC_12_ATTACK,
  SC_13_ARREST,
  SC_14_DISPERSAL,
  SC_15_TEARGAS,
  SC_16_ROUTE_BLOCKED,
  SC_17_COMMS,
  SC_18_INFRA,
  SC_19_VIP,
  SC_20_FIRE,
  SC_21_MARSHAL_DISTRESS,
  SC_22_END,
];
