// Gate on the gates: plants one violation of each rule in a copy of the repository, among them a new room that no gate was told of, and
// requires that the gate it is meant for names it. A rule that no seed makes fire fails too: it may be a rule that cannot.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import config from '../../.dependency-cruiser.mjs';
import { root } from '../nx.mjs';
import { cruise } from './cruise.mjs';

const require = createRequire(import.meta.url);
const seeds = JSON.parse(readFileSync(new URL('./seeded-violations.json', import.meta.url), 'utf8'));
const made =
  /(^|\/)node_modules$|^(packages|apps)\/[^/]+\/(dist|lib|lib-commonjs|lib-dts|temp|release|sharepoint|coverage|reports|test-results|\.stryker-tmp)$/;
const copy = mkdtempSync(path.join(tmpdir(), 'seeded-'));
const faults = [];

/** Every installed package as it is, but the workspace's own: linked whole, they would be read from outside the copy. */
function linkPackages() {
  mkdirSync(path.join(copy, 'node_modules/@tms-support'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')).filter((one) => one !== '@tms-support')) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction');
  }
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(path.join(copy, group))) {
      symlinkSync(path.join(copy, group, name), path.join(copy, 'node_modules/@tms-support', name), 'junction');
    }
  }
}

function plant() {
  for (const name of [
    'package.json',
    'package-lock.json',
    'nx.json',
    'tsconfig.base.json',
    'eslint.config.mjs',
    'knip.json',
    '.dependency-cruiser.mjs',
    '.gitignore',
    'jest.preset.cjs',
    '.prettierignore',
    '.prettierrc.json',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'docs',
    'packages',
    'apps',
    'tools',
  ]) {
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (from) => !made.test(path.relative(root, from)),
    });
  }
  linkPackages();
  for (const { file, text } of seeds) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), text);
  }
  // Some gates ask Git which files there are.
  spawnSync('git', ['init', '--quiet'], { cwd: copy });
}

async function checkCruise() {
  const { violations } = await cruise(copy);
  for (const { file, cruise: rule } of seeds.filter((seed) => seed.cruise)) {
    if (!violations.some((found) => found.rule === rule && [found.from, found.to].includes(file)))
      faults.push(`dependency-cruiser let ${file} pass: ${rule} did not fire`);
  }
  for (const { name } of config.forbidden) {
    if (!seeds.some((seed) => seed.cruise === name)) faults.push(`no seed proves the rule ${name}`);
  }
}

/** Lints the seeds of every room as `nx run-many -t lint` does, in one run: ESLint's findings as JSON, a line a room. */
function lintSeeds() {
  const run = spawnSync(
    process.execPath,
    [require.resolve('nx'), 'run-many', '-t', 'lint-seeded', '--skip-nx-cache', '--outputStyle=static'],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: path.join(copy, '.nx/data') },
    },
  );
  const lines = run.stdout.split('\n').filter((line) => line.startsWith('[{"filePath"'));
  if (lines.length === 0)
    throw new Error(`The lint printed no findings:\n${run.stdout.slice(-2000)}${run.stderr.slice(-2000)}`);
  return lines.flatMap((line) => JSON.parse(line));
}

function checkLint() {
  const linted = seeds.filter((seed) => seed.lint);
  for (const folder of new Set(linted.map(({ file }) => file.split('/').slice(0, 2).join('/')))) {
    const file = path.join(copy, folder, 'package.json');
    const project = JSON.parse(readFileSync(file, 'utf8'));
    const planted = linted.map((seed) => seed.file).filter((one) => one.startsWith(`${folder}/`));
    const command = `eslint --config eslint.config.mjs --format json ${planted.join(' ')} || exit 0`;
    project.nx.targets['lint-seeded'] = { executor: 'nx:run-commands', options: { command } };
    writeFileSync(file, JSON.stringify(project));
  }
  const findings = lintSeeds();
  for (const seed of linted) {
    const found = findings.find(({ filePath }) => filePath.endsWith(seed.file))?.messages ?? [];
    if (!found.some(({ ruleId, message }) => ruleId === seed.lint && message.includes(seed.lintSays ?? '')))
      faults.push(`the lint let ${seed.file} pass: ${seed.lint} did not fire`);
  }
}

/** Runs each other gate in the copy, where all of them are red: each has to say, in these words, why. */
function checkGates() {
  const gates = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.basename(name, '.mjs'));
  for (const gate of new Set([...gates, ...seeds.flatMap((seed) => seed.gate ?? [])])) {
    // Those two are proved above, by dependency-cruiser's own findings, and by this file.
    if (['boundaries', 'cruise', 'seeded-violations'].includes(gate)) continue;
    const meant = seeds.filter((seed) => seed.gate === gate);
    if (meant.length === 0) faults.push(`no seed proves the gate ${gate}`);
    const run = spawnSync(process.execPath, [path.join(copy, `tools/gates/${gate}.mjs`)], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: path.join(copy, '.nx/data') },
    });
    const said = run.stdout + run.stderr;
    if (run.status === 0) faults.push(`the gate ${gate} is green in a house full of violations`);
    for (const { file, says, neverSays } of meant) {
      for (const one of [says].flat())
        if (!said.includes(one)) faults.push(`${gate} let ${file} pass: it did not say "${one}"`);
      if (neverSays && said.includes(neverSays)) faults.push(`${gate} found what is right: "${neverSays}"`);
    }
  }
}

try {
  plant();
  await checkCruise();
  checkLint();
  checkGates();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${seeds.length} seeded violations, ${faults.length} not caught\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
