import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const YEAR_S = 365 * 24 * 3600;
/** Vite puts a hash of the content into the names of everything in `assets`. */
const HASHED = /[\\/]assets[\\/][^\\/]+$/;

function cacheControl(path: string): string {
  return HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
}

const serverPath = (path: string): boolean =>
  path === '/api' || path.startsWith('/api/') || path.startsWith('/socket');

/** Any other path without a dot belongs to a client, which finds its screen by it; a missing asset stays a 404. */
function wantsPage(request: Request): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !serverPath(request.path) &&
    !/\.[a-z0-9]+$/i.test(request.path) &&
    request.accepts('html') !== false
  );
}

const sendIndex = (file: string) => (request: Request, response: Response, next: NextFunction) => {
  if (!wantsPage(request)) return next();
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(file, next);
};

/**
 * Serves the two built clients: the marshal's phone at `/m/`, the console at `/`. Without a build the server still
 * serves its API, so that it can be worked on alone.
 */
export function serveClients(app: NestExpressApplication, clientDist: string): boolean {
  const [consoleDir, fieldDir] = [join(clientDist, 'console'), join(clientDist, 'field')].map((dir) =>
    resolve(dir),
  );
  if (!consoleDir || !fieldDir || !existsSync(join(consoleDir, 'index.html'))) return false;
  const options = {
    index: false as const,
    redirect: false,
    dotfiles: 'ignore' as const,
    setHeaders: (response: Response, path: string) => response.setHeader('Cache-Control', cacheControl(path)),
  };
  if (existsSync(join(fieldDir, 'index.html'))) {
    app.useStaticAssets(fieldDir, { ...options, prefix: '/m/' });
    app.use('/m', sendIndex(join(fieldDir, 'index.html')));
  }
  app.useStaticAssets(consoleDir, options);
  app.use(sendIndex(join(consoleDir, 'index.html')));
  return true;
}
