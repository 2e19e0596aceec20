import { createContext, useContext, type ReactNode } from 'react';
import type { FindingThing, ThingRef } from '../../../map';
import type { StepName } from '../steps/step-names';
import type { Desk } from './desk';

/** How many open findings there are, and how bad the worst is. */
export interface FindingCount {
  worst: 'stop' | 'warn' | 'advise';
  count: number;
}

/** What a panel beside the map may ask of the plan's desk. */
export type DeskPort = Pick<Desk, 'goTo' | 'select'>;

/** The plan check as the plan screen shows it: made elsewhere, since features do not know one another. */
export interface PlanCheck {
  /** Open findings by step; a step without any is left out. */
  byStep: Partial<Record<StepName, FindingCount>>;
  all: FindingCount | undefined;
  /** Findings that have a place. */
  things: readonly FindingThing[];
  chosen: ThingRef | undefined;
  /** Something else was chosen. */
  leaveChosen(): void;
  /** Shows one finding, the findings of a step, or all of them. */
  show(what: { key: string } | { step: StepName } | 'all'): void;
  /** Whether the list of findings stands in place of the steps. */
  shown: boolean;
  hide(): void;
  list(desk: DeskPort): ReactNode;
  print: ReactNode;
}

export const CheckContext = createContext<PlanCheck | undefined>(undefined);

/** Nothing for those who do not see findings. */
export const useCheck = (): PlanCheck | undefined => useContext(CheckContext);
