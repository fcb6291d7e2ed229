import { meTooList, outageLogList, type ItemCells } from '@tms-support/sharepoint-schema';
import { parseOutageLogRow } from '../outages/outage-log-rows.js';
import { listApi, loginOf, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = meTooList.fields;
const twoPeople = /^SharePoint names two people for this row, .+ and .+\. Ask both whose words these are\.$/;

test('a “Me too” in another’s name counts for nobody, says so, and leaves them to say it themselves', async () => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: 'tn-1', line: 'The date is in German.' });
  const given = {
    Title: 'x',
    [f.key.name]: 'tn-forged',
    [f.problem.name]: String(problem.number),
    Author: JSON.stringify([{ Key: loginOf('administrator') }]),
  };
  const path = `${listApi(meTooList)}/AddValidateUpdateItemUsingPath`;
  const answer = await site.ask('caseWorker', 'POST', path, {
    formValues: Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    listItemCreateInfo: {},
  });
  const { value } = (await answer.json()) as { value: { HasException: boolean }[] };
  expect(value.some(({ HasException }) => HasException)).toBe(false);
  const ofProblem = async () =>
    (await site.deskOf('administrator').readMeToo()).filter((row) => row.problem === problem.number);
  expect(await ofProblem()).toEqual([]);
  const faulty = (await site.deskOf('administrator').readMeToo()).flatMap(({ faults }) => faults);
  expect(faulty.map(({ message }) => message)).toEqual([expect.stringMatching(twoPeople)]);
  await ada.sayMeToo(problem, { email: 'ada.marsh@tmu.example' });
  expect(await ofProblem()).toHaveLength(1);
});

const logged = (version: number, more: ItemCells): ItemCells => ({
  Id: 7,
  'odata.etag': `"0f0f,${version}"`,
  [outageLogList.fields.key.name]: 'l-1',
  [outageLogList.fields.outage.name]: 'o-1',
  [outageLogList.fields.kind.name]: 'line',
  [outageLogList.fields.words.name]: 'Two permits by hand',
  Editor: { Title: 'Cass Webb', EMail: 'cass.webb@tmu.example' },
  ...more,
});

test.each([
  ['as it was added, in another’s name', 1, { Author: { Title: 'Ada Marsh', EMail: 'ada.marsh@tmu.example' } }, 1],
  ['changed since by a second person', 2, { Author: { Title: 'Ada Marsh', EMail: 'ada.marsh@tmu.example' } }, 0],
  ['by one person', 1, { Author: { Title: 'C. Webb', EMail: 'Cass.Webb@tmu.example' } }, 0],
  ['asked for without its author', 1, {}, 0],
])('a line of an outage’s log %s', (_, version, more, count) => {
  const { faults } = parseOutageLogRow(logged(version, more), 'https://tmu.example/sites/desk');
  expect(faults.filter(({ message }) => twoPeople.test(message))).toHaveLength(count);
});
