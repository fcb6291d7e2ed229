import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { filledButtons } from '../../../testing/filled-buttons';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { press, typeIn } from '../../../testing/type-in';
import { eml } from './testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const message = eml({
  subject: 'Code refused',
  from: 'Asha Patel <asha@panel.example>',
  sentAt: '2026-03-04T09:12:00.000Z',
  body: 'Hello,\r\nMy code is refused.\r\n<script>window.ran=1</script>\r\nBusiness process error TEST-7: the stage cannot be changed\r\n',
});
const file = (bytes: Uint8Array<ArrayBuffer>, name: string): File => new File([bytes], name);
const chooser = () => screen.findByLabelText('Have you got it as an Outlook message?');
const give = async (one: File): Promise<void> => void fireEvent.change(await chooser(), { target: { files: [one] } });
const value = (label: string): string => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('an Outlook message on the form', () => {
  it('is looked through before any of it is in the form, and each answer can be left', async () => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/log');
    await give(file(message, 'Code refused.eml'));
    const heading = await screen.findByText('Look through the message first');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const review = screen.getByRole('region', { name: 'Look through the message first' });
    expect(within(review).getByText('Asha Patel, asha@panel.example')).toBeTruthy();
    expect(await within(review).findByText('The desk knows them: panellist.')).toBeTruthy();
    expect(within(review).getByText('Portal inbox')).toBeTruthy();
    expect(within(review).getByText('4 March 2026, 9:12am')).toBeTruthy();
    expect([value('Who has the problem?'), value('What happened?')]).toEqual(['', '']);
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByLabelText('When they wrote'));
    press('Put what is ticked in the form');
    expect(document.activeElement).toBe(screen.getByLabelText('What happened?'));
    expect(value('Who has the problem?')).toBe('Asha Patel');
    expect(value('What happened?')).toBe(
      'Code refused\n\nMy code is refused.\n<script>window.ran=1</script>\nBusiness process error TEST-7: the stage cannot be changed',
    );
    expect(value('The exact words of the message')).toBe('Business process error TEST-7: the stage cannot be changed');
    press('Log this issue');
    await screen.findByText('Issue 41 is logged');
    expect(desk.given[0]).toMatchObject({
      channel: 'portal-inbox',
      reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
      details: { error: { text: 'Business process error TEST-7: the stage cannot be changed' } },
    });
    expect((window as { ran?: unknown }).ran).toBeUndefined();
    // The original is kept only if that was chosen.
    expect(desk.attachments.size).toBe(0);
  });

  it('says so where its end is left out', async () => {
    openApp(newDesk(), '#/log');
    await give(
      file(
        eml({ subject: 'Long', from: 'Asha Patel <asha@panel.example>', body: 'A line of words\r\n'.repeat(1_000) }),
        'long.eml',
      ),
    );
    const review = await screen.findByRole('region', { name: 'Look through the message first' });
    expect(within(review).getByText(/^The end of this message is left out/)).toBeTruthy();
  });

  it('is dropped or pasted as well, and survives a crash', async () => {
    const desk = newDesk();
    const first = openApp(desk, '#/log');
    const what = await screen.findByLabelText('What happened?');
    typeIn('What happened?', 'Typed before');
    fireEvent.drop(what, {
      dataTransfer: { files: [file(message, 'a.eml'), file(message, 'b.eml')], types: ['Files'] },
    });
    await screen.findByText('Look through the message first');
    expect(screen.getByText('One message at a time: a.eml is read, the others are not.')).toBeTruthy();
    first.unmount();
    openApp(desk, '#/log');
    expect(await screen.findByText('Look through the message first')).toBeTruthy();
    expect(screen.getByText(/Choose it again above/)).toBeTruthy();
    press('Put what is ticked in the form');
    expect(value('What happened?')).toMatch(
      /^Typed before\n\nCode refused\n\nMy code is refused\.[^]*\n\nMessage of 4 March 2026, 9:12am\.$/,
    );
    cleanup();
    window.localStorage.clear();
    openApp(desk, '#/log');
    fireEvent.paste(await screen.findByLabelText('What happened?'), {
      clipboardData: { files: [file(message, 'c.eml')] },
    });
    expect(await screen.findByText('Look through the message first')).toBeTruthy();
    press('Leave the message out');
    expect(screen.queryByText('Look through the message first')).toBeNull();
  });

  it.each([
    ['photo.txt', new Uint8Array([1, 2]), /its name ends in \.msg, \.eml, \.mht, \.html, \.txt or \.rtf/],
    ['old.msg', new Uint8Array([1, 2]), /could not read this message/],
    ['big.eml', new Uint8Array(10 * 1024 * 1024 + 1), /10 MB or smaller/],
  ])('says in words why %s is not read, and keeps what was typed', async (name, bytes, words) => {
    openApp(newDesk(), '#/log');
    await screen.findByLabelText('What happened?');
    typeIn('What happened?', 'Typed before');
    await give(file(bytes, name));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByText('What you typed is still here.')).toBeTruthy();
    expect(value('What happened?')).toBe('Typed before');
  });

  it('keeps the original with the issue where that is chosen, says so, and offers it again where that failed', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    await give(file(message, 'Code: refused?.eml'));
    await screen.findByText('Look through the message first');
    await screen.findByText('The desk knows them: panellist.');
    fireEvent.click(screen.getByLabelText('Keep the original message with the issue'));
    press('Put what is ticked in the form');
    const add = jest
      .spyOn(desk, 'addAttachment')
      .mockRejectedValueOnce(new StorageError('STORAGE.UNREACHABLE', 'Failed'));
    press('Log this issue');
    expect(await screen.findByText('The issue is logged. The original message is not with it yet.')).toBeTruthy();
    press('Try again to keep the message');
    expect(await screen.findByText('The original message is with the issue: Code refused.eml.')).toBeTruthy();
    expect(add.mock.calls.map(([number, name, bytes]) => [number, name, bytes.byteLength])).toEqual([
      [41, 'Code refused.eml', message.byteLength],
      [41, 'Code refused.eml', message.byteLength],
    ]);
  });

  it('says so where the original was to be kept and a reload took it', async () => {
    const desk = newDesk();
    const first = openApp(desk, '#/log');
    await give(file(message, 'a.eml'));
    await screen.findByText('The desk knows them: panellist.');
    fireEvent.click(screen.getByLabelText('Keep the original message with the issue'));
    press('Put what is ticked in the form');
    first.unmount();
    openApp(desk, '#/log');
    await screen.findByLabelText('What happened?');
    press('Log this issue');
    expect(await screen.findByText('The original message is not with the issue')).toBeTruthy();
    expect(desk.attachments.size).toBe(0);
  });

  it('says what is in it and was not read, and keeps what was chosen of it, and a pasted picture', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    const body = [
      '--b\r\nContent-Type: text/plain\r\n\r\nHi,\r\n\r\nMy code is refused.\r\n\r\nKind regards\r\nAsha\r\n',
      '--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="screen.png"\r\n\r\nx\r\n',
      '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="form.pdf"\r\n\r\nMZ\r\n--b--',
    ].join('');
    const bytes = eml({
      subject: 'RE: Code',
      from: 'Asha Patel <asha@panel.example>',
      type: 'multipart/mixed; boundary=b',
      body,
    });
    await give(file(bytes, 'a.eml'));
    const review = await screen.findByRole('region', { name: 'Look through the message first' });
    await within(review).findByText('The desk knows them: panellist.');
    expect(within(review).getByText(/^A picture\. The desk does not read what it shows\./)).toBeTruthy();
    expect(within(review).getByText(/^This file is not what its name says\./)).toBeTruthy();
    expect(within(review).getByRole('region', { name: 'What the message says' }).textContent).toBe(
      'My code is refused.',
    );
    // What is left out is shown folded, and one press takes it back.
    expect(within(review).getByText(/^Left out of the text: 2 parts/)).toBeTruthy();
    press(/^Put it back.*Signature/);
    expect(within(review).getByRole('region', { name: 'What the message says' }).textContent).toBe(
      'My code is refused.\n\nKind regards\nAsha',
    );
    fireEvent.change(within(review).getByLabelText('Title'), { target: { value: 'Code refused again' } });
    fireEvent.click(within(review).getByLabelText('Keep screen.png with the issue'));
    press('Put what is ticked in the form');
    expect(value('What happened?')).toBe('Code refused again\n\nMy code is refused.\n\nKind regards\nAsha');
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'image.png', {
      type: 'image/png',
    });
    fireEvent.paste(screen.getByLabelText('What happened?'), { clipboardData: { files: [picture] } });
    await screen.findByText(/^Screenshot 1\.png goes with the issue/);
    press('Log this issue');
    expect(await screen.findByText('This file is with the issue: screen.png.')).toBeTruthy();
    expect(await screen.findByText('This file is with the issue: Screenshot 1.png.')).toBeTruthy();
    expect(desk.attachments.get(41)?.map(({ name }) => name)).toEqual(['screen.png', 'Screenshot 1.png']);
  });

  describe('a picture', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    const picture = (name = 'image.png', bytes = png): File =>
      new File([new Uint8Array(bytes)], name, { type: 'image/png' });
    const paste = (...files: File[]): boolean =>
      fireEvent.paste(screen.getByLabelText('What happened?'), { clipboardData: { files } });

    it('over 10 MB, the eleventh, an empty one and one that is none are said in words, and the others stay', async () => {
      const desk = newDesk();
      openApp(desk, '#/log');
      await screen.findByLabelText('What happened?');
      typeIn('What happened?', 'Typed before');
      const large = picture('large.png');
      Object.defineProperty(large, 'size', { value: 10 * 1024 * 1024 + 1 });
      paste(picture(), large, picture('empty.png', []), picture('liar.png', [1, 2, 3]));
      const said = await screen.findByRole('alert');
      expect(said.textContent).toContain('3 pictures were not added');
      expect(said.textContent).toContain('“large.png” is 10 MB. A picture must be 10 MB or smaller');
      expect(said.textContent).toContain('“empty.png” is empty');
      expect(said.textContent).toContain('“liar.png” is not a PNG');
      expect(screen.getByText(/^Screenshot 1\.png goes with the issue/)).toBeTruthy();
      paste(...Array.from({ length: 10 }, (_, at) => picture(`${at}.png`)));
      await screen.findByText(/^“9\.png” was not added: an issue can have 10 pictures at first/);
      expect(screen.getAllByText(/^Screenshot \d+\.png goes with the issue/)).toHaveLength(10);
      press(/^Leave it out.*Screenshot 3/);
      paste(picture('9.png'));
      await screen.findByText(/^Screenshot 11\.png goes with the issue/);
      expect(screen.queryByRole('alert')).toBeNull();
      expect(value('What happened?')).toBe('Typed before');
    });

    it('is dropped as well, beside a message, and a reload says that it is gone', async () => {
      const desk = newDesk();
      const first = openApp(desk, '#/log');
      fireEvent.drop(await screen.findByLabelText('What happened?'), {
        dataTransfer: { files: [picture(), file(message, 'a.eml')], types: ['Files'] },
      });
      await screen.findByText(/^Screenshot 1\.png goes with the issue/);
      await screen.findByText('Look through the message first');
      // One button is filled: what is done next.
      expect(filledButtons()).toEqual(['Put what is ticked in the form']);
      first.unmount();
      openApp(desk, '#/log');
      expect(await screen.findByText('A picture is missing')).toBeTruthy();
    });

    it('that SharePoint did not take once the issue is logged is offered again, and the others are with it', async () => {
      const desk = newDesk();
      openApp(desk, '#/log');
      await give(file(message, 'a.eml'));
      await screen.findByText('Look through the message first');
      press('Put what is ticked in the form');
      paste(picture(), picture());
      await screen.findByText(/^Screenshot 2\.png goes with the issue/);
      const adding = jest.spyOn(desk, 'addAttachment');
      adding.mockImplementationOnce(() => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'gone')));
      press('Log this issue');
      press(
        await screen
          .findByRole('button', { name: 'Try again to keep Screenshot 1.png' })
          .then(() => 'Try again to keep Screenshot 1.png'),
      );
      expect(await screen.findByText('This file is with the issue: Screenshot 1.png.')).toBeTruthy();
      expect(
        desk.attachments
          .get(41)
          ?.map(({ name }) => name)
          .sort(),
      ).toEqual(['Screenshot 1.png', 'Screenshot 2.png']);
    });
  });

  it('asks whose problem it is, where a colleague replied', async () => {
    openApp(newDesk(), '#/log');
    const body =
      'Try the newest code.\r\n\r\nFrom: Asha Patel <asha@panel.example>\r\nSent: 3 March 2026 08:00\r\nTo: portal@tmu.example\r\n\r\nMy code is refused.';
    await give(file(eml({ subject: 'RE: Code', from: 'Sam Okoro <sam@tmu.example>', body }), 'a.eml'));
    const asked = await screen.findByRole('group', { name: 'Whose problem is it?' });
    expect(
      within(asked)
        .getAllByRole('radio')
        .filter((one) => (one as HTMLInputElement).checked),
    ).toEqual([]);
    fireEvent.click(within(asked).getByLabelText('Asha Patel, wrote on 3 March 2026, 8am'));
    expect(await screen.findByText(/Passed on by Sam Okoro\./)).toBeTruthy();
    press('Put what is ticked in the form');
    expect(value('Who has the problem?')).toBe('Asha Patel');
    expect(value('What happened?')).toContain('My code is refused.');
  });

  it('is offered to the open issue that it answers, first', async () => {
    const desk = newDesk();
    desk.walk(41, [
      {
        type: 'raise',
        key: 'k',
        reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
        channel: 'portal-inbox',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    openApp(desk, '#/log');
    await give(
      file(
        eml({ subject: 'RE: Code refused', from: 'Asha Patel <asha@panel.example>', body: 'It works now.' }),
        'a.eml',
      ),
    );
    expect(await screen.findByText('This may be an answer to an issue that is open')).toBeTruthy();
    press('Add to issue 41');
    await screen.findByText('Issue 41: Code refused');
    expect(await screen.findByDisplayValue(/Asha Patel wrote:\s+It works now\./)).toBeTruthy();
  });

  it.each([
    ['where the issue has no address of theirs', 'RE: Code', 'Patel, Asha <asha@panel.example>', undefined],
    ['where the message has a name alone', 'Code', 'Asha Patel', 'asha@panel.example'],
    ['where the message has a name alone, with its title', 'Code', '"Ms A. Patel (Panel)"', 'asha@panel.example'],
    [
      'where the subject names the issue, whoever wrote',
      'RE: Your TMS question (issue 41)',
      'Bo Lind <bo@panel.example>',
      'asha@panel.example',
    ],
  ])('is offered to the open issue %s', async (_, subject, from, email) => {
    const desk = newDesk();
    const reporter = { kind: 'panellist' as const, name: 'Asha Patel', ...(email ? { email } : {}) };
    desk.walk(41, [
      { type: 'raise', key: 'k', reporter, channel: 'portal-inbox', details: { whatHappened: 'Code refused' } },
    ]);
    openApp(desk, '#/log');
    await give(file(eml({ subject, from, body: 'It works now.' }), 'a.eml'));
    expect(await screen.findByRole('button', { name: 'Add to issue 41' })).toBeTruthy();
  });

  it.each([['whose number stands for something else', '41 documents', 'Bo Lind <bo@panel.example>']])(
    'is offered to no issue %s',
    async (_, subject, from) => {
      const desk = newDesk();
      const reporter = { kind: 'panellist' as const, name: 'Asha Patel', email: 'asha@panel.example' };
      desk.walk(41, [
        { type: 'raise', key: 'k', reporter, channel: 'portal-inbox', details: { whatHappened: 'Code refused' } },
      ]);
      openApp(desk, '#/log');
      await give(file(eml({ subject, from, body: 'It works now.' }), 'a.eml'));
      await screen.findByText('Look through the message first');
      await screen.findAllByText(/It works now/);
      expect(screen.queryByRole('button', { name: 'Add to issue 41' })).toBeNull();
    },
  );

  it('says which files do not go along, before it is added to an issue', async () => {
    const desk = newDesk();
    const reporter = { kind: 'panellist' as const, name: 'Asha Patel', email: 'asha@panel.example' };
    desk.walk(41, [
      { type: 'raise', key: 'k', reporter, channel: 'portal-inbox', details: { whatHappened: 'Code refused' } },
    ]);
    openApp(desk, '#/log');
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nSee it.\r\n--b\r\nContent-Type: application/pdf; name=letter.pdf\r\nContent-Disposition: attachment; filename=letter.pdf\r\n\r\n%PDF-1.7\r\n--b--';
    const mixed = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n';
    const bytes = `From: Asha Patel <asha@panel.example>\r\nSubject: RE: Code\r\n${mixed}\r\n${body}`;
    await give(file(new TextEncoder().encode(bytes), 'a.eml'));
    await screen.findByRole('button', { name: 'Add to issue 41' });
    expect(
      screen.getByText(
        /^Its text goes there\. Add any of its files that should be kept under “Files” there: letter\.pdf\.$/,
      ),
    ).toBeTruthy();
  });

  it('says in words that new Outlook hands over no file, and takes its words where it brings them', async () => {
    openApp(newDesk(), '#/log');
    const what = await screen.findByLabelText('What happened?');
    const from = (text: string) => ({
      files: [],
      types: ['multimaillistmessagerows', 'text/plain'],
      getData: () => text,
    });
    fireEvent.drop(what, { dataTransfer: from('') });
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not pass on a message that you drag/);
    fireEvent.drop(what, {
      dataTransfer: from(
        'From: Asha Patel <asha@panel.example>\nSent: 4 March 2026 09:12\nTo: portal@tmu.example\n\nMy code is refused.',
      ),
    });
    const review = await screen.findByRole('region', { name: 'Look through the message first' });
    expect(await within(review).findByText('Asha Patel, asha@panel.example')).toBeTruthy();
  });

  it('can be stopped while it is read, and keeps what was typed', async () => {
    openApp(newDesk(), '#/log');
    await screen.findByLabelText('What happened?');
    typeIn('What happened?', 'Typed before');
    const body = 'A line of words\r\n'.repeat(300_000);
    await give(file(eml({ subject: 'Long', from: 'Asha Patel <asha@panel.example>', body }), 'long.eml'));
    const stop = await screen.findByRole('button', { name: 'Stop reading' });
    stop.focus();
    fireEvent.click(stop);
    expect(
      await screen.findByText('You stopped reading the file. Nothing of the message is in the form.'),
    ).toBeTruthy();
    expect(screen.queryByText('Look through the message first')).toBeNull();
    expect(value('What happened?')).toBe('Typed before');
    // The button went: whoever works by keyboard goes on from where a message is given.
    expect(document.activeElement).toBe(screen.getByLabelText('Have you got it as an Outlook message?'));
  });
});
