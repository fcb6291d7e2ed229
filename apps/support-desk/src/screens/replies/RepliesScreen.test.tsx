import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import type { StandardReply } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev } from '../../testing/people';
import { choose, press, typeIn } from '../../testing/type-in';

const reply = (
  number: number,
  value: Partial<StandardReply> & { title: string },
  faults: ReplyRow['faults'] = [],
): ReplyRow => ({
  number,
  etag: `"${number}"`,
  faults,
  listUrl: `https://tms.example/Lists/DeskReplies/${number}`,
  value: { key: `r${number}`, words: `Hello [name]. About ${value.title}.`, ...value },
});

function deskWithReplies(): DeskInMemory {
  const desk = newDesk();
  desk.replies = [
    reply(1, {
      title: 'Large files',
      cause: 'understanding',
      words: 'Hello [name]. Large files take one working day to appear. [room]',
    }),
    reply(2, { title: 'Reset a password', cause: 'forgot-how' }),
    reply(3, { title: 'An old one', retired: true }),
    reply(4, { title: 'With a bad cell' }, [
      { column: 'Channel', message: 'This cell must be one of: Teams; Email.', value: 'Pigeon' },
    ]),
  ];
  desk.walk(41, [
    {
      type: 'raise',
      key: 'a',
      reporter: { kind: 'panellist', name: 'Asha Patel' },
      channel: 'email',
      details: { whatHappened: 'My file vanished' },
    },
  ]);
  return desk;
}

