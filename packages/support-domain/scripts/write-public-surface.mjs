// Writes public-surface.txt: every name that the package and each of its doors exports. A test pins it.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { surfaceOfPackage } = await loadSource('src/testing/public-surface.ts');
const { pinned } = surfaceOfPackage((file) => readFileSync(`src/${file}`, 'utf8'));
writeFileSync('public-surface.txt', `${pinned.join('\n')}\n`);
