import type { Joining } from '@tms-support/support-domain';
import {
  issuesList,
  joiningsList,
  knownProblemsList,
  reportsList,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issues/issue-calls.js';
import { raise } from './testing/example-issues.js';
import { columnSet, listSet, siteToSpoil, type SpoiltSites } from './testing/spoilt-sites.js';
import type { TestSite } from './testing/test-site.js';

// An administrator sets a column or a list otherwise than the desk made it. What is called saved is there, or is refused in words; Health check names the
// column, and set-up puts it right. What a tenant does of each stands in the emulator, beside `column-keeps` and `list-plan`.
jest.setTimeout(120_000);
let sites: SpoiltSites;
beforeAll(async () => {
  sites = await siteToSpoil();
});
afterAll(() => sites.remove());

const i = issuesList.fields;
const note = 'SP.FieldMultiLineText';
const any = 'SP.Field';

/** The one issue that each site has. */
const theIssue = async (site: TestSite): Promise<IssueRow> => (await site.deskOf('administrator').readOpenIssues())[0]!;
const rowOf = (given: Given): IssueRow => {
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  return given.row;
};
const told = async (site: TestSite, list: ListSchema = issuesList) =>
  (await site.deskOf('owner').readLists())
    .flatMap(({ badCells }) => badCells)
    .filter((bad) => bad.list === list.title)
    .map(({ column, message }) => [column, message]);
async function putRight(site: TestSite): Promise<readonly string[]> {
  const desk = site.deskOf('owner');
  const plan = await desk.planSetUp();
  expect((await desk.applySetUp(plan, () => undefined)).left.steps).toEqual([]);
  return plan.steps.map(({ words }) => words);
}
const refusedFor = (column: string) => ({
  code: 'STORAGE.REFUSED',
  message: expect.stringMatching(new RegExp(`did not keep what was written into “${column}”.*run set-up`)),
});
const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (done) => ({ saved: done }),
    (cause: unknown) => cause,
  );

test('a step that a column of rich text would swallow is refused in words, and set-up puts the column right', () =>
  sites.spoilt(columnSet(issuesList, i.history, note, { RichText: true }), async (site) => {
    const command = { type: 'add-note', text: 'Rang' } as const;
    const given = await failure(site.deskOf('inbox').giveCommand(await theIssue(site), command));
    expect(given).toMatchObject(refusedFor('Story \\(kept by the desk\\)'));
    expect(await told(site)).toContainEqual([
      i.history.title,
      expect.stringMatching(/^This column takes formatted text.*Set-up puts it right\.$/),
    ]);
    expect(await putRight(site)).toEqual([`Change 1 column of “Desk issues”: ${i.history.title}.`]);
  }));

test('a story that is read only takes no step: the step is refused in words, and is saved once the column is put right', () =>
  sites.spoilt(columnSet(issuesList, i.history, any, { ReadOnlyField: true }), async (site) => {
    const row = await theIssue(site);
    const command = { type: 'add-note', text: 'Rang' } as const;
    expect(await failure(site.deskOf('inbox').giveCommand(row, command, 'once'))).toMatchObject(
      refusedFor('Story \\(kept by the desk\\)'),
    );
    expect(await failure(site.deskOf('inbox').raiseIssue({ ...raise, key: 'another' }))).toMatchObject(
      refusedFor('Story \\(kept by the desk\\)'),
    );
    expect(await told(site)).toContainEqual([
      i.history.title,
      expect.stringMatching(/^This column is read-only: nothing/),
    ]);
    expect(await putRight(site)).toEqual([`Change 1 column of “Desk issues”: ${i.history.title}.`]);
    rowOf(await site.deskOf('inbox').giveCommand(row, command, 'once'));
    expect((await site.deskOf('inbox').readIssue(row.number)).value.history.map(({ type }) => type)).toEqual([
      'raised',
      'note-added',
    ]);
  }));

test('new words in a column that is read only are refused in words, and named', () =>
  sites.spoilt(columnSet(issuesList, i.whatHappened, any, { ReadOnlyField: true }), async (site) => {
    const row = await theIssue(site);
    const details = { ...row.value.details, whatHappened: 'The case is empty since Monday' };
    const given = await failure(site.deskOf('inbox').giveCommand(row, { type: 'change-details', details }));
    expect(given).toMatchObject(refusedFor(i.whatHappened.title));
    expect(await told(site)).toEqual([[i.whatHappened.title, expect.stringMatching(/^This column is read-only/)]]);
  }));

test('columns that append lose nothing that people wrote, and come back with the next step', () =>
  sites.spoilt(
    async (site) => {
      for (const field of [i.whatHappened, i.errorText, i.history])
        await columnSet(issuesList, field, note, { AppendOnly: true })(site);
    },
    async (site) => {
      const row = await theIssue(site);
      const happened = row.value.details.whatHappened;
      const first = rowOf(await site.deskOf('inbox').giveCommand(row, { type: 'add-note', text: 'Rang' }));
      const second = rowOf(await site.deskOf('inbox').giveCommand(first, { type: 'add-note', text: 'Rang again' }));
      expect([second.value.details.whatHappened, second.value.history.length, second.faults]).toEqual([
        happened,
        3,
        [],
      ]);
      expect((await told(site)).map(([column]) => column)).toEqual([
        i.whatHappened.title,
        i.errorText.title,
        i.history.title,
      ]);
      await putRight(site);
      expect(await told(site)).toEqual([]);
      expect((await theIssue(site)).value.details.whatHappened).toBe(happened);
    },
  ));

