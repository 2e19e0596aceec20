import type { ReactNode } from 'react';
import { Button, Text } from '@mantine/core';
import { useT } from '../i18n';
import type { Draft } from './use-draft';

/** What is to be said under a field: that it was refused and what to do, or that somebody else changed it meanwhile. */
export function FieldNotes<T>({ draft, theirs }: { draft: Draft<T>; theirs: string }): ReactNode {
  const t = useT();
  if (!draft.changedElsewhere) return null;
  return (
    <Text size="xs" role="status" mt={2}>
      {t('console.field.changed', { value: theirs })}{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        onMouseDown={(event) => event.preventDefault()}
        onClick={draft.reset}
      >
        {t('console.field.take_theirs')}
      </Button>
    </Text>
  );
}

export const useRefusalText = (): ((draft: Pick<Draft<unknown>, 'refusal'>) => string | undefined) => {
  const t = useT();
  return ({ refusal }) => refusal && t(`problem.${refusal}.detail`);
};
