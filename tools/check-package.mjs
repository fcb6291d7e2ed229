// What a stranger would get of a package, as publint and attw judge it: packed once, as it was built, without what `prepack` adds, which neither
// of them reads. `--profile` says which ways to load it are promised. Run after a build, in the package's folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const shell = process.platform === 'win32';
const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
try {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { encoding: 'utf8', shell }));
  const packed = path.join(folder, filename);
  for (const [judge, ...options] of [
    ['publint', '--strict'],
    ['attw', ...process.argv.slice(2)],
  ])
    execFileSync(judge, [packed, ...options], { stdio: 'inherit', shell });
} catch (error) {
  process.exitCode = error.status ?? 1;
  if (error.status == null) process.stderr.write(`${error}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
