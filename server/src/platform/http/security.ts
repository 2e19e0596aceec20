import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { problemFor } from '@waypost/shared/contract';
import type { Config } from '../config.js';
import { sendProblem } from './problem.filter.js';

const originOf = (url: string | undefined): string | undefined => {
  if (!url || !/^https?:/.test(url)) return undefined;
  // A tile URL may name its host by a placeholder: {s}.tile.example.org
  return new URL(url.replaceAll(/\{s\}/g, '*').replaceAll(/[{}]/g, '')).origin;
};

/** Tiles are images to the page, and fetches to the service worker that keeps them. */
function contentSecurityPolicy(config: Config): string {
  const tiles = originOf(config.tileUrl);
  const withTiles = (sources: string) => (tiles ? `${sources} ${tiles}` : sources);
  const socket = config.publicUrl.replace(/^http/, 'ws');
  return [
    "default-src 'self'",
    "script-src 'self'",
    // The component library writes its style sheet into the page.
    "style-src 'self' 'unsafe-inline'",
    `img-src ${withTiles("'self' data: blob:")}`,
    "font-src 'self' data:",
    `connect-src ${withTiles(`'self' ${socket}`)}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The worker that assigns people compiles WebAssembly. A worker goes by the policy its own script came with, so no page
 * may do so for its sake.
 */
const SOLVER = /^\/assets\/solve\.worker-[\w-]+\.js$/;

export function securityHeaders(config: Config): RequestHandler {
  const headers: Record<string, string> = {
    'Content-Security-Policy': contentSecurityPolicy(config),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // The origin alone: OpenStreetMap's tile servers refuse pages that send no referrer at all.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
    ...(config.publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
  const solverPolicy = headers['Content-Security-Policy']!.replace(
    "script-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
  );
  return (request, response, next) => {
    response.set(headers);
    if (SOLVER.test(request.path)) response.set('Content-Security-Policy', solverPolicy);
    // Answers of the API are somebody's own; a static file that may be kept says so itself.
    if (request.path.startsWith('/api/')) response.set('Cache-Control', 'no-store');
    next();
  };
}

/**
 * Whether a request or a socket that says it comes from a page comes from one of ours: the configured origin, or
 * whatever host the browser itself says it is talking to. Programs send no Origin, and no cookie of anybody's either.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, config: Config): boolean {
  if (origin === undefined) return true;
  if (origin === new URL(config.publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

export function checkOrigin(config: Config): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (SAFE.includes(request.method) || isOwnOrigin(request.headers.origin, request.headers.host, config))
      return next();
    sendProblem(response, problemFor({ code: 'not-permitted', fields: ['origin'] }));
  };
}
