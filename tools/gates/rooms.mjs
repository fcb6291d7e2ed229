// Gate on the gates: every folder of packages/ and apps/ is held by each of them. Asks ESLint for the rules that it really applies in
// a room, and Nx's walls for the room's tag; a room that is built tomorrow is red here until it has what the others have. And each gate is run:
// Nx is green where it is asked for what nobody has, and where it is asked for nothing.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const faults = [];
const seen = { walls: 0, purity: 0, clock: 0, words: 0, names: 0 };
const documents = ['README.md', 'docs/architecture.md'].map((file) => ({
  file,
  text: readFileSync(path.join(root, file), 'utf8'),
}));
const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'eslint.config.mjs') });

for (const { folder, manifest, tags, isPure, isRead } of rooms) {
  const fault = (words) => faults.push(`${folder}: ${words}`);
  const { rules = {} } = (await eslint.calculateConfigForFile(path.join(root, folder, 'src/any-file.ts'))) ?? {};
  const messages = (rules['no-restricted-syntax'] ?? []).slice(1).map(({ message }) => message);
  const isHeld = (what, words) => {
    if (messages.some((message) => message.startsWith(words))) seen[what] += 1;
    else fault(`the lint does not hold the rule of ${what} here (eslint.config.mjs)`);
  };
  isHeld('names', 'Name it by what it does');
  if (isRead) isHeld('words', 'Plain words, without blame');
  if (isPure) {
    isHeld('clock', 'The time is passed in');
    seen.purity += 1;
  }

  const walls = rules['@nx/enforce-module-boundaries']?.[1]?.depConstraints ?? [];
  if (walls.some(({ sourceTag }) => tags.includes(sourceTag))) seen.walls += 1;
  else fault(`no wall of eslint.config.mjs is for its tags (${tags.join(', ') || 'it has none'})`);

  for (const target of ['typecheck', 'test', 'build']) {
    if (!manifest.scripts?.[target]) fault(`package.json has no script "${target}"`);
  }
  if (!manifest.nx?.targets?.lint) fault('package.json has no Nx target "lint"');
  if (!manifest.nx?.targets?.package && (folder.startsWith('packages/') || manifest.scripts?.package))
    fault('package.json has no Nx target "package"');
  for (const field of ['description', 'license']) if (!manifest[field]) fault(`package.json has no ${field}`);
  for (const { file, text } of documents) if (!text.includes(folder)) fault(`${file} does not name this room`);
}

/** What a command of the README asks of Nx, by the names of targets. */
const askedBy = (file) => {
  const [, list = ''] = /runTargets\(\s*\[([^\]]*)\]/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, target]) => ({ file, target }));
};
const asked = ['tools/test.mjs', 'tools/verify.mjs'].flatMap(askedBy);
const { targets: ofTools } = JSON.parse(readFileSync(path.join(root, 'tools/project.json'), 'utf8'));
const owned = new Set([
  ...Object.keys(ofTools),
  ...rooms.flatMap(({ manifest }) => [
    ...Object.keys(manifest.scripts ?? {}),
    ...Object.keys(manifest.nx?.targets ?? {}),
  ]),
]);
for (const { file, target } of asked)
  if (!owned.has(target)) faults.push(`${file}: nothing has the target "${target}", and Nx says nothing of that`);
const gates = readdirSync(path.join(root, 'tools/gates')).filter((name) =>
  /^\/\/ Gate\b/.test(readFileSync(path.join(root, 'tools/gates', name), 'utf8')),
);
if (gates.length === 0) faults.push('tools/gates: no gate was found');
for (const gate of gates) {
  const run = Object.entries(ofTools).filter(([, { command }]) => command === `node tools/gates/${gate}`);
  if (!run.some(([name]) => asked.some(({ target }) => target === name)))
    faults.push(`tools/gates/${gate}: neither npm test nor npm run verify runs it`);
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
const counts = Object.entries(seen).map(([what, count]) => `${what} ${count}`);
process.stdout.write(`${rooms.length} rooms (${counts.join(', ')}), ${gates.length} gates, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 || rooms.length === 0 ? 1 : 0;
