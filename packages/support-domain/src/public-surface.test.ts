import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as domain from './index.js';
import { packageFolder } from './testing/bundle.js';
import { doors, surfaceOf, surfaceOfPackage } from './testing/public-surface.js';

const read = (file: string): string => readFileSync(join(packageFolder, file), 'utf8');
const { whole, pinned } = surfaceOfPackage((file) => read(`src/${file}`));

it('is what public-surface.txt pins (a name on purpose: `npm run docs:surface`)', () =>
  expect(pinned).toEqual(read('public-surface.txt').trim().split('\n')));

it('has a door for each that package.json names, both ways', () => {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
  const both = (file: string) => {
    const built = (kind: string) => ({
      types: `./dist/${kind}/${file.replace('.ts', '.d.ts')}`,
      default: `./dist/${kind}/${file.replace('.ts', '.js')}`,
    });
    return { import: built('esm'), require: built('cjs') };
  };
  const named = Object.entries({ '.': 'index.ts', ...doors }).map(([door, file]) => [
    door === '.' ? door : `./${door}`,
    both(file),
  ]);
  expect(exports).toEqual({ ...Object.fromEntries(named), './package.json': './package.json' });
});

it.each(Object.entries(doors))('%s: has each value at run time, and no other', (door, file) => {
  const values = pinned.flatMap((line) => (line.startsWith(`${door}: `) ? [line.slice(door.length + 2)] : []));
  const there = jest.requireActual<object>(`./${file.replace('.ts', '')}`);
  expect(Object.keys(there).sort()).toEqual(values.filter((name) => !name.startsWith('type ')).sort());
});

it('has each value at run time, and no other', () => {
  expect(Object.keys(domain).sort()).toEqual(whole.filter((name) => !name.startsWith('type ')).sort());
});

it('takes nothing but names one by one', () => {
  expect(() => surfaceOf("export * from './time.js';")).toThrow('An index only enumerates what it exports');
  expect(() => surfaceOf('export const a = 1;')).toThrow('An index only enumerates');
  expect(() => surfaceOf("export * from './a.js';", { './a.js': 'export const a = 1;' })).toThrow('An index only');
  expect(surfaceOf("export * from './a.js';", { './a.js': "export { a } from './b.js';" })).toEqual(['a']);
  expect(surfaceOf("export { b, type A } from './x.js'; export type { C } from './y.js';")).toEqual([
    'type A',
    'type C',
    'b',
  ]);
});
