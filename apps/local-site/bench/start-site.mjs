// The local site with its sample, as somebody starts it, for a benchmark: in a folder of its own, which goes with it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/main.js');

/** Resolves with the address of its page, once it answers. */
export async function startSite(...flags) {
  const data = mkdtempSync(path.join(tmpdir(), 'desk-bench-'));
  const server = spawn(process.execPath, [main, '--port', '0', '--data', data, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const page = await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const address = /(http:\S+\.aspx)/.exec(String(text))?.[1];
      if (address) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`The site ended with ${code}.`)));
  });
  return {
    page,
    data,
    async stop() {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(data, { recursive: true, force: true });
    },
  };
}
