import { cleanup, fireEvent, screen } from '@testing-library/react';
import { newDesk, openApp } from '../../../testing/open-app';
import { eml } from './testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const text = [
  '##- Please type your reply above this line -##\n',
  'Mira Holt, 3 Mar 2026, 10:26 GMT\n',
  'Which team was it in?\n',
  'Help, 2 Mar 2026, 09:00 GMT\n',
  'We look at it.',
].join('\n');

async function give(subject: string): Promise<void> {
  const desk = newDesk();
  const reporter = { kind: 'panellist' as const, name: 'Mira Holt' };
  desk.walk(41, [
    { type: 'raise', key: 'k', reporter, channel: 'portal-inbox', details: { whatHappened: 'Rights on a case' } },
  ]);
  openApp(desk, '#/log');
  const bytes = eml({ subject, from: 'Help <support@help.zendesk.example>', body: text });
  const files = [new File([bytes], 'a.eml', { type: 'message/rfc822' })];
  fireEvent.change(await screen.findByLabelText('Have you got it as an Outlook message?'), { target: { files } });
  await screen.findByText('Whose problem is it?');
}

it('is offered before anybody says whose the message is, where its subject names the issue', async () => {
  await give('Re: Rights (your issue 41)');
  fireEvent.click(await screen.findByRole('button', { name: 'Add to issue 41' }));
  await screen.findByText('Issue 41: Rights on a case');
  expect(await screen.findByDisplayValue(/^Mira Holt wrote:\s+Which team was it in\?$/)).toBeTruthy();
});

it('is not offered for a person who may not be whose it is', async () => {
  await give('Re: Rights');
  expect(await screen.findAllByText(/Which team was it in\?/)).not.toEqual([]);
  expect(screen.queryByRole('button', { name: 'Add to issue 41' })).toBeNull();
  fireEvent.click(screen.getByLabelText(/^Mira Holt, wrote on/));
  expect(await screen.findByRole('button', { name: 'Add to issue 41' })).toBeTruthy();
});
