import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPage } from './testing/rules-page.js';

/** The repository's folder, from wherever the tests are run. */
function repository(from = __dirname): string {
  const up = path.dirname(from);
  try {
    readFileSync(path.join(from, 'jest.preset.cjs'));
    return from;
  } catch {
    return repository(up);
  }
}

it('shows the rules in docs/service-rules/escalation-rules.md as they are shipped; npm run docs:rules writes it', () => {
  const page = readFileSync(path.join(repository(), 'docs/service-rules/escalation-rules.md'), 'utf8');
  expect(page).toContain('| 110 | Panellist | the reporter is: Panellist | Trello board; first |');
  expect(rulesPage(page)).toBe(page);
});
