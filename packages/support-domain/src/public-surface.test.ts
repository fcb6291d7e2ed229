import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as domain from './index.js';
import { packageFolder } from './testing/bundle.js';
import { surfaceOf } from './testing/public-surface.js';

const read = (file: string): string => readFileSync(join(packageFolder, file), 'utf8');
const surface = surfaceOf(read('src/index.ts'), { './timetable.js': read('src/timetable.ts') });

it('is what public-surface.txt pins (a name on purpose: `npm run docs:surface`)', () => {
  const dmn = surfaceOf(read('src/rules/dmn/index.ts')).map((name) => `dmn: ${name}`);
  expect([...surface, ...dmn]).toEqual(read('public-surface.txt').trim().split('\n'));
});

it('has each value at run time, and no other', () => {
  expect(Object.keys(domain).sort()).toEqual(surface.filter((name) => !name.startsWith('type ')).sort());
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
