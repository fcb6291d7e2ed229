import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  // Plain, one message a line: where all output is coloured, each would come with its line of code, and be counted more than once.
  const compile = () =>
    spawnSync(process.execPath, [tsc, '-p', 'src', '--pretty', 'false'], { cwd: own, encoding: 'utf8' }).stdout;

  it('is made of what is packed, with the words of that team, and says them', () => {
    expect(compile()).toBe('');

    const printed = execFileSync(process.execPath, ['dist/desk.js'], { cwd: own, encoding: 'utf8' });
    const code = readFileSync(join(packageFolder, 'another-team/desk.ts'), 'utf8');
    const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
    expect(printed.trimEnd().split('\n')).toEqual(said);
    expect(said.length).toBeGreaterThan(6);
  });

  it('replaces words alone, all of them, and no code', () => {
    const words = (folder: string): string[] => readdirSync(join(packageFolder, folder, 'vocabulary/words')).sort();
    expect(words('another-team')).toEqual(words('src'));
    for (const folder of ['src', 'another-team'])
      for (const file of words(folder)) {
        const text = readFileSync(join(packageFolder, folder, 'vocabulary/words', file), 'utf8');
        expect([file, text.match(/^import (?!type )|\bfunction\b|\breturn\b|\bz\./gm)]).toEqual([file, null]);
      }
  });

  it('is told by the compiler what it forgot, in the file where that is missing', () => {
    const forget = (file: string, line: RegExp): void => {
      const to = join(own, 'src/vocabulary/words', file);
      const text = readFileSync(to, 'utf8');
      expect([file, line.test(text)]).toEqual([file, true]);
      writeFileSync(to, text.replace(line, ''));
    };
    forget('statuses.ts', /  'card-made': [^}]*\},\n/);
    forget('roles.ts', /  visitor: .*\n/);
    forget('routes.ts', /  'told-no-answer': .*\n/);
    forget('flowchart-nodes.ts', /  'apply-fix': .*\n/);
    forget('channels.ts', / by: 'by email'/);
    forget('sending.ts', /  counter: .*\n/);
    forget('names.ts', /export const zoneOfTeam = .*\n/);

    const said = compile().split(/\n(?=\S)/);
    for (const [file, missing] of [
      ['statuses', 'card-made'],
      ['roles', 'visitor'],
      ['routes', 'told-no-answer'],
      ['flowchart-nodes', 'apply-fix'],
      ['channels', 'by'],
      ['sending', 'counter'],
    ]) {
      const there = said.filter((one) => one.includes(`/words/${file}.ts`)).join();
      expect(there.replaceAll('"', '')).toContain(`Property '${missing}' is missing in type`);
    }
    expect(said.join()).toContain("words/names.js\"' has no exported member 'zoneOfTeam'");
    // Seven things are missing: who reads what the compiler says sees them, and not a hundred places that are right.
    expect(said.length).toBeLessThan(20);
  });
});
