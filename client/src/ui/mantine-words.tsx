import { useMemo, type ReactNode } from 'react';
import { MantineThemeProvider, type MantineThemeOverride } from '@mantine/core';
import { useT } from '../i18n';

/**
 * The words that Mantine's own parts say to a screen reader, in the reader's language: it brings some in English, and
 * leaves the buttons that close a window without a name.
 */
export function MantineWords({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const theme = useMemo((): MantineThemeOverride => {
    const closable = { defaultProps: { closeButtonProps: { 'aria-label': t('common.close') } } };
    const showing = { 'aria-label': t('common.password.show') };
    return {
      components: {
        Alert: { defaultProps: { closeButtonLabel: t('common.dismiss') } },
        Drawer: closable,
        Modal: closable,
        PasswordInput: { defaultProps: { visibilityToggleButtonProps: showing } },
      },
    };
  }, [t]);
  return <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>;
}
