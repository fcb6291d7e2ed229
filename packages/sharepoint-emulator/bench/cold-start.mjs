// One cold start, in a process of its own: from nothing loaded to the first answer of a new site. Prints milliseconds, by the clock and of
// the processor.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const folder = mkdtempSync(path.join(tmpdir(), 'emulator-cold-'));
const [startedAt, startedCpu] = [performance.now(), process.cpuUsage()];
const { createSharePointEmulator } = await import('../dist/index.js');
const siteUrl = 'http://localhost/sites/speed';
const loginName = 'i:0#.f|membership|ada@emulator.example';
const emulator = createSharePointEmulator({ databasePath: path.join(folder, 'site.sqlite'), siteUrl });
emulator.ensurePerson({ loginName, title: 'Ada', email: 'ada@emulator.example', isSiteAdmin: true });
const headers = { accept: 'application/json;odata=nometadata', authorization: 'Bearer x' };
const answer = await emulator.handle(new Request(`${siteUrl}/_api/web`, { headers }), { loginName });
await answer.text();
const { user, system } = process.cpuUsage(startedCpu);
process.stdout.write(
  `${JSON.stringify({ clock: performance.now() - startedAt, processor: (user + system) / 1000 })}\n`,
);
emulator.close();
rmSync(folder, { recursive: true, force: true });
