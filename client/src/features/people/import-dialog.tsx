import { useState, type ReactNode } from 'react';
import { Alert, Button, Divider, FileButton, Group, Modal, Stack, Textarea } from '@mantine/core';
import { readCsv, type Table, type TableProblem } from '@waypost/shared/formats';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import { ImportReview } from './import-review';

/** A list from elsewhere: brought, its columns named by hand, its problems shown, then taken in one step or not at all. */
export function ImportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useT();
  const [table, setTable] = useState<Table>();
  return (
    <Modal opened onClose={onClose} title={t('people.import.title')} size={table ? 'xl' : 'lg'}>
      {table ? (
        <ImportReview table={table} onBack={() => setTable(undefined)} onDone={onClose} />
      ) : (
        <Bring onTable={setTable} />
      )}
    </Modal>
  );
}

function Bring({ onTable }: { onTable: (table: Table) => void }): ReactNode {
  const t = useT();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<TableProblem>();
  const read = (source: string | Uint8Array): void => {
    const result = readCsv(source);
    if (result.ok) onTable(result.value);
    else setProblem(result.error);
  };
  const readFile = async (file: File | null): Promise<void> => {
    if (file) read(new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <Stack>
      {problem && (
        <Alert color="red" role="alert">
          {t(`people.table.${problem.code}`)}{' '}
          {problem.row !== undefined && t('people.import.row', { row: problem.row })}
        </Alert>
      )}
      <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void readFile(file)}>
        {(props) => (
          <Button {...props} variant="light" leftSection={<Icon name="upload" size={16} />}>
            {t('people.import.file')}
          </Button>
        )}
      </FileButton>
      <Divider label={t('people.import.or')} />
      <Textarea
        label={t('people.import.paste')}
        placeholder={t('people.import.paste.example')}
        rows={8}
        data-autofocus
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button disabled={pasted.trim() === ''} onClick={() => read(pasted)}>
          {t('people.import.read')}
        </Button>
      </Group>
    </Stack>
  );
}
