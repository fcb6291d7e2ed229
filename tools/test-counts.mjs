// How many tests each project has is held in its test-count.json, so that a suite that lost its tests cannot pass.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';

/** Every folder that has tests to count, by suite: {"test": 120, "e2e": 9}. */
export function heldCounts() {
  return ['packages', 'apps', '.']
    .flatMap((group) =>
      group === '.' ? ['tools'] : readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
    )
    .filter((folder) => existsSync(path.join(root, folder, 'test-count.json')))
    .map((folder) => ({
      folder,
      counts: JSON.parse(readFileSync(path.join(root, folder, 'test-count.json'), 'utf8')),
    }));
}

/** Adds up what the last run of these suites left behind in every project that holds a count for one. */
export function sumOfTests(suites) {
  const sum = { passed: 0, failed: 0, missing: [], secondRun: [] };
  for (const { folder, counts } of heldCounts()) {
    for (const suite of suites.filter((name) => name in counts)) {
      const file = path.join(root, folder, 'test-results', `${suite}.json`);
      if (!existsSync(file)) {
        sum.missing.push(`${folder} ${suite}`);
        continue;
      }
      const result = JSON.parse(readFileSync(file, 'utf8'));
      sum.passed += result.numPassedTests;
      sum.failed += result.numFailedTests;
      sum.secondRun.push(...(result.secondRun ?? []));
    }
  }
  return sum;
}

/** Says which files passed only when they were run again: green, but worth a look. */
export const inWordsAgain = (files) => (files.length > 0 ? `Passed only when run again: ${files.join(', ')}\n` : '');
