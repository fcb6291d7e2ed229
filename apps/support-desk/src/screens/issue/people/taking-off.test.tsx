import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { choose, press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (key: string, name: string, email?: string): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name, ...(email ? { email } : {}) },
  channel: 'portal-inbox',
  details: { whatHappened: `Code refused, ${key}` },
});
const bo: IssueCommand = {
  type: 'add-person',
  reporter: { kind: 'panellist', name: 'Bo Lind' },
  channel: 'email',
};
const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const standing = () => document.querySelector('[class~="state"]')!.textContent;

/** Issue 41 took in issue 12: the two halves, as the screen gives them. */
async function merged(email?: string, otherEmail?: string) {
  const desk = newDesk();
  const other = desk.walk(12, [raise('b', 'Bo Lind', otherEmail)]);
  const [person] = [
    {
      key: 'b',
      fromIssueKey: 'b',
      reporter: other.value.reporter,
      channel: other.value.channel,
      joinedAt: other.value.raisedAt,
      whatHappened: 'Code refused, b',
    },
  ];
  desk.walk(41, [raise('a', 'Asha Patel', email), { type: 'take-in', issueKey: 'b', people: [person] }]);
  desk.walk(12, [{ type: 'merge-into', issueKey: 'a' }]);
  return desk;
}

it('asks how somebody was told who is taken off and is owed an answer', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('a', 'Asha Patel'), bo]);
  const { container } = openApp(desk, '#/issue/41/remove-person');
  await screen.findByRole('group', { name: 'Has Bo Lind been told?' });
  typeIn('Why not?', 'Another fault');
  press('Save');
  expect(within(await screen.findByRole('alert')).getByText('Select whether Bo Lind has been told')).toBeTruthy();
  expect(desk.given).toEqual([]);
  choose('Yes', /^Has Bo Lind been told/);
  press('Save');
  expect(within(await screen.findByRole('alert')).getByText('Enter what you told Bo Lind')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  typeIn('What was Bo Lind told?', 'It is a setting of yours');
  press('Save');
  await waitFor(() => expect(screen.getByText('Bo Lind does not have it')).toBeTruthy());
  expect(screen.getByText('It is a setting of yours')).toBeTruthy();
  expect(desk.given[0]).toMatchObject({ told: { how: 'portal-inbox', on: '2026-03-05' } });
});

it('takes off who was added by mistake, and the story says so', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('a', 'Asha Patel'), bo]);
  openApp(desk, '#/issue/41/remove-person');
  await screen.findByRole('group', { name: 'Has Bo Lind been told?' });
  typeIn('Why not?', 'Meant somebody else');
  choose('They were added by mistake', /^Has Bo Lind been told/);
  press('Save');
  await waitFor(() => expect(screen.getByText('Bo Lind was added by mistake')).toBeTruthy());
});

it('sends who came by a merge back to their own issue, which is open again', async () => {
  const desk = await merged();
  const { container } = openApp(desk, '#/issue/41');
  const people = await screen.findByRole('region', { name: 'Who has this problem' });
  const link = within(people).getByRole('link', { name: /^This person does not have it/ });
  expect(link.getAttribute('href')).toBe('#/issue/41/separate');
  fireEvent.click(link);
  go('#/issue/41/separate');
  expect(
    await screen.findByText(/Bo Lind came with issue 12: Code refused, b\. It will be open again as it was before/),
  ).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  press('Separate them');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Who has this problem' })).toBeNull());
  const own = await desk.readIssue(12);
  expect([own.value.status, own.value.mergedInto]).toEqual(['new', undefined]);
  go('#/issue/12');
  await waitFor(() => expect(standing()).toBe('New, nobody is dealing with it'));
});

it('offers nobody to take off who came by a merge, and says where they go', async () => {
  const desk = await merged();
  openApp(desk, '#/issue/41/remove-person');
  expect(await screen.findByText(/merged into this one, separate the two issues instead/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Bo Lind/)).toBeNull();
});

it('counts and lists somebody once who raised both issues', async () => {
  const desk = await merged('asha@panel.example', 'ASHA@panel.example');
  openApp(desk, '#/issue/41');
  await screen.findByText(/^Issue 41/);
  expect(screen.queryByRole('region', { name: 'Who has this problem' })).toBeNull();
  go('#/');
  await waitFor(() => expect(document.body.textContent).toContain('a panellist is waiting'));
  expect(document.body.textContent).not.toMatch(/2 people/);
});
