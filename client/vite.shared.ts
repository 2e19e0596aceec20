import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin, PluginOption, UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server of `npm run dev`; the client's own development server passes API and socket on to it. */
const SERVER = process.env.WAYPOST_SERVER ?? 'http://localhost:3000';

interface Bundle {
  /** The HTML file in `client/`, without its ending; it becomes `index.html` of the output folder. */
  page: 'console' | 'field';
  base: '/' | '/m/';
  port: number;
  plugins?: PluginOption[];
}

/**
 * The desk and the phone are built apart: two entries in one build would share one precache list, and every phone
 * would download the desk.
 */
export function bundle({ page, base, port, plugins = [] }: Bundle): UserConfig {
  return {
    root: here('.'),
    base,
    publicDir: here(`public/${page}`),
    plugins: [react(), asIndex(page, base), ...plugins],
    resolve: {
      alias: [{ find: /^@waypost\/shared\/(.*)$/, replacement: `${here('../shared/src')}/$1/index.ts` }],
    },
    build: {
      outDir: here(`dist/${page}`),
      emptyOutDir: true,
      target: ['chrome111', 'safari16.4', 'firefox114'],
      sourcemap: true,
      rollupOptions: { input: here(`${page}.html`) },
    },
    server: {
      port,
      strictPort: true,
      proxy: { '/api': SERVER, '/socket': { target: SERVER, ws: true } },
    },
  };
}

/** Serves the page for every address of the application, and names it `index.html` when it is built. */
function asIndex(page: string, base: string): Plugin {
  return {
    name: 'waypost-index',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') && request.url?.startsWith(base);
        if (wantsPage) request.url = `${base}${page}.html`;
        next();
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, output) {
        const html = output[`${page}.html`];
        if (html) html.fileName = 'index.html';
      },
    },
  };
}
