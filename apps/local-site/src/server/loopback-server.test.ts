import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { LocalSiteError } from '../local-site-error.js';
import { textAnswer } from './answers.js';
import { openLoopbackServer, type LoopbackServer } from './loopback-server.js';

let server: LoopbackServer;
beforeEach(async () => {
  server = await openLoopbackServer(0);
});
afterEach(() => server.close());

/** A request with headers that fetch would not send. */
function rawStatus(path: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the loopback server', () => {
  it('lets requests wait until there is somebody to answer', async () => {
    const early = fetch(`${server.origin}/early`);
    server.answerWith(async () => textAnswer(200, 'here'));
    expect(await (await early).text()).toBe('here\n');
  });

  it('puts the policy on every answer, a fault of its own included', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => {});
    server.answerWith(async (request) => {
      if (request.url.endsWith('/fault')) throw new Error('a secret path');
      return textAnswer(404, 'nothing');
    });
    for (const path of ['/none', '/fault']) {
      const answer = await fetch(server.origin + path);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self';");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).not.toContain('secret');
    }
    expect(log).toHaveBeenCalledTimes(1);
  });

  it("gives the answerer the site's own address, whatever the client put there", async () => {
    const seen: string[] = [];
    server.answerWith(async (request) => {
      seen.push(request.url);
      return textAnswer(200, '');
    });
    const host = new URL(server.origin).host;
    await rawStatus('//evil.example/sites/tmu', { host });
    await rawStatus('http://evil.example/', { host });
    expect(seen).toEqual([`${server.origin}/evil.example/sites/tmu`, `${server.origin}/`]);
  });

  it('answers to its own name alone', async () => {
    server.answerWith(async () => textAnswer(200, ''));
    expect(await rawStatus('/', { host: 'evil.example' })).toBe(421);
  });

  it('cannot be reached from another machine', async () => {
    server.answerWith(async () => textAnswer(200, ''));
    const { port } = new URL(server.origin);
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of outside) await expect(fetch(`http://${one!.address}:${port}/`)).rejects.toThrow();
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });

  it('says what to do where the port is taken', async () => {
    const port = Number(new URL(server.origin).port);
    const second = openLoopbackServer(port);
    await expect(second).rejects.toThrow(LocalSiteError);
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program`);
    await expect(second).rejects.toThrow(`--port ${port + 1}`);
  });
});
