import type { RiskStarter } from '../starter.js';
import { BODILY_HARM } from './bodily-harm.js';
import { ORDER_AND_SERVICES } from './order-and-services.js';

/**
 * The starter set of domain.md 4.3 in three languages: what most marches have to think about. An entry of its own
 * (`@waypost/shared/risk/starters`), to be imported when somebody asks for it.
 */
export const RISK_STARTERS: readonly RiskStarter[] = [...BODILY_HARM, ...ORDER_AND_SERVICES];
