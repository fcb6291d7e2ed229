import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageFolder = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(packageFolder, file), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'for-your-tests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is green for whoever follows “SharePoint for your tests”', async () => {
  const page = read('SHAREPOINT-FOR-YOUR-TESTS.md');
  const [, first] = /```js\n([^]*?)```/.exec(page)!;
  const installed = join(folder, 'node_modules/@tms-support/sharepoint-emulator');
  mkdirSync(installed, { recursive: true });
  await build({
    entryPoints: [join(packageFolder, 'src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // A parser of XML that is required by one of the libraries asks for Node's own modules in the old way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile: join(installed, 'index.mjs'),
  });
  writeFileSync(join(installed, 'package.json'), '{"exports":"./index.mjs"}');
  writeFileSync(join(folder, 'first.test.mjs'), first!);

  // A runner inside a runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--no-warnings', '--test', '--test-reporter=tap', 'first.test.mjs'];
  const report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  expect(report).toMatch(/^# pass 1$/m);
  expect(report).toMatch(/^# fail 0$/m);
});

it('names the file that npm packs', () => {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
  const packed = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  expect([...read('SHAREPOINT-FOR-YOUR-TESTS.md').matchAll(/[\w.-]+\.tgz/g)].map(([file]) => file)).toEqual([packed]);
});