test('a report and a known problem that SharePoint did not keep are refused, and no second try calls them saved', () =>
  sites.spoilt(
    async (site) => {
      await site.deskOf('administrator').addKnownProblem({ key: 'k-1', line: 'Letters are late' });
      await columnSet(reportsList, reportsList.fields.words, any, { ReadOnlyField: true })(site);
      for (const field of [knownProblemsList.fields.line, knownProblemsList.fields.endedAt])
        await columnSet(knownProblemsList, field, any, { ReadOnlyField: true })(site);
    },
    async (site) => {
      const [cass, ada] = [site.deskOf('caseWorker'), site.deskOf('administrator')];
      const report = { key: 'r-1', words: 'The letter is empty' };
      const [before] = await ada.readKnownProblems();
      for (const _ of ['first', 'second']) {
        expect(await failure(cass.raiseReport(report))).toMatchObject(refusedFor(reportsList.fields.words.title));
        const line = { key: 'k-2', line: 'Letters are empty' };
        expect(await failure(ada.addKnownProblem(line))).toMatchObject(refusedFor(knownProblemsList.fields.line.title));
      }
      expect(await failure(ada.endKnownProblem(before!))).toMatchObject(
        refusedFor(knownProblemsList.fields.endedAt.title),
      );
      expect(await told(site, knownProblemsList)).toEqual(
        expect.arrayContaining([
          [knownProblemsList.fields.line.title, expect.stringMatching(/^This column is read-only/)],
        ]),
      );
      await putRight(site);
      await cass.raiseReport(report);
      const rows = (await site.deskOf('administrator').readReports()).flatMap((one) => one.rows);
      expect(rows.filter(({ words }) => words === report.words)).toHaveLength(1);
    },
  ));

test('a record whose steps SharePoint did not keep is not found as saved by a second press', () =>
  sites.spoilt(columnSet(joiningsList, joiningsList.fields.steps, any, { ReadOnlyField: true }), async (site) => {
    const desk = site.deskOf('administrator');
    const record: Joining = {
      key: 'j-1',
      kind: 'joining',
      person: { name: 'Nell Harbour', email: 'nell@panel.example', kind: 'panellist' },
      on: '2026-03-20',
      isCancelled: false,
      steps: [{ key: 'a', title: 'Training session' }],
      notes: [],
    };
    for (const _ of ['first', 'second'])
      expect(await failure(desk.keepJoining(record))).toMatchObject(refusedFor(joiningsList.fields.steps.title));
  }));

test.each([
  [
    'a shorter title',
    columnSet(issuesList, i.title, 'SP.FieldText', { MaxLength: 10 }),
    i.title.title,
    /^This column holds 10 characters/,
    true,
  ],
  [
    'a key that is not unique',
    columnSet(issuesList, i.key, any, { EnforceUniqueValues: false }),
    i.key.title,
    /^Two rows may get the same key/,
    true,
  ],
  ['no index', columnSet(issuesList, i.status, any, { Indexed: false }), i.status.title, /^Without its index/, true],
  [
    'a rule of a column',
    columnSet(issuesList, i.area, any, { ValidationFormula: '=LEN([Area of TMS])>9' }),
    i.area.title,
    /^A validation formula of this column/,
    false,
  ],
  [
    'a rule of the list',
    listSet(issuesList, { ValidationFormula: '=LEN([Summary])>300' }),
    'The list',
    /^A validation formula of the list/,
    false,
  ],
  [
    'own rows alone',
    listSet(issuesList, { WriteSecurity: 2 }),
    'The list',
    /^People can change only the rows that they made/,
    true,
  ],
  ['no versions', listSet(issuesList, { EnableVersioning: false }), 'The list', /^No versions are kept/, true],
  ['no attachments', listSet(issuesList, { EnableAttachments: false }), 'The list', /^Files cannot be added/, true],
] as const)(
  'Health check names %s, and set-up puts right what is not somebody’s rule',
  (_, how, column, words, isMended) =>
    sites.spoilt(how, async (site) => {
      expect(await told(site)).toEqual([[column, expect.stringMatching(words)]]);
      expect(await putRight(site)).toHaveLength(isMended ? 1 : 0);
      expect(await told(site)).toHaveLength(isMended ? 0 : 1);
    }),
);

test('a rule of the list refuses a new issue in its own words, and keeps nothing of it', () =>
  sites.spoilt(
    listSet(issuesList, { ValidationFormula: '=LEN([Summary])>300', ValidationMessage: 'Say more' }),
    async (site) => {
      const refused = await failure(site.deskOf('inbox').raiseIssue({ ...raise, key: 'ruled' }));
      expect(refused).toMatchObject({
        code: 'STORAGE.REFUSED',
        message: expect.stringContaining('It says: “Say more”'),
      });
      expect((await site.deskOf('inbox').readOpenIssues()).filter(({ value }) => value.key === 'ruled')).toEqual([]);
    },
  ));
