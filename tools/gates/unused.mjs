// Gate: no file, export or dependency that nothing uses, by knip (knip.json).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../nx.mjs';

const knip = path.join(root, 'node_modules/knip/bin/knip.js');
const run = spawnSync(process.execPath, [knip, '--no-progress'], { cwd: root, encoding: 'utf8' });
process.stdout.write(run.stdout || 'Nothing is unused.\n');
process.stderr.write(run.stderr);
process.exitCode = run.status ?? 1;
