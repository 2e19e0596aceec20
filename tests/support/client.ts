export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A browser's part in a test: it keeps the cookie it is given and sends JSON. */
export class TestClient {
  /** As a Cookie header, for a socket's handshake too. */
  cookie = '';

  constructor(readonly url: string) {}

  get<Body = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, headers);
  }

  post<Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>> {
    return this.send('POST', path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  }

  delete<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send('DELETE', path);
  }

  /** Any bytes under any headers. */
  async send<Body>(
    method: string,
    path: string,
    body?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...(this.cookie ? { Cookie: this.cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    this.keepCookie(response.headers.getSetCookie());
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('Content-Type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }

  private keepCookie(lines: string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      this.cookie = pair.endsWith('=') ? '' : pair;
    }
  }
}
