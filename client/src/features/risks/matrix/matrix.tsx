import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RiskMatrixData, RiskScore } from '@waypost/shared/event';
import { bandOf, LIKELIHOODS, SEVERITIES } from '@waypost/shared/risk';
import { useLanguage, useT } from '../../../i18n';
import style from './matrix.module.css';

const FIVE = [1, 2, 3, 4, 5] as const;
const DOWN = [5, 4, 3, 2, 1] as const;

interface Props {
  bands: RiskMatrixData['bands'];
  label: string;
  /** What stands in a cell: codes of hazards, or nothing. */
  inCell?(score: RiskScore): readonly string[];
  /** The cell that is filtered by. */
  chosen?: RiskScore | undefined;
  /** What a press on the cell does, for those who do not see it. */
  pressLabel: string;
  onPress(score: RiskScore): void;
  small?: boolean;
}

/** Likelihood upwards, severity to the right. One stop of the Tab key; arrows go through the cells. */
export function Matrix({ bands, label, inCell, chosen, pressLabel, onPress, small }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<RiskScore>(chosen ?? { likelihood: 5, severity: 1 });
  const keys = (event: KeyboardEvent): void => {
    const to = stepped(at, event.key);
    if (!to) return;
    event.preventDefault();
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-cell='${to.likelihood}-${to.severity}']`)?.focus();
  };
  return (
    <table ref={table} className={style.matrix} data-small={small || undefined} aria-label={label}>
      <thead>
        <tr>
          <td />
          {FIVE.map((severity) => (
            <th key={severity} scope="col">
              <span title={said(SEVERITIES[severity - 1]!.meaning, language)}>
                {severity} <small>{said(SEVERITIES[severity - 1]!.name, language)}</small>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={keys}>
        {DOWN.map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">
              <span title={said(LIKELIHOODS[likelihood - 1]!.meaning, language)}>
                {likelihood} <small>{said(LIKELIHOODS[likelihood - 1]!.name, language)}</small>
              </span>
            </th>
            {FIVE.map((severity) => {
              const score = { likelihood, severity };
              const band = bandOf({ bands }, score);
              const inside = inCell?.(score) ?? [];
              const here = at.likelihood === likelihood && at.severity === severity;
              return (
                <td key={severity}>
                  <button
                    type="button"
                    className={style.cell}
                    data-band={band}
                    data-cell={`${likelihood}-${severity}`}
                    tabIndex={here ? 0 : -1}
                    aria-pressed={
                      chosen ? chosen.likelihood === likelihood && chosen.severity === severity : false
                    }
                    onFocus={() => setAt(score)}
                    onClick={() => onPress(score)}
                  >
                    <span className="wp-visually-hidden">
                      {t('risks.cell', {
                        likelihood: said(LIKELIHOODS[likelihood - 1]!.name, language),
                        severity: said(SEVERITIES[severity - 1]!.name, language),
                        band: t(`domain.risk_band.${band}`),
                      })}
                    </span>
                    <i aria-hidden="true">{t(`risks.letter.${band}`)}</i> <span>{fitting(inside)}</span>
                    <span className="wp-visually-hidden">. {pressLabel}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Six codes fit a cell; of more it says how many. */
const MOST = 6;
const fitting = (codes: readonly string[]): string =>
  codes.length <= MOST
    ? codes.join(' ')
    : `${codes.slice(0, MOST - 1).join(' ')} +${codes.length - MOST + 1}`;

const said = (texts: Record<string, string | undefined> & { en: string }, language: string): string =>
  texts[language] ?? texts.en;

function stepped({ likelihood, severity }: RiskScore, key: string): RiskScore | undefined {
  const [up, right] =
    { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[key] ?? [];
  if (up === undefined || right === undefined) return undefined;
  const within = (value: number): number => Math.min(5, Math.max(1, value));
  return { likelihood: within(likelihood + up), severity: within(severity + right) };
}
