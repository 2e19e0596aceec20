import { useState, type ReactNode } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { useT } from '../../i18n';
import { useSend } from '../../sync/hooks';
import { PersonPicker, WhyButton } from '../../ui';

/** Longest words the record takes. */
const MOST = 2_000;

/** Control's answer to a wish to swap: somebody else, nobody, or no, with a word why. */
export function SwapAnswer({ id, who }: { id: string; who: string }): ReactNode {
  const t = useT();
  const send = useSend();
  const [other, setOther] = useState<string | null>(null);
  const [refusing, setRefusing] = useState(false);
  const answer = (how: object): void => void send('shift.answer_swap', { id, answer: how });
  if (refusing)
    return (
      <RefuseForm
        who={who}
        onBack={() => setRefusing(false)}
        onRefuse={(why) => answer({ refuse: true, ...(why ? { why } : {}) })}
      />
    );
  return (
    <Group gap="xs" align="end" mt={6}>
      <PersonPicker label={t('staffing.swap.with')} value={other} onChange={setOther} />
      <WhyButton
        size="sm"
        variant="filled"
        why={other ? undefined : t('staffing.swap.choose')}
        onClick={() => other && answer({ give: other })}
      >
        {t('staffing.swap.give')}
      </WhyButton>
      <Button size="sm" variant="default" onClick={() => answer({ release: true })}>
        {t('staffing.swap.release', { who })}
      </Button>
      <Button size="sm" variant="default" onClick={() => setRefusing(true)}>
        {t('staffing.swap.refuse')}
      </Button>
    </Group>
  );
}

interface RefuseProps {
  who: string;
  onBack(): void;
  onRefuse(why: string): void;
}

/** They read the words on their phone: a bare no would only make them ask again. */
function RefuseForm({ who, onBack, onRefuse }: RefuseProps): ReactNode {
  const t = useT();
  const [why, setWhy] = useState('');
  return (
    <Group
      component="form"
      gap="xs"
      align="end"
      mt={6}
      onSubmit={(event) => {
        event.preventDefault();
        onRefuse(why.trim());
      }}
    >
      <TextInput
        label={t('staffing.swap.why', { who })}
        value={why}
        maxLength={MOST}
        data-autofocus
        onChange={(event) => setWhy(event.currentTarget.value)}
        flex={1}
        miw={220}
      />
      <Button size="sm" variant="default" onClick={onBack}>
        {t('common.cancel')}
      </Button>
      <Button size="sm" type="submit">
        {t('staffing.swap.refuse.send')}
      </Button>
    </Group>
  );
}
