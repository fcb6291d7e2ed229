import { openDeskOverHttp, type Desk } from '@tms-support/sharepoint-storage';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { cookieOf, startOwnSite, type OwnSite } from '../testing/own-site.js';

jest.setTimeout(90_000);

const deskOf = async (site: OwnSite, person: string): Promise<Desk> =>
  openDeskOverHttp({
    siteUrl: site.siteUrl,
    now: () => '2026-11-23T09:00:00.000Z',
    newId: () => 'unused',
    headers: { Cookie: await cookieOf(site, person) },
  });
const ask = async <T>(site: OwnSite, person: string, address: string): Promise<T> => {
  const headers = { Cookie: await cookieOf(site, person), Accept: 'application/json;odata=nometadata' };
  return (await (await fetch(site.siteUrl + address, { headers })).json()) as T;
};

describe('a new site with the sample', () => {
  let site: OwnSite;
  beforeAll(async () => {
    site = await startOwnSite({ startWith: 'busy' });
  });
  afterAll(() => site?.remove());

  it('is set up whole: a second plan has no steps', async () => {
    const { steps, warnings } = await (await deskOf(site, 'site owner')).planSetUp();
    expect({ steps, warnings }).toEqual({ steps: [], warnings: [] });
  });

  it('lets the system administrator in, with settings filled in', async () => {
    const entrance = await (await deskOf(site, 'system administrator')).enter();
    expect(entrance).toMatchObject({
      state: 'ready',
      person: { name: 'Priya Hartnoll', roles: ['system-administrator'] },
      settings: {
        portalInbox: 'portal-inbox@tmu.example',
        problemFormUrl: 'https://forms.tra.example/tms-problem-support',
      },
    });
  });

  it('has issues that the desk reads without a fault, open and closed', async () => {
    const desk = await deskOf(site, 'system administrator');
    const open = await desk.readOpenIssues();
    const closed = await desk.readClosedIssues({ before: 1_000_000, size: 500 });
    expect(new Set(open.map(({ value }) => value.status)).size).toBe(12);
    expect(closed.length).toBeGreaterThan(75);
    expect([...open, ...closed].filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('has the timetable, the documents and the people', async () => {
    const desk = await deskOf(site, 'system administrator');
    const updates = await desk.readUpdates();
    expect(updates.map(({ value }) => value.key).sort()).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'].map((end) => `DEMO-0${end}`),
      ...['MC1298461', 'MC1310554', 'MC1322907'],
    ]);
    // Its story is read back whole, and no cell of the row says otherwise.
    const { number } = updates.find(({ value }) => value.key === 'MC1298461')!;
    const post = await desk.readUpdate(number);
    expect(post).toMatchObject({ faults: [], value: { stage: 'checked', source: { kind: 'message-center' } } });
    expect(post.value.history.map(({ type }) => type)).not.toContain('changed-in-list');
    const documents = await desk.readDocuments();
    expect(documents.map(({ value }) => value.title).sort()).toEqual([
      'Bundle',
      'Decision letter',
      'Hearing notice',
      'Monthly list of hearings',
      'Postponement reply',
      'Publication check',
      'Response form',
      'Set-aside reply',
      'Witness timetable',
    ]);
    const people = await desk.readPeople();
    expect(people.filter(({ reporter }) => reporter?.kind === 'panellist')).toHaveLength(110);
    expect(people.filter(({ reporter }) => reporter?.kind === 'tms-user')).toHaveLength(30);
    expect([...updates, ...documents].flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('has what the home page asks for, each row without a fault', async () => {
    const desk = await deskOf(site, 'system administrator');
    const rows = [await desk.readReplies(), await desk.readCover(), await desk.readKnownProblems()];
    expect(rows.map((list) => list.length)).toEqual([10, 6, 2]);
    expect(rows.flatMap((list) => list.flatMap(({ faults }) => faults))).toEqual([]);
    expect((await desk.readRuleItems()).length).toBe(13);
    expect((await desk.readReports()).length).toBeGreaterThan(4);
    const own = await (await deskOf(site, 'case worker')).readReports();
    expect(own.map(({ rows: said, standsAs }) => [said.length, standsAs])).toEqual([
      [1, undefined],
      [2, 'With TRA support'],
      [2, 'Closed: it worked'],
    ]);
  });

  it('has two people who have the problem of the missing button too, and of no other', async () => {
    const desk = await deskOf(site, 'system administrator');
    const lines = await desk.readKnownProblems();
    const said = (await desk.readMeToo()).map(
      ({ problem }) => lines.find(({ number }) => number === problem)!.value.line,
    );
    expect(said).toEqual(['The Save button is missing on some case forms. TRA is fixing it.', said[0]]);
    const quiet = await startOwnSite({ startWith: 'quiet' });
    try {
      expect(await (await deskOf(quiet, 'system administrator')).readMeToo()).toEqual([]);
    } finally {
      await quiet.remove();
    }
  });

  it('hands out the file of an issue to those who may see it, as a download', async () => {
    const desk = await deskOf(site, 'system administrator');
    const issue = (await desk.readOpenIssues()).find(({ value }) => value.status === 'with-tra')!;
    const [file] = await desk.readAttachments(issue.number);
    const open = async (person: string): Promise<Response> =>
      fetch(file!.url, { headers: { Cookie: await cookieOf(site, person) } });
    const answer = await open('system administrator');
    expect([file!.name, answer.status, answer.headers.get('content-disposition')?.slice(0, 11)]).toEqual([
      'Error message.txt',
      200,
      'attachment;',
    ]);
    expect(await answer.text()).toMatch(/\w{3}/);
    expect([403, 404]).toContain((await open('case worker')).status);
  });

  it('has the picture of a reply where the reply says that it is', async () => {
    const rows = (await (await deskOf(site, 'system administrator')).readReplies()).filter(
      ({ pictureUrl }) => pictureUrl,
    );
    expect(rows.map(({ value, faults }) => [value.key, faults])).toEqual([['password', []]]);
    const answer = await fetch(rows[0]!.pictureUrl!, {
      headers: { Cookie: await cookieOf(site, 'system administrator') },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([answer.status, [...bytes.subarray(1, 4)], bytes.length > 1_000]).toEqual([200, [0x50, 0x4e, 0x47], true]);
  });

  it('gives each row the dates and the people that it would have', async () => {
    type Row = { Created: string; Modified: string; DeskRaisedAt: string; Author: { EMail: string } };
    const { value } = await ask<{ value: Row[] }>(
      site,
      'system administrator',
      "/_api/web/getList('/sites/tmu/Lists/DeskIssues')/items?$select=Created,Modified,DeskRaisedAt,Author/EMail&$expand=Author&$top=500",
    );
    expect(value.length).toBeGreaterThan(90);
    for (const { Created, Modified, DeskRaisedAt } of value) {
      expect(Created.slice(0, 16)).toBe(DeskRaisedAt.slice(0, 16));
      expect(Modified >= Created).toBe(true);
    }
    expect(new Set(value.map(({ Author }) => Author.EMail)).size).toBeGreaterThan(3);
  });

  it('hands out a file of the library as a download, and nothing of it can run', async () => {
    const cookie = await cookieOf(site, 'case worker');
    const answer = await fetch(`${site.siteUrl}/DeskDocuments/Hearing%20notice.docx`, { headers: { Cookie: cookie } });
    expect(answer.status).toBe(200);
    // The signature of a zip file: a Word document that Word opens.
    expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect((await fetch(`${site.siteUrl}/DeskDocuments/None.txt`, { headers: { Cookie: cookie } })).status).toBe(404);
    expect((await fetch(`${site.siteUrl}/DeskDocuments/Hearing%20notice.docx`)).status).toBe(401);
  });

  it('shows the page of an item to those who may read it', async () => {
    const open = async (person: string): Promise<Response> =>
      fetch(`${site.siteUrl}/Lists/DeskIssues/DispForm.aspx?ID=1`, {
        headers: { Cookie: await cookieOf(site, person) },
      });
    const page = await (await open('system administrator')).text();
    expect(page).toContain('<h1>Desk issues, item 1</h1>');
    expect(page).toMatch(/<th scope="row">How it stands<\/th><td>Closed<\/td>/);
    for (const person of ['visitor', 'case worker']) {
      const answer = await open(person);
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('How it stands');
    }
  });

  it('keeps issues from a visitor, and shows them the timetable', async () => {
    const desk = await deskOf(site, 'visitor');
    await expect(desk.readOpenIssues()).rejects.toThrow();
    expect(await desk.readUpdates()).toHaveLength(11);
  });

  it('lies in one file, which survives a restart as it is', async () => {
    const desk = await deskOf(site, 'system administrator');
    const [first] = await desk.readOpenIssues();
    // Nothing of the sample: a newly filled site has no such note.
    expect((await desk.giveCommand(first!, { type: 'add-note', text: 'Before the restart' })).outcome).toBe('saved');
    const before = await (await deskOf(site, 'system administrator')).readOpenIssues();
    await site.restart({ startWith: 'sample' });
    const after = await (await deskOf(site, 'system administrator')).readOpenIssues();
    expect(after.map(({ number, etag }) => [number, etag])).toEqual(before.map(({ number, etag }) => [number, etag]));
    expect(JSON.stringify(after)).toContain('Before the restart');
  });

  it('begins again when told to, and when its first start was broken off', async () => {
    const file = path.join(site.folder, 'data/site.sqlite');
    const lists = async (): Promise<number> =>
      (await ask<{ value: unknown[] }>(site, 'site owner', '/_api/web/lists?$select=Title')).value.length;
    const all = await lists();
    await site.close();
    const database = new DatabaseSync(file);
    database.exec('DELETE FROM local_site_state');
    database.close();
    await site.restart({ startWith: 'nothing' });
    const none = await lists();
    expect(none).toBeLessThan(all);
    await site.restart({ startWith: 'lists', reset: true });
    expect(await lists()).toBe(all);
    expect(await (await deskOf(site, 'system administrator')).readUpdates()).toEqual([]);
  });
});
