import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PACKAGE = path.join(__dirname, '..', '..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emulator-first-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the first test of the page for strangers is green', () => {
  const page = readFileSync(path.join(PACKAGE, 'SHAREPOINT-FOR-YOUR-TESTS.md'), 'utf8');
  const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(code).toContain("from '@tms-support/sharepoint-emulator'");
  const bundle = path.join(folder, 'emulator.mjs');
  const esbuild = require.resolve('esbuild/bin/esbuild');
  const target = ['--bundle', '--platform=node', '--format=esm', `--outfile=${bundle}`];
  execFileSync(process.execPath, [esbuild, 'src/index.ts', ...target], { cwd: PACKAGE, stdio: 'pipe' });
  const file = path.join(folder, 'first.test.mjs');
  writeFileSync(file, code.replace('@tms-support/sharepoint-emulator', './emulator.mjs'));
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'] },
  });
  expect(stdout).toContain('# pass 1');
  expect(status).toBe(0);
}, 60_000);
