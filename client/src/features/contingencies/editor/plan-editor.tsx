import { useState, type ReactNode } from 'react';
import { MultiSelect, Select } from '@mantine/core';
import { EVENT_ROLES, INCIDENT_TYPES, type Priority } from '@waypost/shared/event';
import { useT, type Language } from '../../../i18n';
import { PersonPicker, SavedText } from '../../../ui';
import { PARTS, withText } from '../model/texts';
import type { Contingency } from '../model/sequence';
import { useEdit, type Edit, type Plans } from '../parts/use-contingencies';
import { Beside, LanguageBar } from './language-bar';
import { Orders } from './orders';
import { PlanHead } from './plan-head';
import { PlacesPart } from './places-part';
import style from './editor.module.css';

interface Props {
  plan: Contingency;
  plans: Plans;
  /** From hazard to plan to post, put together by the console. */
  bow: ReactNode;
}

/** One plan, part by part, in one language at a time; another can be shown beside it while it is translated. */
export function PlanEditor({ plan, plans, bow }: Props): ReactNode {
  const { languages } = plans.event;
  const [language, setLanguage] = useState<Language>(
    languages.includes(plans.languages[0]!) ? plans.languages[0]! : languages[0]!,
  );
  const [wantedBeside, setBeside] = useState<Language>();
  const beside = wantedBeside === language ? undefined : wantedBeside;
  const edit = useEdit(plan.id);
  const said = { language, beside, plan, edit };
  return (
    <div className={style.editor}>
      <PlanHead plan={plan} plans={plans} language={language} edit={edit} />
      <LanguageBar
        plan={plan.data}
        languages={languages}
        language={language}
        beside={beside}
        onLanguage={setLanguage}
        onBeside={setBeside}
      />
      <div className={style.columns}>
        {/* Keyed by language, so that half-typed words never land in another one. */}
        <div className={style.texts} key={language}>
          <PlanText part="trigger" {...said} />
          <Orders {...said} />
          {PARTS.slice(1).map((part) => (
            <PlanText key={part} part={part} {...said} />
          ))}
        </div>
        <div className={style.side}>
          {bow}
          <People plan={plan} edit={edit} />
          <PlacesPart plan={plan} edit={edit} />
        </div>
      </div>
    </div>
  );
}

export interface Saying {
  plan: Contingency;
  edit: Edit;
  language: Language;
  beside: Language | undefined;
}

function PlanText({
  part,
  plan,
  edit,
  language,
  beside,
}: Saying & { part: (typeof PARTS)[number] }): ReactNode {
  const t = useT();
  const texts = plan.data[part];
  return (
    <section className={style.part} data-part={part}>
      <SavedText
        label={t(`contingencies.part.${part}`)}
        description={t(`contingencies.part.${part}.help`)}
        multiline
        lang={language}
        maxLength={2000}
        value={texts[language]}
        save={(text) => edit({ [part]: withText(texts, language, text) })}
      />
      <Beside texts={texts} language={beside} />
    </section>
  );
}

function People({ plan: { data }, edit }: Pick<Saying, 'plan' | 'edit'>): ReactNode {
  const t = useT();
  const roles = EVENT_ROLES.map((value) => ({ value, label: t(`domain.event_role.${value}`) }));
  return (
    <section className={style.fields} aria-label={t('contingencies.who')}>
      <h3>{t('contingencies.who')}</h3>
      <Select
        label={t('contingencies.owner')}
        data={roles}
        value={data.owner}
        allowDeselect={false}
        onChange={(owner) => void edit({ owner })}
      />
      <PersonPicker
        label={t('contingencies.owner.person')}
        value={data.ownerId ?? null}
        onChange={(ownerId) => void edit({ ownerId })}
      />
      <MultiSelect
        label={t('contingencies.decide')}
        description={t('contingencies.decide.help')}
        data={roles}
        value={data.decide ?? []}
        onChange={(decide) => void edit({ decide })}
      />
      <MultiSelect
        label={t('contingencies.on_scene')}
        data={roles}
        value={data.onScene ?? []}
        onChange={(onScene) => void edit({ onScene })}
      />
      <MultiSelect
        label={t('contingencies.informed')}
        data={roles.filter(({ value }) => value !== data.owner || data.informed.includes(value))}
        value={data.informed}
        onChange={(informed) => void edit({ informed })}
      />
      <MultiSelect
        label={t('contingencies.incidents')}
        description={t('contingencies.incidents.help')}
        data={INCIDENT_TYPES.map((value) => ({ value, label: t(`domain.incident.${value}`) }))}
        value={data.incidentTypes}
        searchable
        onChange={(incidentTypes) => void edit({ incidentTypes })}
      />
      <Select
        label={t('contingencies.priority')}
        data={([1, 2, 3, 4] as Priority[]).map((value) => ({
          value: String(value),
          label: t(`domain.priority.${value}`),
        }))}
        value={String(data.priority)}
        allowDeselect={false}
        onChange={(priority) => void edit({ priority: Number(priority) })}
      />
    </section>
  );
}
