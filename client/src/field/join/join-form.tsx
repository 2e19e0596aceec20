import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import type { http } from '@waypost/shared/contract';
import { useFormat, useLanguage, useT, TimeZoneProvider } from '../../i18n';
import { call, type Problem } from '../../platform/api';
import { enterEvent } from '../held-event';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';
import { mayLocate, useWhere } from '../position/location';
import { go } from '../router';
import { joinProblemKey } from './join-problem';
import type { InvitationFace, Proof } from './join-screen';

type Joined = z.infer<typeof http.joined>;

interface Props {
  face: InvitationFace;
  proof: Proof;
}

interface Consent {
  part: boolean;
  reports: boolean;
  shift: boolean;
}

export function JoinForm({ face, proof }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const [callSign, setCallSign] = useState(face.callSign ?? '');
  const [consent, setConsent] = useState<Consent>({ part: false, reports: false, shift: false });
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const missing = !callSign.trim()
    ? 'field.join.needsCallSign'
    : !consent.part
      ? 'field.join.needsConsent'
      : undefined;

  const join = async (): Promise<void> => {
    setBusy(true);
    const answer = await call<Joined>('/api/join', {
      body: { ...proof, callSign: callSign.trim(), language },
    });
    if (answer.ok) return enter(answer.value, consent);
    setBusy(false);
    setProblem(answer.error);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) void join();
      }}
    >
      <TimeZoneProvider timeZone={face.timeZone}>
        <Face face={face} />
      </TimeZoneProvider>
      <div className="card">
        <label htmlFor="call-sign">{t('field.join.callSign')}</label>
        <input
          id="call-sign"
          value={callSign}
          readOnly={face.callSign !== undefined}
          onChange={(event) => setCallSign(event.target.value)}
          maxLength={24}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="call-sign-hint"
        />
        <p className="hint" id="call-sign-hint">
          {t(face.callSign ? 'field.join.callSignGiven' : 'field.join.callSignHint')}
        </p>
      </div>
      <Consents consent={consent} onChange={setConsent} />
      {problem && (
        <Notice tone="danger" role="alert">
          {t(joinProblemKey(problem))}
        </Notice>
      )}
      <button
        type="submit"
        className="primary wide"
        disabled={busy || missing !== undefined}
        aria-describedby="join-missing"
      >
        {t(busy ? 'field.join.joining' : 'field.join.join')}
      </button>
      <p className="hint" id="join-missing" role="status">
        {missing && t(missing)}
      </p>
    </form>
  );
}

/** The wish to share a position becomes a command once the event is open on this phone. */
async function enter({ eventId, personId }: Joined, consent: Consent): Promise<void> {
  const wishes = { placeInReports: consent.reports, ...(consent.shift ? { shareFromStart: true } : {}) };
  await enterEvent({ eventId, personId }, wishes);
  go({ screen: 'now' }, { replace: true });
}

function Face({ face }: { face: InvitationFace }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card face">
      <p className="eyebrow">{t('field.join.asked', { role: t(`domain.role.${face.role}`) })}</p>
      <h2>{face.eventName}</h2>
      <p>{format.dateTime(face.opensAt)}</p>
      <p>{face.place}</p>
    </section>
  );
}

/** One purpose each; only the first is needed to take part. */
function Consents({
  consent,
  onChange,
}: {
  consent: Consent;
  onChange(change: (before: Consent) => Consent): void;
}): ReactNode {
  const t = useT();
  const { permission } = useWhere();
  // The browser asks in turn when a switch is moved, not in the middle of a report.
  const withPosition = async (key: 'reports' | 'shift', wanted: boolean): Promise<void> => {
    onChange((before) => ({ ...before, [key]: wanted }));
    if (wanted && !(await mayLocate())) onChange((before) => ({ ...before, [key]: false }));
  };
  return (
    <fieldset className="card consents">
      <legend>{t('field.consent.title')}</legend>
      <Switch
        label={t('field.consent.part')}
        hint={t('field.consent.part.hint')}
        checked={consent.part}
        onChange={(part) => onChange((before) => ({ ...before, part }))}
      />
      <Switch
        label={t('field.consent.reports')}
        hint={t('field.consent.reports.hint')}
        checked={consent.reports}
        onChange={(wanted) => void withPosition('reports', wanted)}
      />
      <Switch
        label={t('field.consent.shift')}
        hint={t('field.consent.shift.hint')}
        checked={consent.shift}
        onChange={(wanted) => void withPosition('shift', wanted)}
      />
      {permission === 'denied' && <p className="hint">{t('field.position.no-permission')}</p>}
    </fieldset>
  );
}
