import type { RiskBand, RiskMatrixData, RiskScore } from '../event/index.js';
import type { Texts } from '../contract/languages.js';

export interface RiskMatrix {
  id: string;
  name: Texts;
  /** Where the cells were published; shown beside the table. */
  source: string;
  /** `bands[likelihood - 1][severity - 1]`, as in the record. */
  bands: RiskMatrixData['bands'];
}

const BAND_OF: Record<string, RiskBand> = { L: 'low', M: 'medium', H: 'high', V: 'very_high' };

/** Five rows from rare to almost certain, each from insignificant to catastrophic. */
const table = (...rows: string[]): RiskBand[][] =>
  rows.map((row) => [...row].map((letter) => BAND_OF[letter]!));

/**
 * Councils use different tables, so the table is data. "Extreme" in a published one is our very high, and
 * "moderate" as a band is our medium.
 */
export const RISK_MATRICES: readonly RiskMatrix[] = [
  {
    id: 'waypost',
    name: {
      en: 'Waypost default: likelihood × severity',
      'zh-Hant': 'Waypost 預設：可能性 × 嚴重度',
      es: 'Waypost predeterminada: probabilidad × gravedad',
    },
    source: 'Our default: 1–4 low, 5–9 medium, 10–15 high, 16–25 very high; severity 5 is never low',
    bands: table('LLLLM', 'LLMMH', 'LMMHH', 'LMHVV', 'MHHVV'),
  },
  {
    id: 'as-nzs-4360-2004',
    name: {
      en: 'AS/NZS 4360:2004 style, as in event templates of Australian councils',
      'zh-Hant': 'AS/NZS 4360:2004 式樣，見於澳洲地方政府的活動範本',
      es: 'Estilo AS/NZS 4360:2004, de plantillas de eventos de municipios australianos',
    },
    source:
      'AS/NZS 4360:2004 as printed in a festival’s risk assessment (docsbay.net 342577) and in a council’s Template 8, Event Risk Management (scribd.com 657860279)',
    bands: table('LLMMH', 'LLMMH', 'LMHHH', 'MMHHV', 'MHHVV'),
  },
  {
    id: 'as-nzs-4360-1999',
    name: {
      en: 'AS/NZS 4360:1999 style (stricter)',
      'zh-Hant': 'AS/NZS 4360:1999 式樣（較嚴格）',
      es: 'Estilo AS/NZS 4360:1999 (más estricta)',
    },
    source: 'AS/NZS 4360:1999, table E3, as printed on miningandsustainability.com',
    bands: table('LLMHH', 'LLMHV', 'LMHVV', 'MHHVV', 'HHVVV'),
  },
  {
    id: 'npsa-2008',
    name: {
      en: 'NPSA 2008 style, common in British public bodies',
      'zh-Hant': 'NPSA 2008 式樣，英國公共機構常用',
      es: 'Estilo NPSA 2008, común en organismos públicos británicos',
    },
    source:
      'National Patient Safety Agency, A risk matrix for risk managers, 2008: 1–3 low, 4–6 moderate, 8–12 high, 15–25 extreme',
    bands: table('LLLMM', 'LMMHH', 'LMHHV', 'MHHVV', 'MHVVV'),
  },
];

/** What an event has until it chooses a table. */
export const DEFAULT_MATRIX: RiskMatrix = RISK_MATRICES[0]!;

export const bandOf = (matrix: Pick<RiskMatrixData, 'bands'>, score: RiskScore): RiskBand =>
  matrix.bands[score.likelihood - 1]![score.severity - 1]!;

/** Likelihood × severity, 1 to 25: for sorting and for printing beside the band, which alone decides. */
export const points = ({ likelihood, severity }: RiskScore): number => likelihood * severity;
