import { useState, type ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import { useT, type Language } from '../../../i18n';
import { navigate } from '../../../platform/router';
import { usePlanHistory, useSend } from '../../../sync/hooks';
import { Icon, PriorityBadge, SavedText, showToast } from '../../../ui';
import { textIn, withText } from '../model/texts';
import type { Contingency } from '../model/sequence';
import type { Edit, Plans } from '../parts/use-contingencies';
import style from './editor.module.css';

interface Props {
  plan: Contingency;
  plans: Plans;
  language: Language;
  edit: Edit;
}

/** Code, name, and what can be done with the whole plan. */
export function PlanHead({ plan, plans, language, edit }: Props): ReactNode {
  const t = useT();
  const { id, data } = plan;
  const [renaming, setRenaming] = useState(false);
  const said = textIn(data.name, [language, ...plans.languages]);
  return (
    <header className={style.head}>
      <PriorityBadge priority={data.priority} />
      {renaming ? (
        <div className={style.naming}>
          <SavedText
            label={t('contingencies.code')}
            required
            value={data.code}
            save={(code) => edit({ code })}
          />
          <SavedText
            key={language}
            label={t('contingencies.name')}
            lang={language}
            maxLength={120}
            value={data.name[language]}
            save={(text) => edit({ name: withText(data.name, language, text) })}
          />
        </div>
      ) : (
        <h2>
          <span>{data.code}</span> <span lang={said?.language}>{said?.text}</span>
        </h2>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name={renaming ? 'check' : 'edit'} size={14} />}
        onClick={() => setRenaming(!renaming)}
      >
        {t(renaming ? 'common.done' : 'contingencies.rename')}
      </Button>
      <HeadActions id={id} plans={plans} language={language} code={data.code} />
    </header>
  );
}

interface ActionProps {
  id: string;
  code: string;
  plans: Plans;
  language: Language;
}

function HeadActions({ id, code, plans, language }: ActionProps): ReactNode {
  const t = useT();
  const send = useSend();
  const history = usePlanHistory();
  const base = `/e/${plans.eventId}/contingencies`;
  const remove = async (): Promise<void> => {
    navigate(base);
    const outcome = await send('contingency.remove', { id });
    if (!outcome.ok) return;
    showToast({
      text: t('contingencies.removed', { code }),
      action: { label: t('common.undo'), run: () => void history.undo() },
    });
  };
  return (
    <Group gap={6} ml="auto" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<Icon name="play" size={14} />}
        onClick={() => navigate(`${base}/tabletop?plan=${id}`)}
      >
        {t('contingencies.try')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="print" size={14} />}
        onClick={() => navigate(`${base}/print?plan=${id}&language=${language}`)}
      >
        {t('contingencies.print')}
      </Button>
      {plans.editable && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<Icon name="trash" size={14} />}
          onClick={() => void remove()}
        >
          {t('common.remove')}
        </Button>
      )}
    </Group>
  );
}
