import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { eml } from '../log-issue/message/testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const asha = 'Asha Patel <asha@panel.example>';
const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};

async function dropped(subject: string, from: string, body: string) {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, '#/issue/41');
  const place = (await screen.findByText('Its story')).parentElement!;
  const file = new File([eml({ subject, from, body: body.replace(/\n/g, '\r\n') })], 'a.eml');
  fireEvent.drop(place, { dataTransfer: { files: [file], types: ['Files'], getData: () => '' } });
  return container;
}
const note = (): string => (screen.getByLabelText('Note') as HTMLTextAreaElement).value;
const heading = `From: ${asha}\nSent: 4 March 2026 09:12\nTo: Sam Okoro\nSubject: Code\n\n`;

it.each([
  ['passes on', 'FW: Code', 'One for you'],
  ['replies to', 'RE: Code', 'Thank you, I will look.'],
])('takes what the person wrote where a colleague %s it', async (_, subject, cover) => {
  await dropped(subject, 'Sam Okoro <sam@tmu.example>', `${cover}\n\n${heading}It works since noon.`);
  await screen.findByLabelText('Note');
  expect(note()).toBe('Asha Patel wrote:\n\nIt works since noon.');
});

it('folds what is left out of the words, and one press takes a part back', async () => {
  const container = await dropped(
    'RE: Code',
    asha,
    `Hello,\nIt works.\n\nKind regards\nAsha\n\n${heading.replace(asha, 'Sam')}Try it.`,
  );
  await waitFor(() => expect(note()).toBe('Asha Patel wrote:\n\nIt works.'));
  fireEvent.click(await screen.findByText('Left out of the text: 3 parts'));
  fireEvent.click(screen.getByRole('button', { name: /^Put it back.*Signature$/ }));
  await waitFor(() => expect(note()).toBe('Asha Patel wrote:\n\nIt works.\n\nKind regards\nAsha'));
  expect(screen.getByText('Left out of the text: 2 parts')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

it('says so where a program sent it of itself', async () => {
  await dropped('Automatic reply: Code', asha, 'I am away until Monday.');
  expect(await screen.findByText(/^This message was sent automatically/)).toBeTruthy();
  expect(note()).toContain('I am away until Monday.');
});
