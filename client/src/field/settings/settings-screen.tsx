import type { ReactNode } from 'react';
import { LANGUAGES, LANGUAGE_NAMES, UNITS, useLanguage, useT, useUnits, type Language } from '../../i18n';
import { useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Choice } from '../parts/choice';
import { Screen } from '../parts/screen';
import { Switch } from '../parts/switch';
import { mayLocate, useWhere } from '../position/location';
import { useSetSharing, useSharing } from '../position/use-sharing';
import { HANDS, setPrefs, THEMES, usePrefs } from '../prefs';
import { InstallButton } from '../pwa/install-button';
import { LeaveEvent } from './leave-event';

export function SettingsScreen(): ReactNode {
  const t = useT();
  return (
    <Screen title={t('field.settings.title')}>
      <LanguageChoice />
      <Looks />
      <Position />
      <InstallButton />
      <LeaveEvent />
    </Screen>
  );
}

/** Switches at once, and tells the server so that orders and messages come in the same language. */
function LanguageChoice(): ReactNode {
  const t = useT();
  const send = useSend();
  const { viewer } = useMine();
  const { language, setLanguage } = useLanguage();
  const choose = (next: Language): void => {
    setLanguage(next);
    void send('person.set_language', { id: viewer.personId, language: next });
  };
  const options = LANGUAGES.map((value: Language) => ({ value, label: LANGUAGE_NAMES[value], lang: value }));
  return <Choice label={t('field.settings.language')} value={language} options={options} onChoose={choose} />;
}

function Looks(): ReactNode {
  const t = useT();
  const { theme, hand } = usePrefs();
  const { units, setUnits } = useUnits();
  return (
    <>
      <Choice
        label={t('field.settings.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`field.settings.theme.${value}`) }))}
        onChoose={(next) => setPrefs({ theme: next })}
      />
      <Choice
        label={t('field.settings.hand')}
        value={hand}
        options={HANDS.map((value) => ({ value, label: t(`field.settings.hand.${value}`) }))}
        onChoose={(next) => setPrefs({ hand: next })}
      />
      <Choice
        label={t('field.settings.units')}
        value={units}
        options={UNITS.map((value) => ({ value, label: t(`common.units.${value}`) }))}
        onChoose={setUnits}
      />
    </>
  );
}

function Position(): ReactNode {
  const t = useT();
  const { me } = useMine();
  const { placeInReports } = usePrefs();
  const { permission } = useWhere();
  const sharing = useSharing();
  const setSharing = useSetSharing();
  const setReports = async (wanted: boolean): Promise<void> => {
    setPrefs({ placeInReports: wanted });
    if (wanted && !(await mayLocate())) setPrefs({ placeInReports: false });
  };
  return (
    <section className="card consents" aria-label={t('field.position.title')}>
      <Switch
        label={t('field.consent.reports')}
        hint={t('field.consent.reports.hint')}
        checked={placeInReports}
        onChange={(wanted) => void setReports(wanted)}
      />
      <Switch
        label={t('field.consent.shift')}
        hint={t('field.consent.shift.hint')}
        checked={me?.sharesPosition ?? false}
        onChange={(wanted) => void setSharing(wanted)}
      />
      {permission === 'denied' && <p className="hint">{t('field.position.no-permission')}</p>}
      {(sharing === 'off-shift' || sharing === 'not-live') && (
        <p className="hint">{t(`field.position.${sharing}`)}</p>
      )}
    </section>
  );
}
