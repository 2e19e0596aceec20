import { useCallback, useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { TimeZoneProvider, useFormat, useLanguage, useT } from '../../i18n';
import type { Problem } from '../../platform/api';
import { joinEvent, lookAtInvitation, type InvitationFace } from '../../platform/endpoints';
import { useHashToken } from '../../platform/hash-token';
import { isOnThePhone } from '../../platform/on-the-phone';
import { navigate } from '../../platform/router';
import { PageFrame, ProblemNotice } from '../../ui';

type Proof = { token: string } | { code: string };

export function JoinScreen(): ReactNode {
  const t = useT();
  const { token } = useHashToken();
  const [found, setFound] = useState<{ proof: Proof; face: InvitationFace }>();
  const [problem, setProblem] = useState<Problem>();
  const look = useCallback(async (proof: Proof): Promise<void> => {
    const answer = await lookAtInvitation(proof);
    if (!answer.ok) return setProblem(answer.error);
    if (isOnThePhone(answer.value.role)) location.replace(`/m/join#${new URLSearchParams(proof)}`);
    else setFound({ proof, face: answer.value });
  }, []);
  useEffect(() => {
    if (token) void look({ token });
  }, [token, look]);
  return (
    <PageFrame title={t('access.join')} width={460} card>
      <Stack>
        {problem && <ProblemNotice problem={problem} />}
        {found ? (
          <TimeZoneProvider timeZone={found.face.timeZone}>
            <JoinForm {...found} />
          </TimeZoneProvider>
        ) : (
          (!token || problem) && <CodeForm onCode={(code) => void look({ code })} />
        )}
      </Stack>
    </PageFrame>
  );
}

function CodeForm({ onCode }: { onCode: (code: string) => void }): ReactNode {
  const t = useT();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCode(code.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('access.join.code')}
          description={t('access.join.code.hint')}
          required
          maxLength={20}
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit">{t('access.join.look')}</Button>
      </Stack>
    </form>
  );
}

function JoinForm({ proof, face }: { proof: Proof; face: InvitationFace }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const [callSign, setCallSign] = useState(face.callSign ?? '');
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await joinEvent({ ...proof, callSign: callSign.trim(), language });
    if (answer.ok) navigate(`/e/${answer.value.eventId}`, { replace: true });
    else setProblem(answer.error);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <div>
          <Text fw={600}>
            {t('access.join.as', { event: face.eventName, role: t(`domain.role.${face.role}`) })}
          </Text>
          <Text c="dimmed" size="sm">
            {t('access.join.when', { place: face.place, time: format.dateTime(face.opensAt) })}
          </Text>
        </div>
        {problem && <ProblemNotice problem={problem} fieldNames={{ callSign: t('access.join.call-sign') }} />}
        <TextInput
          label={t('access.join.call-sign')}
          description={t('access.join.call-sign.hint')}
          required
          maxLength={24}
          value={callSign}
          onChange={(event) => setCallSign(event.currentTarget.value)}
        />
        <Button type="submit">{t('access.join.now')}</Button>
      </Stack>
    </form>
  );
}
