import { cleanup, screen, within } from '@testing-library/react';
import type { CadenceRow } from '@tms-support/sharepoint-storage';
import type { Cadence } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';

afterEach(cleanup);
const releases: Cadence = {
  key: 'tms',
  title: 'TMS release',
  kind: 'tms-release',
  days: { kind: 'last-weekday', weekday: 'thursday' },
  validFromOn: '2026-01-15',
  validToOn: '2026-04-30',
};
const row = (number: number, value: Cadence | undefined): CadenceRow => ({
  number,
  etag: '"1"',
  value,
  listUrl: `https://tms.example/sites/tms/Lists/DeskCadences/DispForm.aspx?ID=${number}`,
  faults: value ? [] : [{ column: 'How often', message: 'The desk cannot read this rule.', value: 'now and then' }],
});

it('releases of TMS come by the rule in the list: as a line, in the picture and in its list, and no longer than they are valid', async () => {
  const desk = newDesk();
  desk.cadences = [row(1, releases), row(2, undefined)];
  const { container } = openApp(desk, '#/updates');
  const part = await screen.findByRole('region', { name: 'Regular updates' });
  const lines = (await within(part).findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines).toContain('TMS release: the last Thursday of the month, next on 26 March 2026, until 30 April 2026');
  expect(lines.join()).not.toContain('Windows');
  expect(within(part).getByText('now and then')).toBeTruthy();
  expect(
    within(part)
      .getByRole('link', { name: /Add a release of TMS/ })
      .getAttribute('href'),
  ).toMatch(/\/Lists\/DeskCadences$/);
  const months = await screen.findByRole('region', { name: /The next 4 months/ });
  expect(within(months).getByRole('img').querySelector('title')!.textContent).toContain('2 releases of TMS');
  expect(months.textContent).toContain('1. TMS release: 26 March 2026. Release of TMS, expected.');
  expect(months.textContent).not.toContain('28 May 2026');
  expect(await violations(container)).toEqual([]);
});

it('without a list of the team’s own, what the desk ships with stands', async () => {
  openApp(newDesk(), '#/updates');
  const part = await screen.findByRole('region', { name: 'Regular updates' });
  expect(await within(part).findByText('Windows security update')).toBeTruthy();
});
