// Gate: a package's page shows its examples as they are, in their order, and each prints what the notes in it say ("// → …"). They run from the
// sources; tools/packed-packages.mjs runs them again from what npm packs.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplesOf } from '../examples.mjs';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const packages = rooms.filter(({ folder }) => folder.startsWith('packages/'));
const alias = Object.fromEntries(
  packages.map(({ folder, manifest }) => [manifest.name, path.join(root, folder, 'src/index.ts')]),
);
const made = mkdtempSync(path.join(tmpdir(), 'examples-'));
const faults = [];

/** What a file prints, line by line, once it and what it imports are one module. */
async function printedBy(file) {
  const outfile = path.join(made, `${path.basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [file],
    alias,
    bundle: true,
    // A package names what it has to load by its place in `dist`: the storage, the modules of PnPjs.
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    // A parser of XML that a library of the emulator requires asks for Node's own modules in the old way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
    outfile,
  });
  // Where the output of the gate is coloured, a number that is printed would be too.
  const env = { ...process.env, FORCE_COLOR: '0' };
  const run = spawnSync(process.execPath, ['--no-warnings', outfile], { cwd: made, encoding: 'utf8', env });
  return `${run.stdout}${run.stderr}`.trimEnd().split('\n');
}

let tried = 0;
async function checkPackage(folder) {
  const examples = examplesOf(path.join(root, folder));
  if (examples.length === 0) faults.push(`${folder}: its page has no example`);
  const readme = path.join(root, folder, 'README.md');
  const page = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const shown = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, block]) => block);
  if (shown.length !== examples.length)
    faults.push(`${folder}/README.md shows ${shown.length} examples, and there are ${examples.length}`);
  for (const [at, { file, code, said }] of examples.entries()) {
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    if (shown[at] !== code) faults.push(`${folder}/README.md does not show ${name} as it is`);
    if (said.length === 0) faults.push(`${name} says nothing of what it prints`);
    const printed = await printedBy(file).catch((error) => [error.message]);
    const differs = said.concat(printed.slice(said.length)).findIndex((line, index) => line !== printed[index]);
    if (differs >= 0) faults.push(`${name} says "${said[differs] ?? ''}" and prints "${printed[differs] ?? ''}"`);
    tried += 1;
  }
}

try {
  for (const { folder } of packages) await checkPackage(folder);
} finally {
  rmSync(made, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${tried} examples of ${packages.length} packages, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 || tried === 0 ? 1 : 0;
