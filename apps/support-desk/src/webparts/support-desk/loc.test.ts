/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, 'loc');
const read = (file: string): Record<string, unknown> => {
  let strings: Record<string, unknown> = {};
  new Function('define', readFileSync(join(folder, file), 'utf8'))(
    (_names: unknown, make: () => Record<string, unknown>) => {
      strings = make();
    },
  );
  return strings;
};
const declared = [...readFileSync(join(folder, 'mystrings.d.ts'), 'utf8').matchAll(/^ {2}(\w+): string;/gm)].map(
  (found) => found[1],
);
const locales = readdirSync(folder).filter((file) => file.endsWith('.js'));

describe('the strings of the web part', () => {
  it('are there in two kinds of English', () => {
    expect(locales).toEqual(['en-gb.js', 'en-us.js']);
    expect(declared.length).toBeGreaterThan(10);
  });

  it.each(locales)('%s has every declared key, and no other', (file) => {
    expect(Object.keys(read(file)).sort()).toEqual([...declared].sort());
  });

  it.each(locales)('%s says something for every key', (file) => {
    for (const text of Object.values(read(file))) expect(String(text).trim()).not.toBe('');
  });
});
