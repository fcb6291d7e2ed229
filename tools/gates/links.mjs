// Gate: every link between the documents leads somewhere, headings included, by remark-validate-links, and so does every path that
// CONTRIBUTING.md names. Addresses on the web are not asked: the gate must say the same without a network.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
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
const paths = [
  ...readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/`((?:packages|apps|tools|docs)\/[^`\s]+)`/g),
].map(([, named]) => named);
const gone = paths.filter((named) => !existsSync(path.join(root, named)));
for (const named of gone) process.stderr.write(`CONTRIBUTING.md: ${named} is not there\n`);
process.exitCode = documents.length === 0 || paths.length === 0 || gone.length > 0 ? 1 : (run.status ?? 1);
