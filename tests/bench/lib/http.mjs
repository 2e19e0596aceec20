import { Agent, request } from 'node:http';

/** One pool of kept-alive connections: a handshake per report would measure the operating system. */
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/** One browser as the HTTP API sees it: it keeps its cookie and sends JSON. */
export class Caller {
  cookie = '';

  constructor(url) {
    this.url = url;
  }

  post(path, body) {
    const text = JSON.stringify(body);
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      Cookie: this.cookie,
    };
    return new Promise((resolve, reject) => {
      const call = request(`${this.url}${path}`, { method: 'POST', agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (response.statusCode >= 300)
            return reject(new Error(`POST ${path}: ${response.statusCode} ${answer.slice(0, 300)}`));
          this.#keep(response.headers['set-cookie']);
          resolve(answer ? JSON.parse(answer) : undefined);
        });
      });
      call.on('error', reject);
      call.end(text);
    });
  }

  #keep(lines = []) {
    for (const line of lines) this.cookie = line.split(';')[0];
  }
}
