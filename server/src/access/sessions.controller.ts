import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { http } from '@waypost/shared/contract';
import { ID_PATTERN } from '@waypost/shared/kernel';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { orRefuse, Refused } from '../platform/http/refused.js';
import { AccountsService } from './accounts.service.js';
import { accountAnswer, sessionAnswer } from './answers.js';
import { Attempts } from './attempts.js';
import { BrowserSession } from './browser-session.js';
import { Caller, Public, SignedIn } from './permissions.js';
import type { Principal } from './principal.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

@ApiTags('access')
@Controller('api')
export class SessionsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly links: SignInLinksService,
    private readonly browser: BrowserSession,
    private readonly attempts: Attempts,
  ) {}

  @Public()
  @Post('sessions')
  @ApiResponse({ status: 201, standardSchema: http.account })
  async signIn(
    @Body({ schema: http.signIn }) body: z.infer<typeof http.signIn>,
    @Caller() caller: Principal | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof http.account>> {
    const account = await this.attempts.guess(request.ip, async () =>
      orRefuse(await this.accounts.withPassword(body.email, body.password)),
    );
    await this.browser.signIn(response, account.id, caller);
    return accountAnswer(account);
  }

  /** For the demonstration's links: only a browser on the server's own machine gets in with one. */
  @Public()
  @Post('sign-in-links/redeem')
  @ApiResponse({ status: 201, standardSchema: http.account })
  async redeem(
    @Body({ schema: http.redeemLink }) body: z.infer<typeof http.redeemLink>,
    @Caller() caller: Principal | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof http.account>> {
    if (!LOOPBACK.test(request.ip ?? '')) throw new Refused({ code: 'not-permitted' });
    const account = await this.attempts.guess(request.ip, async () => {
      const accountId = await this.links.accountOf(body.token);
      const found = accountId ? await this.accounts.get(accountId) : null;
      if (!found) throw new Refused({ code: 'not-found', fields: ['token'] });
      return found;
    });
    await this.browser.signIn(response, account.id, caller);
    return accountAnswer(account);
  }

  @SignedIn()
  @Get('sessions')
  @ApiResponse({ status: 200, standardSchema: http.sessionList })
  async list(@Caller() caller: Principal): Promise<z.infer<typeof http.sessionList>> {
    const sessions = await this.sessions.list(caller);
    return { sessions: sessions.map((session) => sessionAnswer(session, caller.sessionId)) };
  }

  @SignedIn()
  @Delete('sessions/current')
  @HttpCode(204)
  async signOut(@Caller() caller: Principal, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.browser.signOut(response, caller);
  }

  @SignedIn()
  @Delete('sessions/:id')
  @HttpCode(204)
  async end(@Caller() caller: Principal, @Param('id') id: string): Promise<void> {
    if (!ID_PATTERN.test(id) || !(await this.sessions.end(caller, id)))
      throw new Refused({ code: 'not-found' });
  }
}
