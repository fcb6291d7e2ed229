import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { eml } from '../log-issue/message/testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const reporter = { kind: 'panellist' as const, name: 'Asha Patel', email: 'asha@panel.example' };
const told = { how: 'email' as const, on: '2026-03-03', note: 'Hello Asha, try it now. Did it work for you? Priya' };
const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter,
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};
const answered: readonly IssueCommand[] = [raise, { type: 'answer', whatWasDone: 'Reset', told }];
const waiting: readonly IssueCommand[] = [raise, { type: 'ask-person', question: 'Which browser?', told }];

interface Said {
  from?: string;
  subject?: string;
  body?: string;
}
const messageOf = ({ from = 'Asha <asha@panel.example>', subject = 'RE: Code', body = 'No, still refused.' }: Said) =>
  new File([eml({ subject, from, body: `${body}\r\n`, sentAt: '2026-03-04T09:12:00Z' })], 'RE.eml');

async function dropped(commands: readonly IssueCommand[], said: Said = {}) {
  const desk = newDesk();
  desk.walk(41, commands);
  const { container } = openApp(desk, '#/issue/41');
  const place = (await screen.findByText('Its story')).parentElement!;
  fireEvent.drop(place, { dataTransfer: { files: [messageOf(said)], types: ['Files'], getData: () => '' } });
  return container;
}
async function chosen(said: Said = {}, commands = answered) {
  const desk = newDesk();
  desk.walk(41, commands);
  openApp(desk, '#/log');
  const files = [messageOf(said)];
  fireEvent.change(await screen.findByLabelText('Have you got it as an Outlook message?'), { target: { files } });
  await screen.findByText('This may be an answer to an issue that is open');
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const value = async (label: string | RegExp) => ((await screen.findByLabelText(label)) as HTMLInputElement).value;
const toldBy = async () => [await value(/^Who told you/), await value(/^On which day did they tell you/)];

describe('a message of somebody who was asked whether it worked', () => {
  it('becomes their answer, once somebody says what it says', async () => {
    const container = await dropped(answered);
    expect(await screen.findByText(/Asha Patel has answered\. What does the answer say\?/)).toBeTruthy();
    expect(screen.getByText('No, still refused.')).toBeTruthy();
    await screen.findByRole('button', { name: 'It worked: close issue 41' });
    expect(await violations(container)).toEqual([]);
    await press('It did not work: add to issue 41');
    expect(await value('What still happens?')).toBe('No, still refused.');
    expect(await toldBy()).toEqual(['Asha Patel', '4 March 2026']);
    expect(screen.queryByText(/has answered/)).toBeNull();
  });

  it.each(['Thanks!\r\n\r\nAsha', 'Many thanks\r\nAsha', 'Diolch!\r\n\r\nAsha'])(
    'may be thanks alone: %j',
    async (body) => {
      await dropped(answered, { body });
      await press('Add to issue 41 as a note');
      expect(await value('Note')).toBe(`Asha Patel wrote:\n\n${body.replace(/\r/g, '')}`);
    },
  );

  it('is none where nothing but a name stands in it', async () => {
    await dropped(answered, { body: '\r\n\r\n-- \r\nAsha Patel\r\nSent from my iPhone' });
    expect(await screen.findByText(/^The desk found no text in this message/)).toBeTruthy();
  });

  it('closes the issue as worked, on their word, where that is said', async () => {
    await dropped(answered, { body: 'Thanks, it works.' });
    expect(await screen.findByText(/^If you close the issue, the desk records that it worked/)).toBeTruthy();
    await press('It worked: close issue 41');
    expect(((await screen.findByLabelText(/^It worked/)) as HTMLInputElement).checked).toBe(true);
    expect(await toldBy()).toEqual(['Asha Patel', '4 March 2026']);
  });

  it('is a note where somebody says so', async () => {
    await dropped(answered, { body: 'I will try on Monday.' });
    await press('Add to issue 41 as a note');
    expect(await value('Note')).toBe('Asha Patel wrote:\n\nI will try on Monday.');
  });

  it('has what is put back before anybody says what it says', async () => {
    await dropped(answered, { body: 'Still refused.\r\n\r\nKind regards\r\nAsha' });
    fireEvent.click(await screen.findByText('Left out of the text: 1 part'));
    fireEvent.click(screen.getByRole('button', { name: /^Put it back/ }));
    await press('It did not work: add to issue 41');
    expect(await value('What still happens?')).toBe('Still refused.\n\nKind regards\nAsha');
  });

  it.each([
    ['anybody else', { from: 'Cem Kaya <cem@panel.example>' }],
    ['a machine for them', { subject: 'Automatic reply: Code' }],
  ])('is a note at once where it is of %s', async (_, said) => {
    await dropped(answered, said);
    expect(await value('Note')).toContain('No, still refused.');
    expect(screen.queryByText(/has answered/)).toBeNull();
  });

  it('is asked for on the form of a new issue too', async () => {
    await chosen();
    expect(screen.getAllByRole('button', { name: /issue 41/ }).map((one) => one.textContent)).toEqual([
      'It did not work: add to issue 41',
      'It worked: close issue 41',
      'Add to issue 41 as a note',
    ]);
    await press('It did not work: add to issue 41');
    expect(await value('What still happens?')).toBe('No, still refused.');
  });

  it('is one button there where a machine wrote it', async () => {
    await chosen({ subject: 'Automatic reply: Code' });
    await press('Add to issue 41');
    expect(await value('Note')).toContain('No, still refused.');
  });
});

describe('a machine that answers for somebody who is away', () => {
  const away = 'I am out of the office until 7 December.';
  const passedOn = `From: Asha Patel <asha@panel.example>\r\nSent: 4 March 2026 09:00\r\nTo: desk@tmu.example\r\nSubject: Automatic reply: Code\r\n\r\n${away}`;
  it.each([
    ['itself', { subject: 'Automatic reply: Code', body: away }],
    ['in Welsh', { subject: 'Ateb awtomatig: Code', body: away }],
    ['passed on', { from: 'Priya Hartnoll <priya@tmu.example>', subject: 'FW: Automatic reply: Code', body: passedOn }],
  ])('answers nothing that a person was asked: %s', async (_, said) => {
    await dropped(waiting, said);
    expect(await value('Note')).toContain(away);
    expect(screen.getByText(/^This message was sent automatically/)).toBeTruthy();
  });

  it('answers it nowhere on the form of a new issue', async () => {
    await chosen({ subject: 'Automatic reply: Code', body: away }, waiting);
    await press('Add to issue 41');
    expect(await value('Note')).toContain(away);
  });
});

it('names who wrote it, where somebody else answers what a person was asked', async () => {
  await dropped(waiting, { from: 'Cem Kaya <cem@panel.example>', body: 'Edge, she says.' });
  expect(await screen.findByDisplayValue('Edge, she says.')).toBeTruthy();
  expect(await toldBy()).toEqual(['Cem Kaya', '4 March 2026']);
});
