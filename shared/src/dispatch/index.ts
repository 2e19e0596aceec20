export {
  candidates,
  type Available,
  type Candidate,
  type DispatchInput,
  type RankedIncident,
  type Reason,
} from './candidates.js';
export { wayBetween, type Way } from './way.js';
