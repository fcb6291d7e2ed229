// Verifies that the .sppkg depends on the commit alone: builds it again in another folder, and compares byte for byte.
// The copy has node_modules of its own (hard links): linked as one folder, webpack would name modules by another way there.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inWords, root } from './nx.mjs';

const sppkg = 'apps/support-desk/sharepoint/solution/tms-support-desk.sppkg';
const hash = (folder) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, sppkg)))
    .digest('hex');

function copySources(to) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of listed.split('\n').filter((name) => name && existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(to, file));
  }
}

function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target, 'junction');
    else if (entry.isDirectory()) linkTree(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target); // another disk
      }
    }
  }
}

const began = Date.now();
const copy = mkdtempSync(path.join(tmpdir(), 'reproducible-a-longer-name-than-the-first-'));
try {
  copySources(copy);
  linkTree(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(path.join(root, group))) {
      const nested = path.join(group, name, 'node_modules');
      if (existsSync(path.join(root, nested))) linkTree(path.join(root, nested), path.join(copy, nested));
    }
  }
  process.stdout.write(`copied in ${inWords(Date.now() - began)}; building\n`);
  const nx = createRequire(path.join(copy, 'package.json')).resolve('nx');
  const built = spawnSync(
    process.execPath,
    [
      nx,
      'run-many',
      '-t',
      'package',
      '--projects=@tms-support/support-desk',
      '--skip-nx-cache',
      '--outputStyle=static',
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NX_WORKSPACE_ROOT_PATH: copy }, maxBuffer: 64 * 1024 * 1024 },
  );
  if (built.status !== 0) throw new Error(`The second build stopped:\n${built.stdout}${built.stderr}`);
  const [here, there] = [hash(root), hash(copy)];
  process.stdout.write(`${here} here\n${there} there\n${inWords(Date.now() - began)}\n`);
  if (here !== there) {
    process.stderr.write('Two builds of one commit differ.\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
