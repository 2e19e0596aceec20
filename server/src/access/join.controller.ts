import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { http } from '@waypost/shared/contract';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { orRefuse } from '../platform/http/refused.js';
import { Attempts } from './attempts.js';
import { BrowserSession } from './browser-session.js';
import { JoinService } from './join.service.js';
import { Caller, Public } from './permissions.js';
import type { Principal } from './principal.js';

@ApiTags('access')
@Controller('api/join')
export class JoinController {
  constructor(
    private readonly joining: JoinService,
    private readonly browser: BrowserSession,
    private readonly attempts: Attempts,
  ) {}

  /** A POST, because the token would otherwise stand in a URL that somebody logs (rule A3). */
  @Public()
  @Post('look')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: http.invitationFace })
  async look(
    @Body({ schema: http.lookAtInvitation }) body: z.infer<typeof http.lookAtInvitation>,
    @Req() request: Request,
  ): Promise<z.infer<typeof http.invitationFace>> {
    return this.attempts.guess(request.ip, async () => orRefuse(await this.joining.look(body)));
  }

  @Public()
  @Post()
  @ApiResponse({ status: 201, standardSchema: http.joined })
  async join(
    @Body({ schema: http.join }) body: z.infer<typeof http.join>,
    @Caller() caller: Principal | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof http.joined>> {
    const { joined, opened } = await this.attempts.guess(request.ip, async () =>
      orRefuse(await this.joining.join(caller, body)),
    );
    if (opened) this.browser.giveCookie(response, opened);
    return joined;
  }
}
