import { cleanup, fireEvent, screen } from '@testing-library/react';
import { newDesk, openApp } from '../../../testing/open-app';
import { press } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const text = [
  'From: Una Holt <una@holt.example>',
  'Date: Wed, 4 Mar 2026 09:00:00 +0000',
  'Subject: Room 4',
  '',
  'It is locked. The bundle is due on 9 April 2026.',
].join('\r\n');

it.each([
  [false, ''],
  [true, '9 April 2026'],
])('takes a day that may be of a hearing where somebody ticks it: %s', async (isTicked, day) => {
  openApp(newDesk(), '#/log');
  fireEvent.change(await screen.findByLabelText('Have you got it as an Outlook message?'), {
    target: { files: [new File([new TextEncoder().encode(text)], 'a.eml')] },
  });
  await screen.findByText('Look through the message first');
  const tick = screen.getByLabelText<HTMLInputElement>('A hearing');
  expect(tick.checked).toBe(false);
  if (isTicked) fireEvent.click(tick);
  expect(tick.checked).toBe(isTicked);
  press('Put what is ticked in the form');
  expect(screen.queryByLabelText<HTMLInputElement>('When is the hearing?')?.value ?? '').toBe(day);
});
