// What a stranger would get of this package, as publint and attw judge it: packed once, without the reference of everything public, which
// neither of them reads and which takes longer than both. Run after a build, in this package's folder.
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
    ['attw', '--profile', 'node16'],
  ])
    execFileSync(judge, [packed, ...options], { stdio: 'inherit', shell });
} catch (error) {
  process.exitCode = error.status ?? 1;
  if (error.status == null) process.stderr.write(`${error}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
