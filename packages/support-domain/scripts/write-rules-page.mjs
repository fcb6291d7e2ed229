// Writes the tables of docs/service-rules/escalation-rules.md from the shipped rules. A test fails where they are stale.
// Run in this package's folder: npm run docs:rules
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { rulesPage } = await loadSource('src/rules/testing/rules-page.ts');
const page = '../../docs/service-rules/escalation-rules.md';
writeFileSync(page, rulesPage(readFileSync(page, 'utf8')));
