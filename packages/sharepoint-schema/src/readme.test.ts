import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageFolder = join(__dirname, '..');
const code = readFileSync(join(packageFolder, 'examples/a-list.ts'), 'utf8');

it('shows the example on its page as it is', () => {
  const page = readFileSync(join(packageFolder, 'README.md'), 'utf8');
  const blocks = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, block]) => block);
  expect(blocks).toEqual([code]);
});

it('prints what the example says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'a-list-'));
  try {
    const outfile = join(folder, 'a-list.mjs');
    await build({
      entryPoints: [join(packageFolder, 'examples/a-list.ts')],
      alias: { '@tms-support/sharepoint-schema': join(packageFolder, 'src/index.ts') },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    // Where the tests' own output is coloured, a number that is printed would be too.
    const env = { ...process.env, FORCE_COLOR: '0' };
    const printed = execFileSync(process.execPath, [outfile], { encoding: 'utf8', env });
    const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
    expect(printed.trimEnd().split('\n')).toEqual(said);
    expect(said).toHaveLength(5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
