import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand, StandardReply } from '@tms-support/support-domain';
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
  details: { whatHappened: 'My big file vanished', area: 'panellist-documents', cause: 'understanding' },
};
const bo: IssueCommand = {
  type: 'add-person',
  reporter: { kind: 'panellist', name: 'Bo Lind', email: 'bo@panel.example' },
  channel: 'email',
};
const large: StandardReply = {
  key: 'large',
  title: 'Large files take a day',
  subject: 'Your file',
  cause: 'understanding',
  words: 'Hello [name],\n\nLarge files take one working day to appear. It will be there on [day].\n\n[sender]',
};
const other: StandardReply = { key: 'other', title: 'Reset steps', words: 'Hello [name], reset it.' };

const withReplies = (): ReturnType<typeof newDesk> => {
  const desk = newDesk();
  desk.replies = [large, other].map((value, at) => ({ number: at + 1, value, etag: '"1"', faults: [], listUrl: '' }));
  return desk;
};
const reply = (): HTMLTextAreaElement => screen.getByLabelText(/^Your reply to/) as HTMLTextAreaElement;

it('suggests a reply with the names filled in, and copies nothing before everything is filled in', async () => {
  const clipboard = takeClipboard();
  const desk = withReplies();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: /Use it.*Large files take a day/ }));
  expect(reply().value).toBe(
    'Hello Asha Patel,\n\nLarge files take one working day to appear. It will be there on [day].\n\nPriya Nair',
  );
  expect(screen.getByText('One thing is still to be filled in')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  press('Copy the reply');
  expect(await screen.findByText('Fill in [day] first.')).toBeTruthy();
  expect(clipboard.text()).toBeUndefined();
  expect(screen.queryByText('Open it in your mail program')).toBeNull();
  typeIn(/^Your reply to/, reply().value.replace('[day]', 'Friday'));
  press('Copy the reply');
  expect(await screen.findByText('Copied. Now paste it, and send it.')).toBeTruthy();
  expect(clipboard.text()).toContain('It will be there on Friday');
  expect(screen.getByText('Open it in your mail program').getAttribute('href')).toMatch(
    /^mailto:asha@panel\.example\?subject=Your%20file&body=Hello%20Asha/,
  );
});

it('asks whether somebody was told by phone in the words of its question', async () => {
  const desk = withReplies();
  desk.walk(41, [{ ...raise, channel: 'phone' }]);
  openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'It takes a day.');
  expect(screen.getByText('Tell them by phone. Have you told them?')).toBeTruthy();
  press('Save');
  expect(within(screen.getByRole('alert')).getByText('Select “Yes” once you have told them')).toBeTruthy();
});

it('records as told only what somebody says they have sent', async () => {
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: /^Use it/ }));
  typeIn(/^Your reply to/, 'It takes a day.');
  typeIn('What was done?', 'Explained');
  press('Save');
  expect(within(screen.getByRole('alert')).getByText('Select “Yes” once you have sent it')).toBeTruthy();
  expect(desk.given).toEqual([]);
  choose('Yes');
  press('Save');
  await waitFor(() => expect(desk.given).toHaveLength(1));
  expect(desk.given[0]).toEqual({
    type: 'answer',
    whatWasDone: 'Explained',
    told: { how: 'portal-inbox', on: '2026-03-05', note: 'It takes a day.' },
    seen: expect.objectContaining({ people: ['first'] }),
  });
});

it('selects the text and says how to copy it where the browser forbids copying', async () => {
  takeClipboard(false);
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'It takes a day.');
  press('Copy the reply');
  const box = (await screen.findByLabelText('Copy the reply: the text')) as HTMLTextAreaElement;
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('It takes a day.');
  expect(screen.getByText(/press Ctrl and C/)).toBeTruthy();
});

