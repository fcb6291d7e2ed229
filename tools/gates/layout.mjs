// Gate: every file is laid out by Prettier, as .prettierrc.json says. `npx prettier --write .` lays out what this names.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { getFileInfo } from 'prettier';
import { root } from '../nx.mjs';
import { rooms, unseenRooms } from '../rooms.mjs';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
}).split('\n');
const infos = await Promise.all(
  files.map((file) => getFileInfo(path.join(root, file), { ignorePath: path.join(root, '.prettierignore') })),
);
const looked = files.filter((_, at) => !infos[at].ignored && infos[at].inferredParser);
const prettier = path.join(root, 'node_modules/prettier/bin/prettier.cjs');
// The cache is of what Prettier saw to be in order, by the contents of each file: a commit asks about its own files alone.
const data = process.env.NX_WORKSPACE_DATA_DIRECTORY ?? '.nx/workspace-data';
const cache = ['--cache', '--cache-strategy=content', `--cache-location=${data}/prettier`];
const run = spawnSync(process.execPath, [prettier, '--check', '.', ...cache], { cwd: root, encoding: 'utf8' });
const unseen = unseenRooms(looked);
process.stderr.write([run.stderr, ...unseen.map((fault) => `${fault}\n`)].join(''));
process.stdout.write(
  `${rooms.length} rooms, ${run.status === 0 ? 'every file laid out' : 'not every file laid out'}\n`,
);
process.exitCode = unseen.length > 0 || looked.length === 0 ? 1 : (run.status ?? 1);
