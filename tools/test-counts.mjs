// What the last run of each suite left behind, added up. Which projects owe a result is read from their scripts, so a suite
// that ran no test, or did not run at all, cannot pass unseen.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';

/** Every project folder, with the suites that its scripts run through run-tests.mjs: ["test", "e2e"]. */
function foldersWithSuites() {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(path.join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => {
      const { scripts = {} } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      const suites = Object.values(scripts).flatMap((line) => /run-tests\.mjs (\w+)/.exec(line)?.[1] ?? []);
      return { folder, suites };
    });
}

/** Adds up what the last run of these suites left behind in every project that has one of that name. */
export function sumOfTests(wanted) {
  const sum = { passed: 0, failed: 0, missing: [], secondRun: [] };
  for (const { folder, suites } of foldersWithSuites()) {
    for (const suite of suites.filter((name) => wanted.includes(name))) {
      const file = path.join(root, folder, 'test-results', `${suite}.json`);
      const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      if (!((result.numPassedTests ?? 0) + (result.numFailedTests ?? 0))) {
        sum.missing.push(`${folder} ${suite}`);
        continue;
      }
      sum.passed += result.numPassedTests;
      sum.failed += result.numFailedTests;
      sum.secondRun.push(...(result.secondRun ?? []));
    }
  }
  return sum;
}

/** Says which files passed only when they were run again: green, but worth a look. */
export const inWordsAgain = (files) => (files.length > 0 ? `Passed only when run again: ${files.join(', ')}\n` : '');
