// npm run tenant-check -- <site>: asks a SharePoint site what a machine can, and writes a report to send back.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, runTargets } from './nx.mjs';

const built = await runTargets(['build'], { projects: ['@tms-support/local-site'], quiet: true });
if (built !== 0) process.exit(built);
const main = path.join(root, 'apps/local-site/dist/tenant-check/main.js');
const run = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
