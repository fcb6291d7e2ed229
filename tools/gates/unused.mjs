// Gate: no file, export or dependency that nothing uses, by knip (knip.json).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const { workspaces } = JSON.parse(readFileSync(path.join(root, 'knip.json'), 'utf8'));
// knip looks at what a pattern of its configuration covers, and says nothing of what none does.
const unseen = rooms.filter(({ folder }) => !Object.keys(workspaces).some((glob) => path.matchesGlob(folder, glob)));
for (const { folder } of unseen) process.stderr.write(`${folder}: knip.json has no workspace for this room\n`);

const knip = path.join(root, 'node_modules/knip/bin/knip.js');
const run = spawnSync(process.execPath, [knip, '--no-progress'], { cwd: root, encoding: 'utf8' });
process.stdout.write(run.stdout || `${rooms.length} rooms, nothing is unused.\n`);
process.stderr.write(run.stderr);
process.exitCode = unseen.length > 0 || rooms.length === 0 ? 1 : (run.status ?? 1);
