import type { RuleId } from '../rule-ids.js';
import type { Rule } from '../types.js';
import { aedFar } from './aed-far.js';
import { agreementEndsEarly } from './agreement-ends-early.js';
import { agreementNotReviewed } from './agreement-not-reviewed.js';
import { alternateApart } from './alternate-apart.js';
import { alternateTighter } from './alternate-tighter.js';
import { assemblyOverCapacity } from './assembly-over-capacity.js';
import { blockedPlanWithoutAlternate } from './blocked-plan-without-alternate.js';
import { briefingTimeShort } from './briefing-time-short.js';
import { checkpointGap } from './checkpoint-gap.js';
import { checkpointOffRoute } from './checkpoint-off-route.js';
import { contingencyWithoutOwner } from './contingency-without-owner.js';
import { contingencyWordsMissing } from './contingency-words-missing.js';
import { controlUnreachable } from './control-unreachable.js';
import { crossingClosureUnknown } from './crossing-closure-unknown.js';
import { crossingWithoutPost } from './crossing-without-post.js';
import { crowdManagersFew } from './crowd-managers-few.js';
import { doubleBooked } from './double-booked.js';
import { exitsShort } from './exits-short.js';
import { expectedMissing } from './expected-missing.js';
import { firstAidFar } from './first-aid-far.js';
import { mapLayerEmpty } from './map-layer-empty.js';
import { marchOutlastsEvent } from './march-outlasts-event.js';
import { marchOutlastsPhase } from './march-outlasts-phase.js';
import { marshalsChosenLate } from './marshals-chosen-late.js';
import { noAccessibleToilet } from './no-accessible-toilet.js';
import { noAllCall } from './no-all-call.js';
import { noAlternate } from './no-alternate.js';
import { noAssemblyArea } from './no-assembly-area.js';
import { noDispersalArea } from './no-dispersal-area.js';
import { noHeadCaptain } from './no-head-captain.js';
import { noHospital } from './no-hospital.js';
import { noMainRoute } from './no-main-route.js';
import { noMedic } from './no-medic.js';
import { noMedicalNet } from './no-medical-net.js';
import { noPermit } from './no-permit.js';
import { noPoliceLiaison } from './no-police-liaison.js';
import { noShelter } from './no-shelter.js';
import { noStepFreeArrival } from './no-step-free-arrival.js';
import { noTailCaptain } from './no-tail-captain.js';
import { noWayOut } from './no-way-out.js';
import { noWelfarePoint } from './no-welfare-point.js';
import { notAvailable } from './not-available.js';
import { paceIncomplete } from './pace-incomplete.js';
import { permitLate } from './permit-late.js';
import { permitRefused } from './permit-refused.js';
import { permitSoon } from './permit-soon.js';
import { permitUndecided } from './permit-undecided.js';
import { phaseOutsideEvent } from './phase-outside-event.js';
import { phasesMissing } from './phases-missing.js';
import { phasesOverlap } from './phases-overlap.js';
import { pinchOverCapacity } from './pinch-over-capacity.js';
import { pinchWithoutPost } from './pinch-without-post.js';
import { planNotAgreed } from './plan-not-agreed.js';
import { postAlone } from './post-alone.js';
import { postLanguagesMissing } from './post-languages-missing.js';
import { postSkillsMissing } from './post-skills-missing.js';
import { postWithoutSector } from './post-without-sector.js';
import { postsShort } from './posts-short.js';
import { protectedHoursUnknown } from './protected-hours-unknown.js';
import { protectedInService } from './protected-in-service.js';
import { queueOverCheckpoint } from './queue-over-checkpoint.js';
import { radioWithoutChannel } from './radio-without-channel.js';
import { rallyOverCapacity } from './rally-over-capacity.js';
import { restMissing } from './rest-missing.js';
import { riskRegisterEmpty } from './risk-register-empty.js';
import { riskVeryHigh } from './risk-very-high.js';
import { riskWithoutControl } from './risk-without-control.js';
import { riskWithoutPlan } from './risk-without-plan.js';
import { routeCrossesItself } from './route-crosses-itself.js';
import { routeGap } from './route-gap.js';
import { routeReversal } from './route-reversal.js';
import { saturatedNarrowing } from './saturated-narrowing.js';
import { scenarioMissing } from './scenario-missing.js';
import { sectorWithoutLead } from './sector-without-lead.js';
import { severalMainRoutes } from './several-main-routes.js';
import { shelterFar } from './shelter-far.js';
import { shelterTooSmall } from './shelter-too-small.js';
import { shiftDeclined } from './shift-declined.js';
import { staffingBelowNeed } from './staffing-below-need.js';
import { waterGap } from './water-gap.js';
import { widthNotMeasured } from './width-not-measured.js';

/** In the order in which a plan is made, and so in the order in which findings of one severity are listed. */
export const RULES: readonly Rule[] = [
  expectedMissing,
  phasesMissing,
  phasesOverlap,
  phaseOutsideEvent,
  marchOutlastsPhase,
  marchOutlastsEvent,
  noPermit,
  permitRefused,
  permitLate,
  permitSoon,
  permitUndecided,
  noAssemblyArea,
  noDispersalArea,
  marshalsChosenLate,
  noMainRoute,
  severalMainRoutes,
  routeGap,
  routeCrossesItself,
  routeReversal,
  widthNotMeasured,
  saturatedNarrowing,
  pinchOverCapacity,
  queueOverCheckpoint,
  noAlternate,
  alternateTighter,
  alternateApart,
  noWayOut,
  crossingClosureUnknown,
  checkpointGap,
  checkpointOffRoute,
  mapLayerEmpty,
  waterGap,
  firstAidFar,
  aedFar,
  noHospital,
  noAccessibleToilet,
  noStepFreeArrival,
  assemblyOverCapacity,
  rallyOverCapacity,
  exitsShort,
  noWelfarePoint,
  crossingWithoutPost,
  pinchWithoutPost,
  postWithoutSector,
  sectorWithoutLead,
  noHeadCaptain,
  noTailCaptain,
  postsShort,
  postSkillsMissing,
  postLanguagesMissing,
  postAlone,
  crowdManagersFew,
  staffingBelowNeed,
  doubleBooked,
  restMissing,
  shiftDeclined,
  notAvailable,
  briefingTimeShort,
  controlUnreachable,
  noMedic,
  noPoliceLiaison,
  scenarioMissing,
  riskRegisterEmpty,
  riskVeryHigh,
  riskWithoutControl,
  riskWithoutPlan,
  contingencyWithoutOwner,
  contingencyWordsMissing,
  blockedPlanWithoutAlternate,
  noShelter,
  shelterFar,
  shelterTooSmall,
  paceIncomplete,
  noMedicalNet,
  noAllCall,
  radioWithoutChannel,
  protectedInService,
  protectedHoursUnknown,
  agreementNotReviewed,
  agreementEndsEarly,
  planNotAgreed,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding. Every id has one: a test holds the two lists together. */
export const ruleOf = (id: RuleId): Rule => byId.get(id)!;
