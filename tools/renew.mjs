// npm run renew: which dependencies have newer versions. `-- --take` takes them one at a time, keeps each that `npm test` passes with, and
// says what the others broke; `-- --take zod nx` only these, and what SharePoint's page decides only so. Versions stay exact, and packages
// of one family move together.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';
import { rooms } from './rooms.mjs';

const [...options] = process.argv.slice(2);
const isTaking = options.includes('--take');
const wanted = options.filter((option) => !option.startsWith('--'));

/** Runs npm; through its own script where npm has started this, since on Windows it is a .cmd file. */
function npm(...args) {
  const settings = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return process.env.npm_execpath
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...args], settings)
    : spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' });
}

/** What is released together and works only together: by scope and by what it is for. */
const familyOf = (name) =>
  /^@(microsoft|pnp|fluentui|nx|swc|typescript-eslint|stryker-mutator)\//.exec(name)?.[0] ??
  (/^(@types\/)?react(-dom)?$/.test(name) ? 'react' : name);

/** What is not ours to choose: it is listed apart, and taken only where it is named. */
const heldBy = {
  react: "SharePoint's page brings React 17",
  '@testing-library/react': 'the last for React 17',
  '@testing-library/dom': 'the last for React 17',
  '@microsoft/load-themed-styles': "the version of SharePoint's own scripts",
  tslib: "the version of SharePoint's own scripts",
  typescript: 'the version that the build of SPFx knows',
};

const manifests = ['package.json', ...rooms.map(({ folder }) => `${folder}/package.json`)].map((file) =>
  path.join(root, file),
);
const files = [...manifests, path.join(root, 'package-lock.json')];
const answer = npm('outdated', '--json', '--workspaces', '--include-workspace-root');
// npm ends with 1 where something is outdated, and with words where it could not ask.
const outdated = answer.stdout.trim() ? JSON.parse(answer.stdout) : undefined;
if (!outdated || outdated.error) {
  process.stderr.write(`npm could not say which versions there are:\n${outdated?.error?.summary ?? answer.stderr}\n`);
  process.exit(answer.status === 0 ? 0 : 1);
}

const families = new Map();
const wantedFamilies = new Set(wanted.map(familyOf));
for (const [name, found] of Object.entries(outdated)) {
  const { current, latest } = Array.isArray(found) ? found[0] : found;
  if (current === latest || (wanted.length > 0 && !wantedFamilies.has(familyOf(name)))) continue;
  families.set(familyOf(name), [...(families.get(familyOf(name)) ?? []), { name, current, latest }]);
}
const inWords = (members) => members.map(({ name, current, latest }) => `${name} ${current} → ${latest}`).join(', ');
const isHeld = (members) => wanted.length === 0 && members.every(({ name }) => heldBy[name] ?? heldBy[familyOf(name)]);
const taken = [...families.values()].filter((members) => !isHeld(members));
for (const members of taken) process.stdout.write(`${inWords(members)}\n`);
process.stdout.write(`${taken.length} to renew\n`);
for (const [family, members] of families)
  if (isHeld(members))
    process.stdout.write(`held, ${heldBy[members[0].name] ?? heldBy[family]}: ${inWords(members)}\n`);
if (!isTaking) process.exit(0);

const broken = [];
for (const members of taken) {
  const before = files.map((file) => readFileSync(file, 'utf8'));
  for (const file of manifests) {
    let text = readFileSync(file, 'utf8');
    // Whatever is written of the version, `~1.15.2` too; a peer's range, which begins with ^, is a promise to others and stays.
    for (const { name, latest } of members)
      text = text.replaceAll(new RegExp(`("${name.replaceAll('.', '\\.')}": ")~?\\d[^"]*(")`, 'g'), `$1${latest}$2`);
    writeFileSync(file, text);
  }
  const installed = npm('install', '--no-audit', '--no-fund', '--loglevel=error');
  const tested = installed.status === 0 ? npm('test') : installed;
  if (tested.status === 0) {
    process.stdout.write(`kept: ${inWords(members)}\n`);
    continue;
  }
  files.forEach((file, at) => writeFileSync(file, before[at]));
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  const lines = `${tested.stdout}${tested.stderr}`.split('\n').filter((line) => /✖|●|error|FAIL|ERR!/i.test(line));
  broken.push(
    `${inWords(members)}\n${lines
      .slice(0, 12)
      .map((line) => `    ${line.trim()}`)
      .join('\n')}`,
  );
}
for (const words of broken) process.stderr.write(`\nnot kept: ${words}\n`);
process.stdout.write(`\n${taken.length - broken.length} kept, ${broken.length} not kept\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
