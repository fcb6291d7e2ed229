// Gate: every link between the documents leads somewhere, headings included, by remark-validate-links. Addresses on the web
// are not asked: the gate must say the same without a network.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../nx.mjs';
import { rooms } from '../rooms.mjs';

const documents = globSync('**/*.md', {
  cwd: root,
  exclude: (name) =>
    /(^|\/)(node_modules|dist|lib|temp|release|sharepoint|\.nx|test-results|api)$/.test(name.replaceAll('\\', '/')),
});
const remark = path.join(root, 'node_modules/remark-cli/cli.js');
const run = spawnSync(
  process.execPath,
  [
    remark,
    '--no-config',
    '--no-stdout',
    '--quiet',
    '--frail',
    '--use',
    'remark-validate-links=repository:false',
    ...documents,
  ],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(run.stdout);
process.stderr.write(run.stderr);
const told = rooms.filter(({ folder }) => documents.some((file) => file.startsWith(`${folder}/`)));
process.stdout.write(`${documents.length} documents, of ${told.length} of ${rooms.length} rooms\n`);
if (documents.length === 0) process.stderr.write('No document was looked at.\n');
process.exitCode = documents.length === 0 ? 1 : (run.status ?? 1);
