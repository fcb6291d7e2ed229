// Puts faults into the sources, group by group, and says how many the tests notice. Half an hour and more; outside CI.
//   npm run mutation                      every group of mutation-groups.mjs
//   npm run mutation -- rules-dmn issues  these groups
// Ends with the table of docs/mutation.md, and fails where a group is under 90% (stryker.config.mjs).
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { groups } from '../mutation-groups.mjs';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(groups);
const stryker = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);
const rows = [];
let worst = 0;

// A file that was renamed would go out of its group without a word, and no faults at all are no figure for Stryker to fail by.
const gone = names.flatMap((name) =>
  (groups[name]?.mutate ?? [])
    .flatMap((pattern) => {
      const [, before, some] = /^(.*)\{(.*)\}\.ts$/.exec(pattern) ?? [];
      return some ? some.split(',').map((file) => `${before}${file}.ts`) : [pattern];
    })
    .filter((pattern) => globSync(pattern).length === 0)
    .map((pattern) => `${name}: ${pattern} is not there`),
);
if (gone.length > 0) {
  process.stderr.write(`${gone.join('\n')}\nSay in mutation-groups.mjs what they are called now.\n`);
  process.exit(1);
}

for (const name of names) {
  const env = { ...process.env, MUTATION_GROUP: name };
  const { status } = spawnSync(process.execPath, [stryker, 'run'], { stdio: 'inherit', env });
  worst = Math.max(worst, status ?? 1);
  if (status !== 0 && status !== 1) continue;
  const { files } = JSON.parse(readFileSync(`reports/mutation-${name}.json`, 'utf8'));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const many = (...states) => all.filter(({ status: state }) => states.includes(state)).length;
  const [noticed, missed] = [many('Killed', 'Timeout'), many('Survived', 'NoCoverage')];
  if (noticed + missed === 0) worst = Math.max(worst, 1);
  const figure = ((100 * noticed) / (noticed + missed)).toFixed(1);
  rows.push(
    `| ${name} | ${noticed + missed} | ${noticed} | ${missed} | ${figure}% | \`npm run mutation -- ${name}\` |`,
  );
}
process.stdout.write(
  `\n| Group | Faults | Noticed | Not noticed | Figure | Command |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
);
process.exitCode = worst;
