// Gate: what is not released yet has a version of its own. A catalogue that meets a package in the version that it has may leave the old files
// where they are, and nobody can say which code a report came from. Everything that says the version says the same one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));
const faults = [];
const { version } = json('package.json');

const solution = json('apps/support-desk/config/package-solution.json').solution;
const said = [
  ...rooms.map(({ folder }) => [`${folder}/package.json`, json(`${folder}/package.json`).version]),
  ['package-lock.json', json('package-lock.json').version],
  [
    'packages/sharepoint-storage/src/site/product-version.ts',
    /'([\d.]+)'/.exec(read('packages/sharepoint-storage/src/site/product-version.ts'))?.[1],
  ],
  ['the solution', solution.version.replace(/\.0$/, '')],
  ...solution.features.map(({ version: feature }) => ['its feature', feature.replace(/\.0$/, '')]),
];
for (const [where, one] of said) if (one !== version) faults.push(`${where} says ${one}, and package.json ${version}`);

const parts = (text) => text.split('.').map(Number);
const isAbove = (one, other) => {
  const [a, b] = [parts(one), parts(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] > b[at];
};
const changes = read('CHANGELOG.md').split(/^## /m).slice(1);
const released = changes.map((part) => /^\d+\.\d+\.\d+/.exec(part)?.[0]).filter(Boolean);
if (released.length === 0) faults.push('CHANGELOG.md names no version: the gate does not read it any more');
const unreleased = changes.some((part) => part.startsWith('Unreleased') && /^- /m.test(part));
for (const one of released) {
  if (unreleased ? !isAbove(version, one) : isAbove(one, version))
    faults.push(`${one} is released, and what is not released yet is ${version}: node tools/raise-version.mjs`);
}

for (const line of faults) process.stderr.write(`${line}\n`);
process.stdout.write(`version ${version}, ${released.length} released, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
