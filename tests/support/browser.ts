import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { TestClient } from './client.js';

/** A closed machine: the browser looks nothing up by itself, and every run begins the same. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const DESK = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true, isMobile: true };

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: ARGS });

/** A window at a desk, signed in as this client. Nothing outside the test's own server is reachable from it. */
export async function desk(
  browser: Browser,
  client: TestClient,
  options: { colorScheme?: 'dark' | 'light'; locale?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ ...DESK, ...options, baseURL: client.url });
  await prepare(context, client);
  return context.newPage();
}

export async function phone(
  browser: Browser,
  client: TestClient,
  options: { locale?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, ...options, baseURL: client.url });
  await prepare(context, client);
  return context.newPage();
}

/** A phone whose storage outlives its browser, so that the browser can be killed and started again. */
export class KillablePhone {
  readonly #profile = mkdtempSync(join(tmpdir(), 'waypost-phone-'));
  #context: BrowserContext | undefined;

  constructor(private readonly url: string) {}

  async start(): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...PHONE,
      executablePath,
      args: ARGS,
      baseURL: this.url,
      permissions: ['geolocation'],
      geolocation: { latitude: 38.8941, longitude: -77.0263 },
    });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  get context(): BrowserContext {
    return this.#context!;
  }

  /** The way a phone kills a browser: without asking it. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#context!.once('close', resolve));
    const session = await this.#context!.newCDPSession(this.#context!.pages()[0]!);
    void session.send('Browser.crash').catch(() => undefined);
    await gone;
  }

  async dispose(): Promise<void> {
    await this.#context?.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function prepare(context: BrowserContext, client: TestClient): Promise<void> {
  if (client.cookie) {
    const [name = '', value = ''] = client.cookie.split('=');
    await context.addCookies([{ name, value, url: client.url }]);
  }
  await context.route(
    (url) => url.origin !== client.url,
    (route) => route.abort(),
  );
}

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Half faded in, any text is too pale: whatever moves and comes to an end has ended. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );

/** Violations of WCAG 2.2 AA that axe finds, each in a line: rule, how many, the first place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await settled(page);
  // As a script of the page it would be against our own Content-Security-Policy, which is as it should be.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, nodes }) =>
        `${id} ×${nodes.length}: ${nodes[0]!.target.join(' ')} ${nodes[0]!.html.slice(0, 160)}`,
    );
  });
}
