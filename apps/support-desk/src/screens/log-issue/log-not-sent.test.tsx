import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

it('says no longer what was mended, where the issue then does not arrive', async () => {
  const desk = newDesk();
  desk.raiseIssue = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer'));
  openApp(desk, '#/log');
  await screen.findByLabelText('Who has the problem?');
  typeIn('Who has the problem?', 'Kit Ashdown');
  choose('Panellist');
  choose('Phone');
  press('Log this issue');
  expect(within(screen.getByRole('alert')).getByText('Enter what happened')).toBeTruthy();
  typeIn('What happened?', 'Code refused');
  press('Log this issue');
  expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
  expect(screen.queryByText('Enter what happened')).toBeNull();
});

it('has the number of what waited on its own page, as soon as it is sent', async () => {
  const desk = newDesk();
  const raise = desk.raiseIssue.bind(desk);
  let isCut = true;
  desk.raiseIssue = (command) =>
    isCut ? Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer')) : raise(command);
  openApp(desk, '#/log', withOutbox());
  await screen.findByLabelText('Who has the problem?');
  typeIn('Who has the problem?', 'Kit Ashdown');
  choose('Panellist');
  choose('Phone');
  typeIn('What happened?', 'Code refused');
  press('Log this issue');
  const title = await screen.findByRole('heading', { name: 'Kept on this device: the new issue' });
  isCut = false;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(title.textContent).toMatch(/^Issue \d+ is logged$/));
  const number = /\d+/.exec(title.textContent)![0];
  expect(screen.getByRole('link', { name: `Open issue ${number}` }).getAttribute('href')).toBe(`#/issue/${number}`);
  expect(screen.queryByText(/Nothing that you typed is lost/)).toBeNull();
});
