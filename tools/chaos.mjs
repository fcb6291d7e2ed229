// npm run chaos: builds what is stale, then lets a bad day loose on the storage and counts what is lost
// (packages/sharepoint-storage/chaos).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, runTargets } from './nx.mjs';

const projects = ['@tms-support/sharepoint-storage', '@tms-support/sharepoint-emulator'];
const built = await runTargets(['build'], { quiet: true, projects });
if (built !== 0) process.exit(built);
const script = path.join(root, 'packages', 'sharepoint-storage', 'chaos', 'run.mjs');
process.exitCode = spawnSync(process.execPath, ['--no-warnings', script], { cwd: root, stdio: 'inherit' }).status ?? 1;
