import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused for Asha Patel' },
};
const told = { how: 'email', on: '2026-03-05', note: 'Hello Asha Patel, use the new code. Priya Nair' } as const;
const answer: IssueCommand = { type: 'answer', whatWasDone: 'new code', told };
const close: IssueCommand = {
  type: 'close',
  outcome: 'worked',
  told,
  asToldBy: { name: 'Asha Patel', on: '2026-03-05' },
};
const standing = () => document.querySelector('[class~="state"]')!.textContent;
const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const file = (name: string, size = 3): File => {
  const made = new File(['abc'], name);
  Object.defineProperty(made, 'size', { value: size });
  Object.defineProperty(made, 'arrayBuffer', { value: async () => new ArrayBuffer(3) });
  return made;
};

describe('files', () => {
  it('lists them by safe links, adds by the button and by dropping, and reads the issue again', async () => {
    const desk = newDesk();
    const row = desk.walk(41, [raise]);
    desk.attachments.set(41, [{ name: 'bad.png', url: 'javascript:alert(1)' }]);
    const { container } = openApp(desk, '#/issue/41');
    const files = await screen.findByRole('region', { name: 'Files' });
    expect((await within(files).findByText('bad.png')).closest('a')).toBeNull();
    const changed = desk.addAttachment.bind(desk);
    desk.addAttachment = async (...args) => {
      const added = await changed(...args);
      desk.put({ ...row, etag: '"99"' });
      return added;
    };
    fireEvent.change(container.querySelector('[data-files="add"]')!, { target: { files: [file('screen.png')] } });
    expect(await within(files).findByText('screen.png')).toBeTruthy();
    const drop = createEvent.drop(screen.getByText(/^Or drop it here/).parentElement!);
    Object.defineProperty(drop, 'dataTransfer', {
      value: { types: ['Files'], files: [file('a:b.png'), file('film.mp4', 26 * 1024 * 1024), file('two.png')] },
    });
    fireEvent(screen.getByText(/^Or drop it here/).parentElement!, drop);
    expect(await screen.findByText('2 files were not added')).toBeTruthy();
    expect(await within(files).findByText('two.png')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    // The etag that SharePoint gave it with the file goes with the next step.
    let etag = '';
    const give = desk.giveCommand.bind(desk);
    desk.giveCommand = (one, command) => {
      etag = one.etag;
      return give(one as never, command);
    };
    press('I will deal with it');
    await waitFor(() => expect(etag).toBe('"99"'));
  });

  it('stops between two files: says so at once, counts those that are left, and leaves the focus at the files', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const { container } = openApp(desk, '#/issue/41');
    const region = await screen.findByRole('region', { name: 'Files' });
    let go = (): void => undefined;
    const held = new Promise<void>((done) => (go = done));
    const add = desk.addAttachment.bind(desk);
    desk.addAttachment = async (...given) => held.then(() => add(...given));
    const input = container.querySelector('[data-files="add"]')!;
    fireEvent.change(input, { target: { files: ['1.png', '2.png', '3.png'].map((name) => file(name)) } });
    const stop = await within(region).findByRole('button', { name: 'Stop' });
    stop.focus();
    fireEvent.click(stop);
    expect(await within(region).findByText('Stopping after 1.png')).toBeTruthy();
    expect(within(region).queryByRole('button', { name: 'Stop' })).toBeNull();
    expect(document.activeElement).toBe(within(region).getByRole('heading', { name: 'Files' }));
    await act(async () => go());
    expect(await screen.findByText('2 files were not added')).toBeTruthy();
    expect(within(region).getByText('You stopped: 2 of 3 files were not added.')).toBeTruthy();
    // One file alone, or the last, is under way: there is nothing after it to stop.
    fireEvent.change(input, { target: { files: [file('4.png')] } });
    expect(await within(region).findByText('Adding 4.png')).toBeTruthy();
    expect(within(region).queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  it('says which file was not added, and keeps the page', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const { container } = openApp(desk, '#/issue/41');
    await screen.findByText('No files yet.');
    desk.failure = new StorageError('STORAGE.BUSY', '429');
    fireEvent.change(container.querySelector('[data-files="add"]')!, { target: { files: [file('screen.png')] } });
    expect(await screen.findByText(/“screen.png” may not have been added. SharePoint is busy/)).toBeTruthy();
  });
});

describe('what we know about', () => {
  it('is one line from the issue, warns of a name, stands on the issue while it lasts, and ends', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const { container } = openApp(desk, '#/issue/41/know-about');
    const line = (await screen.findByLabelText('One line that everybody will read')) as HTMLTextAreaElement;
    expect(line.value).toBe('Code refused for somebody. We are working on it.');
    typeIn('One line that everybody will read', 'Asha Patel has no code');
    expect(screen.getByText('Everybody will read this: “Asha Patel”')).toBeTruthy();
    typeIn('One line that everybody will read', 'New codes are refused');
    expect(screen.queryByText(/Everybody will read this/)).toBeNull();
    expect(await violations(container)).toEqual([]);
    press('Save');
    expect(await screen.findByText('Everybody can see that we know about this')).toBeTruthy();
    expect(desk.known[0]!.value).toMatchObject({ line: 'New codes are refused', issueNumber: 41 });
    press('It is resolved');
    await waitFor(() => expect(screen.queryByText('Everybody can see that we know about this')).toBeNull());
    expect(desk.known).toEqual([]);
  });

  it('asks whether it is over once the issue is closed', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, answer, close]);
    await desk.addKnownProblem({ key: 'x', line: 'New codes are refused', issueNumber: 41 });
    openApp(desk, '#/issue/41');
    expect(await screen.findByText('This is closed, but everybody can still see that we know about it')).toBeTruthy();
    press('It is not resolved');
    expect(screen.queryByRole('button', { name: 'It is not resolved' })).toBeNull();
    expect(screen.getByRole('button', { name: 'It is resolved' })).toBeTruthy();
  });
});

