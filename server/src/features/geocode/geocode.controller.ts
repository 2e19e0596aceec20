import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { http, primitives } from '@waypost/shared/contract';
import { z } from 'zod';
import { Caller, SignedIn } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import type { Config } from '../../platform/config.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';
import { Refused } from '../../platform/http/refused.js';
import { CONFIG } from '../../platform/tokens.js';
import { VERSION } from '../../platform/version.js';

const PLACES = 8;
const WITHIN_MS = 5_000;
/** Public Nominatim asks for at most one request a second; people type slower than that. */
const PER_PERSON = { most: 20, perMs: 60_000 };
const ALTOGETHER = { most: 60, perMs: 60_000 };

const query = z.strictObject({
  q: z.string().trim().min(2).max(200),
  language: primitives.language.optional(),
});

/** The part of Nominatim's `jsonv2` answer that is used; anything else in it is dropped. */
const found = z.array(z.object({ display_name: z.string(), lon: z.coerce.number(), lat: z.coerce.number() }));

/**
 * Asks the configured Nominatim-compatible service where a street is. It goes through the server so that the
 * service learns neither who asks nor from where.
 */
@ApiTags('server')
@Controller('api/geocode')
export class GeocodeController {
  constructor(
    private readonly limiter: RateLimiter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @SignedIn()
  @Get()
  @ApiResponse({ status: 200, standardSchema: http.foundPlaces })
  async search(
    @Query({ schema: query }) { q, language }: z.infer<typeof query>,
    @Caller() caller: Principal,
  ): Promise<z.infer<typeof http.foundPlaces>> {
    if (!this.config.geocoderUrl) throw new Refused({ code: 'not-found' });
    this.limiter.take(`geocode:${caller.sessionId}`, PER_PERSON);
    this.limiter.take('geocode', ALTOGETHER);
    const answer = found.safeParse(await ask(this.config.geocoderUrl, q, language ?? 'en'));
    if (!answer.success) throw new Refused({ code: 'unavailable' }, 30);
    const inRange = answer.data.flatMap(({ display_name, lon, lat }) => {
      const at = primitives.position.safeParse([lon, lat]);
      return at.success ? [{ label: display_name.slice(0, 200), at: at.data }] : [];
    });
    return { places: inRange.slice(0, PLACES) };
  }
}

async function ask(base: string, q: string, language: string): Promise<unknown> {
  const url = new URL(`${base}/search`);
  url.search = new URLSearchParams({
    q,
    format: 'jsonv2',
    limit: String(PLACES),
    'accept-language': language,
  }).toString();
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(WITHIN_MS),
      redirect: 'error',
      headers: { 'User-Agent': `Waypost/${VERSION}`, Accept: 'application/json' },
    });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    throw new Refused({ code: 'unavailable' }, 30);
  }
}
