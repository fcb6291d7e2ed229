// Gate: every number of a fact (S7) that the code or a document cites stands in docs/facts.md, so that whoever reads it can look it up; and
// every fact is cited in code that is no test, so that whoever looks for what serves it finds the place.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../nx.mjs';

const home = 'docs/facts.md';
const known = new Set([...readFileSync(path.join(root, home), 'utf8').matchAll(/^\| (S\d+) \|/gm)].map(([, id]) => id));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|cjs|js|md|scss)$/.test(file) && existsSync(path.join(root, file)))
  .filter((file) => !file.startsWith('tools/gates/'));
const faults = [];
let cited = 0;
const served = new Set();
for (const file of files.filter((one) => one !== home)) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const isProduct = /^(apps|packages)\/[^/]+\/src\/.*\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file);
  // A number on its own: S12, and neither a part of a word (WS2), nor of a key in quotes such as 'S2' alone.
  for (const [, id] of text.matchAll(/(?<![\w'"`/.#-])(S\d{1,2})(?![\w'"`-])/g)) {
    cited += 1;
    if (isProduct) served.add(id);
    if (!known.has(id)) faults.push(`${file}: cites ${id}, which ${home} does not have`);
  }
  if (!isProduct) continue;
  for (const [, from, to] of text.matchAll(/\bS(\d{1,2}) to S(\d{1,2})\b/g))
    for (let at = Number(from); at <= Number(to); at += 1) served.add(`S${at}`);
}
for (const id of known) if (!served.has(id)) faults.push(`${home}: ${id} is cited nowhere in the code`);
if (known.size === 0 || cited === 0)
  faults.push(`${home}: ${known.size} facts, cited ${cited} times: nothing was compared`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${known.size} facts, cited ${cited} times, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