it('chooses another reply without losing what was typed, and leaves brackets that belong there', async () => {
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'Mine [0x80]');
  fireEvent.click(await screen.findByRole('button', { name: 'Leave [0x80] as it is' }));
  expect(screen.queryByText(/still to be filled in/)).toBeNull();
  fireEvent.change(await screen.findByLabelText('Choose a reply from the library'), { target: { value: 'other' } });
  press('Use this reply');
  expect(reply().value).toBe('Hello Asha Patel, reset it.');
  press('Put back what I had');
  expect(reply().value).toBe('Mine [0x80]');
});

it('says that copying is the way where a mail link would be cut off, and asks for no copy by phone', async () => {
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'word '.repeat(500));
  expect(screen.getByText(/too long for a mail link/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('How do you tell them?'), { target: { value: 'phone' } });
  expect(screen.queryByRole('button', { name: 'Copy the reply' })).toBeNull();
  expect(screen.getByRole('group', { name: 'Tell them by phone. Have you told them?' })).toBeTruthy();
});

it('gives each of several people their own copy, and records whom it reached', async () => {
  const clipboard = takeClipboard();
  const desk = withReplies();
  const row = desk.walk(41, [raise, bo]);
  const boKey = row.value.others![0]!.key;
  const { container } = openApp(desk, '#/issue/41/answer');
  typeIn(
    await screen.findByLabelText(/^Your reply to Asha Patel and Bo Lind/).then(() => /^Your reply to/),
    'Hello [name], it takes a day.',
  );
  typeIn('What was done?', 'Explained');
  press('Copy for Bo Lind');
  await waitFor(() => expect(clipboard.text()).toBe('Hello Bo Lind, it takes a day.'));
  press('Save');
  expect(within(screen.getByRole('alert')).getByText('Select who was told')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByLabelText('Bo Lind has been told'));
  press('Save');
  await waitFor(() => expect(desk.given).toHaveLength(1));
  expect(desk.given[0]).toMatchObject({ told: { to: [boKey], note: 'Hello [name], it takes a day.' } });
  // Closing still asks for the one who has not heard.
  cleanup();
  openApp(desk, '#/issue/41/close');
  expect(await screen.findByLabelText('Your reply to Asha Patel')).toBeTruthy();
});

it('writes the message that asks from the question, until somebody writes in it', async () => {
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/ask-person');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^What do you want to ask/), 'Which browser?');
  expect(reply().value).toBe('Hello Asha,\n\nWhich browser?\n\nThank you.\n\nPriya Nair');
  typeIn(/^Your reply to/, 'My own words');
  typeIn(/^What do you want to ask/, 'Which browser, and which version?');
  expect(reply().value).toBe('My own words');
});

it('begins with the news where TRA will not change it, before what the library knows of such problems', async () => {
  const desk = withReplies();
  const word = { asToldBy: { name: 'Tom at TRA', on: '2026-03-05' } };
  desk.walk(41, [
    raise,
    { type: 'hand-over', route: 'problem-form', noErrorReason: 'none', sentAt: '2026-03-05T09:00:00.000Z' },
    { type: 'link-card', cardUrl: 'https://trello.com/c/AbCd1234', ...word },
    { type: 'record-fix-not-required', reason: 'It works as agreed.', ...word },
  ]);
  openApp(desk, '#/issue/41/close');
  const [first] = await screen.findAllByRole('button', { name: /^Use it/ });
  fireEvent.click(first!);
  expect(reply().value).toBe(
    'Hello Asha,\n\nWe asked TRA support about this. They have decided not to change it.\n\nIt works as agreed.\n\nHere is what you can do instead: [what they can do instead]\n\nPriya Nair',
  );
});

