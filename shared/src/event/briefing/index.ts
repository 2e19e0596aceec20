export { BRIEFING, briefingData, type BriefingData } from './briefing.schema.js';
export { briefingKind } from './briefing.kind.js';
