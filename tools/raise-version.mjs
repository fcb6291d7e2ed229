// node tools/raise-version.mjs 0.2.0: gives the product its next version, everywhere that says it. What a version has stored is kept first
// (CONTRIBUTING.md), and the changelog's "Unreleased" is named by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';
import { rooms } from './rooms.mjs';

const [version] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  process.stderr.write('Say the version: node tools/raise-version.mjs 0.2.0\n');
  process.exit(1);
}
const change = (file, words) => {
  const at = path.join(root, file);
  const before = readFileSync(at, 'utf8');
  const after = words(before);
  if (after !== before) writeFileSync(at, after);
};
const ofManifest = (json) => {
  if (json.version) json.version = version;
  for (const kind of ['dependencies', 'devDependencies', 'peerDependencies'])
    for (const name of Object.keys(json[kind] ?? {})) if (name.startsWith('@tms-support/')) json[kind][name] = version;
  return json;
};
const asJson = (words) => (text) => `${JSON.stringify(words(JSON.parse(text)), undefined, 2)}\n`;

const folders = rooms.map(({ folder }) => folder);
for (const folder of ['', ...folders]) change(path.join(folder, 'package.json'), asJson(ofManifest));
change(
  'package-lock.json',
  asJson((lock) => {
    lock.version = version;
    for (const folder of ['', ...folders]) if (lock.packages[folder]) ofManifest(lock.packages[folder]);
    return lock;
  }),
);
change('packages/sharepoint-storage/src/site/product-version.ts', (text) =>
  text.replace(/'\d+\.\d+\.\d+'/, `'${version}'`),
);
change('apps/support-desk/config/package-solution.json', (text) =>
  text.replace(/"version": "\d+\.\d+\.\d+\.0"/g, `"version": "${version}.0"`),
);
process.stdout.write(`${version}\n`);
