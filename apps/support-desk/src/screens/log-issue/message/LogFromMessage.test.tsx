import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
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
const file = (bytes: Uint8Array, name: string): File => new File([bytes], name);
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
      'Code refused\n\nHello,\nMy code is refused.\n<script>window.ran=1</script>\nBusiness process error TEST-7: the stage cannot be changed',
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
    expect(screen.getByText(/choose it again above/)).toBeTruthy();
    press('Put what is ticked in the form');
    expect(value('What happened?')).toMatch(
      /^Typed before\n\nMessage of 4 March 2026, 9:12am\.\n\nCode refused\n\nHello,/,
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
    ['photo.png', new Uint8Array([1, 2]), /its name ends in \.msg or \.eml/],
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
});
