import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';
import { press } from '../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};

/** The messages of the summary, and those beside the fields as they stand from the top of the form down. */
async function messages(hash: string, button: string): Promise<[summary: string[], fields: string[]]> {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, hash);
  await screen.findByRole('button', { name: button });
  press(button);
  const links = within(await screen.findByRole('alert', { name: 'There is a problem' })).getAllByRole('link');
  const fields = [...container.querySelectorAll('form p[id$="-error"]')];
  return [links.map((link) => link.textContent!), fields.map((one) => one.textContent!.replace(/^Error:\s*/, ''))];
}

it.each([
  ['#/issue/41/answer', 'Save'],
  ['#/issue/41/hand-over', 'Save'],
  ['#/issue/41/ask-person', 'Save'],
  ['#/log', 'Log this issue'],
])('%s lists what to mend in the order of its fields', async (hash, button) => {
  const [summary, fields] = await messages(hash, button);
  expect(fields.length).toBeGreaterThan(1);
  expect(summary).toEqual(fields);
});

it('the first link of an answer leads to the first field to mend', async () => {
  const [[first]] = await messages('#/issue/41/answer', 'Save');
  fireEvent.click(screen.getByRole('link', { name: first! }));
  expect(document.activeElement).toBe(screen.getByLabelText('Your reply to Asha Patel'));
});
