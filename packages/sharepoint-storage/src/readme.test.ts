import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageFolder = join(__dirname, '..');
const code = readFileSync(join(packageFolder, 'examples/a-desk.ts'), 'utf8');

it('shows the example on its page as it is', () => {
  const page = readFileSync(join(packageFolder, 'README.md'), 'utf8');
  const blocks = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, block]) => block);
  expect(blocks).toEqual([code]);
});

it('prints what the example says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'a-desk-'));
  try {
    const outfile = join(folder, 'a-desk.mjs');
    await build({
      entryPoints: [join(packageFolder, 'examples/a-desk.ts')],
      alias: { '@tms-support/sharepoint-storage': join(packageFolder, 'src/index.ts') },
      bundle: true,
      // The package names what it has to load by its place in `dist`: the modules of PnPjs.
      ignoreAnnotations: true,
      platform: 'node',
      format: 'esm',
      // A parser of XML that is required by a library of the emulator asks for Node's own modules in the old way.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      outfile,
    });
    // Where the tests' own output is coloured, a number that is printed would be too.
    const env = { ...process.env, FORCE_COLOR: '0' };
    const printed = execFileSync(process.execPath, ['--no-warnings', outfile], { encoding: 'utf8', env });
    const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
    expect(printed.trimEnd().split('\n')).toEqual(said);
    expect(said).toHaveLength(5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
