// Gate on the gates: plants one violation of each boundary rule in a copy of the repository, and requires that dependency-cruiser
// and the lint of Nx each name it. A rule that no seed makes fire fails too: it may be a rule that cannot.
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
    '.dependency-cruiser.mjs',
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

/** Lints one project of the copy as `nx run-many -t lint` does, with ESLint's findings as JSON. */
function lint(project) {
  const run = spawnSync(
    process.execPath,
    [
      require.resolve('nx'),
      'run-many',
      '-t',
      'lint-seeded',
      `--projects=${project}`,
      '--skip-nx-cache',
      '--outputStyle=static',
    ],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: path.join(copy, '.nx/data') },
    },
  );
  const json = run.stdout.split('\n').find((line) => line.startsWith('[{"filePath"'));
  if (!json)
    throw new Error(
      `The lint of ${project} printed no findings:\n${run.stdout.slice(-2000)}${run.stderr.slice(-2000)}`,
    );
  return JSON.parse(json);
}

function checkLint() {
  for (const folder of new Set(
    seeds.filter((seed) => seed.lint).map(({ file }) => file.split('/').slice(0, 2).join('/')),
  )) {
    const file = path.join(copy, folder, 'package.json');
    const project = JSON.parse(readFileSync(file, 'utf8'));
    const command = `eslint --config eslint.config.mjs --format json ${folder}/src || exit 0`;
    project.nx.targets['lint-seeded'] = { executor: 'nx:run-commands', options: { command } };
    writeFileSync(file, JSON.stringify(project));
    const findings = lint(project.name);
    for (const seed of seeds.filter((one) => one.lint && one.file.startsWith(`${folder}/`))) {
      const found = findings.find(({ filePath }) => filePath.endsWith(seed.file))?.messages ?? [];
      if (!found.some(({ ruleId }) => ruleId === seed.lint))
        faults.push(`the lint let ${seed.file} pass: ${seed.lint} did not fire`);
    }
  }
}

try {
  plant();
  await checkCruise();
  checkLint();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${seeds.length} seeded violations, ${faults.length} not caught\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
