import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const post = (n: number, when = 'mid-September 2026', title = `Change ${n}`) => ({
  id: `MC${1_000_000 + n}`,
  title,
  lastModifiedDateTime: '2026-03-01T01:10:06.843Z',
  services: ['SharePoint Online'],
  body: { contentType: 'html', content: `<p><b>When this will happen:</b></p><p>Rollout begins ${when}.</p>` },
});
const graph = (...posts: readonly unknown[]): string => JSON.stringify({ value: posts });

const open = async (desk: DeskInMemory): Promise<HTMLElement> => {
  const { container } = openApp(desk, '#/updates/import');
  await screen.findByRole('heading', { name: 'Bring in updates' });
  await screen.findByLabelText('A file with updates');
  return container;
};
const give = (name: string, contents: BlobPart): void =>
  void fireEvent.change(screen.getByLabelText('A file with updates'), {
    target: { files: [new File([contents], name)] },
  });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const nothingIn = (desk: DeskInMemory): void => expect(desk.timetable.given).toEqual([]);

describe('bringing in updates', () => {
  it('shows what a file would do, stores what is chosen, and gives a receipt; the same file again changes nothing', async () => {
    const desk = newDesk();
    const container = await open(desk);
    give('posts.json', graph(post(1), post(2), post(3), { id: 'MC9' }));
    await screen.findByText('It was read as Message center posts, in JSON. Nothing is stored yet.');
    expect(screen.getByRole('group', { name: 'New: 3' }).textContent).toContain('mid-September 2026');
    expect(screen.getByText('post 4: It has no title.')).toBeTruthy();
    nothingIn(desk);
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /Change 2/ }));
    press('Store 2 updates');
    await screen.findByRole('heading', { name: 'What was stored' });
    expect(screen.getByText(/2 updates are on the timetable/)).toBeTruthy();
    expect(desk.timetable.given.map((command) => 'key' in command && command.key)).toEqual(['MC1000001', 'MC1000003']);
    expect(await violations(container)).toEqual([]);
    press('Bring in more');
    await screen.findByLabelText('A file with updates');
    give('posts.json', graph(post(1), post(3)));
    expect(await screen.findByText('Nothing in it is new: the timetable stays as it is.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Store/ })).toBeNull();
    expect(desk.timetable.given).toHaveLength(2);
  });

  it('says before anything is stored which hearings each falls on, and leaves that out where no hearing is known', async () => {
    const desk = newDesk();
    const hearing = {
      kind: 'hearing' as const,
      key: 'h',
      reference: 'H',
      on: '2026-03-19',
      panellists: [],
      isOut: false,
    };
    const listed = { etag: '"1"', faults: [], listUrl: '', madeAt: '2026-03-01T09:00:00Z', byName: 'Ada' };
    desk.hearings = [{ ...listed, number: 1, value: hearing }];
    await open(desk);
    give('posts.json', graph(post(1, 'March 18, 2026 and expected to be completed by March 20, 2026'), post(2)));
    const [met, free] = within(await screen.findByRole('group', { name: 'New: 2' })).getAllByRole('listitem');
    expect(met!.textContent).toContain('It may clash with a hearing on 19 March 2026.');
    expect(free!.textContent).toContain('It does not clash with any hearing that the desk knows of.');
    press('Choose something else');
    desk.hearings = [];
    await screen.findByLabelText('A file with updates');
    give('posts.json', graph(post(2)));
    expect((await screen.findByRole('group', { name: 'New: 1' })).textContent).not.toContain('clash');
  });

  it('says in words what a file changes of what is there', async () => {
    const desk = newDesk();
    await open(desk);
    give('posts.json', graph(post(1)));
    await screen.findByRole('group', { name: 'New: 1' });
    press('Store 1 update');
    await screen.findByRole('heading', { name: 'What was stored' });
    press('Bring in more');
    give('posts.json', graph({ ...post(1, 'mid-October 2026'), lastModifiedDateTime: '2026-03-03T01:00:00Z' }));
    const changed = await screen.findByRole('group', { name: 'Changed: 1' });
    expect(within(changed).getByText('Mid-September became mid-October.')).toBeTruthy();
    press('Store 1 update');
    await screen.findByRole('heading', { name: 'What was stored' });
    expect(desk.timetable.given[1]).toMatchObject({ type: 'record-announcement' });
  });

  const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
    new Uint8Array([...mark, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);
  it.each([
    ['UTF-16 with its mark', utf16('Message ID,Title\r\nMC1234567,Zoë’s change\r\n', [0xff, 0xfe])],
    ['UTF-16 without it', utf16('Message ID,Title\r\nMC1234567,Zoë’s change\r\n', [])],
    [
      'Windows-1252',
      new Uint8Array(
        [...'Message ID,Title\r\nMC1234567,Zo']
          .map((s) => s.charCodeAt(0))
          .concat(
            [0xeb, 0x92],
            [...'s change'].map((s) => s.charCodeAt(0)),
          ),
      ),
    ],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFMessage ID,Title\r\nMC1234567,Zoë’s change\r\n')],
  ])('reads a file in %s, and says how its columns were read', async (_, bytes) => {
    await open(newDesk());
    give('MessageCenter.csv', bytes as BlobPart);
    const offered = await screen.findByRole('group', { name: 'New: 1' });
    expect(offered.textContent).toContain('Zoë’s change (MC1234567)');
    expect(screen.getByText('Read: “Message ID” as the ID, “Title” as the title.')).toBeTruthy();
  });

  it.each([
    ['a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /Excel workbook/],
    ['posts.csv', new Uint8Array([0x25, 0x50, 0x44, 0x46]), /PDF/],
    ['posts.json', '{"value":[{"id":"MC1000001","ti', /broken or cut off/],
    ['posts.csv', 'Message ID,Title\nMC1,"open', /cannot be read from line 2/],
    ['posts.csv', 'a,b\n1,2', /No column of this file is called Title/],
    ['cal.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x', /cut off/],
    ['page.html', '<!doctype html><script>document.title="run"</script>', /saved web page/],
    ['a.txt', '', /empty/],
    ['mail.msg', 'no message', /could not read this message/],
  ])('refuses %s, says what it is, and stores nothing', async (name, contents, said) => {
    const desk = newDesk();
    await open(desk);
    give(name, contents as BlobPart);
    expect((await screen.findByRole('alert')).textContent).toMatch(said);
    nothingIn(desk);
    expect(screen.getByLabelText('A file with updates')).toBeTruthy();
  });

  it('reads an e-mail by the day on which it was sent, and a calendar', async () => {
    await open(newDesk());
    const mail = 'From: a@b.example\r\nDate: Mon, 10 Nov 2025 09:00:00 +0000\r\nSubject: Weekly digest\r\n\r\n';
    give('digest.eml', `${mail}MC1234567: Letters move\r\nRollout begins early December.\r\n`);
    const offered = await screen.findByRole('group', { name: 'New: 1' });
    expect(offered.textContent).toContain('early December 2025');
    press('Choose something else');
    await screen.findByLabelText('A file with updates');
    const event = 'BEGIN:VEVENT\r\nUID:r1@x\r\nSUMMARY:Release 9\r\nDTSTART;VALUE=DATE:20260512\r\nEND:VEVENT\r\n';
    give('releases.ics', `BEGIN:VCALENDAR\r\n${event}END:VCALENDAR\r\n`);
    expect((await screen.findByRole('group', { name: 'New: 1' })).textContent).toContain('12 May 2026');
  });

  it('reads the roadmap and a feed, and says which service was guessed', async () => {
    await open(newDesk());
    const item = (id: number, status: string) => ({
      id,
      title: `Change ${id}`,
      status,
      publicDisclosureAvailabilityDate: 'October CY2026',
      tagsContainer: { products: ['Teams', 'Outlook', 'Edge', 'Viva'].map((tagName) => ({ tagName })) },
    });
    give('m365.json', JSON.stringify([item(501_001, 'In development'), item(501_002, 'Launched')]));
    const offered = await screen.findByRole('group', { name: 'New: 1' });
    expect(offered.textContent).toContain(
      'Change 501001 (Roadmap 501001)October 2026Service: Teams, Outlook, Edge and 1 more',
    );
    expect(screen.getByText('Left out, because they have been launched: 1.')).toBeTruthy();
    press('Choose something else');
    await screen.findByLabelText('A file with updates');
    const rss =
      '<rss version="2.0"><channel><item><title>Power Pages: a &lt;new&gt; &amp;amp; editor</title><description>&lt;p&gt;GA date: September CY2026&lt;/p&gt;</description></item></channel></rss>';
    give('feed.xml', `\uFEFF<?xml version="1.0"?>${rss}`);
    const fed = await screen.findByRole('group', { name: 'New: 1' });
    expect(fed.textContent).toContain('September 2026Service: Power Pages, guessed from the title');
  });

  it('shows hostile markup as words, and runs nothing', async () => {
    const container = await open(newDesk());
    const bad = '<img src=x onerror="document.title=\'run\'">';
    give('posts.json', graph(post(1, `mid-May 2026${bad}<script>document.title='run'</script>`, `${bad} title`)));
    await screen.findByRole('group', { name: 'New: 1' });
    expect(container.querySelector('img, script')).toBeNull();
    expect(screen.getByText(/<img src=x/)).toBeTruthy();
  });

  it('takes pasted words, and keeps them until they are stored', async () => {
    const desk = newDesk();
    await open(desk);
    press('Show what is in it');
    expect(await screen.findByRole('alert')).toBeTruthy();
    const words = 'MC1234567: One\nRollout begins mid-May 2026.\nMC1234568: Two\nRollout begins June 2026.';
    fireEvent.change(screen.getByLabelText('Or paste its text'), { target: { value: words } });
    press('Show what is in it');
    await screen.findByRole('group', { name: 'New: 2' });
    press('Choose something else');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Or paste its text')).value).toBe(words);
  });

  it('keeps what was stored when the connection goes, says what is left, and goes on', async () => {
    const desk = newDesk();
    await open(desk);
    give('posts.json', graph(post(1), post(2), post(3)));
    await screen.findByRole('group', { name: 'New: 3' });
    const hear = desk.hearUpdate;
    let calls = 0;
    desk.hearUpdate = (command) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'offline')) : hear(command);
    };
    press('Store 3 updates');
    expect(
      await screen.findByText('2 updates are left. The first of them may have been stored, and is stored only once.'),
    ).toBeTruthy();
    expect(desk.timetable.given).toHaveLength(1);
    press('Try again');
    await screen.findByRole('heading', { name: 'What was stored' });
    expect(desk.timetable.given).toHaveLength(3);
  });

  it('stops after the one that is on its way', async () => {
    const desk = newDesk();
    await open(desk);
    give('posts.json', graph(post(1), post(2), post(3)));
    await screen.findByRole('group', { name: 'New: 3' });
    const hear = desk.hearUpdate;
    let goOn = (): void => undefined;
    desk.hearUpdate = async (command) => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return hear(command);
    };
    press('Store 3 updates');
    await screen.findByRole('button', { name: 'Stop after this one' });
    press('Stop after this one');
    goOn();
    expect(await screen.findByRole('button', { name: 'Store the rest' })).toBeTruthy();
    await waitFor(() => expect(desk.timetable.given).toHaveLength(1));
  });

  it.each(['import', 'new'])(
    'is for those whose duty it is, who is told before anything is typed: %s',
    async (step) => {
      const desk = newDesk();
      desk.person = { ...priya, roles: [] };
      openApp(desk, `#/updates/${step}`);
      expect(
        await screen.findByText('TMU, TRA Digital and the CRM developer put updates on the timetable'),
      ).toBeTruthy();
      expect(screen.queryByRole('textbox')).toBeNull();
    },
  );
});
