// Writes public-surface.txt: every name that the package exports. A test pins it.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { surfaceOf } = await loadSource('src/testing/public-surface.ts');
const read = (file) => readFileSync(file, 'utf8');
const dmn = surfaceOf(read('src/rules/dmn/index.ts')).map((name) => `dmn: ${name}`);
const own = surfaceOf(read('src/index.ts'), { './timetable.js': read('src/timetable.ts') });
writeFileSync('public-surface.txt', `${[...own, ...dmn].join('\n')}\n`);
