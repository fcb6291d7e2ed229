// npm run bench: builds, then runs every benchmark of every package, one after the other. Each prints one JSON line a figure:
// {"name", "value", "unit", "goal", "better": "higher" | "lower"}. A figure that misses its goal fails the run, and so does a
// benchmark without a figure.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, runTargets } from './nx.mjs';

const built = await runTargets(['build'], { quiet: true });
if (built !== 0) process.exit(built);

const scripts = ['packages', 'apps']
  .flatMap((group) => readdirSync(path.join(root, group)).map((name) => path.join(root, group, name, 'bench')))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.bench.mjs'))
      .map((name) => path.join(folder, name)),
  )
  .filter((file) => process.argv.length < 3 || process.argv.slice(2).some((word) => file.includes(word)));

const figures = [];
let stopped = 0;
for (const script of scripts) {
  const run = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  process.stderr.write(run.stderr);
  const lines = run.stdout.split('\n').filter((one) => one.startsWith('{'));
  for (const line of lines) {
    process.stdout.write(`${line}\n`);
    figures.push(JSON.parse(line));
  }
  if (run.status !== 0 || lines.length === 0) {
    const how = run.status !== 0 ? `ended with ${run.status}` : 'measured nothing';
    process.stderr.write(`${path.relative(root, script)} ${how}\n`);
    stopped += 1;
  }
}
const missed = figures.filter(
  ({ value, goal, better }) => goal !== undefined && (better === 'lower' ? value > goal : value < goal),
);
for (const { name, value, goal, unit } of missed)
  process.stderr.write(`missed: ${name} is ${value} ${unit}, the goal is ${goal}\n`);
process.stderr.write(`${figures.length} figures, ${missed.length} missed\n`);
process.exitCode = figures.length === 0 || missed.length > 0 || stopped > 0 ? 1 : 0;
