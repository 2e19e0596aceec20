import { useState, type ReactNode } from 'react';
import { Alert, Button, Code, FileButton, Modal, Stack, Text } from '@mantine/core';
import { verifyLog, type VerifiedLog, type VerifyProblem } from '@waypost/shared/ledger';
import type { Result } from '@waypost/shared/kernel';
import { useT } from '../../i18n';
import { Icon } from '../../ui';

interface Checked {
  name: string;
  result: Result<VerifiedLog, VerifyProblem>;
}

/** Checks an exported log in this browser: the file goes nowhere, and the server is not asked. */
export function VerifyButton(): ReactNode {
  const t = useT();
  const [checked, setChecked] = useState<Checked>();
  const check = async (file: File | null): Promise<void> => {
    if (file) setChecked({ name: file.name, result: verifyLog(await file.text()) });
  };
  return (
    <>
      <FileButton accept=".ndjson,.jsonl,.txt,application/x-ndjson" onChange={(file) => void check(file)}>
        {(props) => (
          <Button variant="default" leftSection={<Icon name="check" size={16} />} {...props}>
            {t('log.verify')}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={checked !== undefined}
        onClose={() => setChecked(undefined)}
        title={t('log.verify')}
        size="lg"
      >
        {checked && <Verdict {...checked} />}
      </Modal>
    </>
  );
}

function Verdict({ name, result }: Checked): ReactNode {
  const t = useT();
  if (!result.ok) {
    const { code, line, seq } = result.error;
    return (
      <Alert
        color="red"
        variant="light"
        icon={<Icon name="warning" />}
        title={t('log.verify.broken', { name })}
      >
        <Text>{t(`log.verify.${code}`)}</Text>
        <Text size="sm">
          {seq === undefined ? t('log.verify.at_line', { line }) : t('log.verify.at_entry', { line, seq })}
        </Text>
      </Alert>
    );
  }
  const { entries, readable, head } = result.value;
  return (
    <Stack>
      <Alert
        color="green"
        variant="light"
        icon={<Icon name="check" />}
        title={t('log.verify.whole', { name })}
      >
        {t('log.verify.counts', { entries })} {readable < entries && t('log.verify.readable', { readable })}
      </Alert>
      <Text size="sm">{t('log.verify.head')}</Text>
      <Code block>{head}</Code>
    </Stack>
  );
}
