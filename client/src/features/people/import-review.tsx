import { useMemo, useState, type ReactNode } from 'react';
import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { LIMITS } from '@waypost/shared/contract';
import { PERSON, SECTOR, type PersonData } from '@waypost/shared/event';
import {
  guessMapping,
  mapPeople,
  type ColumnMapping,
  type PeopleProblem,
  type Table,
} from '@waypost/shared/formats';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useSend } from '../../sync/hooks';
import { showToast } from '../../ui';
import { ColumnMap } from './column-map';

interface Props {
  table: Table;
  onBack: () => void;
  onDone: () => void;
}

export function ImportReview({ table, onBack, onDone }: Props): ReactNode {
  const t = useT();
  const send = useSend();
  const [mapping, setMapping] = useState<ColumnMapping>(() => guessMapping(table.columns));
  const [skip, setSkip] = useState(false);
  const { people, problems } = useMapped(table, mapping);
  const fine = people.filter((person) => person !== undefined);
  const badRows = table.rows.length - fine.length;
  const tooMany = fine.length > LIMITS.stepsPerCommand;
  const ready = fine.length > 0 && !tooMany && (badRows === 0 || skip);

  const take = async (): Promise<void> => {
    onDone();
    const steps = fine.map((data) => ({ name: 'person.add', payload: { id: newId(), data } }));
    const outcome = await send('plan.step', { steps });
    if (outcome.ok) showToast({ text: t('people.import.done', { count: fine.length }) });
  };
  return (
    <Stack>
      <ColumnMap table={table} mapping={mapping} onChange={setMapping} />
      <Text fw={600}>{t('people.import.preview', { people: table.rows.length })}</Text>
      {tooMany && <Alert color="red">{t('people.import.too-many', { most: LIMITS.stepsPerCommand })}</Alert>}
      {badRows > 0 ? (
        <>
          <Alert color="orange">{t('people.import.problems', { count: badRows })}</Alert>
          <Problems problems={problems} rows={table.rows} mapping={mapping} />
          {fine.length > 0 && (
            <Checkbox
              label={t('people.import.skip')}
              checked={skip}
              onChange={(event) => setSkip(event.currentTarget.checked)}
            />
          )}
        </>
      ) : (
        <Alert color="green">{t('people.import.fine')}</Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('common.back')}
        </Button>
        <Button disabled={!ready} onClick={() => void take()}>
          {t('people.import.do', { count: fine.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function useMapped(
  table: Table,
  mapping: ColumnMapping,
): { people: (PersonData | undefined)[]; problems: PeopleProblem[] } {
  const sectors = useRecords(SECTOR);
  const known = useRecords(PERSON);
  return useMemo(
    () =>
      mapPeople(table.rows, mapping, {
        sectors: sectors.map(({ id, data }) => ({ id, code: data.code, name: data.name })),
        taken: known.map(({ data }) => data.callSign),
      }),
    [table, mapping, sectors, known],
  );
}

/** More than anyone reads at once; mending the first usually mends the rest. */
const PROBLEMS_SHOWN = 50;

interface ProblemsProps {
  problems: readonly PeopleProblem[];
  rows: Table['rows'];
  mapping: ColumnMapping;
}

function Problems({ problems, rows, mapping }: ProblemsProps): ReactNode {
  const t = useT();
  return (
    <ul
      style={{ maxHeight: 220, margin: 0, paddingInlineStart: 20, overflow: 'auto', fontSize: '0.8125rem' }}
    >
      {problems.slice(0, PROBLEMS_SHOWN).map(({ row, column, code }) => (
        <li key={`${row} ${column}`}>
          <strong>{t('people.import.row', { row: row + 2 })}</strong> · {t(`people.${column}`)}:{' '}
          {t(`people.problem.${code}`)} <code>{rows[row]?.[mapping[column] ?? -1]}</code>
        </li>
      ))}
      {problems.length > PROBLEMS_SHOWN && (
        <li>{t('people.import.more', { count: problems.length - PROBLEMS_SHOWN })}</li>
      )}
    </ul>
  );
}
