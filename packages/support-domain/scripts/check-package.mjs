// Packs the package and has two tools look at the tarball: publint (what package.json promises is in it) and attw (its types
// resolve, and match what runs, by node16, nodenext and bundler; node10 knows no subpaths). Run after a build, in this package's folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'support-domain-'));
// Their package.json files are not among their exports, so that they are found beside where npm puts its commands.
const modules = createRequire(import.meta.url).resolve.paths('publint').map((where) => path.resolve(where));
const binOf = (file) => modules.map((where) => path.join(where, file)).find(existsSync);

try {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const tarball = path.join(folder, filename);
  const strange = files.map((file) => file.path).filter((file) => /\.test\.|testing\/|^src\/|^scripts\//.test(file));
  if (strange.length > 0) throw new Error(`These do not belong into the package: ${strange.join(', ')}`);
  execFileSync(process.execPath, [binOf('publint/src/cli.js'), tarball, '--strict'], { stdio: 'inherit' });
  execFileSync(process.execPath, [binOf('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'node16', '--no-color'], { stdio: 'inherit' });
} catch (error) {
  // What the tools found stands above; a stack of this script would hide it.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
