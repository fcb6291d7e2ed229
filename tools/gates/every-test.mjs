// Gate: no test is in neither. Every file of tests is run by a suite of `npm test` or of `npm run verify`, and every file that tries some of
// its cases in the one is in the other too. `npm run verify` compares what both tried (tools/test-counts.mjs). What a file holds says that it is one
// of tests, and not its name: one that is misnamed is in no suite, and nothing else would say so.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const isInFull = (file) => /from '[\w./-]*\/(?:in-full|property-runs)(?:\.js)?'/.test(readFileSync(file, 'utf8'));

const holdsTests = (file) => /^(?:describe|it|test)(?:\.[\w.]+)?\(/m.test(readFileSync(file, 'utf8'));

const faults = [];

/** The files of a room that one of its suites runs, by Jest's own word: with what its script asks for beside the suite. */
function filesOf(folder, { suite, options }) {
  const config = suite === 'test' ? 'jest.config.cjs' : `jest.${suite}.config.cjs`;
  const told = spawnSync(process.execPath, [jest, '--config', config, '--listTests', '--json', ...options], {
    cwd: path.join(root, folder),
    encoding: 'utf8',
  });
  if (told.status !== 0) {
    faults.push(`${folder}: ${config} does not say which files it runs: ${told.stderr.trim()}`);
    return [];
  }
  return JSON.parse(told.stdout).map((file) => path.relative(root, file).replaceAll(path.sep, '/'));
}

const files = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    ...['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs'].map((end) => `*.${end}`),
  ],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file && existsSync(path.join(root, file)))
  .filter((file) => /\.test\.tsx?$/.test(file) || holdsTests(path.join(root, file)));
for (const { folder, manifest } of rooms) {
  const suites = Object.values(manifest.scripts ?? {}).flatMap((line) => {
    const [, suite, options = ''] = /run-tests\.mjs (\w+)([^&|;]*)/.exec(line) ?? [];
    return suite ? [{ suite, options: options.split(' ').filter(Boolean) }] : [];
  });
  const run = new Map(suites.map((asked) => [asked.suite, filesOf(folder, asked)]));
  const inFull = new Set(run.get('verify') ?? []);
  const ever = new Set([...run.values()].flat());
  for (const file of files.filter((one) => one.startsWith(`${folder}/`))) {
    if (!ever.has(file)) faults.push(`${file} is in no suite`);
    else if (isInFull(path.join(root, file)) && !inFull.has(file)) faults.push(`${file} tries its other cases nowhere`);
  }
}
process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(`${files.length} files of tests, each in a suite\n`);
process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0;
