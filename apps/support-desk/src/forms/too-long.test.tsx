import { cleanup, screen, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';
import { press, typeIn } from '../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Nell Harbour' },
  channel: 'portal-inbox',
  details: { whatHappened: 'The bundle is blank' },
};

it.each([
  ['#/issue/41/record-person-reply', 'What did Nell Harbour say?', 10_001, '1'],
  ['#/issue/41/add-note', 'Note', 11_234, '1,234'],
])('%s says which text is too long, and by how much', async (hash, label, length, over) => {
  const desk = newDesk();
  desk.walk(41, [
    raise,
    { type: 'ask-person', question: 'Which?', told: { how: 'email', on: '2026-02-24', note: 'Which?' } },
  ]);
  openApp(desk, hash);
  await screen.findByRole('button', { name: 'Save' });
  typeIn(label, 'x'.repeat(length));
  press('Save');
  const [link] = within(await screen.findByRole('alert', { name: 'There is a problem' })).getAllByRole('link');
  expect(link!.textContent).toBe(`“${label}” must be 10,000 characters or fewer. It is ${over} too long`);
});
