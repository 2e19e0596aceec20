import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createCatalogue, type Catalogue, type Messages, type Translate } from './catalogue';
import { createFormat, type Format, type Units } from './format';
import { localeFor, storedLanguage, storeLanguage, type Language } from './language';
import { storedUnits, storeUnits } from './units';

export type LoadMessages = (language: Language) => Promise<Messages>;

interface I18n {
  catalogue: Catalogue;
  load: LoadMessages;
  units: Units;
  setLanguage(language: Language): void;
  setUnits(units: Units): void;
}

const I18nContext = createContext<I18n | undefined>(undefined);
const TimeZoneContext = createContext<string | undefined>(undefined);

interface Props {
  load: LoadMessages;
  children: ReactNode;
}

/** Gives everything below it one person's language; draws nothing until the first catalogue is there. */
export function I18nProvider({ load, children }: Props): ReactNode {
  const [language, choose] = useState(storedLanguage);
  const [units, chooseUnits] = useState(storedUnits);
  const [catalogue, setCatalogue] = useState<Catalogue>();

  useEffect(() => {
    let wanted = true;
    void load(language).then((messages) => wanted && setCatalogue(createCatalogue(language, messages)));
    return () => {
      wanted = false;
    };
  }, [load, language]);

  useEffect(() => {
    if (catalogue) document.documentElement.lang = catalogue.language;
  }, [catalogue]);

  const setLanguage = useCallback((next: Language) => {
    storeLanguage(next);
    choose(next);
  }, []);
  const setUnits = useCallback((next: Units) => {
    storeUnits(next);
    chooseUnits(next);
  }, []);
  const value = useMemo(
    () => (catalogue ? { catalogue, load, units, setLanguage, setUnits } : undefined),
    [catalogue, load, units, setLanguage, setUnits],
  );
  return value && <I18nContext value={value}>{children}</I18nContext>;
}

/** Everything below it in another language than the reader's own: a card that is printed for somebody else. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  const reader = useI18n();
  const { load } = reader;
  const [other, setOther] = useState<Catalogue>();
  useEffect(() => {
    let wanted = true;
    void load(language).then((messages) => wanted && setOther(createCatalogue(language, messages)));
    return () => {
      wanted = false;
    };
  }, [load, language]);
  const catalogue = language === reader.catalogue.language ? reader.catalogue : other;
  const value = useMemo(() => catalogue && { ...reader, catalogue }, [reader, catalogue]);
  return value?.catalogue.language === language && <I18nContext value={value}>{children}</I18nContext>;
}

/** Everything below it writes times in this zone: the event's, wherever the reader is. */
export function TimeZoneProvider({
  timeZone,
  children,
}: {
  timeZone: string | undefined;
  children: ReactNode;
}): ReactNode {
  return <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>;
}

function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('used outside an I18nProvider');
  return value;
}

export const useT = (): Translate => useI18n().catalogue.t;

export const useTimeZone = (): string | undefined => useContext(TimeZoneContext);

export function useFormat(): Format {
  const { catalogue, units } = useI18n();
  const timeZone = useTimeZone();
  return useMemo(
    () => createFormat({ locale: localeFor(catalogue.language), units, ...(timeZone ? { timeZone } : {}) }),
    [catalogue.language, units, timeZone],
  );
}

export function useLanguage(): { language: Language; setLanguage(language: Language): void } {
  const { catalogue, setLanguage } = useI18n();
  return { language: catalogue.language, setLanguage };
}

export function useUnits(): { units: Units; setUnits(units: Units): void } {
  const { units, setUnits } = useI18n();
  return { units, setUnits };
}
