import { reportsList } from '@tms-support/sharepoint-schema';
import { listApi, loginOf, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = reportsList.fields;

/** Adds a row as a form does, with another's name where SharePoint takes it. */
async function addInTheNameOf(name: Who, cells: Record<string, string>): Promise<void> {
  const given = { ...cells, Author: JSON.stringify([{ Key: loginOf(name) }]) };
  const answer = await site.ask('caseWorker', 'POST', `${listApi(reportsList)}/AddValidateUpdateItemUsingPath`, {
    formValues: Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    listItemCreateInfo: {},
  });
  const { value } = (await answer.json()) as { value: { HasException: boolean }[] };
  expect(value.some(({ HasException }) => HasException)).toBe(false);
}

test('a row in another’s name says so, and puts no words into their report', async () => {
  const ada = site.deskOf('administrator');
  await ada.raiseReport({ key: 'n-1', words: 'My list is blank' });
  const { thread } = (await ada.readReports())[0]!;
  await addInTheNameOf('administrator', {
    Title: 'It works',
    [f.key.name]: 'n-2',
    [f.thread.name]: thread,
    [f.words.name]: 'It works, close it',
  });
  const reports = (await site.deskOf('administrator').readReports()).filter((report) => report.thread === thread);
  const words = reports.map(({ rows }) => rows.map((row) => row.words));
  expect(words).toEqual([['It works, close it'], ['My list is blank']]);
  expect(reports[0]!.rows[0]!.faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^SharePoint names two people for this row, .+ and Cass Webb\. Ask both who wrote this\.$/),
  ]);
  expect(reports[1]!.rows[0]!.faults).toEqual([]);
});