describe('closing', () => {
  it('offers to save an answer for next time while it stands, and not one that did not work', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, answer]);
    openApp(desk, '#/issue/41');
    fireEvent.click(await screen.findByRole('button', { name: /^More steps/ }));
    expect(await screen.findByRole('menuitem', { name: 'Save this answer for next time' })).toBeTruthy();
    cleanup();
    desk.walk(41, [
      { type: 'record-not-resolved', whatHappened: 'The same', asToldBy: { name: 'Asha Patel', on: '2026-03-05' } },
    ]);
    openApp(desk, '#/issue/41');
    await screen.findByText('Reopened', { selector: '[class~="state"]' });
    fireEvent.click(screen.getByRole('button', { name: /^More steps/ }));
    await screen.findByRole('menuitem', { name: 'Add a note' });
    expect(screen.queryByText('Save this answer for next time')).toBeNull();
  });

  it('asks whether to save the answer, takes the names out, and keeps it as one reply', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, answer]);
    const { container } = openApp(desk, '#/issue/41/close');
    await screen.findByText('How did it end?');
    choose('It worked');
    typeIn(/^What would have prevented this/, 'A longer life of the code');
    press('Save');
    expect(await screen.findByText('Closed. Save this answer for next time?')).toBeTruthy();
    expect(desk.given[0]).toMatchObject({ prevention: 'A longer life of the code' });
    go('#/issue/41/save-answer');
    const words = (await screen.findByLabelText('The answer')) as HTMLTextAreaElement;
    expect(words.value).toBe('Hello [first name], use the new code. [sender]');
    expect(screen.getByText('“Asha Patel” became [first name]')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    typeIn('The answer', 'Ring 020 7946 0123 0');
    press('Save');
    expect(within(screen.getByRole('alert')).getByText(/there is no phone line/)).toBeTruthy();
    typeIn('The answer', 'Hello [first name], use the new code.');
    typeIn('What is it the answer to?', 'A code is refused');
    press('Save');
    await waitFor(() => expect(desk.replies).toHaveLength(1));
    expect(desk.replies[0]!.value).toMatchObject({
      key: 'issue-41',
      title: 'A code is refused',
      words: 'Hello [first name], use the new code.',
    });
  });
});

