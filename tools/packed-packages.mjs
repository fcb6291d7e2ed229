// Somebody else's project, outside this workspace, with every package as npm packs it: each is loaded by `import` and by `require`, and the examples
// of their pages are compiled against the types that came, and print what they say. Where the machine has a Node of its own, which may be older
// than the one that runs this, it loads them too. Run after a build. Needs npm's cache or a network for what they stand on.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplesOf } from './examples.mjs';
import { root } from './nx.mjs';

const shell = process.platform === 'win32';
const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'packed-packages-')));
const env = { ...process.env, FORCE_COLOR: '0', NODE_NO_WARNINGS: '1' };
const run = (file, args, cwd = project) =>
  execFileSync(file, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: shell && file === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const write = (file, text) => writeFileSync(path.join(project, file), text);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
let checks = 0;
function check(what, was, wanted) {
  const [found, expected] = [JSON.stringify(was), JSON.stringify(wanted)];
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
  checks += 1;
}

/** The Nodes that a shell of this machine finds besides the one that npm installed beside the packages, one of each version. */
function nodesOfMachine() {
  const names = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = names
    .map((folder) => path.join(folder, shell ? 'node.exe' : 'node'))
    .filter((file) => existsSync(file));
  const byVersion = new Map(found.reverse().map((file) => [run(file, ['--version']).trim(), file]));
  byVersion.delete(process.version);
  return [...byVersion.values()];
}
/** Whether a version fits what a package asks for: `>=20.19` alone is spelt in them. */
function fits(version, { node }) {
  const [wanted, has] = [node.replace('>=', ''), version.replace('v', '')].map((text) => text.split('.').map(Number));
  return has[0] > wanted[0] || (has[0] === wanted[0] && has[1] >= wanted[1]);
}

const folders = readdirSync(path.join(root, 'packages')).filter((name) =>
  existsSync(path.join(root, 'packages', name, 'package.json')),
);
const packages = folders.map((name) => ({
  folder: path.join(root, 'packages', name),
  ...JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8')),
}));
let emulator;
try {
  const tarballs = packages.map(({ folder }) => {
    const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
    const [{ filename, files }] = JSON.parse(run('npm', packing, folder));
    const names = files.map((file) => file.path);
    // A package that packs its tests and not its code installs as well as another.
    for (const needed of ['README.md', 'LICENSE'])
      check(
        `${filename} has ${needed}`,
        names.some((name) => name.endsWith(needed)),
        true,
      );
    check(
      `${filename} has no tests`,
      names.filter((name) => /\.test\.|(^|\/)testing\//.test(name)),
      [],
    );
    return `./${filename}`;
  });
  write('package.json', '{"name":"a-consumer","private":true}');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs]);

  const nodes = [process.execPath, ...nodesOfMachine()];
  for (const { name, engines } of packages) {
    const installed = path.join(project, 'node_modules', name);
    check(`${name} is no link into the workspace`, realpathSync(installed).startsWith(project), true);
    write('names.mjs', `console.log(Object.keys(await import('${name}')).sort().join());`);
    write(
      'names.cjs',
      `console.log(Object.keys(require('${name}')).filter((one) => one !== '__esModule').sort().join());`,
    );
    for (const node of nodes) {
      const version = run(node, ['--version']).trim();
      if (!fits(version, engines))
        process.stdout.write(`${name}: not tried on ${version}, as it asks for ${engines.node}\n`);
      else {
        const names = run(node, ['names.mjs']);
        check(`${name} has names`, names.split(',').length > 5, true);
        check(`${name} on ${version}, by require`, run(node, ['names.cjs']), names);
        process.stdout.write(`${name}: loaded on ${version}, by import and by require\n`);
      }
    }
  }

  // The examples of the pages. Those of PnPjs need a way to find types that finds its additions; the rest is by the book.
  const examples = packages.flatMap(({ folder, engines }) =>
    examplesOf(folder).map((example) => ({ ...example, engines, file: path.basename(example.file, '.ts') })),
  );
  for (const { file, code } of examples) write(`${file}.mts`, code);
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    skipLibCheck: true,
  };
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const ofPnp = moduleResolution === 'nodenext' ? examples.filter(({ code }) => code.includes("'@pnp/")) : [];
    const files = examples.filter((one) => !ofPnp.includes(one)).map(({ file }) => `${file}.mts`);
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { module, moduleResolution, outDir: 'out', ...strict }, files }),
    );
    run(process.execPath, [tsc, '-p', '.']);
  }
  for (const node of nodes)
    for (const { file, code, said, engines } of examples) {
      const version = run(node, ['--version']).trim();
      if (!fits(version, code.includes('sharepoint-emulator') ? { node: '>=22.13' } : engines)) continue;
      check(
        `${file} on ${version}`,
        run(node, [path.join('out', `${file}.mjs`)])
          .trim()
          .split('\n'),
        said,
      );
      process.stdout.write(`${file}: prints what it says, on ${version}\n`);
    }

  // The storage in one process, the site in another, each on the Node that it asks for: the emulator as its command starts it.
  const bin = path.join(project, 'node_modules/@tms-support/sharepoint-emulator/dist/bin.js');
  emulator = spawn(process.execPath, [bin, '--port', '0', '--as', 'administrator'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    emulator.stdout.on('data', (text) => /https?:\/\/\S+/.test(text) && resolve(/https?:\/\/\S+/.exec(text)[0]));
    emulator.on('exit', (code) => reject(new Error(`The emulator ended with ${code}`)));
  });
  write(
    'visit.mjs',
    `import { openDeskOverHttp } from '@tms-support/sharepoint-storage';
const desk = openDeskOverHttp({ siteUrl: '${url}', now: () => '2026-03-02T09:30:00.000Z', newId: () => 'id' });
console.log((await desk.enter()).state, (await desk.planSetUp()).steps.length > 20);`,
  );
  for (const node of nodes)
    check(`A visit over HTTP, by ${node}`, run(node, ['visit.mjs']).trim(), 'set-up-needed true');
  process.stdout.write(`${checks} checks of ${packages.length} packed packages passed.\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n${error.stdout ?? ''}`);
  process.exitCode = 1;
} finally {
  emulator?.removeAllListeners('exit');
  emulator?.kill();
  rmSync(project, { recursive: true, force: true });
}
