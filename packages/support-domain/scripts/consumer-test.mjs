// Somebody else's project, outside this workspace: installs the packed tarball and uses it as an ES module, as CommonJS, and
// with tsc under each way of resolving types. Run after a build. Needs npm's cache or a network for zod and temporal-polyfill.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const name = '@tms-support/support-domain';
const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'a-consumer-')));
const windows = process.platform === 'win32';
const npm = (...args) => execFileSync('npm', args, { cwd: project, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'inherit'] });
const node = (...args) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const write = (file, text) => writeFileSync(path.join(project, file), text);
let checks = 0;
function check(what, was, wanted) {
  if (JSON.stringify(was) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(was)} instead of ${JSON.stringify(wanted)}`);
  checks += 1;
  process.stdout.write(`${what}: as it should be\n`);
}

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { encoding: 'utf8', shell: windows }),
  );
  write('package.json', JSON.stringify({ name: 'a-consumer', private: true, dependencies: { [name]: `file:${filename}` } }));
  npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
  const installed = path.join(project, 'node_modules', name);
  if (!realpathSync(installed).startsWith(project)) throw new Error('The package is a link into the workspace, not the tarball');
  check('Only what it stands on comes with it', readdirSync(path.join(project, 'node_modules')).filter((folder) => !folder.startsWith('.')).sort(), [
    '@tms-support', 'temporal-polyfill', 'temporal-spec', 'temporal-utils', 'zod',
  ]);

  const surface = readFileSync('public-surface.txt', 'utf8').trim().split('\n');
  const values = surface.filter((line) => !line.startsWith('type ')).sort();
  write('names.mjs', `import * as domain from '${name}'; console.log(JSON.stringify(Object.keys(domain).sort()));`);
  write('names.cjs', `console.log(JSON.stringify(Object.keys(require('${name}')).filter((key) => key !== '__esModule').sort()));`);
  check('ES module', JSON.parse(node('names.mjs')), values);
  check('CommonJS', JSON.parse(node('names.cjs')), values);

  // Every name and type of the public surface, and the examples of the README, in a module of either kind.
  const types = surface.filter((line) => line.startsWith('type ')).map((line) => line.slice(5));
  const uses = `import * as domain from '${name}';
import type { ${types.join(', ')} } from '${name}';
export const values = [${values.map((value) => `domain.${value}`).join(', ')}];
export type Everything = [${types.map((type) => (type === 'IssueCommandOf' ? "IssueCommandOf<'raise'>" : type)).join(', ')}];
// Types that had not resolved would be \`any\`, and this would then be no mistake.
// @ts-expect-error
export const wrong: Actor = { name: 1, email: '', roles: [] };
`;
  const examples = readdirSync('examples');
  write('uses.mts', uses);
  write('uses.cts', uses);
  // The examples print, and zod's own types name URL: without the types of Node or of a page, that is all that is missing.
  write('globals.d.ts', 'declare const console: { log(words: unknown): void };\ninterface URL {}\n');
  for (const example of examples) copyFileSync(path.join('examples', example), path.join(project, example.replace('.ts', '.mts')));
  for (const [module, moduleResolution] of [['node16', 'node16'], ['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const outDir = `out-${moduleResolution}`;
    const files = readdirSync(project).filter((file) => /\.(mts|cts|d\.ts)$/.test(file) && !(file.endsWith('.cts') && module === 'esnext'));
    const options = { module, moduleResolution, outDir, strict: true, exactOptionalPropertyTypes: true, target: 'es2020', lib: ['es2020'], types: [] };
    write(`tsconfig.${moduleResolution}.json`, JSON.stringify({ compilerOptions: options, files }));
    node(tsc, '-p', `tsconfig.${moduleResolution}.json`);
    for (const example of examples) {
      const said = [...readFileSync(path.join('examples', example), 'utf8').matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
      check(`${example}, types by ${moduleResolution}`, node(path.join(outDir, example.replace('.ts', '.mjs'))).trim().split('\n'), said);
    }
  }
  process.stdout.write(`${checks} checks of a consumer passed.\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n${error.stdout ?? ''}`);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
