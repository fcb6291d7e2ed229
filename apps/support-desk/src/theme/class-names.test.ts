/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '..');
const sheets = (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith('.module.scss'));

/**
 * The minifier reads a class that is called like a shorthand property as that property: `.columns` came out of a release build as
 * `column-count`, and the class was gone from the screen while every test was green.
 */
const shorthands = new Set([
  'animation',
  'background',
  'border',
  'columns',
  'column',
  'flex',
  'font',
  'gap',
  'grid',
  'inset',
  'margin',
  'mask',
  'offset',
  'outline',
  'overflow',
  'padding',
  'transition',
]);

describe('classes of the style sheets', () => {
  it.each(sheets)('%s calls none like a shorthand property', (file) => {
    const names = [...readFileSync(join(source, file), 'utf8').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(
      (found) => found[1]!,
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => shorthands.has(name))).toEqual([]);
  });
});
