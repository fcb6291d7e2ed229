import { cleanup, screen, within } from '@testing-library/react';
import { newDesk, openApp } from '../../testing/open-app';
import { choose, press, typeIn } from '../../testing/type-in';

// As it is when the connection goes after the form's own script came.
jest.mock('./beside/Beside', () => {
  throw new Error('Loading chunk beside failed.');
});

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

it('logs an issue where what stands beside the form does not load', async () => {
  const desk = newDesk();
  openApp(desk, '#/log');
  const title = await screen.findByText('The notes beside the form did not load. You can log the issue without them.');
  expect(within(title.closest('form')!).getByLabelText('What happened?')).toBeTruthy();
  typeIn('Who has the problem?', 'Kit Ashdown');
  choose('Panellist');
  choose('Phone');
  typeIn('What happened?', 'Code refused');
  press('Log this issue');
  expect(await screen.findByText('Issue 41 is logged')).toBeTruthy();
});
