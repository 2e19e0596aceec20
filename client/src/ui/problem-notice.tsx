import type { ReactNode } from 'react';
import { Alert, Text } from '@mantine/core';
import type { RefusalCode } from '@waypost/shared/kernel';
import { useT } from '../i18n';
import { Icon } from './icons';

/** What a refusal of a command and a problem of a call have in common. */
export interface Refused {
  code: RefusalCode;
  fields?: string[] | undefined;
  limit?: number | undefined;
  reference?: string | undefined;
}

interface Props {
  problem: Refused;
  /** Names of fields in the reader's words; those without one are shown as they are. */
  fieldNames?: Readonly<Record<string, string>>;
  onDismiss?: () => void;
}

/** Says why something was refused, what to do, and which fields are at fault. */
export function ProblemNotice({ problem, fieldNames = {}, onDismiss }: Props): ReactNode {
  const t = useT();
  const fields = problem.fields?.map((field) => fieldNames[field] ?? field);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<Icon name="warning" />}
      title={t(`problem.${problem.code}.title`)}
      {...(onDismiss
        ? { withCloseButton: true, onClose: onDismiss, closeButtonLabel: t('common.dismiss') }
        : {})}
    >
      <Text size="sm">{t(`problem.${problem.code}.detail`)}</Text>
      {fields && fields.length > 0 && (
        <Text size="sm">{t('common.fields', { fields: fields.join(', ') })}</Text>
      )}
      {problem.limit !== undefined && <Text size="sm">{t('common.limit', { limit: problem.limit })}</Text>}
      {problem.reference && <Text size="sm">{t('common.reference', { reference: problem.reference })}</Text>}
    </Alert>
  );
}
