import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError, type DocumentRow } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { priya, sam } from '../../../testing/people';
import type { DeskInMemory } from '../../../testing/desk-in-memory';

// Thursday 5 March 2026, by the desk's clock in tests.
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const row = (number: number, value: Partial<DocumentRow['value']> = {}): DocumentRow => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: `https://tms.example/Docs/${number}`,
  fileName: `Document ${number}.docx`,
  value: {
    title: `Document ${number}`,
    backedUpAt: '2026-03-02T09:00:00Z',
    url: `/sites/tms/Docs/${number}.docx`,
    ...value,
  },
});

async function open(
  ...rows: DocumentRow[]
): Promise<{ desk: DeskInMemory; part: HTMLElement; container: HTMLElement }> {
  const desk = newDesk();
  desk.documents = rows;
  const { container } = openApp(desk, '#/updates');
  const part = await screen.findByRole('region', { name: 'Backed-up documents' });
  return { desk, part, container };
}
const rowOf = (part: HTMLElement, title: string): HTMLElement =>
  within(part)
    .getByRole('rowheader', { name: new RegExp(`^${title}`) })
    .closest('tr')!;
const titlesIn = (part: HTMLElement): string[] =>
  within(part)
    .getAllByRole('rowheader')
    .map((one) => one.querySelector('a')!.firstChild!.textContent!);
const press = (part: HTMLElement, name: string | RegExp): void =>
  void fireEvent.click(within(part).getByRole('button', { name }));

