import { datesCovered, hearingsOf, planHearings, withKeys, type HearingEntry } from '@tms-support/support-domain';
import { hearingsList } from '@tms-support/sharepoint-schema';
import type { HearingRow } from './hearing-calls.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = hearingsList.fields;
const items = `${listApi(hearingsList)}/items`;
const entry = (reference: string, on: string, more: Partial<HearingEntry> = {}): HearingEntry => ({
  ...withKeys([{ on, reference, panellists: [] }])[0]!,
  kind: 'hearing',
  isOut: false,
  ...more,
});
const find = (rows: readonly HearingRow[] | undefined, { key }: HearingEntry): HearingRow | undefined =>
  rows!.find((row) => row.value.key === key);
const edit = (id: number, cells: Record<string, unknown>): Promise<Response> =>
  site.ask('owner', 'POST', `${items}(${id})`, cells, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });

test('a hearing is stored with its days, its reference and whom to warn, and nothing else', async () => {
  const ada = site.deskOf('administrator');
  const one = entry('0012345', '2026-03-16', {
    lastOn: '2026-03-18',
    panellists: ['ann@panel.example', 'bo@panel.example'],
  });
  const { number } = await ada.setHearing(one);
  expect(find(await ada.readHearings(), one)).toMatchObject({ number, value: one, faults: [], byName: 'Ada Marsh' });
  const plain = (await (await site.ask('administrator', 'GET', `${items}(${number})`)).json()) as object;
  expect(plain).toMatchObject({
    Title: '0012345',
    [f.on.name]: '2026-03-16',
    [f.panellists.name]: 'ann@panel.example\nbo@panel.example',
  });
});

test('a file is brought in, brought in again without doubling, and undone', async () => {
  const ada = site.deskOf('administrator');
  const found = ['A-101', 'A-102', 'A-103'].map((reference, n) => ({
    on: `2026-05-0${n + 4}`,
    reference,
    panellists: [],
  }));
  const covers = datesCovered(found)!;
  const stored = async () => hearingsOf((await ada.readHearings())!).hearings;
  const bringIn = async () => {
    const plan = planHearings(found, await stored(), { covers, withAddresses: false });
    for (const hearing of plan.added) await ada.setHearing({ ...hearing, kind: 'hearing', isOut: false });
    return plan.added.length;
  };
  expect(await bringIn()).toBe(3);
  const file = entry('', covers.fromOn, { key: 'file-1', kind: 'file', lastOn: covers.toOn });
  const fileRow = await ada.setHearing(file);
  expect(await bringIn()).toBe(0);
  expect(hearingsOf((await ada.readHearings())!).files).toMatchObject([{ ...covers, byName: 'Ada Marsh' }]);

  for (const row of (await ada.readHearings())!.filter(({ value }) => value.reference.startsWith('A-')))
    await ada.setHearing({ ...row.value, isOut: true }, row);
  await ada.setHearing({ ...file, isOut: true }, fileRow);
  expect((await stored()).filter(({ reference }) => reference.startsWith('A-'))).toEqual([]);
  expect(hearingsOf((await ada.readHearings())!).files).toEqual([]);
  // What was taken out stands in the list, and comes back under its own number.
  expect(await bringIn()).toBe(3);
  expect((await ada.readHearings())!.filter(({ value }) => value.reference.startsWith('A-'))).toHaveLength(3);
});

test('two people with the same file, and a lost answer, make one row each', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (init.method !== 'POST' || !/items$/.test(decodeURIComponent(url)) || !response.ok || cut > 0) return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const one = entry('B-201', '2026-06-01');
  await site.deskOf('administrator', { fetch: losing }).setHearing(one);
  expect(cut).toBe(1);
  await Promise.all([site.deskOf('administrator').setHearing(one), site.deskOf('inbox').setHearing(one)]);
  const rows = (await site.deskOf('inbox').readHearings())!;
  expect(rows.filter(({ value }) => value.key === one.key)).toHaveLength(1);
});

test('what a colleague changed meanwhile is not written over', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.setHearing(entry('C-301', '2026-06-08'));
  expect((await edit(row.number, { [f.lastOn.name]: '2026-06-10' })).ok).toBe(true);
  await expect(ada.setHearing({ ...row.value, lastOn: '2026-06-12' }, row)).rejects.toMatchObject({
    code: 'STORAGE.CONFLICT',
  });
  // Another cell of the same row concerns only its writer.
  const after = await ada.setHearing({ ...row.value, panellists: ['cy@panel.example'] }, row);
  expect(after.value).toMatchObject({ lastOn: '2026-06-10', panellists: ['cy@panel.example'] });
});

test('a bad cell costs that cell, and a row that was typed by hand counts', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.setHearing(entry('D-401', '2026-06-15', { lastOn: '2026-06-16' }));
  await edit(row.number, { [f.lastOn.name]: 'Friday', [f.panellists.name]: 'ann at panel' });
  const read = find(await ada.readHearings(), row.value)!;
  expect(read.value).toMatchObject({ on: '2026-06-15', reference: 'D-401', panellists: [] });
  expect(read.faults.map(({ column }) => column).sort()).toEqual(['Last day', 'Panellists to warn']);
  const made = await site.ask('administrator', 'POST', items, { Title: 'E-501', [f.on.name]: '2026-06-22' });
  const { Id } = (await made.json()) as { Id: number };
  const byHand = (await ada.readHearings())!.find(({ number }) => number === Id)!;
  expect(byHand).toMatchObject({ value: { kind: 'hearing', on: '2026-06-22', reference: 'E-501' }, faults: [] });
});

test('TMU reads and writes; nobody else reads a hearing or an address, and the desk does not say that there are none', async () => {
  expect(await site.deskOf('inbox').readHearings()).toEqual(expect.arrayContaining([expect.anything()]));
  for (const who of ['developer', 'caseWorker', 'member', 'visitor'] as const) {
    expect(await site.deskOf(who).readHearings()).toBeUndefined();
    const plain = await site.ask(who, 'GET', items);
    expect(plain.status).toBeGreaterThanOrEqual(400);
    expect(await plain.text()).not.toContain('panel.example');
    await expect(site.deskOf(who).setHearing(entry('X-1', '2026-07-01'))).rejects.toMatchObject({
      code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) as string,
    });
  }
});
