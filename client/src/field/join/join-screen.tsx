import { useEffect, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import type { http } from '@waypost/shared/contract';
import { LANGUAGES, LANGUAGE_NAMES, useLanguage, useT, type Language } from '../../i18n';
import { call, type Problem } from '../../platform/api';
import { takeFragment } from '../../platform/hash-token';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { usePrefs } from '../prefs';
import { CodeForm } from './code-form';
import { JoinForm } from './join-form';
import { joinProblemKey } from './join-problem';

export type InvitationFace = z.infer<typeof http.invitationFace>;
export type Proof = z.infer<typeof http.lookAtInvitation>;

/** From a link or a code to the event: what one is asked into first, then name and consent. */
export function JoinScreen(): ReactNode {
  const t = useT();
  const [proof, setProof] = useState<Proof | undefined>(tokenHere);
  const { face, problem } = useFace(proof);
  const { ended } = usePrefs();
  return (
    <div className="screen join">
      <header className="bar">
        <h1>{t('field.join.title')}</h1>
      </header>
      <main className="body">
        <LanguageChoice />
        {ended && !proof && <Notice tone="warning">{t(`close.${ended}.detail`)}</Notice>}
        {problem && (
          <Notice tone="danger" role="alert">
            {t(joinProblemKey(problem))}
          </Notice>
        )}
        {face && proof ? (
          <JoinForm face={face} proof={proof} />
        ) : (
          <CodeForm busy={proof !== undefined && !problem} onCode={(code) => setProof({ code })} />
        )}
      </main>
    </div>
  );
}

function tokenHere(): Proof | undefined {
  const token = takeFragment().token;
  return token ? { token } : undefined;
}

function useFace(proof: Proof | undefined): { face?: InvitationFace; problem?: Problem } {
  const [seen, setSeen] = useState<{ proof: Proof; face?: InvitationFace; problem?: Problem }>();
  useEffect(() => {
    if (!proof) return;
    let wanted = true;
    void call<InvitationFace>('/api/join/look', { body: proof }).then((answer) => {
      if (wanted) setSeen(answer.ok ? { proof, face: answer.value } : { proof, problem: answer.error });
    });
    return () => {
      wanted = false;
    };
  }, [proof]);
  return seen && seen.proof === proof ? seen : {};
}

function LanguageChoice(): ReactNode {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const options = LANGUAGES.map((value: Language) => ({ value, label: LANGUAGE_NAMES[value], lang: value }));
  return (
    <Choice label={t('field.settings.language')} value={language} options={options} onChoose={setLanguage} />
  );
}
