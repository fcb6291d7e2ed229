import { deskGroups, deskManifest, listPath, peopleList, wholeLists } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import { personToFields } from '../people/person-fields.js';
import { raise } from '../testing/example-issues.js';
import { someOf } from '../testing/in-full.js';
import { loginOf, people, siteOf, startTestSite, type TestSite } from '../testing/test-site.js';

// Where a site may be. SharePoint gives and takes paths as people read them, whatever an address is written as: the evidence stands beside `path` in site.ts.
jest.setTimeout(60_000);
let site: TestSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const few = {
  ...deskManifest,
  lists: [wholeLists.settings, wholeLists.people, wholeLists.issues, wholeLists.documents],
};
const name = 'Größe 50% #1 o’clock.txt';
const bytes = new TextEncoder().encode('the same bytes').buffer;

async function setUpAt(siteUrl: string): Promise<{ there: TestSite; path: string }> {
  const there = (site = await startTestSite({ siteUrl }));
  const desk = deskOver(siteOf(there, 'owner'), {}, few);
  const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
  expect({ failed: report.failed, left: report.left.steps }).toEqual({ failed: [], left: [] });
  const { name: title, email, roles } = people.administrator;
  there.running.emulator.ensurePerson({
    loginName: loginOf('administrator'),
    title,
    email,
    groups: [deskGroups[0]!.title],
  });
  const path = decodeURIComponent(new URL(there.running.url).pathname).replace(/\/$/, '');
  const list = encodeURIComponent(`${path}/${listPath(peopleList)}`.replace(/'/g, "''"));
  const person = personToFields({ name: title, email, roles, hasLeft: false });
  expect((await there.ask('owner', 'POST', `web/getList('${list}')/items`, person)).status).toBe(201);
  return { there, path };
}

test.each(
  someOf(
    [
      '/sites/Straßenverkehr Köln Süd',
      '/',
      '/teams/desk',
      '/sites/a/b/c',
      '/sites/a+b',
      `/sites/${'a-long-name-'.repeat(20)}end`,
      "/sites/o’brien & o'brien",
    ],
    2,
  ),
)('a site at %s is set up, and keeps an issue, a file beside it and a document', async (siteUrl) => {
  const { there, path } = await setUpAt(siteUrl);
  const desk = there.deskOf('administrator');
  expect((await desk.raiseIssue(raise)).outcome).toBe('saved');
  const file = await desk.addAttachment(1, name, bytes);
  expect(decodeURIComponent(new URL(file.url).pathname)).toBe(`${path}/Lists/DeskIssues/Attachments/1/${file.name}`);
  expect((await desk.readFiles(1)).files.map(({ size, doubt }) => [size, doubt])).toEqual([
    [bytes.byteLength, undefined],
  ]);
  const document = await desk.addDocument({ name, bytes }, { title: 'Guide' });
  expect(new Uint8Array(await desk.readDocumentFile(document.value.url))).toEqual(new Uint8Array(bytes));
  expect(decodeURIComponent(new URL(document.value.url).pathname)).toMatch(`${path}/DeskDocuments/`);
});
