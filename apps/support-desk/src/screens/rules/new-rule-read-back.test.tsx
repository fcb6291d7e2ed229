import { cleanup, screen } from '@testing-library/react';
import { shippedRules, writeRuleCells, type RuleCells } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';
import { olive } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const listed: readonly RuleCells[] = shippedRules.map((row, at) => ({ ...writeRuleCells(row), key: String(at + 1) }));
const blank = Object.fromEntries(Object.keys(listed[0]!).map((name) => [name, ''])) as unknown as RuleCells;
const hearingSoon: RuleCells = {
  ...blank,
  key: '99',
  title: 'Hearing this week',
  on: 'Yes',
  order: '5',
  reporterKind: 'Panellist',
  hearingWithinWorkingDays: '5',
  route: 'TMU',
  putFirst: 'Yes',
  because: 'a hearing this week cannot wait',
};

/** What is said of the edited rules beside those that count. */
const comparedWith = async (added: RuleCells): Promise<string> => {
  const desk = newDesk();
  desk.person = olive;
  desk.ruleItems = [...listed, added];
  openApp(desk, '#/rules');
  press(await screen.findByRole('button', { name: 'Check the edited rules' }).then(() => 'Check the edited rules'));
  const heading = await screen.findByRole('heading', { name: 'Compared with the rules that apply now' });
  return heading.parentElement!.textContent!;
};

it('reads a new rule back in a sentence before anybody publishes it', async () => {
  expect(await comparedWith(hearingSoon)).toContain(
    'Hearing this week is newIt applies when the reporter is a panellist and a hearing is within 5 working days. ',
  );
});

it('says of a new rule that it is switched off', async () => {
  expect(await comparedWith({ ...hearingSoon, on: 'No' })).toContain('is newIt is switched off. It applies when');
});

it('says when edited rules count before anybody goes to their list', async () => {
  const desk = newDesk();
  desk.person = olive;
  openApp(desk, '#/rules');
  expect(await screen.findByText(/They take effect once they are checked and published here/)).toBeTruthy();
});
