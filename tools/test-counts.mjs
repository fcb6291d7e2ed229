// What the last run of each suite left behind, added up. Which projects owe a result is read from their scripts, so a suite
// that ran no test, or did not run at all, cannot pass unseen.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inWords, root } from './nx.mjs';
import { rooms } from './rooms.mjs';

/** What was red, a line each: the end of a long run is what is kept of it, and is to say what to look at. */
const redOf = ({ testResults = [] }, folder) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.join(folder, path.relative(path.join(root, folder), name));
    const red = assertionResults.filter(({ status }) => status === 'failed');
    if (red.length === 0 && message && assertionResults.length === 0) return [`${file}: did not run`];
    return red.map(({ fullName, failureMessages }) => {
      const words = (failureMessages[0] ?? '').replace(/\u001b\[[\d;]*m/g, '').split('\n');
      return `${file}: ${fullName}\n    ${words
        .filter((line) => line.trim())
        .slice(0, 4)
        .join(' ')
        .slice(0, 400)}`;
    });
  });

const resultsOf = (folder, suite) => {
  const file = path.join(root, folder, 'test-results', `${suite}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};
const suitesOf = (manifest) =>
  Object.values(manifest.scripts ?? {}).flatMap((line) => /run-tests\.mjs (\w+)/.exec(line)?.[1] ?? []);

/**
 * Compares the last runs of both commands, file by file: `missing` is what `npm test` tried of a file and the run in full did not, `more`
 * how many tests the run in full alone tried. Where one of them has not been run here, there is nothing to compare.
 */
export function testsInFullOnly() {
  const compared = { missing: [], more: 0 };
  for (const { folder, manifest } of rooms) {
    const [always, inFull] = [suitesOf(manifest).filter((suite) => suite !== 'verify'), ['verify']].map(
      (suites) =>
        new Map(
          suites
            .flatMap((suite) => resultsOf(folder, suite).testResults ?? [])
            .map(({ name, assertionResults }) => [name, new Set(assertionResults.map(({ fullName }) => fullName))]),
        ),
    );
    if (always.size === 0) continue;
    for (const [file, names] of inFull) {
      const tried = always.get(file) ?? new Set();
      const lost = [...tried].filter((name) => !names.has(name));
      compared.missing.push(...lost.map((name) => `${path.relative(root, file)}: ${name}`));
      compared.more += [...names].filter((name) => !tried.has(name)).length;
    }
  }
  return compared;
}

/** Adds up what the last run of these suites left behind in every room that has one of that name. */
function sumOfTests(wanted) {
  const sum = { passed: 0, failed: 0, missing: [], browsers: [], red: [] };
  for (const { folder, manifest } of rooms) {
    for (const suite of suitesOf(manifest).filter((name) => wanted.includes(name))) {
      const result = resultsOf(folder, suite);
      sum.red.push(...redOf(result, folder));
      if (!((result.numPassedTests ?? 0) + (result.numFailedTests ?? 0))) {
        sum.missing.push(`${folder} ${suite}`);
        continue;
      }
      sum.passed += result.numPassedTests;
      sum.failed += result.numFailedTests;
      sum.browsers.push(...(result.browsers ?? []));
    }
  }
  return sum;
}

/**
 * Says how long a command took, what it counted and which browsers it used.
 * @returns whether the suites are green: a run in which a task passed and left no count has not been seen to test anything.
 */
export function tellOfTests(suites, milliseconds) {
  const { passed, failed, missing, browsers, red } = sumOfTests(suites);
  const lines = [
    ...red.map((line) => `Red: ${line}`),
    `${inWords(milliseconds)}${missing.length ? `; no result of: ${missing.join(', ')}` : ''}`,
    ...[...new Set(browsers)].sort().map((browser) => `Browser: ${browser}`),
    `${passed} passed, ${failed} failed`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return failed === 0 && missing.length === 0 && passed > 0;
}
