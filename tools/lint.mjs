// The lint of all rooms in one run, as `npm test` has it: what ESLint and its plugins take to start is paid once. `nx run-many -t lint -p <room>`
// lints one room in the same way. Run by Nx, whose graph of the projects the rule of the walls reads.
import { createHash } from 'node:crypto';
import path from 'node:path';
import nx from 'nx/src/devkit-exports.js';
import { ESLint } from 'eslint';
import { root } from './nx.mjs';
import { rooms, unseenRooms } from './rooms.mjs';

const data = process.env.NX_WORKSPACE_DATA_DIRECTORY ?? path.join(root, '.nx/workspace-data');
// ESLint keeps what it saw to be in order by each file's words and its rules. What the rule of the walls says depends on the tags of others too.
const tags = createHash('sha1').update(JSON.stringify(rooms.map(({ folder, tags }) => [folder, tags])));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, 'eslint.config.mjs'),
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: path.join(data, `eslint-${tags.digest('hex').slice(0, 12)}`),
});

// The rule of the walls reads Nx's graph again for each file, as in an editor, unless ESLint's own command runs it: seven eighths of the time.
process.argv[1] = path.join(root, 'node_modules/eslint/bin/eslint.js');

// Without a graph the rule of the walls lets everything pass, and ESLint would keep that.
nx.readCachedProjectGraph();

const results = await eslint.lintFiles(rooms.map(({ folder }) => `${folder}/src`));
const faults = unseenRooms(results.map(({ filePath }) => path.relative(root, filePath).replaceAll(path.sep, '/')));

const formatter = await eslint.loadFormatter('stylish');
const bad = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0);
process.stdout.write(await formatter.format(bad));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${rooms.length} rooms, ${results.length} files, ${bad.length + faults.length} faults\n`);
process.exitCode = bad.length + faults.length > 0 ? 1 : 0;