describe('an issue from a report', () => {
  const own: IssueCommand = { ...raise, channel: 'desk' } as IssueCommand;
  const row = (number: number, kind: 'problem' | 'did-not-work', words: string, at: string) => ({
    number,
    kind,
    words,
    at,
    faults: [],
    listUrl: '',
  });
  const report = {
    thread: 't',
    by: { name: 'Asha Patel', email: 'asha@panel.example' },
    issueNumber: 41,
    head: { number: 1, etag: '"1"' },
    rows: [
      row(1, 'problem', 'Code refused', '2026-03-04T10:00:00.000Z'),
      row(2, 'did-not-work', '<b>Refused</b> again', '2026-03-05T11:00:00.000Z'),
    ],
  };

  it('shows what the person wrote, takes it down in their words, and tells their report how it stands', async () => {
    const desk = newDesk();
    desk.walk(41, [own, answer]);
    desk.reports = [report];
    const { container } = openApp(desk, '#/issue/41');
    expect(await screen.findByText('Asha Patel has written on their report')).toBeTruthy();
    expect(screen.getByText('<b>Refused</b> again')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    const link = screen.getByText('Seen (it stays on the issue): It did not work');
    fireEvent.click(link);
    go(link.getAttribute('href')!);
    expect(((await screen.findByLabelText('What still happens?')) as HTMLTextAreaElement).value).toBe(
      '<b>Refused</b> again',
    );
    expect((screen.getByLabelText(/^Who told you/) as HTMLInputElement).value).toBe('Asha Patel');
    press('Save');
    await waitFor(() => expect(standing()).toBe('Reopened'));
    await waitFor(() => expect(desk.reports[0]!.standsAs).toBeTruthy());
  });

  it('shows and tells those alone who are on it, each of them, whoever else has its number', async () => {
    const desk = newDesk();
    const email = 'bo@tmu.example';
    const bo = { kind: 'tms-user', name: 'Bo Lind', email } as const;
    desk.walk(41, [raise, { type: 'add-person', reporter: bo, channel: 'desk' }]);
    const other = {
      ...report,
      thread: 'm',
      head: { number: 3, etag: '' },
      by: { name: 'Mal Grey', email: 'mal@tmu.example' },
    };
    const ofBo = { ...report, thread: 'b', head: { number: 2, etag: '' }, by: { name: 'Bo Lind', email } };
    desk.reports = [other, ofBo, report];
    openApp(desk, '#/issue/41');
    expect(await screen.findByText('Asha Patel has written on their report')).toBeTruthy();
    expect(screen.getByText('Bo Lind has written on their report')).toBeTruthy();
    expect(screen.queryByText('Mal Grey has written on their report')).toBeNull();
    press('I will deal with it');
    await waitFor(() =>
      expect(desk.reports.map(({ standsAs }) => standsAs !== undefined)).toEqual([false, true, true]),
    );
  });

  it('says so where the report does not show it yet, and writes it when asked', async () => {
    const desk = newDesk();
    desk.walk(41, [own]);
    desk.reports = [report];
    const tell = desk.tellReport.bind(desk);
    desk.tellReport = () => Promise.reject(new StorageError('STORAGE.BUSY', '429'));
    openApp(desk, '#/issue/41');
    await screen.findByText('Its story');
    press('I will deal with it');
    expect(await screen.findByText('The person’s own report does not show it yet')).toBeTruthy();
    desk.tellReport = tell;
    press('Write it on the report');
    await waitFor(() => expect(desk.reports[0]!.standsAs).toBeTruthy());
    await waitFor(() => expect(screen.queryByText('The person’s own report does not show it yet')).toBeNull());
  });
});

it('begins a letter of several lines below what says when it was told, and one line beside it', async () => {
  const desk = newDesk();
  const letter = { ...told, note: 'Hello Asha,\n\nUse the new code.' };
  desk.walk(41, [raise, { ...answer, told }, { type: 'tell-person', told: letter }]);
  openApp(desk, '#/issue/41');
  const story = await screen.findByRole('region', { name: 'Its story' });
  expect(within(story).getByText(/^Hello Asha,\s+Use/).tagName).toBe('DIV');
  expect(within(story).getByText(told.note).tagName).toBe('SPAN');
});

it('says which lines of the story are not verified, and why', async () => {
  const desk = newDesk();
  const row = desk.walk(41, [raise]);
  desk.put({ ...row, unverified: [row.value.history[0]!.id] });
  openApp(desk, '#/issue/41');
  expect((await screen.findByText('Not verified.')).parentElement!.textContent).toContain(
    'SharePoint has another name',
  );
});

it('says which lines have another name than SharePoint has for their writer', async () => {
  const desk = newDesk();
  const row = desk.walk(41, [raise]);
  desk.put({ ...row, unverified: [], otherName: [row.value.history[0]!.id] });
  openApp(desk, '#/issue/41');
  expect((await screen.findByText('Note.')).parentElement!.textContent).toBe(
    'Note. SharePoint has another name for whoever wrote this. Their name may have changed since, or somebody else’s was put there.',
  );
});

it('goes on where a step waits on this device, and shows it at the end of the story', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { KeptInOutbox } = await import('../../app/outbox/kept-in-outbox');
  desk.giveCommand = () => Promise.reject(new KeptInOutbox({} as never));
  openApp(desk, '#/issue/41/add-note');
  typeIn(await screen.findByLabelText('Note').then(() => 'Note'), 'She rang again');
  press('Save');
  expect(await screen.findByText('Waiting: the note')).toBeTruthy();
  expect(screen.queryByLabelText('Note')).toBeNull();
  expect(window.location.hash).toBe('#/issue/41');
});

