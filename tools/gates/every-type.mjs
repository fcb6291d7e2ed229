// Gate: no file escapes the types. Every TypeScript file of a room is in a program that the room's `build` or `typecheck` gives to tsc with
// its types checked: the sources by their own libraries, the tests by theirs, each once.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const faults = [];
let seen = 0;

/** It stands over `src` in a version of another team, and is checked there: by this test, all of it. */
const overSources = ['packages/support-domain/another-team/', 'packages/support-domain/src/another-team.test.ts'];

/** What a room's commands give to tsc: the configurations that its scripts name, and the one that tools/build-package.mjs builds. */
const configurationsOf = ({ build = '', typecheck = '' }) => [
  ...(/tools\/check-types\.mjs (.+)$/.exec(typecheck)?.[1]?.split(' ') ?? []),
  ...(build.includes('tools/build-package.mjs') ? ['tsconfig.build.json'] : []),
];

for (const { folder, manifest } of rooms) {
  const here = path.join(root, folder);
  const checked = new Set();
  for (const file of configurationsOf(manifest.scripts ?? {})) {
    const { config, error } = ts.readConfigFile(path.join(here, file), ts.sys.readFile);
    if (error) {
      faults.push(`${folder}/${file}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
      continue;
    }
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, here);
    const loose = ['noCheck', 'noResolve'].filter((name) => options[name]);
    if (loose.length > 0 || !options.strict) faults.push(`${folder}/${file}: checks nothing, or not strictly`);
    else for (const name of fileNames) checked.add(path.relative(root, name).replaceAll(path.sep, '/'));
  }
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: here,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file && existsSync(path.join(here, file)))
    .map((file) => `${folder}/${file}`);
  if (files.length === 0) faults.push(`${folder}: the gate has looked at nothing in this room`);
  seen += files.length;
  const isTried = existsSync(path.join(root, overSources[1]));
  for (const file of files)
    if (!checked.has(file) && !(isTried && file.startsWith(overSources[0]))) faults.push(`${file}: no tsc checks it`);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${rooms.length} rooms, ${seen} files, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 || seen === 0 ? 1 : 0;