describe('The documents beside the timetable', () => {
  it('are a table, what is due next first, with limits, what they are for, and old copies marked by their own rule', async () => {
    const { part, container } = await open(
      row(1, { title: 'Set-aside reply', limitWorkingDays: 20, limitFrom: 'after receipt' }),
      row(2, { title: 'Roll', limitRule: 'the 9th of each month', freshDays: 2, purpose: 'Who sits when' }),
      row(3, { title: 'Bundle', limitWorkingDays: 10, limitFrom: 'before the hearing', ownerName: 'Sam Okoro' }),
      row(4, { title: 'Free', limitRule: 'as agreed', backedUpAt: '2019-03-02T09:00:00Z' }),
    );
    expect(titlesIn(part)).toEqual(['Roll', 'Bundle', 'Set-aside reply', 'Free']);
    expect(rowOf(part, 'Roll').textContent).toContain('Due on 9 March');
    expect(rowOf(part, 'Roll').textContent).toContain('Who sits when');
    expect(rowOf(part, 'Roll').textContent).toContain('Old: the copy should be no more than 2 days old');
    // Seven years old, and nobody has said how old it may be.
    expect(rowOf(part, 'Free').textContent).toContain('File changed 7 years ago');
    expect(rowOf(part, 'Free').textContent).not.toContain('Old:');
    expect(rowOf(part, 'Free').textContent).toContain('No date can be worked out from this rule');
    // Once, and not in each row.
    expect(part.textContent!.match(/No hearing dates are known here/g)).toHaveLength(1);
    expect(rowOf(part, 'Bundle').textContent).toContain('Sam Okoro');
    expect(await violations(container)).toEqual([]);
  });

  it('count from the hearings that are known, and say what is covered if TMS is down today', async () => {
    const desk = newDesk();
    desk.documents = [
      row(1, { title: 'Free', limitRule: 'every Friday' }),
      row(2, { title: 'Bundle', limitWorkingDays: 10, limitFrom: 'before the hearing', freshDays: 1 }),
    ];
    const hearing = {
      kind: 'hearing' as const,
      key: 'h',
      on: '2026-03-19',
      reference: 'H-1',
      panellists: [],
      isOut: false,
    };
    const listed = { number: 1, etag: '"1"', faults: [], listUrl: '', madeAt: '2026-03-01T09:00:00Z', byName: 'Ada' };
    desk.hearings = [
      { ...listed, value: hearing },
      { ...listed, number: 2, value: { ...hearing, key: 'out', on: '2026-03-18', isOut: true } },
    ];
    openApp(desk, '#/updates');
    expect(await screen.findByText('Due today, for the hearing on 19 March')).toBeTruthy();
    expect(screen.getByText('If TMS is down today, 1 time limit has no up-to-date copy: Bundle.')).toBeTruthy();
  });

  it('go by the versions where a cell was edited since the file was changed', async () => {
    const desk = newDesk();
    desk.documents = [row(1, { freshDays: 30, backedUpAt: '2026-03-05T08:00:00Z' })];
    desk.library.copyTimes.set(1, '2025-12-01T09:00:00.000Z');
    openApp(desk, '#/updates');
    expect(await screen.findByText('Old: the copy should be no more than 30 days old')).toBeTruthy();
    expect(screen.getByText('File changed 3 months ago, 1 December 2025')).toBeTruthy();
  });

  it('are checked in one press, by whom, and that is taken back in one', async () => {
    const { desk, part } = await open(row(1, { freshDays: 2 }), row(2));
    press(part, /^I checked it today ?: Document 1$/);
    expect(await within(part).findByText('Checked by Priya Nair today, 5 March')).toBeTruthy();
    expect(desk.documents.map(({ value }) => value.checkedOn).sort()).toEqual(['2026-03-05', undefined]);
    expect(within(part).queryByText(/^Old:/)).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo.*Document 1 checked/ }));
    expect(await within(part).findByText(/^Old:/)).toBeTruthy();
    expect(desk.documents.every(({ value }) => !('checkedOn' in value))).toBe(true);
  });

  it('are all checked in one press, and what stood there before comes back in one', async () => {
    const { desk, part } = await open(
      row(1, { checkedOn: '2026-03-03', checkedBy: 'Sam Okoro' }),
      row(2),
      row(3),
      row(4),
    );
    press(part, 'I checked them all today');
    await waitFor(() => expect(within(part).getAllByText('Checked by Priya Nair today, 5 March')).toHaveLength(4));
    expect(desk.library.checks).toBe(1);
    expect(await screen.findByText(/^Saved: 4 documents checked/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(await within(part).findByText('Checked by Sam Okoro 2 days ago, 3 March')).toBeTruthy();
    expect(desk.documents.filter(({ value }) => value.checkedOn).length).toBe(1);
  });

  it('wait where SharePoint does not answer, over a reload, and are sent with the day of the press', async () => {
    const { desk, part } = await open(row(1), row(2));
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'offline');
    press(part, /^I checked it today ?: Document 2$/);
    expect(await within(part).findByText('Waiting to be sent')).toBeTruthy();
    expect(screen.getByText('Waiting: Document 2 checked. Kept on this device, not saved yet')).toBeTruthy();
    expect(desk.documents.some(({ value }) => value.checkedOn)).toBe(false);
    cleanup();
    openApp(desk, '#/updates');
    await waitFor(() => expect(desk.documents.find(({ number }) => number === 2)!.value.checkedOn).toBe('2026-03-05'));
    await waitFor(() => expect(screen.queryByText('Waiting to be sent')).toBeNull());
  });

  it('say that the sign-in has ended, and what helps, while they wait for it', async () => {
    const { desk, part } = await open(row(1), row(2));
    desk.failure = new StorageError('STORAGE.SIGNED_OUT', 'No');
    press(part, /^I checked it today ?: Document 2$/);
    expect(await within(part).findByText(/Your sign-in has ended\. Sign in again in another tab/)).toBeTruthy();
    press(part, 'Send it now');
    await screen.findByText(/^Saved: Document 2 checked/);
  });

  it('are not said to wait in a browser that keeps nothing', async () => {
    const { desk, part } = await open(row(1), row(2));
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'offline');
    press(part, /^I checked it today ?: Document 2$/);
    expect(await within(part).findByText(/It lasts as long as this page is open\.$/)).toBeTruthy();
    expect(screen.getByText(/^Not confirmed: Document 2 checked\. /)).toBeTruthy();
    press(part, 'Send it now');
    await screen.findByText(/^Saved: Document 2 checked/);
    full.mockRestore();
  });

  it('say who was refused, and keep the rest', async () => {
    const { desk, part, container } = await open(row(1), row(2));
    desk.failure = new StorageError('STORAGE.NOT_ALLOWED', '403');
    press(part, 'I checked them all today');
    const said = await within(part).findByRole('alert');
    expect(said.textContent).toBe(
      'Not saved for Document 1. Your account does not have permission to do this. Ask a site owner to check your permissions.',
    );
    expect(desk.documents.filter(({ value }) => value.checkedOn).map(({ number }) => number)).toEqual([2]);
    expect(screen.getByText(/^Partly saved:/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('are for TMU to write: others read the same and are offered nothing', async () => {
    const desk = newDesk();
    desk.documents = [row(1), row(2)];
    desk.person = { ...sam, roles: ['crm-developer'], maySetUp: false };
    openApp(desk, '#/updates');
    const part = await screen.findByRole('region', { name: 'Backed-up documents' });
    expect(titlesIn(part)).toEqual(['Document 1', 'Document 2']);
    expect(
      within(part)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Print the list']);
    expect(priya.roles.length).toBeGreaterThan(0);
  });

  it('are printed alone, with the day', async () => {
    const { part } = await open(row(1));
    const print = window.print;
    let wasAlone: string | undefined;
    window.print = () => void (wasAlone = part.dataset['printAlone']);
    try {
      press(part, 'Print the list');
      expect(wasAlone).toBe('yes');
      expect(within(part).getByText('Printed on 5 March 2026')).toBeTruthy();
      fireEvent(window, new Event('afterprint'));
      expect(part.dataset['printAlone']).toBeUndefined();
    } finally {
      window.print = print;
    }
  });

  it('show the first of many, fold the rest, and are found by what they are called, are for, or who keeps them', async () => {
    const many = Array.from({ length: 200 }, (_, at) => row(at + 1, { backedUpAt: '2026-03-02T09:00:00Z' }));
    many[150] = row(151, { title: 'Roll', purpose: 'Who sits when', ownerName: 'Zoë Penn' });
    many[180] = row(181, { title: 'Old one', freshDays: 2, backedUpAt: '2026-01-02T09:00:00Z' });
    const { part, container } = await open(...many);
    const [first, rest] = within(part).getAllByRole('table');
    const rowsOf = (table: HTMLElement | undefined): number =>
      table ? within(table).getAllByRole('rowheader').length : 0;
    expect([rowsOf(first), rowsOf(rest)]).toEqual([20, 180]);
    const fold = rest!.closest('details')!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')!.textContent).toBe('180 more documents, 1 with an old copy');
    const field = within(part).getByLabelText('Find a document');
    for (const typed of ['roll', 'who SITS', 'zoe'])
      await waitFor(() => {
        fireEvent.change(field, { target: { value: typed } });
        expect(titlesIn(part)).toEqual(['Roll']);
        expect(within(part).getByText(`1 of 200 documents found for “${typed}”.`)).toBeTruthy();
      });
    fireEvent.change(field, { target: { value: 'nothing like it' } });
    expect(within(part).queryByRole('table')).toBeNull();
    expect(within(part).getByText('0 of 200 documents found for “nothing like it”.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('are to hand where the hearings never come', async () => {
    const desk = newDesk();
    desk.documents = [row(1, { title: 'Bundle', limitWorkingDays: 10, limitFrom: 'before the hearing' })];
    desk.readHearings = () => new Promise(() => undefined);
    openApp(desk, '#/updates');
    const part = await screen.findByRole('region', { name: 'Backed-up documents' });
    await within(part).findByRole('rowheader', { name: /^Bundle/ }, { timeout: 3_000 });
    expect(part.textContent).not.toContain('No hearing dates are known here');
  });

  it('that are few have no field and no fold', async () => {
    const { part } = await open(...Array.from({ length: 20 }, (_, at) => row(at + 1)));
    expect(titlesIn(part)).toHaveLength(20);
    expect(within(part).queryByLabelText('Find a document')).toBeNull();
  });

  it('say what the half is for while there is none', async () => {
    const { part, container } = await open();
    expect(within(part).getByText(/^No document is in the library yet/)).toBeTruthy();
    expect(
      within(part)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Add a document']);
    expect(await violations(container)).toEqual([]);
  });
});

describe('The form of a document', () => {
  const field = (label: string | RegExp): HTMLElement => screen.getByLabelText(label);
  const type = (label: string | RegExp, value: string): void =>
    void fireEvent.change(field(label), { target: { value } });
  const give = (label: string | RegExp, name: string, text = 'words'): void =>
    void fireEvent.change(field(label), {
      target: { files: text === '' ? [new File([], name)] : [new File([text], name)] },
    });

  it('adds one: the file gives it its name, and it stands in the table', async () => {
    const { desk, part, container } = await open();
    press(part, 'Add a document');
    await screen.findByRole('heading', { name: 'Add a document' });
    give('The file', 'Hearing notice.docx');
    expect((field('What it is called') as HTMLInputElement).value).toBe('Hearing notice');
    fireEvent.click(screen.getByLabelText('In working days'));
    type('How many working days?', '40');
    type(/^Counted from what/, 'before the hearing');
    type(/^How old may the copy be/, '31');
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await within(part).findByRole('rowheader', { name: /^Hearing notice/ })).toBeTruthy();
    expect(desk.documents[0]).toMatchObject({
      fileName: 'Hearing notice.docx',
      value: { title: 'Hearing notice', limitWorkingDays: 40, limitFrom: 'before the hearing', freshDays: 31 },
    });
    expect(desk.library.files.get('Hearing notice.docx')!.byteLength).toBe(5);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Backed-up documents');
  });

  it('names what there is to mend, and keeps what was typed', async () => {
    const { desk, part, container } = await open();
    press(part, 'Add a document');
    await screen.findByRole('heading', { name: 'Add a document' });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Select the file', 'Enter what the document is called', 'Select how its time limit is counted']);
    fireEvent.click(screen.getByLabelText('In working days'));
    type('How many working days?', '2.5');
    type(/^How old may the copy be/, 'a month');
    type('What it is called', 'x'.repeat(256));
    give('The file', 'Empty.docx', '');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual([
      'The file must not be empty',
      '“What it is called” must be 255 characters or fewer. It is 1 too long',
      'The number of working days must be a whole number from 1 to 1,000',
      'The number of days must be a whole number from 1 to 3,650',
    ]);
    expect(desk.documents).toEqual([]);
    expect((field('How many working days?') as HTMLInputElement).value).toBe('2.5');
    expect(await violations(container)).toEqual([]);
  });

  it('changes one, and one press takes that back', async () => {
    const { desk, part } = await open(row(1, { limitRule: 'every Friday', purpose: 'Old words' }));
    press(part, /^Change ?: Document 1$/);
    await screen.findByRole('heading', { name: 'Change “Document 1”' });
    type(/^What it is for/, 'New words');
    fireEvent.click(screen.getByLabelText('It has no time limit'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await within(part).findByText('New words')).toBeTruthy();
    expect(desk.documents[0]!.value.limitRule).toBeUndefined();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: .*Document 1/ }));
    expect(await within(part).findByText('Old words')).toBeTruthy();
    expect(desk.documents[0]!.value.limitRule).toBe('every Friday');
  });

  it('shows what a colleague changed meanwhile, writes nothing, and puts mine there where I still want that', async () => {
    const { desk, part } = await open(row(1, { ownerName: 'Sam Okoro' }));
    press(part, /^Change ?: Document 1$/);
    await screen.findByRole('heading', { name: 'Change “Document 1”' });
    await desk.keepDocument({ title: 'Document 1', ownerName: 'Ivo Penn' }, desk.documents[0]!);
    type('Who keeps it? (optional)', 'Ada Marsh');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/changed this document in the meantime/)).toBeTruthy();
    expect(screen.getByText('Kept by: Ivo Penn')).toBeTruthy();
    expect(desk.documents[0]!.value.ownerName).toBe('Ivo Penn');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(desk.documents[0]!.value.ownerName).toBe('Ada Marsh'));
  });

  it('says in the library’s words why a file was refused, and keeps the words over a reload where no answer came', async () => {
    const { desk, part } = await open(row(1));
    press(part, 'Add a document');
    await screen.findByRole('heading', { name: 'Add a document' });
    give('The file', 'Document 1.docx');
    type('What it is called', 'My notice');
    fireEvent.click(screen.getByLabelText('It has no time limit'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText(/The library has a file called “Document 1.docx” already/)).length).toBe(2);
    give('The file', 'Other.docx');
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'offline');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/SharePoint did not answer/)).toBeTruthy();
    cleanup();
    openApp(desk, '#/updates');
    const again = await screen.findByRole('region', { name: 'Backed-up documents' });
    press(again, 'Add a document');
    await screen.findByText('This is what you had typed before');
    expect((field('What it is called') as HTMLInputElement).value).toBe('My notice');
  });
});
