import type { ReactNode } from 'react';
import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { LANGUAGE_NAMES, LANGUAGES, UNITS, useLanguage, useT, useUnits } from '../i18n';
import { Icon } from './icons';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** Language, colours and lengths: each person's own, on this browser. */
export function ViewMenu(): ReactNode {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const { units, setUnits } = useUnits();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          // Begins with what is written on it: voice control calls a button by what can be read.
          aria-label={t('console.view', { language: LANGUAGE_NAMES[language] })}
          leftSection={<Icon name="globe" size={18} />}
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('console.language')}</Menu.Label>
        {LANGUAGES.map((one) => (
          <Choice key={one} chosen={one === language} onChoose={() => setLanguage(one)} lang={one}>
            {LANGUAGE_NAMES[one]}
          </Choice>
        ))}
        <Menu.Label>{t('console.theme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Choice key={scheme} chosen={scheme === colorScheme} onChoose={() => setColorScheme(scheme)}>
            {t(`console.theme.${scheme}`)}
          </Choice>
        ))}
        <Menu.Label>{t('console.units')}</Menu.Label>
        {UNITS.map((one) => (
          <Choice key={one} chosen={one === units} onChoose={() => setUnits(one)}>
            {t(`common.units.${one}`)}
          </Choice>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps {
  chosen: boolean;
  onChoose: () => void;
  lang?: string;
  children: ReactNode;
}

const Choice = ({ chosen, onChoose, lang, children }: ChoiceProps): ReactNode => (
  <Menu.Item
    role="menuitemradio"
    aria-checked={chosen}
    onClick={onChoose}
    lang={lang}
    leftSection={
      <span style={{ visibility: chosen ? 'visible' : 'hidden', display: 'flex' }}>
        <Icon name="check" size={16} />
      </span>
    }
  >
    {children}
  </Menu.Item>
);
