// Gate: every link between the documents leads somewhere, headings included, by remark-validate-links, and so does every path that
// CONTRIBUTING.md names. Each decision has one row in the list of decisions, by number, under the title that it has itself. Addresses on the web are not asked: the gate must say the same without a network.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
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

const decisions = path.join(root, 'docs/decisions');
/** A title without its number; capitals at its beginning and the slant of a quotation mark say nothing else. */
const plain = (title) =>
  title
    .replace(/^# *|\d{4}[:.]? */g, '')
    .replaceAll('’', "'")
    .toLowerCase();
const wanted = readdirSync(decisions)
  .filter((name) => /^\d{4}-.*\.md$/.test(name))
  .sort()
  .map((name) => `${name} ${plain(readFileSync(path.join(decisions, name), 'utf8').split('\n')[0])}`);
const listed = [
  ...readFileSync(path.join(decisions, 'README.md'), 'utf8').matchAll(/^\| \[\d{4}\]\((.+?)\) \| (.*) \|$/gm),
].map(([, name, title]) => `${name} ${plain(title)}`);
const astray = wanted.findIndex((row, at) => row !== listed[at]);
const isListed = wanted.length > 0 && astray === -1 && listed.length === wanted.length;
if (!isListed)
  process.stderr.write(
    `docs/decisions/README.md: row ${astray + 1} should be “${wanted[astray] ?? 'none'}” and is “${listed[astray] ?? 'not there'}”\n`,
  );
const isWhole = documents.length > 0 && paths.length > 0 && gone.length === 0 && isListed;
process.exitCode = isWhole ? (run.status ?? 1) : 1;
