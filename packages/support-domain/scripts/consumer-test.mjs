// Somebody else's project, outside this workspace: installs the packed tarball and uses it as an ES module, as CommonJS, and
// with tsc under each way of resolving types. Run after a build. Needs npm's cache or a network for zod.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const name = '@tms-support/support-domain';
const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'a-consumer-')));
const windows = process.platform === 'win32';
// Its warnings are about the settings of this device.
const quiet = ['ignore', 'pipe', 'ignore'];
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', shell: windows, stdio: quiet });
// A task runner asks for colour, and a coloured "true" is not the word that the examples promise.
const env = { ...process.env, FORCE_COLOR: '0' };
const node = (...args) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', env });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const write = (file, text) => writeFileSync(path.join(project, file), text);
let checks = 0;
const differences = (was, wanted) => {
  if (!Array.isArray(was) || !Array.isArray(wanted)) return `${was} instead of ${wanted}`;
  const only = (a, b) => a.filter((one) => !b.includes(one)).join(', ') || 'nothing';
  return `too much: ${only(was, wanted)}; missing: ${only(wanted, was)}`;
};
function check(what, was, wanted) {
  const [found, expected] = [JSON.stringify(was), JSON.stringify(wanted)];
  if (found !== expected) throw new Error(`${what}: ${differences(was, wanted)}`);
  checks += 1;
  process.stdout.write(`${what}: as it should be\n`);
}

try {
  const [{ filename }] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', project));
  write(
    'package.json',
    JSON.stringify({ name: 'a-consumer', private: true, dependencies: { [name]: `file:${filename}` } }),
  );
  npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
  const installed = path.join(project, 'node_modules', name);
  if (!realpathSync(installed).startsWith(project))
    throw new Error('The package is a link into the workspace, not the tarball');
  const came = readdirSync(path.join(project, 'node_modules'))
    .filter((folder) => !folder.startsWith('.'))
    .sort();
  check('Only what it stands on comes with it', came, ['@tms-support', 'zod']);

  const pinned = readFileSync('public-surface.txt', 'utf8').trim().split('\n');
  const surface = pinned.filter((line) => !line.includes(': '));
  const values = surface.filter((line) => !line.startsWith('type ')).sort();
  write('names.mjs', `import * as domain from '${name}'; console.log(JSON.stringify(Object.keys(domain).sort()));`);
  write('names.cjs', `console.log(JSON.stringify(Object.keys(require('${name}')).sort()));`);
  check('ES module', JSON.parse(node('names.mjs')), values);
  check('CommonJS', JSON.parse(node('names.cjs')), values);
  for (const door of ['working-time', 'statistics', 'timetable']) {
    const ofDoor = pinned.flatMap((line) => (line.startsWith(`${door}: `) ? [line.slice(door.length + 2)] : []));
    const names = ofDoor.filter((line) => !line.startsWith('type ')).sort();
    write(
      'door.mjs',
      `import * as door from '${name}/${door}'; console.log(JSON.stringify(Object.keys(door).sort()));`,
    );
    write('door.cjs', `console.log(JSON.stringify(Object.keys(require('${name}/${door}')).sort()));`);
    check(`The door ${door}, as an ES module`, JSON.parse(node('door.mjs')), names);
    check(`The door ${door}, from CommonJS`, JSON.parse(node('door.cjs')), names);
  }

  // The way out to DMN stands apart: it needs dmn-moddle, which whoever wants it installs.
  const { version } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('dmn-moddle/package.json'), 'utf8'),
  );
  npm(project, 'install', `dmn-moddle@${version}`, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');

  // Every name and type of the public surface, the examples of the README, and more of what the package does.
  const types = surface.filter((line) => line.startsWith('type ')).map((line) => line.slice(5));
  const uses = `import * as domain from '${name}';
import type { Actor } from '${name}';
export type { ${types.join(', ')} } from '${name}';
export const values = [${values.map((value) => `domain.${value}`).join(', ')}];
// Types that had not resolved would be \`any\`, and this would then be no mistake.
// @ts-expect-error
export const wrong: Actor = { name: 1, email: '', roles: [] };
`;
  const examples = ['examples', 'scripts/consumer'].flatMap((folder) =>
    readdirSync(folder).map((file) => ({ folder, file })),
  );
  write('uses.mts', uses);
  write('uses.cts', uses);
  // The examples print, and zod's own types name URL: without the types of Node or of a page, that is all that is missing.
  write('globals.d.ts', 'declare const console: { log(...words: unknown[]): void };\ninterface URL {}\n');
  const inProject = (example, ending, folder = '.') => path.join(project, folder, example.replace('.ts', ending));
  for (const { folder, file } of examples) copyFileSync(path.join(folder, file), inProject(file, '.mts'));
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const outDir = `out-${moduleResolution}`;
    // A bundler has no CommonJS of its own.
    const kinds = moduleResolution === 'bundler' ? /\.(mts|d\.ts)$/ : /\.(mts|cts|d\.ts)$/;
    const files = readdirSync(project).filter((file) => kinds.test(file));
    const strict = { strict: true, exactOptionalPropertyTypes: true, target: 'es2020', lib: ['es2020'], types: [] };
    const compilerOptions = { module, moduleResolution, outDir, ...strict };
    write(`tsconfig.${moduleResolution}.json`, JSON.stringify({ compilerOptions, files }));
    node(tsc, '-p', `tsconfig.${moduleResolution}.json`);
    for (const { folder, file } of examples) {
      const said = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\/\/ → (.*)/g)].map(
        ([, words]) => words,
      );
      const printed = node(inProject(file, '.mjs', outDir))
        .trim()
        .split('\n');
      check(`${file}, types by ${moduleResolution}`, printed, said);
    }
  }
  const dmn = 'writeDmn(shippedSnapshot).then((xml) => console.log(xml.includes("dmn:decisionTable")))';
  write('dmn.mjs', `import { writeDmn } from '${name}/dmn'; import { shippedSnapshot } from '${name}'; ${dmn}`);
  write(
    'dmn.cjs',
    `const { writeDmn } = require('${name}/dmn'); const { shippedSnapshot } = require('${name}'); ${dmn}`,
  );
  check('DMN from an ES module', node('dmn.mjs').trim(), 'true');
  check('DMN from CommonJS', node('dmn.cjs').trim(), 'true');
  process.stdout.write(`${checks} checks of a consumer passed.\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n${error.stdout ?? ''}`);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
