// Writes public-surface.txt: every name that the package exports. A test pins it.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { surfaceOf } = await loadSource('src/testing/public-surface.ts');
writeFileSync('public-surface.txt', `${surfaceOf(readFileSync('src/index.ts', 'utf8')).join('\n')}\n`);
