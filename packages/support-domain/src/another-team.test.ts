import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolder } from './testing/bundle.js';

/** What the package holds once it is packed: another team has nothing else. */
function packedFiles(): readonly string[] {
  const packing = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const said = execFileSync('npm', packing, {
    cwd: packageFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(said) as [{ files: readonly { path: string }[] }];
  return packed.files.map(({ path }) => path);
}

const tsc = join(packageFolder, '../../node_modules/typescript-7/bin/tsc');

describe('a version of another team', () => {
  let own: string;
  beforeAll(() => {
    own = mkdtempSync(join(tmpdir(), 'another-team-'));
    const files = packedFiles();
    for (const folder of ['src', 'another-team'])
      for (const file of files.filter((name) => name.startsWith(`${folder}/`))) {
        const to = join(own, file.replace(folder, 'src'));
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(packageFolder, file), to);
      }
    writeFileSync(join(own, 'package.json'), '{"type":"module"}');
    symlinkSync(join(packageFolder, '../../node_modules'), join(own, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(own, { recursive: true, force: true }));

  it('is made of what is packed, with the words of that team, and says them', () => {
    const built = spawnSync(process.execPath, [tsc, '-p', 'src'], { cwd: own, encoding: 'utf8' });
    expect(built.stdout).toBe('');

    const printed = execFileSync(process.execPath, ['dist/desk.js'], { cwd: own, encoding: 'utf8' });
    const code = readFileSync(join(packageFolder, 'another-team/desk.ts'), 'utf8');
    const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
    expect(printed.trimEnd().split('\n')).toEqual(said);
    expect(said.length).toBeGreaterThan(6);
  });
});
