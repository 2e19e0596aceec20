import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { http } from '@waypost/shared/contract';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Config } from '../platform/config.js';
import { orRefuse, Refused } from '../platform/http/refused.js';
import { CONFIG } from '../platform/tokens.js';
import { AccountsService } from './accounts.service.js';
import { accountAnswer } from './answers.js';
import { Attempts } from './attempts.js';
import { BrowserSession } from './browser-session.js';
import { EventsService } from './events.service.js';
import { Caller, Public, SignedIn } from './permissions.js';
import type { Principal } from './principal.js';
import { SetupService } from './setup.service.js';

@ApiTags('access')
@Controller('api')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly setup: SetupService,
    private readonly events: EventsService,
    private readonly browser: BrowserSession,
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where sign-up is closed, those who were invited to an event may still make an account for it. */
  @Public()
  @Post('accounts')
  @ApiResponse({ status: 201, standardSchema: http.account })
  async signUp(
    @Body({ schema: http.signUp }) body: z.infer<typeof http.signUp>,
    @Caller() caller: Principal | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof http.account>> {
    if (!this.config.signUpOpen && !caller) throw new Refused({ code: 'not-permitted' });
    this.attempts.count(request.ip, 'sign-up');
    const account = orRefuse(await this.accounts.create(body));
    await this.browser.signIn(response, account.id, caller);
    return accountAnswer(account);
  }

  @Public()
  @Post('setup')
  @ApiResponse({ status: 201, standardSchema: http.account })
  async setUp(
    @Body({ schema: http.setUp }) body: z.infer<typeof http.setUp>,
    @Caller() caller: Principal | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof http.account>> {
    const { token, ...account } = body;
    const made = await this.attempts.guess(request.ip, async () =>
      orRefuse(await this.setup.setUp(token, account)),
    );
    await this.browser.signIn(response, made.id, caller);
    return accountAnswer(made);
  }

  @SignedIn()
  @Get('me')
  @ApiResponse({ status: 200, standardSchema: http.me })
  async me(@Caller() caller: Principal): Promise<z.infer<typeof http.me>> {
    const account = caller.accountId ? await this.accounts.get(caller.accountId) : null;
    const events = await this.events.mine(caller);
    return { ...(account ? { account: accountAnswer(account) } : {}), events };
  }
}
