import { cleanup, screen, within } from '@testing-library/react';
import { shippedRules, shippedSnapshot, writeRuleCells, type RuleCells } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp } from '../../testing/open-app';
import { olive } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const nudge = 'Nudge: a panellist waits';
const listed: readonly RuleCells[] = shippedRules.map((row, at) => ({ ...writeRuleCells(row), key: String(at + 1) }));

function ownersDesk(): DeskInMemory {
  const desk = newDesk();
  desk.person = olive;
  desk.walk(41, [ashaRaises('Code refused')]);
  return desk;
}

it('says “Never” of no rule that looks at what happens to an issue later', async () => {
  const desk = ownersDesk();
  const rows = shippedSnapshot.rows.map((row) => (row.title === nudge ? { ...row, on: true } : row));
  desk.rules = { snapshot: { ...shippedSnapshot, id: 'nudged', rows }, isShipped: false, faults: [] };
  openApp(desk, '#/rules');
  const [table, off] = (await screen.findAllByRole('table')) as [HTMLElement, HTMLElement];
  press('Show what each rule decided last');
  await within(table).findByRole('columnheader', { name: 'Decided last' });
  const lastOf = (name: string, of = table): string | null =>
    within(of).getByRole('rowheader', { name }).closest('tr')!.lastElementChild!.textContent;
  expect(lastOf(nudge)).toBe('Not known: it looks at what happens later');
  expect(lastOf('TMS user')).toBe('Never');
  expect(lastOf('Panellist')).toMatch(/^Issue 41,/);
  expect(off.closest('details')!.textContent).toContain('Switched off (6)');
  expect(lastOf('Nudge: a TMS user waits', off)).toBe('Switched off');
});

it('says which of the edited rules past issues were not tried on', async () => {
  const desk = ownersDesk();
  desk.ruleItems = listed.map((one) => (one.title === nudge ? { ...one, on: 'Yes' } : one));
  openApp(desk, '#/rules');
  press(await screen.findByRole('button', { name: 'Check the edited rules' }).then(() => 'Check the edited rules'));
  press(await screen.findByRole('button', { name: 'Try them on past issues' }).then(() => 'Try them on past issues'));
  expect(await screen.findByText('None of 1 issue would have gone elsewhere.')).toBeTruthy();
  expect(screen.getByText(/^Each was tried as it came in\./).textContent).toBe(
    `Each was tried as it came in. What “${nudge}” does after hours of waiting, at another stage or once an issue is opened again is not counted.`,
  );
});

it('says nothing of that where no rule looks at it, and that a list without rows is empty', async () => {
  const desk = ownersDesk();
  desk.ruleItems = [];
  openApp(desk, '#/rules');
  press(await screen.findByRole('button', { name: 'Check the edited rules' }).then(() => 'Check the edited rules'));
  expect(await screen.findByText('The list of rules is empty.')).toBeTruthy();
  press('Try them on past issues');
  expect(await screen.findByText(/^1 of 1 issue would have gone elsewhere/)).toBeTruthy();
  expect(screen.queryByText(/^Each was tried as it came in/)).toBeNull();
});
