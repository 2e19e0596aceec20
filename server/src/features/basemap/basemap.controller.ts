import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../../access/permissions.js';
import type { Config } from '../../platform/config.js';
import { Refused } from '../../platform/http/refused.js';
import { CONFIG } from '../../platform/tokens.js';
import { byteRange, type ByteRange } from './byte-range.js';

/** The one map archive that the settings name; no part of a request reaches the file system. */
@ApiTags('server')
@Controller('api/basemap')
export class BasemapController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Answers ranges, so that a reader fetches only the tiles it shows. HEAD comes here too. */
  @Public()
  @Get('archive.pmtiles')
  async archive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const file = this.config.basemapPmtiles;
    const found = file ? await stat(file).catch(() => undefined) : undefined;
    if (!file || !found?.isFile()) throw new Refused({ code: 'not-found' });
    const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
    response.set({
      ETag: etag,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'public, max-age=86400',
      'Content-Type': 'application/octet-stream',
    });
    if (request.headers['if-none-match'] === etag) return void response.status(304).end();
    // A range of an archive that has been replaced meanwhile would be noise: send the new one whole.
    const stale = request.headers['if-range'] !== undefined && request.headers['if-range'] !== etag;
    const range = stale ? 'whole' : byteRange(request.headers.range, found.size);
    if (range === 'unsatisfiable')
      return void response.status(416).set('Content-Range', `bytes */${found.size}`).end();
    send(request, response, file, found.size, range);
  }
}

function send(
  request: Request,
  response: Response,
  file: string,
  size: number,
  range: ByteRange | 'whole',
): void {
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  response.status(range === 'whole' ? 200 : 206).set('Content-Length', String(end - start + 1));
  if (range !== 'whole') response.set('Content-Range', `bytes ${start}-${end}/${size}`);
  if (request.method === 'HEAD' || size === 0) return void response.end();
  // A reader that goes away ends the stream; there is nobody left to tell.
  pipeline(createReadStream(file, { start, end }), response, () => undefined);
}
