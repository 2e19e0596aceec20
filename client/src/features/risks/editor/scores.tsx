import { useState, type ReactNode } from 'react';
import { Button, Group, Select, Textarea } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import type { RiskScore } from '@waypost/shared/event';
import { sameJson } from '@waypost/shared/kernel';
import { LIKELIHOODS, SEVERITIES, type Level } from '@waypost/shared/risk';
import { useT, type Language } from '../../../i18n';
import { useUnsaved, WhyButton } from '../../../ui';
import { ScoreChip } from '../band-chip';
import { STAGES, type Risk, type Stage, type Table } from '../model/register';
import style from './editor.module.css';

interface Props {
  risk: Risk;
  table: Table;
  language: Language;
  edit(set: Readonly<Record<string, unknown>>): Promise<Outcome>;
}

/** The three scores in words. A changed one waits for its reason: the log keeps both, with who said so. */
export function Scores({ risk: { data }, table, language, edit }: Props): ReactNode {
  const t = useT();
  const [draft, setDraft] = useState<Partial<Record<Stage, RiskScore>>>({});
  const [reason, setReason] = useState('');
  const changed = STAGES.filter((stage) => draft[stage] && !sameJson(draft[stage], data[stage]));
  useUnsaved(changed.length > 0);
  const discard = (): void => {
    setDraft({});
    setReason('');
  };
  const save = async (): Promise<void> => {
    const scores = Object.fromEntries(changed.map((stage) => [stage, draft[stage]]));
    const outcome = await edit({ ...scores, reason: reason.trim() });
    if (outcome.ok) discard();
  };
  return (
    <section className={style.scores} aria-label={t('risks.scores')}>
      {STAGES.map((stage) => (
        <Score
          key={stage}
          stage={stage}
          score={draft[stage] ?? data[stage]}
          table={table}
          language={language}
          onChange={(score) => setDraft({ ...draft, [stage]: score })}
        />
      ))}
      {changed.length > 0 ? (
        <>
          <Textarea
            label={t('risks.reason')}
            description={t('risks.reason.help')}
            autosize
            minRows={2}
            maxLength={2000}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button size="compact-sm" variant="default" onClick={discard}>
              {t('risks.scores.discard')}
            </Button>
            <WhyButton
              variant="filled"
              why={reason.trim() ? undefined : t('risks.reason.why')}
              onClick={() => void save()}
            >
              {t('risks.scores.save', { count: changed.length })}
            </WhyButton>
          </Group>
        </>
      ) : (
        data.reason && <p className={style.quiet}>{t('risks.reason.last', { reason: data.reason })}</p>
      )}
    </section>
  );
}

interface ScoreProps {
  stage: Stage;
  score: RiskScore;
  table: Table;
  language: Language;
  onChange(score: RiskScore): void;
}

function Score({ stage, score, table, language, onChange }: ScoreProps): ReactNode {
  const t = useT();
  const name = t(`risks.column.${stage}`);
  return (
    <div className={style.score} role="group" aria-label={name}>
      <span className={style.stage}>
        <b>{name}</b>
        <ScoreChip score={score} table={table} />
      </span>
      <LevelChoice
        label={t('risks.likelihood.of', { stage: name })}
        levels={LIKELIHOODS}
        language={language}
        value={score.likelihood}
        onChange={(likelihood) => onChange({ ...score, likelihood })}
      />
      <LevelChoice
        label={t('risks.severity.of', { stage: name })}
        levels={SEVERITIES}
        language={language}
        value={score.severity}
        onChange={(severity) => onChange({ ...score, severity })}
      />
    </div>
  );
}

interface LevelProps {
  label: string;
  levels: readonly Level[];
  language: Language;
  value: number;
  onChange(level: number): void;
}

/** In words, with what they mean under each: "possible" is 5 to 20 % and not a feeling. */
function LevelChoice({ label, levels, language, value, onChange }: LevelProps): ReactNode {
  const wordsOf = ({ level, name }: Level): string => `${level} · ${name[language] ?? name.en}`;
  return (
    <Select
      size="xs"
      aria-label={label}
      allowDeselect={false}
      comboboxProps={{ width: 290, position: 'bottom-start' }}
      data={levels.map((level) => ({ value: String(level.level), label: wordsOf(level) }))}
      value={String(value)}
      renderOption={({ option }) => {
        const level = levels[Number(option.value) - 1]!;
        return (
          <span>
            {option.label}
            <small className={style.meaning}>{level.meaning[language] ?? level.meaning.en}</small>
          </span>
        );
      }}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
