// The examples of a package's page, and what the notes in each say that it prints: "// → …", in their order.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @param folder of the package.
 * @returns by name: its `file`, its `code`, and the lines that it has `said`.
 */
export function examplesOf(folder) {
  const examples = path.join(folder, 'examples');
  return (existsSync(examples) ? readdirSync(examples, { recursive: true }) : [])
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const file = path.join(examples, name);
      const code = readFileSync(file, 'utf8');
      return { file, code, said: [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words) };
    });
}
