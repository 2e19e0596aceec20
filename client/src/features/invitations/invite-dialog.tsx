import { useState, type FormEvent, type ReactNode } from 'react';
import {
  Button,
  Group,
  Modal,
  MultiSelect,
  NumberInput,
  Progress,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { SECTOR } from '@waypost/shared/event';
import type { http } from '@waypost/shared/contract';
import { useT } from '../../i18n';
import type { Problem } from '../../platform/api';
import { invite } from '../../platform/endpoints';
import { useRecords } from '../../sync/hooks';
import { ProblemNotice } from '../../ui';
import { INVITE_ROLES, LIFETIMES, type InviteRole } from './invitation';
import { MadeInvitations, type Made } from './made-invitations';

export interface Invitee {
  id: string;
  data: { callSign: string; role: string };
}

interface Props {
  eventId: string;
  /** One invitation each; none means one for anybody. */
  people: Invitee[];
  onClose: () => void;
}

interface Terms {
  role: InviteRole;
  uses: number;
  hours: number;
  agency: string;
  sectorIds: string[];
}

export function InviteDialog({ eventId, people, onClose }: Props): ReactNode {
  const t = useT();
  const [made, setMade] = useState<Made[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const all = Math.max(1, people.length);

  const make = async (terms: Terms): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    for (const request of requestsFor(terms, people).slice(made.length)) {
      const answer = await invite(eventId, request.body);
      if (!answer.ok) {
        setProblem(answer.error);
        break;
      }
      setMade((before) => [...before, { ...request, ...answer.value }]);
    }
    setBusy(false);
  };
  const done = made.length === all;
  return (
    <Modal opened onClose={onClose} title={t('invitations.new')} size="lg">
      <Stack>
        {problem && <ProblemNotice problem={problem} />}
        {busy && all > 1 && (
          <div>
            <Text size="sm">{t('invitations.progress', { done: made.length, all })}</Text>
            <Progress value={(made.length / all) * 100} />
          </div>
        )}
        {done ? (
          <MadeInvitations made={made} />
        ) : (
          <TermsForm people={people} busy={busy} onMake={(terms) => void make(terms)} />
        )}
      </Stack>
    </Modal>
  );
}

function requestsFor(terms: Terms, people: Invitee[]): { body: http.NewInvitation; callSign?: string }[] {
  const expiresAt = new Date(Date.now() + terms.hours * 3_600_000).toISOString();
  const scope = {
    ...(terms.sectorIds.length > 0 ? { sectorIds: terms.sectorIds } : {}),
    ...(terms.agency.trim() ? { agency: terms.agency.trim() } : {}),
  };
  if (people.length === 0) return [{ body: { role: terms.role, expiresAt, uses: terms.uses, ...scope } }];
  return people.map(({ id, data }) => ({
    callSign: data.callSign,
    body: {
      role: INVITE_ROLES.find((role) => role === data.role) ?? 'marshal',
      personId: id,
      expiresAt,
      uses: 1,
    },
  }));
}

interface TermsProps {
  people: Invitee[];
  busy: boolean;
  onMake: (terms: Terms) => void;
}

function TermsForm({ people, busy, onMake }: TermsProps): ReactNode {
  const t = useT();
  const [terms, setTerms] = useState<Terms>({
    role: 'marshal',
    uses: 50,
    hours: 72,
    agency: '',
    sectorIds: [],
  });
  const set = (change: Partial<Terms>): void => setTerms({ ...terms, ...change });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onMake(terms);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {people.length === 0 ? (
          <OpenTerms terms={terms} set={set} />
        ) : (
          <Text>{t('invitations.for', { people: people.map(({ data }) => data.callSign).join(', ') })}</Text>
        )}
        <Select
          label={t('invitations.expires')}
          allowDeselect={false}
          data={LIFETIMES.map((hours) => ({
            value: String(hours),
            label:
              hours < 24
                ? t('invitations.expires.hours', { hours })
                : t('invitations.expires.days', { days: hours / 24 }),
          }))}
          value={String(terms.hours)}
          onChange={(hours) => set({ hours: Number(hours) })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('invitations.create', { count: Math.max(1, people.length) })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function OpenTerms({ terms, set }: { terms: Terms; set: (change: Partial<Terms>) => void }): ReactNode {
  const t = useT();
  const sectors = useRecords(SECTOR);
  return (
    <>
      <Select
        label={t('invitations.role')}
        allowDeselect={false}
        data={INVITE_ROLES.map((value) => ({ value, label: t(`domain.role.${value}`) }))}
        value={terms.role}
        onChange={(value) => set({ role: INVITE_ROLES.find((role) => role === value) ?? terms.role })}
      />
      <NumberInput
        label={t('invitations.uses')}
        min={1}
        max={1000}
        allowDecimal={false}
        value={terms.uses}
        onChange={(value) => set({ uses: Math.min(1000, Math.max(1, Number(value) || 1)) })}
      />
      {(terms.role === 'liaison' || terms.role === 'mediator') && (
        <TextInput
          label={t('invitations.agency')}
          required={terms.role === 'liaison'}
          maxLength={120}
          value={terms.agency}
          onChange={(event) => set({ agency: event.currentTarget.value })}
        />
      )}
      {terms.role === 'lead_marshal' && sectors.length > 0 && (
        <MultiSelect
          label={t('invitations.sectors')}
          data={sectors.map(({ id, data }) => ({ value: id, label: `${data.code} · ${data.name}` }))}
          value={terms.sectorIds}
          onChange={(sectorIds) => set({ sectorIds })}
        />
      )}
    </>
  );
}
