import { useMemo, useState, type ReactNode } from 'react';
import { Alert, Button, Group, Loader, Select, Stack, Text } from '@mantine/core';
import {
  toSteps,
  type FormatProblemCode,
  type FormatWarning,
  type Found,
  type ItemChoice,
} from '@waypost/shared/formats';
import { lineLength, ringArea } from '@waypost/shared/geo';
import { useFormat, useT, type Format, type Translate } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { ConfirmDestroy, Icon, Panel, ProblemNotice, showToast, type Refused } from '../../../ui';
import { useDesk } from '../model/desk';
import { choiceOf, optionsFor, wordOf } from './choices';
import { recordsOf } from './plan-records';
import { refOf } from './preview';
import style from './transfer.module.css';
import type { Import, Importing } from './use-import';

/** Rows at a time: two thousand lists of options would stop the page. */
const ROWS = 60;

/** What a file holds, what each thing is to become, and one button that adds it all in one undoable step. */
export function ImportPanel({ importing }: { importing: Import }): ReactNode {
  const t = useT();
  const { now, leave, read } = importing;
  if (!now) return null;
  const swappable = now.state !== 'reading' && says(now, 'axes-look-swapped');
  return (
    <Panel title={t('plan.import.title')} onClose={leave}>
      <Stack gap="sm">
        {now.state === 'reading' && (
          <Group gap="xs">
            <Loader size="xs" /> {t('plan.import.reading', { name: now.name })}
          </Group>
        )}
        {now.state === 'failed' && <Failure problem={now.problem} name={now.name} />}
        {now.state === 'found' && <FoundList importing={importing} found={now.found} choices={now.choices} />}
        {swappable && (
          <Button variant="default" onClick={() => read(now.file, true)}>
            {t('plan.import.swap')}
          </Button>
        )}
      </Stack>
      <ConfirmDestroy
        opened={importing.asking}
        title={t('plan.import.quit')}
        lost={t('plan.import.quit.lost')}
        action={t('plan.import.quit.action')}
        onConfirm={importing.close}
        onClose={importing.stay}
      />
    </Panel>
  );
}

function says(now: Exclude<Importing, { state: 'reading' }>, code: FormatProblemCode): boolean {
  const warnings = now.state === 'found' ? now.found.warnings : (now.problem.warnings ?? []);
  return (
    warnings.some((warning) => warning.code === code) || (now.state === 'failed' && now.problem.code === code)
  );
}

function Failure({
  problem,
  name,
}: {
  problem: Extract<Importing, { state: 'failed' }>['problem'];
  name: string;
}): ReactNode {
  const t = useT();
  return (
    <>
      <Alert
        color="red"
        variant="light"
        role="alert"
        icon={<Icon name="warning" />}
        title={t('plan.import.failed', { name })}
      >
        <Text size="sm">{t(`plan.format.${problem.code}`)}</Text>
        {problem.line !== undefined && <Text size="sm">{t('plan.import.line', { line: problem.line })}</Text>}
        {problem.limit !== undefined && <Text size="sm">{t('common.limit', { limit: problem.limit })}</Text>}
      </Alert>
      <Warnings warnings={problem.warnings ?? []} />
    </>
  );
}

function Warnings({ warnings }: { warnings: readonly FormatWarning[] }): ReactNode {
  const t = useT();
  if (!warnings.length) return null;
  return (
    <ul className={style.warnings}>
      {warnings.map(({ code, count, item }) => (
        <li key={code}>
          <Icon name="warning" size={16} />
          <span>
            {t(`plan.format.${code}`)} {count > 1 && t('plan.import.times', { count })}{' '}
            {item && t('plan.import.first', { item })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function FoundList({
  importing,
  found,
  choices,
}: {
  importing: Import;
  found: Found;
  choices: readonly ItemChoice[];
}): ReactNode {
  const t = useT();
  const { plan, commit } = useDesk();
  const [shown, setShown] = useState(ROWS);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const { steps, warnings } = useMemo(
    () => toSteps(found, choices, newId, recordsOf(plan)),
    [found, choices, plan],
  );
  const add = async (): Promise<void> => {
    setBusy(true);
    const outcome = await commit(steps.map(({ command, payload }) => ({ name: command, payload })));
    setBusy(false);
    if (!outcome.ok) return setRefused(outcome.refusal);
    showToast({ text: t('plan.import.done', { count: steps.length }) });
    return importing.close();
  };
  return (
    <>
      <Text size="sm">{t('plan.import.found', { name: found.name, count: found.items.length })}</Text>
      <Warnings warnings={[...found.warnings, ...warnings]} />
      {refused && <ProblemNotice problem={refused} />}
      <Group gap={6}>
        <Button onClick={() => void add()} loading={busy} disabled={!steps.length}>
          {t('plan.import.add', { count: steps.length })}
        </Button>
        <Button variant="default" onClick={importing.leave}>
          {t('common.cancel')}
        </Button>
      </Group>
      <ul className={style.items}>
        {found.items.slice(0, shown).map((_, index) => (
          <ItemRow
            key={index}
            found={found}
            index={index}
            choice={choices[index]!}
            choose={importing.choose}
          />
        ))}
      </ul>
      {shown < found.items.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + ROWS)}>
          {t('plan.import.more', { count: found.items.length - shown })}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  found: Found;
  index: number;
  choice: ItemChoice;
  choose: Import['choose'];
}

function ItemRow({ found, index, choice, choose }: RowProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const { hover } = useDesk();
  const item = found.items[index]!;
  const name = item.name ?? t('plan.import.unnamed', { number: index + 1 });
  return (
    <li
      className={style.item}
      onMouseEnter={() => hover(refOf(found, index))}
      onMouseLeave={() => hover(undefined)}
    >
      <ShapeMark shape={item.shape.type} />
      <span title={name}>
        {name}{' '}
        <Text span size="xs" c="dimmed">
          {sizeOf(item.shape, format, t)}
        </Text>
      </span>
      <Select
        size="xs"
        aria-label={t('plan.import.becomes', { name })}
        data={optionsFor(item.shape.type, t)}
        value={wordOf(choice)}
        allowDeselect={false}
        searchable
        comboboxProps={{ width: 220, position: 'bottom-end' }}
        onFocus={() => hover(refOf(found, index))}
        onChange={(word) => word && choose(index, choiceOf(word))}
      />
    </li>
  );
}

function sizeOf(shape: Found['items'][number]['shape'], format: Format, t: Translate): string {
  if (shape.type === 'line') return format.distance(lineLength(shape.points));
  return shape.type === 'area'
    ? t('plan.import.area', { hectares: format.number(ringArea(shape.ring) / 10_000, 1) })
    : '';
}

const SHAPES = {
  point: 'M10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  line: 'M3 15 8 6l4 6 5-8',
  area: 'M4 6l7-3 6 5-3 8-9-1z',
};

const ShapeMark = ({ shape }: { shape: keyof typeof SHAPES }): ReactNode => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <path d={SHAPES[shape]} />
  </svg>
);
