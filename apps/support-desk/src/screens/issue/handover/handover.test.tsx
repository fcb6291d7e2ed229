import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { takeClipboard } from '../../../testing/clipboard';
import { filledButtons } from '../../../testing/filled-buttons';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { choose, press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: {
    whatHappened: 'Asha Patel cannot save. Bronwen says so too, and bunny.',
    error: { text: 'Process error TEST-7' },
  },
};
const openHandover = async (settings = {}) => {
  const desk = newDesk();
  desk.settings = { ...desk.settings, ...settings };
  desk.walk(41, [raise]);
  const opened = openApp(desk, '#/issue/41/hand-over');
  await screen.findByText('Read it before you send it');
  await screen.findByRole('group', { name: /“Asha Patel”/ });
  return { desk, ...opened };
};
const isRead = 'I have read it through, and it names nobody';

it('copies nothing before each finding is decided and the text is read, and then what was reviewed', async () => {
  const clipboard = takeClipboard();
  const { container } = await openHandover();
  press('Copy for the problem form');
  expect(await screen.findByText('Read it through first, and tick that it names nobody.')).toBeTruthy();
  expect(clipboard.text()).toBeUndefined();
  fireEvent.click(screen.getByLabelText(isRead));
  expect((screen.getByLabelText(isRead) as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText('First decide about the one thing that may identify somebody.')).toBeTruthy();
  expect(await violations(container)).toEqual([]);

  choose('Replace with [see issue 41]', /“Bronwen”/);
  typeIn(/^Anything else to take out/, 'bunny');
  press('Take it out');
  expect(screen.getByRole('group', { name: /“bunny” \(you marked it\)/ })).toBeTruthy();
  fireEvent.click(screen.getByLabelText(isRead));
  press('Copy for the problem form');
  expect(await screen.findByText('Copied. Now paste it there.')).toBeTruthy();
  expect(clipboard.text()).toContain(
    'What happened: [see issue 41] cannot save. [see issue 41] says so too, and [see issue 41].',
  );
  expect(clipboard.text()).not.toMatch(/Asha|Bronwen|bunny/i);
});

it('asks for another reading once the text has changed', async () => {
  takeClipboard();
  await openHandover();
  choose('Leave it as it is', /“Bronwen”/);
  fireEvent.click(screen.getByLabelText(isRead));
  expect((screen.getByLabelText(isRead) as HTMLInputElement).checked).toBe(true);
  typeIn('The exact words of the error message', 'Process error TEST-8, seen by Gwen');
  expect((screen.getByLabelText(isRead) as HTMLInputElement).checked).toBe(false);
});

it('takes what is typed into the field for more with Enter, and sends nothing with it', async () => {
  const { desk } = await openHandover();
  const field = typeIn(/^Anything else to take out/, 'bunny');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('group', { name: /“bunny”/ })).toBeTruthy();
  expect((field as HTMLInputElement).value).toBe('');
  expect(desk.given).toEqual([]);
});

it('opens the form with the reviewed answers in it, where the setting says which entry takes which', async () => {
  await openHandover({ problemFormUrl: 'https://forms.example/f?entry.1=what-happened' });
  expect(screen.queryByText('Open the form with the answers filled in')).toBeNull();
  choose('Replace with [see issue 41]', /“Bronwen”/);
  fireEvent.click(screen.getByLabelText(isRead));
  const href = screen.getByText('Open the form with the answers filled in').getAttribute('href')!;
  expect(new URL(href).searchParams.get('entry.1')).toBe(
    '[see issue 41] cannot save. [see issue 41] says so too, and bunny.',
  );
});

it('is for the card where it goes to the board, and links the card that was pasted back', async () => {
  const { desk } = await openHandover();
  choose('Trello board', 'Where do you hand it over?');
  expect(screen.getByRole('button', { name: 'Copy for the Trello card' })).toBeTruthy();
  choose('Yes', 'Have you sent it?');
  typeIn(/^The link to the card/, 'https://trello.com/c/AbCd1234/12-asha-patel?utm=x');
  expect(screen.getByText('This is a Trello card: https://trello.com/c/AbCd1234')).toBeTruthy();
  press('Save');
  await waitFor(() => expect(document.querySelector('[class~="state"]')!.textContent).toBe('TRA has made a card'));
  expect(desk.given).toEqual([
    expect.objectContaining({ type: 'hand-over', route: 'trello-board' }),
    { type: 'link-card', cardUrl: 'https://trello.com/c/AbCd1234', seen: {} },
  ]);
});

it('refuses the link to a board where a card is asked for', async () => {
  const desk = newDesk();
  desk.walk(41, [
    raise,
    { type: 'hand-over', route: 'trello-board', noErrorReason: 'none', sentAt: '2026-03-05T09:00:00.000Z' },
  ]);
  openApp(desk, '#/issue/41/link-card');
  typeIn(
    await screen.findByLabelText('The link to the Trello card').then(() => 'The link to the Trello card'),
    'https://trello.com/b/abc/board',
  );
  press('Save');
  expect(within(screen.getByRole('alert')).getByText(/This is the link to a board/)).toBeTruthy();
  expect(desk.given).toEqual([]);
});

