import { cleanup, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp } from '../../testing/open-app';
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
