import '../ui/mantine-styles';
import '../ui/ui.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../i18n';
import { MantineWords } from '../ui/mantine-words';
import { theme } from '../ui/theme';
import { ToastRegion } from '../ui/toasts';
import { App } from './app';
import { loadTexts } from './texts';

createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <I18nProvider load={loadTexts}>
      <MantineWords>
        <App />
        <ToastRegion />
      </MantineWords>
    </I18nProvider>
  </MantineProvider>,
);
