import { use, useMemo, useState, type ReactNode } from 'react';
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { contingencyFromTemplate, type ContingencyTemplate } from '@waypost/shared/contingency';
import { useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { Icon, PriorityBadge, WhyButton } from '../../../ui';
import { nextOrder } from '../model/sequence';
import { textIn } from '../model/texts';
import { useCommit, type Plans } from '../parts/use-contingencies';
import { loadTemplates } from './load-templates';
import style from './template-picker.module.css';

interface Props {
  plans: Plans;
  onClose(): void;
  /** The first of the plans that were added. */
  onAdded(id: string): void;
}

/** The 22 templates as cards: several are taken at once, in one step that one undo takes back. */
export function TemplatePicker({ plans, onClose, onAdded }: Props): ReactNode {
  const t = useT();
  return (
    <Modal opened onClose={onClose} title={t('contingencies.templates.title')} size="min(1120px, 94vw)">
      <Cards plans={plans} onClose={onClose} onAdded={onAdded} />
    </Modal>
  );
}

function Cards({ plans, onClose, onAdded }: Props): ReactNode {
  const t = useT();
  const templates = use(loadTemplates());
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const add = useAdd(plans, onAdded);
  const taken = useTaken(plans);
  const shown = templates.filter((template) => matches(template, text, plans));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const open = templates.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  return (
    <>
      <Group justify="space-between" mb="sm" gap="xs">
        <TextInput
          w={260}
          aria-label={t('contingencies.templates.search')}
          placeholder={t('contingencies.templates.search')}
          leftSection={<Icon name="search" size={16} />}
          value={text}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button variant="subtle" onClick={() => setChosen(new Set(open))}>
          {t('contingencies.templates.all', { count: open.length })}
        </Button>
      </Group>
      <ul className={style.cards}>
        {shown.map((template) => (
          <Card
            key={template.id}
            template={template}
            plans={plans}
            taken={taken.has(template.id)}
            chosen={chosen.has(template.id)}
            onToggle={() => toggle(template.id)}
          />
        ))}
      </ul>
      {shown.length === 0 && <p>{t('contingencies.templates.none')}</p>}
      <Group justify="flex-end" gap="xs" className={style.foot}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <WhyButton
          size="sm"
          variant="filled"
          why={chosen.size ? undefined : t('contingencies.templates.why')}
          onClick={() => {
            add(templates.filter(({ id }) => chosen.has(id)));
            onClose();
          }}
        >
          {t('contingencies.templates.add', { count: chosen.size })}
        </WhyButton>
      </Group>
    </>
  );
}

interface CardProps {
  template: ContingencyTemplate;
  plans: Plans;
  taken: boolean;
  chosen: boolean;
  onToggle(): void;
}

function Card({ template, plans, taken, chosen, onToggle }: CardProps): ReactNode {
  const t = useT();
  const name = textIn(template.name, plans.languages);
  const trigger = textIn(template.trigger, plans.languages);
  return (
    <li>
      <label className={style.card} data-chosen={chosen || undefined}>
        <span className={style.top}>
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          <PriorityBadge priority={template.priority} />
          <b>{template.code}</b>
          {taken && <span className={style.taken}>{t('contingencies.templates.taken')}</span>}
        </span>
        <span className={style.name} lang={name?.language}>
          {name?.text}
        </span>
        <span className={style.trigger} lang={trigger?.language}>
          {trigger?.text}
        </span>
        <span className={style.owner}>
          {t(`domain.event_role.${template.owner}`)} ·{' '}
          {t('contingencies.orders.count', { count: template.steps.length })}
        </span>
      </label>
    </li>
  );
}

/** Templates that a plan of the event was made from; a template may be taken twice, so they are marked, not locked. */
const useTaken = ({ plans }: Plans): ReadonlySet<string> =>
  useMemo(() => new Set(plans.flatMap(({ data }) => data.template ?? [])), [plans]);

function matches({ code, name, trigger }: ContingencyTemplate, text: string, { languages }: Plans): boolean {
  const words = [code, textIn(name, languages)?.text, textIn(trigger, languages)?.text]
    .join(' ')
    .toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function useAdd(
  { plans }: Plans,
  onAdded: Props['onAdded'],
): (templates: readonly ContingencyTemplate[]) => void {
  const commit = useCommit();
  return (templates) => {
    const codes = new Set(plans.map(({ data }) => data.code));
    const first = nextOrder(plans);
    const steps = templates.map((template, index) => {
      const data = contingencyFromTemplate(template, { newId, order: first + index });
      const code = free(data.code, codes);
      codes.add(code);
      return { name: 'contingency.add', payload: { id: newId(), data: { ...data, code } } };
    });
    void commit(steps);
    onAdded(steps[0]!.payload.id);
  };
}

/** A second plan from the same template is SC-03.2: the radio has to tell the two apart. */
function free(code: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? code : `${code}.${n}`;
    if (!taken.has(wanted)) return wanted;
  }
}
