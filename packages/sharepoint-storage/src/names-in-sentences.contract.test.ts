import { coverList, issuesList, knownProblemsList, peopleList } from '@tms-support/sharepoint-schema';
import { raise } from './testing/example-issues.js';
import { listApi, startDeskSite, type TestSite } from './testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const turned = 'Nia \u202eCode';
const add = async (list: typeof peopleList | typeof knownProblemsList | typeof coverList, cells: object) =>
  expect((await site.ask('owner', 'POST', `${listApi(list)}/items`, cells)).status).toBe(201);

test('a name that somebody typed into a list with a sign that turns what follows stands in sentences without it', async () => {
  await add(peopleList, { Title: turned, [peopleList.fields.email.name]: 'nia@panel.example' });
  await add(knownProblemsList, { Title: turned, [knownProblemsList.fields.key.name]: 'turned' });
  await add(coverList, {
    Title: 'x',
    [coverList.fields.key.name]: 'turned',
    [coverList.fields.inbox.name]: 'Portal inbox',
    [coverList.fields.personName.name]: turned,
    [coverList.fields.fromOn.name]: '2026-03-09',
    [coverList.fields.toOn.name]: '2026-03-30',
  });
  const ada = site.deskOf('administrator');
  expect((await ada.readPeople()).map(({ name }) => name)).toContain('Nia Code');
  expect((await ada.readKnownProblems()).map(({ value }) => value.line)).toContain('Nia Code');
  expect((await ada.readCover()).map(({ value }) => value.person.name)).toContain('Nia Code');
});

test('a name with such a sign in an issue’s columns and in its story is read without it, and is no edit of anybody’s', async () => {
  const ada = site.deskOf('administrator');
  const command = { ...raise, key: 'turned', reporter: { ...raise.reporter, name: turned } };
  const given = await ada.raiseIssue(command);
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const { number } = given.row;
  const stored = await site.ask('owner', 'GET', `${listApi(issuesList)}/items(${number})`);
  const cells = (await stored.json()) as Record<string, string>;
  // Nothing is changed in the list: what was typed is there.
  expect(cells[issuesList.fields.reporterName.name]).toBe(turned);
  expect(cells[issuesList.fields.history.name]).toContain(turned);
  const { value } = await site.deskOf('inbox').readIssue(number);
  expect(value.reporter.name).toBe('Nia Code');
  expect(value.history.map(({ type }) => type)).toEqual(['raised']);
});
