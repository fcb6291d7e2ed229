// npm start: builds what is stale, then runs the local site until it is stopped. Options go on to the site (--port, --reset, --empty).
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, runTargets } from './nx.mjs';

process.stdout.write('Building what has changed. The first time, that is everything, and takes a few minutes.\n');
const began = Date.now();
const beat = setInterval(() => {
  process.stdout.write(`  still building, ${Math.round((Date.now() - began) / 1000)} seconds so far\n`);
}, 10_000);
const built = await runTargets(['build', 'package'], {
  projects: ['@tms-support/local-site', '@tms-support/support-desk'],
  quiet: true,
});
clearInterval(beat);
if (built !== 0) {
  process.stderr.write('\nThe build stopped. What it said is above; nothing was started.\n');
  process.exit(built);
}
const site = spawn(process.execPath, [path.join(root, 'apps/local-site/dist/main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => site.kill(name));
site.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
