import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { NudgeRuleRow, UpdateInShort, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  dayWindow,
  shippedUpdateNudges,
  type MicrosoftUpdate,
  type UpdateNudgeRule,
} from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';
import { nudgesOfRows } from './nudges-of-rows';

afterEach(cleanup);
const told = [{ by: 'Wei', whom: 'TMU', what: 'the date', on: '2026-02-20' }];
const update = (number: number, life: UpdateInShort, value: Partial<MicrosoftUpdate> = {}): UpdateRow => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: '',
  life,
  value: {
    key: `DEMO-0${number}`,
    title: 'Spring update',
    kind: 'microsoft',
    step: 'heard',
    watchDays: 7,
    tellings: told,
    window: dayWindow('2026-03-12'),
    ...value,
  },
});
const ruleRow = (number: number, value: UpdateNudgeRule | undefined, column?: string): NudgeRuleRow => ({
  number,
  etag: '"1"',
  value,
  listUrl: `https://tms.example/sites/tms/Lists/DeskUpdateNudges/DispForm.aspx?ID=${number}`,
  faults: column ? [{ column, message: 'It is no number.', value: 'soon' }] : [],
});
const today = '2026-03-05';
const says = (row: UpdateRow, rules = shippedUpdateNudges) =>
  nudgesOfRows([row], rules, today).flatMap(({ nudges }) => nudges.map(({ reason }) => reason));

describe('nudges from the columns of a row', () => {
  it('stand where nobody was told, and where "act" has no test', () => {
    expect(says(update(1, { stage: 'heard' }, { tellings: [] }))).toEqual(['nobody-told', 'not-decided']);
    expect(says(update(1, { stage: 'to-act' }))).toEqual(['no-test']);
    expect(says(update(1, { stage: 'to-act', changedOn: '2026-02-28' }))).toEqual(['brief-again', 'no-test']);
    expect(says(update(1, { stage: 'tested' }))).toEqual([]);
  });

  it.each(['ignored', 'watched', 'closed', 'incident'] as const)('never stand for what is %s', (stage) =>
    expect(says(update(1, { stage, changedOn: '2026-03-01' }, { tellings: [] }))).toEqual([]),
  );

  it('stand for no freeze, nothing withdrawn, nothing without a date, and nothing that is long over', () => {
    expect(says(update(1, { stage: 'heard' }, { tellings: [], kind: 'freeze' }))).toEqual([]);
    expect(says(update(1, { stage: 'to-act', post: 'withdrawn' }))).toEqual([]);
    expect(says(update(1, { stage: 'heard', hasNoDate: true }, { tellings: [] }))).toEqual([]);
    expect(says(update(1, { stage: 'heard' }, { tellings: [], window: dayWindow('2026-01-05') }))).toEqual([]);
  });
});

it('go by the rules of the team, in its words, on Home and beside the timetable; a bad cell is named where it is mended', async () => {
  const desk = newDesk();
  desk.person = { ...priya, maySetUp: true };
  desk.updates = [
    update(1, { stage: 'heard' }, { tellings: [], window: dayWindow('2026-05-01') }),
    update(2, { stage: 'ignored' }, { tellings: [] }),
  ];
  desk.nudgeRules = [
    ruleRow(
      1,
      { key: 'a', reason: 'nobody-told', days: 90, to: 'tmu', isOn: true, words: 'Ring TRA Digital.' },
      'Days before',
    ),
    ruleRow(2, undefined, 'In which case'),
  ];
  openApp(desk);
  const home = await screen.findByRole('region', { name: 'Coming up' });
  expect((await within(home).findByText(/Ring TRA Digital\./)).textContent).toBe(
    'DEMO-01, Spring update, comes on 1 May. Ring TRA Digital.',
  );
  expect(within(home).queryByText(/DEMO-02/)).toBeNull();
  cleanup();
  // An update of the next weeks with a nudge is named once, and one without stays where it was.
  const soon = { window: dayWindow('2026-03-12'), tellings: [] };
  desk.updates = [update(1, { stage: 'heard' }, soon), update(3, { stage: 'watched' }, soon)];
  openApp(desk);
  const again = await screen.findByRole('region', { name: 'Coming up' });
  await within(again).findByText(/Ring TRA Digital\./);
  await waitFor(() => expect(again.textContent!.match(/DEMO-01/g)).toHaveLength(1));
  expect(again.textContent!.match(/DEMO-03/g)).toHaveLength(1);
  cleanup();
  desk.updates = [update(1, { stage: 'heard' }, { tellings: [], window: dayWindow('2026-05-01') })];

  const { container } = openApp(desk, '#/updates');
  const part = await screen.findByRole('region', { name: 'What needs doing' });
  expect(
    within(part)
      .getByRole('link', { name: /DEMO-01/ })
      .getAttribute('href'),
  ).toBe('#/updates/1');
  expect(within(part).getAllByRole('listitem')[0]!.textContent).toContain('Ring TRA Digital.');
  expect(within(part).getByText('Days before')).toBeTruthy();
  expect(within(part).getByText('In which case')).toBeTruthy();
  expect(
    within(part)
      .getByRole('link', { name: /Change when nudges appear/ })
      .getAttribute('href'),
  ).toMatch(/\/Lists\/DeskUpdateNudges$/);
  expect(part.textContent).not.toMatch(/overdue|breach|must be/i);
  expect(await violations(container)).toEqual([]);
});

it('says that an update came once its window is over', async () => {
  const desk = newDesk();
  desk.updates = [update(3, { stage: 'to-act' }, { window: dayWindow('2026-03-02') })];
  openApp(desk, '#/updates');
  const part = await screen.findByRole('region', { name: 'What needs doing' });
  expect(within(part).getByRole('listitem').textContent).toMatch(/^DEMO-03, Spring update, came on 2 March\. /);
});
