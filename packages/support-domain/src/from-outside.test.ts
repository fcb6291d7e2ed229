import * as domain from './index.js';

/** What a file, an address, a list or another program may give instead of what it should. */
const junk: unknown[] = [
  undefined,
  null,
  0,
  7,
  '',
  'x',
  true,
  [],
  {},
  [null],
  [{}],
  [[]],
  { to: [] },
  () => 1,
  new Date(Number.NaN),
];

/** Every public function that takes data from outside, with the junk as that data. Commands and histories: `issues/from-outside`. */
const given: Record<string, (it: never) => unknown> = {
  decideCover: (it) => domain.decideCover([], it),
  'decideCover, an entry': (it) => domain.decideCover([], { type: 'set-cover', entry: it }),
  readCsv: (it) => domain.readCsv(it),
  filtersFromAddress: (it) => domain.filtersFromAddress(it),
  parseCardUrl: (it) => domain.parseCardUrl(it),
  casePatternFault: (it) => domain.casePatternFault(it),
  readRuleRow: (it) => domain.readRuleRow(it),
  readRuleTable: (it) => domain.readRuleTable(it),
  readSnapshot: (it) => domain.readSnapshot(it),
  replayDecision: (it) => domain.replayDecision(it, it),
  readBankHolidayFeed: (it) => domain.readBankHolidayFeed(it),
  readAlikeWords: (it) => domain.readAlikeWords(it),
  windowFromWords: (it) => domain.windowFromWords(it, '2026-03-02'),
  workingCalendar: (it) => domain.workingCalendar(it),
  mailtoLink: (it) => domain.mailtoLink(it),
  'mailtoLink, its parts': (it) => domain.mailtoLink({ to: it, subject: it, words: it }),
  prefillLink: (it) => domain.prefillLink(it, it),
  maskPersonalData: (it) => domain.maskPersonalData(it, { names: ['Ann Lee'], issueNumber: 1 }),
  'maskPersonalData, what is known': (it) => domain.maskPersonalData('Ann Lee', it),
  'maskPersonalData, each list': (it) =>
    domain.maskPersonalData('Ann', { names: it, emails: it, references: it, casePatterns: it, issueNumber: 1 }),
  phoneNumbersIn: (it) => domain.phoneNumbersIn(it),
  replyNeeds: (it) => domain.replyNeeds(it),
  searchIssues: (it) => domain.searchIssues(domain.openFindIndex(), it),
};

it.each(Object.entries(given))('%s answers whatever it is given, or fails with a code', (_, run) => {
  for (const one of junk) {
    try {
      run(one as never);
    } catch (error) {
      expect(error).toHaveProperty('code', expect.stringMatching(/^[A-Z_]+\.[A-Z_]+$/));
    }
  }
});
