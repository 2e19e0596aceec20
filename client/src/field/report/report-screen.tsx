import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { IncidentType, Priority } from '@waypost/shared/event/incident';
import { newId } from '../../platform/ids';
import { useT } from '../../i18n';
import { useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Pictogram } from '../parts/pictogram';
import { Screen } from '../parts/screen';
import { buzz } from '../parts/signal';
import { locate, useWhere } from '../position/location';
import { usePrefs } from '../prefs';
import { SECTOR } from '../refs';
import { back, go } from '../router';
import { likelyTypes } from './likely-types';
import { placeOf, type PlaceGuess } from './place';
import { PlaceChoice } from './place-choice';
import { GuessWords } from './place-words';
import { SeverityList } from './severity-list';
import { usePlaceGuess } from './use-place-guess';

type Step = { name: 'type' } | { name: 'severity'; type: IncidentType } | { name: 'place'; after: Step };

/** What is it, how bad is it: sent. Two taps here after the one that opened it. */
export function ReportScreen(): ReactNode {
  const t = useT();
  const [step, setStep] = useState<Step>({ name: 'type' });
  const [chosen, setChosen] = useState<PlaceGuess>();
  const guessed = usePlaceGuess();
  const guess = chosen ?? guessed;
  const report = useReport();
  useFreshFix();

  if (step.name === 'place') {
    const choose = (place: PlaceGuess): void => {
      setChosen(place);
      setStep(step.after);
    };
    return (
      <Screen title={t('field.place.title')} onBack={() => setStep(step.after)}>
        <PlaceChoice onChoose={choose} />
      </Screen>
    );
  }
  const severity = step.name === 'severity' ? step : undefined;
  return (
    <Screen
      title={
        severity
          ? t('field.report.howBad', { type: t(`domain.incident.${severity.type}`) })
          : t('field.report.what')
      }
      onBack={severity ? () => setStep({ name: 'type' }) : back}
      foot={<PlaceLine guess={guess} onChange={() => setStep({ name: 'place', after: step })} />}
    >
      <NotLive />
      {severity ? (
        <SeverityList type={severity.type} onChoose={(priority) => report(severity.type, priority, guess)} />
      ) : (
        <TypeGrid onChoose={(type) => setStep({ name: 'severity', type })} />
      )}
    </Screen>
  );
}

function useReport(): (type: IncidentType, priority: Priority, guess: PlaceGuess) => void {
  const send = useSend();
  const sectors = useRecords(SECTOR);
  return (type, priority, guess) => {
    const id = newId();
    buzz('done');
    void send('incident.report', { id, type, priority, place: placeOf(guess, sectors) });
    go({ screen: 'reports', id }, { replace: true });
  };
}

/** The look-up starts when the screen opens, so that it is done by the second tap. */
function useFreshFix(): void {
  const { placeInReports } = usePrefs();
  const { permission } = useWhere();
  const allowed = placeInReports && permission !== 'denied';
  useEffect(() => {
    if (allowed) void locate({ exact: true });
  }, [allowed]);
}

function TypeGrid({ onChoose }: { onChoose(type: IncidentType): void }): ReactNode {
  const t = useT();
  const { phase, post } = useMine();
  const types = useMemo(
    () => likelyTypes(phase?.phase, post?.data.assignment),
    [phase?.phase, post?.data.assignment],
  );
  return (
    <div className="type-grid">
      {types.map((type) => {
        const name = t(`domain.incident.${type}`);
        return (
          <button
            key={type}
            type="button"
            className="type"
            data-long={hasLongWord(name) || undefined}
            onClick={() => onChoose(type)}
          >
            <Pictogram type={type} />
            <span>{name}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Thirteen letters do not fit a third of a narrow phone at the usual size. */
const hasLongWord = (name: string): boolean => name.split(/[\s-]/).some((word) => word.length > 12);

function PlaceLine({ guess, onChange }: { guess: PlaceGuess; onChange(): void }): ReactNode {
  const t = useT();
  return (
    <div className="place-line">
      <Icon name="place" />
      <span role="status">
        <GuessWords guess={guess} />
      </span>
      <button type="button" className="quiet" onClick={onChange}>
        {t('field.place.change')}
      </button>
    </div>
  );
}

/** The server takes reports only while the event is live: better said before than after. */
function NotLive(): ReactNode {
  const t = useT();
  const { event } = useMine();
  if (!event || event.state === 'live') return undefined;
  return (
    <Notice tone="warning">
      {t(event.state === 'closed' ? 'field.report.closed' : 'field.report.notLive')}
    </Notice>
  );
}