it('says the silence in working time', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41');
  expect(
    await screen.findByText('Asha Patel has not heard from us yet: less than a working hour so far.'),
  ).toBeTruthy();
  expect(testNow).toBe('2026-03-05T10:00:00.000Z');
});

describe('a message on an issue’s page', () => {
  const dropOn = async (body: string): Promise<void> => {
    const bytes = new TextEncoder().encode(`From: Asha Patel <asha@panel.example>\r\nSubject: RE: Code\r\n\r\n${body}`);
    const place = await screen.findByRole('region', { name: 'Its story' });
    const event = createEvent.drop(place);
    const dataTransfer = { types: ['Files'], files: [new File([bytes], 'a.eml')], dropEffect: 'move' };
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
    fireEvent(place, event);
    expect([event.defaultPrevented, dataTransfer.dropEffect]).toEqual([true, 'copy']);
  };

  it('becomes a note of what they wrote', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    openApp(desk, '#/issue/41');
    await screen.findByText(/^Issue 41:/);
    await dropOn('Hello,\r\n\r\nIt works now.\r\n\r\nRegards\r\nAsha');
    const note = (await screen.findByDisplayValue(/It works now\./)) as HTMLTextAreaElement;
    expect(note.value).toBe('Asha Patel wrote:\n\nIt works now.');
  });

  it('is their answer, where they were asked', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, { type: 'ask-person', question: 'Which browser?', told }]);
    openApp(desk, '#/issue/41');
    await screen.findByText(/^Issue 41:/);
    await dropOn('Edge.');
    expect(((await screen.findByDisplayValue('Edge.')) as HTMLTextAreaElement).tagName).toBe('TEXTAREA');
  });
});
