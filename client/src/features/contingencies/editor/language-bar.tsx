import type { ReactNode } from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import type { ContingencyData } from '@waypost/shared/event';
import { LANGUAGE_NAMES, useFormat, useT, type Language } from '../../../i18n';
import { missingTexts, type Texts } from '../model/texts';
import style from './editor.module.css';

interface Props {
  plan: ContingencyData;
  languages: readonly Language[];
  language: Language;
  beside: Language | undefined;
  onLanguage(language: Language): void;
  onBeside(language: Language | undefined): void;
}

/** Which language is being written, what each still lacks, and which one stands beside while it is translated. */
export function LanguageBar({ plan, languages, language, beside, onLanguage, onBeside }: Props): ReactNode {
  const t = useT();
  if (languages.length < 2) return null;
  return (
    <div className={style.languages}>
      <SegmentedControl
        size="sm"
        aria-label={t('contingencies.language')}
        value={language}
        onChange={(next) => onLanguage(next as Language)}
        data={languages.map((value) => ({ value, label: <Tab plan={plan} language={value} /> }))}
      />
      <Select
        size="sm"
        w={210}
        clearable
        aria-label={t('contingencies.beside')}
        placeholder={t('contingencies.beside')}
        data={languages
          .filter((value) => value !== language)
          .map((value) => ({
            value,
            label: t('contingencies.beside.one', { language: LANGUAGE_NAMES[value] }),
          }))}
        value={beside ?? null}
        onChange={(next) => onBeside((next as Language | null) ?? undefined)}
      />
    </div>
  );
}

function Tab({ plan, language }: { plan: ContingencyData; language: Language }): ReactNode {
  const t = useT();
  const missing = missingTexts(plan, language);
  return (
    <>
      <span lang={language}>{LANGUAGE_NAMES[language]}</span>
      {missing > 0 && <span className={style.missing}>{t('contingencies.missing', { count: missing })}</span>}
    </>
  );
}

/** The same words in the language that is shown beside. */
export function Beside({ texts, language }: { texts: Texts; language: Language | undefined }): ReactNode {
  const t = useT();
  const format = useFormat();
  if (!language) return null;
  const text = texts[language];
  return (
    <p className={style.beside} lang={text ? language : undefined}>
      {text ?? t('contingencies.beside.none', { language: format.language(language) })}
    </p>
  );
}
