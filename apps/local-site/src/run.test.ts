import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localSiteFolder } from './project-paths.js';

jest.setTimeout(60_000);

const main = path.join(localSiteFolder, 'dist/main.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'local-site-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  said: { out: string; err: string };
  firstLine: Promise<string>;
  ended: Promise<number | string | null>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [main, '--data', folder, '--port', '0', ...args]);
  const said = { out: '', err: '' };
  child.stderr.on('data', (text) => (said.err += text));
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  );
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said.out += text;
      if (said.out.includes('\n')) resolve(said.out.trim());
    });
    void ended.then((code) => reject(new Error(`The program ended with ${code}: ${said.err}`)));
  });
  // Not everybody waits for a line: those who wait for the end must not fail by this.
  firstLine.catch(() => {});
  return { child, said, firstLine, ended };
}

describe('the program', () => {
  it('has been built', () => {
    expect(existsSync(main)).toBe(true);
  });

  it('prints one line, the address, and nothing else; ends cleanly when told to, with one file left', async () => {
    const { child, said, firstLine, ended } = start('--empty');
    const url = await firstLine;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sites\/tmu\/SitePages\/Support-desk\.aspx$/);
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said).toEqual({ out: `${url}\n`, err: '' });
    expect(readdirSync(folder)).toEqual(['site.sqlite']);
  });

  it('ends with 1 and a sentence where the port is taken', async () => {
    const first = start();
    const { port } = new URL(await first.firstLine);
    const second = start('--port', port);
    expect(await second.ended).toBe(1);
    expect(second.said.out).toBe('');
    expect(second.said.err).toMatch(/^Port \d+ is in use by another program, .*--port \d+\n$/);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('ends with 1 and the usage where an option is not known', async () => {
    const { said, ended } = start('--rest');
    expect(await ended).toBe(1);
    expect(said.err).toContain('--reset  delete the site');
    expect(said.err).not.toContain('    at ');
  });

  it('ends cleanly when told to in the middle of its first start', async () => {
    const begun = new Promise<void>((resolve) => {
      // Its file is thrown away first, and the next that is written of it is the new site's.
      const watcher = watch(folder, () => {
        watcher.close();
        resolve();
      });
    });
    const { child, said, ended } = start('--reset');
    await begun;
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.err).toBe('');
  });
});