it('begins with how it stands while TRA has it, and not with what helped with such problems', async () => {
  const desk = withReplies();
  const word = { asToldBy: { name: 'Tom at TRA', on: '2026-03-05' } };
  const handed: readonly IssueCommand[] = [
    raise,
    { type: 'hand-over', route: 'problem-form', noErrorReason: 'none', sentAt: '2026-03-05T09:00:00.000Z' },
  ];
  const begun = async (number: number): Promise<string> => {
    openApp(desk, `#/issue/${number}/tell-person`);
    fireEvent.click((await screen.findAllByRole('button', { name: /^Use it/ }))[0]!);
    const { value } = reply();
    cleanup();
    window.localStorage.clear();
    return value;
  };
  desk.walk(41, handed);
  expect(await begun(41)).toBe(
    'Hello Asha,\n\nWe have passed this to TRA support. You do not need to do anything. We will write to you when they answer, and again when it is fixed.\n\nPriya Nair',
  );
  desk.walk(42, [
    ...handed,
    { type: 'link-card', cardUrl: 'https://trello.com/c/AbCd1234', ...word },
    { type: 'record-fix-required', ...word },
  ]);
  expect(await begun(42)).toMatch(/TRA support is fixing this\..* We will write to you as soon as it is fixed\./);
});

it('shows hostile text as text', async () => {
  const desk = withReplies();
  desk.replies = [
    {
      ...desk.replies[0]!,
      value: { ...large, title: '<img src=x onerror=alert(1)>', words: '<script>alert(1)</script> [name]' },
    },
  ];
  const row = desk.walk(41, [{ ...raise, reporter: { kind: 'panellist', name: '<b>Asha</b>' } } as IssueCommand]);
  // A command with such an address is refused: it stands in the row by somebody's hand.
  desk.put({
    ...row,
    value: { ...row.value, reporter: { ...row.value.reporter, email: 'javascript:alert(1)' } },
  });
  const { container } = openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: /Use it.*onerror/ }));
  expect(reply().value).toBe('<script>alert(1)</script> <b>Asha</b>');
  expect(container.querySelector('img, script, b')).toBeNull();
  expect([...container.querySelectorAll('a')].some((a) => /^javascript:/i.test(a.getAttribute('href') ?? ''))).toBe(
    false,
  );
});

it('fills in what was done from the reply, until somebody writes it themselves', async () => {
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  const done = async (): Promise<HTMLTextAreaElement> =>
    (await screen.findByLabelText(/^What (was done|did you do)/)) as HTMLTextAreaElement;
  await done();
  typeIn(/^Your reply to/, 'Hello Asha,\n\nI have put your file back. Tell me whether you see it.');
  expect((await done()).value).toBe('I have put your file back.');
  typeIn(/^What (was done|did you do)/, 'Restored it');
  typeIn(/^Your reply to/, 'Hello Asha,\n\nSomething else.');
  expect((await done()).value).toBe('Restored it');
});

it('has one filled button, and “Not yet” keeps the reply as a draft that is there the next time', async () => {
  takeClipboard();
  const desk = withReplies();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'It takes a day.');
  expect(filledButtons()).toEqual(['Save']);
  press('Copy the reply');
  expect(await screen.findByText('Copied. Now paste it, and send it.')).toBeTruthy();
  choose(/^Not yet/);
  expect(filledButtons()).toEqual(['Keep as a draft']);
  press('Keep as a draft');
  expect(await screen.findByText('Draft: the answer, issue 41. Kept in this browser, not saved yet')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByLabelText(/^Your reply to/)).toBeNull();
  expect(document.activeElement?.tagName).toBe('H2');
  expect(desk.given).toEqual([]);
  cleanup();
  openApp(desk, '#/issue/41/answer');
  expect(((await screen.findByLabelText(/^Your reply to/)) as HTMLTextAreaElement).value).toBe('It takes a day.');
  choose('Yes');
  press('Save');
  await waitFor(() => expect(desk.given).toHaveLength(1));
});