it('says what was looked for, and shows what may be somebody for review', async () => {
  await openHandover();
  expect(screen.getByText(/We looked for the names of people on this issue/)).toBeTruthy();
  typeIn('The exact words of the error message', 'Error for 1234567, call 07700 900123');
  expect(await screen.findByRole('group', { name: /“1234567” \(it may be a teacher reference/ })).toBeTruthy();
  expect(screen.getByRole('group', { name: /“07700 900123” \(a telephone number/ })).toBeTruthy();
});

it('takes out of each answer of the form what was known by the words before it', async () => {
  const more = { problemFormUrl: 'https://forms.example/f?entry.1=error&entry.2=what-happened' };
  await openHandover(more);
  typeIn('The exact words of the error message', 'Error on case 18456');
  choose('Replace with [see issue 41]', /“Bronwen”/);
  choose('No, replace with [see issue 41]', /“18456”/);
  fireEvent.click(screen.getByLabelText(isRead));
  const href = screen.getByText('Open the form with the answers filled in').getAttribute('href')!;
  expect([...new URL(href).searchParams.values()].join(' ')).not.toMatch(/18456|Asha|Bronwen/);
});

it('asks of each reference whether TRA needs it, and says before copying where none is left', async () => {
  const { container } = await openHandover();
  const nothingLeft = 'TRA cannot tell from this text which record it is about';
  expect(screen.getByText(nothingLeft)).toBeTruthy();
  typeIn('The exact words of the error message', 'Error on case 18456');
  const asked = await screen.findByRole('group', { name: /“18456”.*Does TRA need this to find the record\?/ });
  expect((within(asked).getByLabelText('Yes, keep it') as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByText(nothingLeft)).toBeNull();
  fireEvent.click(within(asked).getByLabelText('No, replace with [see issue 41]'));
  expect(screen.getByText(nothingLeft)).toBeTruthy();
  fireEvent.click(within(asked).getByLabelText('Yes, keep it'));
  choose('Trello board', 'Where do you hand it over?');
  expect(screen.queryByText(nothingLeft)).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it('replaces a case reference on the Trello board unless the settings say otherwise', async () => {
  await openHandover({ referencesOnTrelloBoard: undefined });
  typeIn('The exact words of the error message', 'Error on case 18456');
  choose('Trello board', 'Where do you hand it over?');
  const isKept = () =>
    (within(screen.getByRole('group', { name: /“18456”/ })).getByLabelText('Yes, keep it') as HTMLInputElement).checked;
  expect(isKept()).toBe(false);
  cleanup();
  window.localStorage.clear();
  await openHandover({ referencesOnTrelloBoard: 'keep' });
  typeIn('The exact words of the error message', 'Error on case 18456');
  choose('Trello board', 'Where do you hand it over?');
  expect(isKept()).toBe(true);
});

it('has one filled button, and “Not yet” keeps the handover as a draft', async () => {
  takeClipboard();
  const { desk } = await openHandover();
  expect(filledButtons()).toEqual(['Save']);
  choose('Leave it as it is', /“Bronwen”/);
  choose(/^Not yet/, 'Have you sent it?');
  expect(filledButtons()).toEqual(['Keep as a draft']);
  press('Keep as a draft');
  expect(await screen.findByText('Draft: the handover, issue 41. Kept in this browser, not saved yet')).toBeTruthy();
  expect(desk.given).toEqual([]);
  cleanup();
  openApp(desk, '#/issue/41/hand-over');
  await screen.findByRole('group', { name: /“Bronwen”/ });
  expect(
    (within(screen.getByRole('group', { name: /“Bronwen”/ })).getByLabelText('Leave it as it is') as HTMLInputElement)
      .checked,
  ).toBe(true);
});

it('tells TRA which files there are, those of a merged issue too, and takes no name of one along', async () => {
  const clipboard = takeClipboard();
  const desk = newDesk();
  const row = desk.walk(41, [raise]);
  desk.put({ ...row, value: { ...row.value, mergedFrom: ['other'] } });
  desk.walk(42, [{ ...raise, key: 'other', details: { whatHappened: 'The page is white.' } }]);
  const url = 'https://tms.example/file';
  desk.attachments.set(41, [{ name: 'Screenshot Smith 18456.png', url }]);
  desk.attachments.set(42, [{ name: 'RE Okafor bundle.msg', url }]);
  openApp(desk, '#/issue/41/hand-over');
  await screen.findByText(/not their names, which may identify somebody/);
  choose('Replace with [see issue 41]', /“Bronwen”/);
  fireEvent.click(screen.getByLabelText(isRead));
  press('Copy for the problem form');
  await screen.findByText('Copied. Now paste it there.');
  expect(clipboard.text()).toContain('We have 1 picture and 1 email with this issue. Ask us if you need them.');
  expect(clipboard.text()).not.toMatch(/Smith|18456|Okafor|\.png|\.msg/);
});

it('says when the files could not be read, since the text says nothing of them then', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  desk.readFiles = () => Promise.reject(new Error('Not now'));
  openApp(desk, '#/issue/41/hand-over');
  expect(await screen.findByText('The files could not be read')).toBeTruthy();
});

it('knows from logging that nobody kept the words of the message, and drops that once somebody has them', async () => {
  takeClipboard();
  const desk = newDesk();
  const whatHappened = 'The list stays empty.\n\nA message appeared. Its words were not kept.';
  desk.walk(41, [{ ...raise, details: { whatHappened } }]);
  openApp(desk, '#/issue/41/hand-over');
  const why = await screen.findByLabelText<HTMLInputElement>('If you do not have the exact words, why not?');
  expect(why.value).toBe('A message appeared. Its words were not kept.');
  expect(await screen.findByText(/We have none\. A message appeared\. Its words were not kept\./)).toBeTruthy();
  typeIn('The exact words of the error message', 'Process error TEST-8');
  choose('Trello board', 'Where do you hand it over?');
  choose('Yes', 'Have you sent it?');
  press('Save');
  await waitFor(() => expect(desk.given).toHaveLength(1));
  expect(desk.given[0]).toMatchObject({ type: 'hand-over', error: { text: 'Process error TEST-8' } });
  expect(desk.given[0]).not.toHaveProperty('noErrorReason');
});