const titles = (): (string | null)[] =>
  screen.getAllByRole('article').map((one) => within(one).getByRole('heading').textContent);

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Replies', () => {
  it('lists those on offer, searches their words, and shows a faulty cell with its link', async () => {
    const { container } = openApp(deskWithReplies(), '#/replies');
    expect(await screen.findByText('3 replies')).toBeTruthy();
    expect(screen.getByText('No longer offered (1)')).toBeTruthy();
    expect(screen.getByText(/This cell must be one of: Teams; Email./).textContent).toContain('Pigeon');
    expect(screen.getByRole('link', { name: /Correct it in the list/ }).getAttribute('href')).toBe(
      'https://tms.example/Lists/DeskReplies/4',
    );
    expect(await violations(container)).toEqual([]);
    typeIn('Search the replies', 'working da');
    expect(titles()).toEqual(['Large files']);
    typeIn('Search the replies', 'hard to remember');
    expect(titles()).toEqual(['Reset a password']);
  });

  it('shows one beside the list of all: the first that is found, until another is chosen', async () => {
    openApp(deskWithReplies(), '#/replies');
    await screen.findByText('3 replies');
    const words = (): string[] => screen.getAllByText(/^Hello \[name\]/).map(({ textContent }) => textContent ?? '');
    expect(words()).toEqual([expect.stringContaining('Large files take one working day')]);
    press('Reset a password');
    expect(words()).toEqual(['Hello [name]. About Reset a password.']);
    expect(screen.getByRole('button', { name: 'Reset a password' }).getAttribute('aria-expanded')).toBe('true');
    // What was chosen is not among those found: the first of those is shown.
    typeIn('Search the replies', 'bad cell');
    expect(words()).toEqual(['Hello [name]. About With a bad cell.']);
    press('With a bad cell');
    expect(screen.queryByText(/^Hello \[name\]/)).toBeNull();
  });

  it('fills in the names of an issue, names what is left, and copies what is shown', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    openApp(deskWithReplies(), '#/replies');
    await screen.findByText('3 replies');
    fireEvent.change(await screen.findByLabelText('Fill in the names of'), { target: { value: '41' } });
    const item = screen.getByRole('article', { name: 'Large files' });
    expect(item.textContent).toContain('Hello Asha Patel. Large files');
    expect(item.textContent).toContain('[room] is not something that the desk can fill in');
    press('Copy Large files');
    expect(await screen.findByText('Copied. Read it through before you send it.')).toBeTruthy();
    expect(copied).toEqual(['Hello Asha Patel. Large files take one working day to appear. [room]']);
  });

  it('adds one, after saying what is missing and that there is no phone line', async () => {
    const desk = deskWithReplies();
    const { container } = openApp(desk, '#/replies');
    await screen.findByText('3 replies');
    press('Add a reply');
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('Enter a title for the replyEnter the text of the reply');
    typeIn('Title', 'Codes');
    typeIn('The text of the reply', 'Ring 020 7946 0018');
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('Take out the telephone number 020 7946 0018');
    expect(await violations(container)).toEqual([]);
    typeIn('The text of the reply', 'Ask for a new code.');
    press('Save');
    expect(await screen.findByText('“Codes” is saved.')).toBeTruthy();
    expect(await screen.findByText('4 replies')).toBeTruthy();
    expect(desk.replies.find(({ value }) => value.title === 'Codes')?.value.words).toBe('Ask for a new code.');
  });

  it('undoes a change, and puts one that was added among those not offered', async () => {
    const desk = deskWithReplies();
    openApp(desk, '#/replies');
    await screen.findByText('3 replies');
    const before = desk.replies.find(({ value }) => value.title === 'Reset a password')!.value;
    press('Reset a password');
    press('Change Reset a password');
    typeIn('The text of the reply', 'Changed');
    press('Save');
    await screen.findByText('“Reset a password” is saved.');
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: the change to “Reset a password”/ }));
    await waitFor(() =>
      expect(desk.replies.find(({ value }) => value.title === 'Reset a password')!.value).toEqual(before),
    );
    // The list shows it without being opened again.
    await waitFor(() =>
      expect(screen.getByRole('article', { name: 'Reset a password' }).textContent).toContain(
        before.words.slice(0, 12),
      ),
    );
    press('Add a reply');
    typeIn('Title', 'Codes');
    typeIn('The text of the reply', 'Ask for a new code.');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: adding “Codes”/ }));
    expect(await screen.findByText('No longer offered (2)')).toBeTruthy();
  });

  it('keeps a half-written reply, and shows both where somebody else was faster', async () => {
    const desk = deskWithReplies();
    openApp(desk, '#/replies');
    await screen.findByText('3 replies');
    press('Reset a password');
    press('Change Reset a password');
    typeIn('The text of the reply', 'Mine');
    cleanup();
    openApp(desk, '#/replies');
    await screen.findByText('3 replies');
    press('Reset a password');
    press('Change Reset a password');
    expect(screen.getByText('This is what you had typed before')).toBeTruthy();
    desk.replies = desk.replies.map((row) =>
      row.number === 2 ? { ...row, etag: '"new"', value: { ...row.value, words: 'Theirs', area: 'letters' } } : row,
    );
    press('Save');
    const choice = await screen.findByRole('group', { name: /^The text of the reply/ });
    expect(choice.textContent).toContain('Sam Okoro: Theirs');
    expect(choice.textContent).toContain('Last saved 10am today');
    expect(choice.textContent).toContain('Yours: Mine');
    // A field that one of them alone changed is no question.
    expect(screen.queryByRole('group', { name: /^The area/ })).toBeNull();
    expect((screen.getByLabelText('The text of the reply') as HTMLTextAreaElement).value).toBe('Mine');
    press('Save');
    expect(desk.replies.find(({ number }) => number === 2)?.value.words).toBe('Theirs');
    choose(/^Yours/);
    press('Save');
    expect(await screen.findByText('“Reset a password” is saved.')).toBeTruthy();
    expect(desk.replies.find(({ number }) => number === 2)?.value).toMatchObject({ words: 'Mine', area: 'letters' });
  });

  it('retires one, and offers it again', async () => {
    const desk = deskWithReplies();
    openApp(desk, '#/replies');
    await screen.findByText('3 replies');
    press(/^Stop offering it.*Large files/);
    expect(await screen.findByText('2 replies')).toBeTruthy();
    press('Large files');
    press(/^Offer it again.*Large files/);
    expect(await screen.findByText('3 replies')).toBeTruthy();
    expect(desk.replies.find(({ number }) => number === 1)?.value).not.toHaveProperty('retired');
  });

  it('is to be read and copied by those who may not change it, and shows hostile words as words', async () => {
    const desk = deskWithReplies();
    desk.person = dev;
    desk.replies = [reply(9, { title: '<b onclick=alert(1)>x</b>', words: '<img src=x onerror=alert(1)>' })];
    const { container } = openApp(desk, '#/replies');
    await screen.findByText('1 reply');
    expect(screen.queryByRole('button', { name: 'Add a reply' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(container.querySelector('img, article b')).toBeNull();
  });

  describe('a page of the guide and a picture', () => {
    const png = (name = 'where.png'): File =>
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], name, { type: 'image/png' });
    const choosePicture = (file: File): boolean =>
      fireEvent.change(screen.getByLabelText('Picture (optional)'), { target: { files: [file] } });

    it('are kept with a reply, and shown with what the picture shows; the link stands in what is copied', async () => {
      const copied: string[] = [];
      Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
      const desk = deskWithReplies();
      const { container } = openApp(desk, '#/replies');
      await screen.findByText('3 replies');
      press('Change Large files');
      typeIn(/^Page of the user guide/, 'guide.example/files');
      choosePicture(png());
      await screen.findByText('The picture is saved with the reply.');
      press('Save');
      expect(screen.getByRole('alert').textContent).toContain(
        'The link to the guide must be a whole web address that starts with https://',
      );
      expect(screen.getByRole('alert').textContent).toContain('Enter what the picture shows');
      typeIn(/^Page of the user guide/, 'https://guide.example/files');
      typeIn(/^What does the picture show/, 'The button Upload, at the top right');
      expect(await violations(container)).toEqual([]);
      const adding = jest.spyOn(desk, 'addReplyPicture');
      adding.mockRejectedValueOnce(new Error('gone'));
      press('Save');
      expect(await screen.findByText('“Large files” is saved.')).toBeTruthy();
      expect(await screen.findByText('The reply is saved, but its picture is not.')).toBeTruthy();
      // What is not there yet is not shown as broken.
      expect(container.querySelector('img')).toBeNull();
      press('Try again to keep the picture');
      expect(await screen.findByText('The picture is with the reply.')).toBeTruthy();
      const { picture } = desk.replies.find(({ value }) => value.title === 'Large files')!.value;
      expect(picture).toMatch(/^Picture \w+\.png$/);
      expect(desk.replyPictures).toEqual([{ number: 1, name: picture }]);
      expect(screen.getByAltText('The button Upload, at the top right').getAttribute('src')).toContain('/1/Picture');
      expect(screen.getByRole('link', { name: /^Open the page of the guide/ }).getAttribute('href')).toBe(
        'https://guide.example/files',
      );
      press('Copy Large files');
      await waitFor(() => expect(copied).toHaveLength(1));
      expect(copied[0]).toContain('https://guide.example/files');
      expect(await violations(container)).toEqual([]);
    });

    it('that are no picture, or went with a reload, are said in words, and nothing else of the reply is lost', async () => {
      const desk = deskWithReplies();
      openApp(desk, '#/replies');
      await screen.findByText('3 replies');
      press('Change Large files');
      typeIn('Title', 'Larger files');
      choosePicture(new File(['<svg/>'], 'x.svg', { type: 'image/svg+xml' }));
      expect(await screen.findByText(/^“x\.svg” is not a PNG/)).toBeTruthy();
      choosePicture(png());
      await screen.findByText('The picture is saved with the reply.');
      typeIn(/^What does the picture show/, 'The button');
      cleanup();
      openApp(desk, '#/replies');
      await screen.findByText('3 replies');
      press('Change Large files');
      press('Save');
      expect(screen.getByRole('alert').textContent).toContain('Choose the picture again');
      press('Leave the picture out');
      press('Save');
      expect(await screen.findByText('“Larger files” is saved.')).toBeTruthy();
      expect(desk.replies.find(({ number }) => number === 1)!.value).not.toHaveProperty('pictureWords');
    });

    it('that does not load, or that the browser does not copy, is said, with what it shows and the way to it', async () => {
      const desk = deskWithReplies();
      const { picture, pictureWords } = { picture: 'where.png', pictureWords: 'The button Upload' };
      desk.replies = [
        { ...reply(1, { title: 'Large files', picture, pictureWords }), pictureUrl: 'https://tms.example/where.png' },
      ];
      openApp(desk, '#/replies');
      await screen.findByText('1 reply');
      press(/^Copy the picture/);
      expect(await screen.findByText(/This browser does not let the desk copy a picture/)).toBeTruthy();
      expect(screen.getByRole('link', { name: /^Open the picture/ }).getAttribute('href')).toBe(
        'https://tms.example/where.png',
      );
      fireEvent.error(screen.getByAltText('The button Upload'));
      expect(screen.getByText(/^The picture did not load\. It shows: The button Upload\./)).toBeTruthy();
      press(/^Show it again/);
      expect(screen.getByAltText('The button Upload')).toBeTruthy();
    });
  });
});
