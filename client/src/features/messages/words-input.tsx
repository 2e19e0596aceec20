import { useState, type ReactNode } from 'react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import type { Language } from '@waypost/shared/contract';
import { blanksOf, filled, MESSAGE_TEMPLATES, type Blank, type MessageTemplate } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import style from './messages.module.css';
import { unlike, type Words } from './model/words';

interface Props {
  /** Of the event, the first is the message's own text. */
  languages: readonly Language[];
  words: Words;
  onChange(words: Words): void;
  /** A template says itself whether it can wait. */
  onUrgent(urgent: boolean): void;
}

/** What is said: in one's own words, in one language or in all; or a template, of which only the blanks are left to say. */
export function WordsInput({ languages, words, onChange, onUrgent }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [template, setTemplate] = useState<MessageTemplate>();
  const [several, setSeveral] = useState(false);
  const choose = (id: string | null): void => {
    const chosen = MESSAGE_TEMPLATES.find((one) => one.id === id);
    setTemplate(chosen);
    if (!chosen) return onChange({});
    onUrgent(chosen.urgent);
    onChange(filled(chosen, {}));
  };
  const [main = 'en', ...others] = languages;
  const shown = several ? [main, ...others] : [main];
  return (
    <>
      <Select
        searchable
        clearable
        label={t('messages.template')}
        placeholder={t('messages.template.none')}
        value={template?.id ?? null}
        onChange={choose}
        data={MESSAGE_TEMPLATES.map(({ id, texts }) => ({
          value: id,
          label: texts[main].replace(/\{[a-z]+\}/gu, '…'),
        }))}
      />
      {template ? (
        <Filling
          key={template.id}
          template={template}
          languages={languages}
          words={words}
          onChange={onChange}
          onOwn={() => {
            setTemplate(undefined);
            setSeveral(others.length > 0);
          }}
        />
      ) : (
        <>
          {shown.map((language) => (
            <Textarea
              key={language}
              autoFocus={language === main}
              autosize
              minRows={2}
              maxRows={8}
              maxLength={2000}
              lang={language}
              label={several ? format.language(language) : t('messages.text')}
              value={words[language] ?? ''}
              onChange={(event) => onChange({ ...words, [language]: event.currentTarget.value })}
            />
          ))}
          {!several && others.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => setSeveral(true)}>
              {t('messages.several')}
            </Button>
          )}
          {several && unlike(words, languages).length > 0 && (
            <p className={style.quiet}>
              {t('messages.falls_back', {
                languages: format.list(unlike(words, languages).map(format.language)),
                main: format.language(main),
              })}
            </p>
          )}
        </>
      )}
    </>
  );
}

interface FillingProps extends Pick<Props, 'languages' | 'words' | 'onChange'> {
  template: MessageTemplate;
  /** Takes the words over, to be changed freely. */
  onOwn(): void;
}

function Filling({ template, languages, words, onChange, onOwn }: FillingProps): ReactNode {
  const t = useT();
  const [said, setSaid] = useState<Partial<Record<Blank, string>>>({});
  const say = (blank: Blank, text: string): void => {
    const next = { ...said, [blank]: text };
    setSaid(next);
    onChange(filled(template, next));
  };
  return (
    <>
      {blanksOf(template).map((blank, index) => (
        <TextInput
          key={blank}
          autoFocus={index === 0}
          required
          maxLength={200}
          label={t(`messages.blank.${blank}`)}
          value={said[blank] ?? ''}
          onChange={(event) => say(blank, event.currentTarget.value)}
        />
      ))}
      <ul className={style.preview} aria-label={t('messages.preview')}>
        {languages.map((language) => (
          <li key={language} lang={language}>
            {words[language]}
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={onOwn}>
        {t('messages.own_words')}
      </Button>
    </>
  );
}
