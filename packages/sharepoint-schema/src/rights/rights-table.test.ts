import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rightsTable } from './rights-table.js';

test('the guide for admins shows the rights that set-up gives', () => {
  const guide = readFileSync(path.join(__dirname, '../../../../docs/guide-for-admins.md'), 'utf8');
  expect(guide).toContain(rightsTable());
});
