// Writes docs/service-rules/process.md from the process table. A test fails where the page is stale.
// Run in this package's folder: npm run docs:process
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { processPage } = await loadSource('src/issues/testing/process-page.ts');
mkdirSync('../../docs/service-rules', { recursive: true });
writeFileSync('../../docs/service-rules/process.md', processPage());
