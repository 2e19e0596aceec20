import type { KeyboardEvent, ReactNode } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import { EVENT_ROLES, type ContingencyStep } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Icon, SavedText } from '../../../ui';
import { changed, givenTo, shifted, without } from '../model/orders';
import { withText } from '../model/texts';
import { Beside } from './language-bar';
import type { Saying } from './plan-editor';
import style from './editor.module.css';

interface Props {
  step: ContingencyStep;
  /** Its place in its group, from 1. */
  number: number;
  count: number;
  /** All orders of the plan. */
  steps: readonly ContingencyStep[];
  saying: Saying;
  onChange(steps: ContingencyStep[]): Promise<Outcome>;
}

/** One order: its words, and beside them where else it could go. Alt with an arrow moves it while it is written. */
export function OrderLine({ step, number, count, steps, saying, onChange }: Props): ReactNode {
  const t = useT();
  const { language, beside } = saying;
  const role = t(`domain.event_role.${step.role}`);
  const shift = (by: -1 | 1): void => {
    if (number + by >= 1 && number + by <= count) void onChange(shifted(steps, step.id, by));
  };
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    shift(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={style.line} onKeyDown={keys}>
      <span className={style.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <SavedText
          label={t('contingencies.orders.one', { role, number })}
          labelHidden
          multiline
          enterSaves
          minRows={1}
          lang={language}
          maxLength={2000}
          placeholder={t('contingencies.orders.untranslated')}
          required={Object.keys(step.text).every((one) => one === language)}
          value={step.text[language]}
          save={(text) => onChange(changed(steps, step.id, { text: withText(step.text, language, text) }))}
        />
        <Beside texts={step.text} language={beside} />
      </div>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon aria-label={t('contingencies.orders.actions', { role, number })}>
            <Icon name="more" size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>
          <Menu.Item
            disabled={number === 1}
            leftSection={<Icon name="up" size={14} />}
            onClick={() => shift(-1)}
          >
            {t('contingencies.orders.up')}
          </Menu.Item>
          <Menu.Item
            disabled={number === count}
            leftSection={<Icon name="down" size={14} />}
            onClick={() => shift(1)}
          >
            {t('contingencies.orders.down')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<Icon name="trash" size={14} />}
            onClick={() => void onChange(without(steps, step.id))}
          >
            {t('contingencies.orders.remove')}
          </Menu.Item>
          <Menu.Label>{t('contingencies.orders.give')}</Menu.Label>
          {EVENT_ROLES.filter((other) => other !== step.role).map((other) => (
            <Menu.Item key={other} onClick={() => void onChange(givenTo(steps, step.id, other))}>
              {t(`domain.event_role.${other}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
