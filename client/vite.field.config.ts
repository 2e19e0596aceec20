import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { bundle } from './vite.shared.ts';

/** Colours of the phone's dark screen, before anything has been drawn. */
const INK = '#101418';

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  scope: '/m/',
  manifest: {
    id: '/m/',
    name: 'Waypost',
    short_name: 'Waypost',
    start_url: '/m/',
    scope: '/m/',
    display: 'standalone',
    orientation: 'portrait',
    background_color: INK,
    theme_color: INK,
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}'],
    navigateFallback: '/m/index.html',
    navigateFallbackAllowlist: [/^\/m\//],
    cleanupOutdatedCaches: true,
    // A report form must not vanish under a thumb: the page itself asks when to take a new version.
    skipWaiting: false,
    clientsClaim: true,
  },
});

export default defineConfig(bundle({ page: 'field', base: '/m/', port: 5174, plugins: [pwa] }));