it('brings the page of the guide into the words, and the picture beside them, for one person and for several', async () => {
  takeClipboard();
  const desk = withReplies();
  const shown = {
    ...large,
    guidePage: 'https://guide.example/files',
    picture: 'a.png',
    pictureWords: 'The button Upload',
  };
  desk.replies = [{ ...desk.replies[0]!, value: shown, pictureUrl: 'https://tms.example/a.png' }, desk.replies[1]!];
  desk.walk(41, [raise]);
  const { container } = openApp(desk, '#/issue/41/answer');
  typeIn(await screen.findByLabelText(/^Your reply to/).then(() => /^Your reply to/), 'Mine');
  fireEvent.click(await screen.findByRole('button', { name: /^Use it/ }));
  expect(reply().value).toContain('This page of the guide shows each step: https://guide.example/files\n\nPriya Nair');
  expect(screen.getByAltText('The button Upload')).toBeTruthy();
  // In the order in which they are pasted: the words, the picture, and then the question whether it is sent.
  expect(
    screen
      .getAllByRole('button', { name: /^Copy the (?:reply|picture)/ })
      .map((button) => button.textContent?.slice(0, 16)),
  ).toEqual(['Copy the reply', 'Copy the picture']);
  const sent = screen.getByRole('group', { name: /Have you sent it\?/ });
  const picture = screen.getByAltText('The button Upload');
  expect(picture.compareDocumentPosition(sent) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  typeIn(/^Your reply to/, reply().value.replace('[day]', 'Friday'));
  press('Copy the reply');
  expect(
    await screen.findByText('Copied. Paste it, then copy the picture below and paste it under the text.'),
  ).toBeTruthy();
  expect(filledButtons()).toEqual(['Save']);
  expect(await violations(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('How do you tell them?'), { target: { value: 'phone' } });
  expect(screen.queryByAltText('The button Upload')).toBeNull();
  fireEvent.change(screen.getByLabelText('How do you tell them?'), { target: { value: 'email' } });
  press('Put back what I had');
  expect(screen.queryByAltText('The button Upload')).toBeNull();
  cleanup();
  window.localStorage.clear();
  desk.walk(42, [{ ...raise, key: 'k2' } as IssueCommand, bo]);
  openApp(desk, '#/issue/42/answer');
  fireEvent.click(await screen.findByRole('button', { name: /^Use it/ }));
  expect(reply().value).toContain('each step: https://guide.example/files');
  expect(reply().value).toContain('[name]');
  expect(screen.getByAltText('The button Upload').compareDocumentPosition(screen.getAllByText(/^Copy for /)[0]!)).toBe(
    Node.DOCUMENT_POSITION_PRECEDING,
  );
});

describe('what a reply answers', () => {
  const ask = (question: string): IssueCommand => ({
    type: 'ask-person',
    question,
    told: { how: 'portal-inbox', on: '2026-03-04', note: question },
  });
  const wrote: IssueCommand = {
    type: 'record-person-reply',
    reply: 'It was 80 MB.\nSince Monday.',
    asToldBy: { name: 'Asha Patel', on: '2026-03-05' },
  };
  const said = async (): Promise<string | null> =>
    (await screen.findByRole('heading', { name: /^Answer Asha/ })).parentElement!.querySelector('blockquote')!
      .textContent;

  it('stands in front of its fields: the problem first, and later what the person wrote', async () => {
    const desk = withReplies();
    desk.walk(41, [raise]);
    openApp(desk, '#/issue/41/answer');
    expect(await said()).toBe('Logged for Asha Patel, who wrote to the portal inboxMy big file vanished');
    cleanup();
    desk.walk(42, [raise, ask('How big was it?'), wrote]);
    openApp(desk, '#/issue/42/answer');
    expect(await said()).toBe('Asha Patel answeredIt was 80 MB.\nSince Monday.');
  });

  it('is not put over a step that writes to nobody', async () => {
    const desk = withReplies();
    desk.walk(41, [raise]);
    openApp(desk, '#/issue/41/add-note');
    const form = (await screen.findByRole('textbox', { name: 'Note' })).closest('section')!;
    expect(form.querySelector('blockquote')).toBeNull();
  });
});
