// Runs Nx tasks in this workspace, and says how long they took.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const nxCli = createRequire(import.meta.url).resolve('nx');

/**
 * Runs targets of some or all projects. One call runs each task once, however many others need it, cached or not.
 * @returns the exit code: 0 when every task passed.
 */
export function runTargets(targets, { projects, quiet = false, options = [] } = {}) {
  const args = ['run-many', '-t', ...targets, ...(projects ? [`--projects=${projects.join(',')}`] : []), ...options];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [nxCli, ...args, quiet ? '--outputStyle=static' : '--outputStyle=stream'], {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    if (quiet) for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('exit', (code) => {
      // A quiet run that failed owes its reader all that it kept back.
      if (quiet && code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}

/** "2 minutes 5 seconds" from milliseconds. */
export function inWords(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} second${seconds % 60 === 1 ? '' : 's'}`;
  return minutes === 0 ? rest : `${minutes} minute${minutes === 1 ? '' : 's'} ${rest}`;
}
