import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../i18n';
import { App } from './app';
import { recoverEvent } from './held-event';
import { watchPermission } from './position/location';
import { showPrefs } from './prefs';
import { catchInstallPrompt } from './pwa/install-button';
import { keepOnPhone } from './pwa/service-worker';
import { loadTexts } from './texts';
import './style/index.css';

showPrefs();
catchInstallPrompt();
void watchPermission();
void keepOnPhone();
void recoverEvent().then(draw);

function draw(): void {
  createRoot(document.getElementById('root')!).render(
    <I18nProvider load={loadTexts}>
      <App />
    </I18nProvider>,
  );
}
