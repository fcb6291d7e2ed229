import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundle, packageFolder } from './testing/bundle.js';

const read = (file: string): string => readFileSync(join(packageFolder, file), 'utf8');
const examples = readdirSync(join(packageFolder, 'examples')).map((name) => `examples/${name}`);

/** What the consumer outside the workspace runs as well; the way out to DMN needs a library that only it installs. */
const uses = readdirSync(join(packageFolder, 'scripts/consumer'))
  .filter((name) => name !== 'write-dmn.ts')
  .map((name) => `scripts/consumer/${name}`);

it.each([...examples, ...uses])('%s prints what it says, where there is no Node', async (file) => {
  const code = read(file);
  const printed: string[] = [];
  runInNewContext(await bundle(code, { format: 'iife' }), {
    console: { log: (...words: unknown[]) => printed.push(words.map(String).join(' ')) },
  });
  const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, words]) => words);
  expect(printed).toEqual(said);
  expect(said.length).toBeGreaterThan(2);
});
