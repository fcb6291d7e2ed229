import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { StorageError, type DocumentRow, type UpdateRow } from '@tms-support/sharepoint-storage';
import type { MicrosoftUpdate } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const update = (number: number, value: Partial<MicrosoftUpdate> = {}, faults: UpdateRow['faults'] = []): UpdateRow => ({
  number,
  etag: '"1"',
  faults,
  listUrl: `https://tms.example/Lists/Updates/${number}`,
  value: {
    key: `DEMO-0${number}`,
    title: 'Spring update',
    kind: 'microsoft',
    step: 'heard',
    watchDays: 7,
    tellings: [],
    window: { precision: 'month', startsAt: '2026-09-30T23:00:00Z', endsAt: '2026-11-01T00:00:00Z' },
    ...value,
  },
});
const document_ = (number: number, value: Partial<DocumentRow['value']> = {}): DocumentRow => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: `https://tms.example/Docs/${number}`,
  value: { title: `Document ${number}`, backedUpAt: '2026-03-02T09:00:00Z', url: '/sites/tms/Docs/a b.docx', ...value },
});

const textOfBlob = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe('Updates and documents', () => {
  it('stand side by side, each with what one needs to know', async () => {
    const desk = newDesk();
    const may = { precision: 'day', startsAt: '2026-05-11T23:00:00Z', endsAt: '2026-05-12T23:00:00Z' } as const;
    const past = { precision: 'day', startsAt: '2026-01-12T00:00:00Z', endsAt: '2026-01-13T00:00:00Z' } as const;
    desk.updates = [
      update(1),
      update(2, {
        window: may,
        step: 'date-agreed',
        tellings: [{ by: 'Tom', whom: 'TMU, Ann Lee', what: 'portal closed', on: '2026-03-01' }],
      }),
      update(3, { window: past, step: 'checked' }),
    ];
    desk.documents = [
      document_(1, {
        title: 'Hearing notice',
        limitWorkingDays: 40,
        limitFrom: 'before the hearing',
        ownerName: 'Sam Okoro',
      }),
      document_(2, { title: 'Bundle', limitWorkingDays: 1, limitFrom: 'before', url: 'javascript:alert(1)' }),
    ];
    const { container } = openApp(desk, '#/updates');
    const timetable = await screen.findByRole('region', { name: 'Timetable of updates' });
    const headings = within(timetable)
      .getAllByRole('heading', { level: 4 })
      .map((one) => one.textContent);
    expect(headings.slice(0, 2)).toEqual(['DEMO-02: Spring update', 'DEMO-01: Spring update']);
    expect(within(timetable).getByText('12 May 2026')).toBeTruthy();
    expect(within(timetable).getByText('October 2026')).toBeTruthy();
    expect(within(timetable).getAllByText('New, nobody has decided')).toHaveLength(3);
    expect(within(timetable).getByText('Tom told TMU and Ann Lee on 1 March 2026: portal closed')).toBeTruthy();
    expect(within(timetable).getByText('1 past update')).toBeTruthy();
    const documents = screen.getByRole('region', { name: 'Backed-up documents' });
    expect(documents.textContent).toContain('40 working days before the hearing');
    expect(documents.textContent).toContain('File changed 3 days ago, 2 March');
    // A path is the site's own; what is no web address is text.
    expect(
      within(documents)
        .getAllByRole('link')
        .map((one) => one.getAttribute('href')),
    ).toEqual(['https://tms.example/sites/tms/Docs/a%20b.docx']);
    expect(within(documents).getByText('Bundle').tagName).toBe('SPAN');
    expect(await violations(container)).toEqual([]);
  });

  it('goes out as a calendar, a table, a print and words, and shows what comes every night in one line', async () => {
    const desk = newDesk();
    desk.updates = [
      {
        ...update(1, { title: 'Letters; a <b>new</b> viewer' }),
        etag: '"6f0c,7"',
        life: { stage: 'watched', choice: 'watch', impact: 'low' },
      },
      { ...update(2, { title: 'Undated' }), life: { stage: 'heard', hasNoDate: true } },
    ];
    const saved: { name: string; text: Promise<string> }[] = [];
    const made: Blob[] = [];
    const [create, revoke, print] = [URL.createObjectURL, URL.revokeObjectURL, window.print];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    let prints = 0;
    window.print = () => void (prints += 1);
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, text: textOfBlob(made[made.length - 1]!) });
    });
    try {
      const { container } = openApp(desk, '#/updates');
      const fold = (await screen.findByText('Save, print or share the timetable')).closest('details')!;
      expect(screen.queryByText('Save as a calendar')).toBeNull();
      // jsdom opens a fold and tells nobody.
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
      fireEvent.click(await screen.findByRole('button', { name: 'Save as a calendar' }));
      fireEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
      fireEvent.click(screen.getByRole('button', { name: 'Print' }));
      expect(prints).toBe(1);
      expect(saved.map(({ name }) => name)).toEqual(['updates-of-tms-2026-03-05.ics', 'updates-of-tms-2026-03-05.csv']);
      const [calendar, table] = await Promise.all(saved.map(({ text }) => text));
      expect(calendar!.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
      expect(calendar).toContain('SEQUENCE:7\r\nDTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261101\r\n');
      expect(calendar).toContain('SUMMARY:Letters\\; a <b>new</b> viewer\r\n');
      expect(table).toContain('"Undated"');
      const nights = screen.getAllByText(/every night/);
      expect(nights).toHaveLength(1);
      expect(await violations(container)).toEqual([]);
    } finally {
      click.mockRestore();
      [URL.createObjectURL, URL.revokeObjectURL, window.print] = [create, revoke, print];
    }
  });

  it('is written to the library as a calendar, and written anew in the same place', async () => {
    const desk = newDesk();
    desk.updates = [update(1, { title: 'Blue letters' })];
    openApp(desk, '#/updates');
    const fold = (await screen.findByText('Save, print or share the timetable')).closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    const press = async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Save the calendar to the library' }));
    await press();
    expect(await screen.findByText(/is in the library, up to date/)).toBeTruthy();
    const written = async () =>
      (await desk.readDocuments()).filter(({ fileName }) => fileName === 'Updates of TMS.ics');
    const [first] = await written();
    expect(first!.value.title).toBe('Calendar of updates');
    const inFile = (): string => Buffer.from(desk.library.files.get('Updates of TMS.ics')!).toString();
    expect(inFile()).toContain('SUMMARY:Blue letters\r\n');

    // What a person has said of it since stays, and there is no second file.
    await desk.keepDocument({ title: 'Our calendar', ownerName: 'Sam Okoro' }, (await written())[0]!);
    desk.updates = [...desk.updates, update(2, { title: 'Green letters' })];
    cleanup();
    openApp(desk, '#/updates');
    const again = (await screen.findByText('Save, print or share the timetable')).closest('details')!;
    again.open = true;
    fireEvent(again, new Event('toggle'));
    await press();
    expect(await screen.findByText(/is in the library, up to date/)).toBeTruthy();
    expect(await written()).toMatchObject([{ value: { title: 'Our calendar', ownerName: 'Sam Okoro' } }]);
    expect(inFile()).toContain('SUMMARY:Green letters\r\n');
  });

  it('is written to the library by TMU and owners alone, and says why it was not', async () => {
    const desk = newDesk();
    desk.updates = [update(1)];
    const unfold = async () => {
      const fold = (await screen.findByText('Save, print or share the timetable')).closest('details')!;
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
      await screen.findByRole('button', { name: 'Save as a calendar' });
    };
    desk.person = { ...priya, roles: ['tra-digital'] };
    openApp(desk, '#/updates');
    await unfold();
    expect(screen.queryByRole('button', { name: /library/ })).toBeNull();
    cleanup();
    desk.person = priya;
    desk.addDocument = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'offline'));
    openApp(desk, '#/updates');
    await unfold();
    fireEvent.click(screen.getByRole('button', { name: 'Save the calendar to the library' }));
    expect(await screen.findByText('Not confirmed')).toBeTruthy();
  });

  it('shows one half while the other is at fault', async () => {
    const desk = newDesk();
    desk.documents = [document_(1)];
    desk.failure = undefined;
    desk.readUpdates = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'offline'));
    openApp(desk, '#/updates');
    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
    expect(await screen.findByText('Document 1')).toBeTruthy();
  });

  it('is what those see who may not read the issues, with whom to ask', async () => {
    const desk = newDesk();
    desk.updates = [update(1, {}, [{ column: 'Window', message: 'This must be a date.', value: 'soon' }])];
    desk.entrance = {
      state: 'no-access-to-issues',
      person: { ...priya, roles: [] },
      settings: { deskContact: 'Priya Nair' },
      askWhom: ['Olive Grant', 'Una Shah'],
    };
    const { container } = openApp(desk, '#/issue/41');
    expect(await screen.findByText('The issues are for TMU and TRA support')).toBeTruthy();
    expect(screen.getByText(/If you need to, ask Olive Grant or Una Shah/)).toBeTruthy();
    expect(screen.getByText(/tell Priya Nair/)).toBeTruthy();
    expect(screen.queryByText('Home')).toBeNull();
    expect(await screen.findByText('One cell in the list needs correcting')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('tells those who report problems nothing of issues, nor to tell somebody by hand', async () => {
    const desk = newDesk();
    const person = { name: 'Nell Sorby', email: 'nell@tmu.example', roles: ['tms-user' as const], maySetUp: false };
    desk.entrance = { state: 'no-access-to-issues', person, settings: {}, askWhom: ['Olive Grant'] };
    openApp(desk, '#/updates');
    expect(await screen.findByText('Timetable of updates')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Report a problem' })).toBeTruthy();
    expect(screen.queryByText('The issues are for TMU and TRA support')).toBeNull();
    expect(screen.queryByText(/^To report a problem with TMS/)).toBeNull();
  });
});
