import {
  checkRules,
  decideByRules,
  explainDecision,
  factsWords,
  publishRules,
  readRuleTable,
  replayDecision,
  RulesError,
  shippedRules,
  shippedSnapshot,
  whatIf,
  writeRuleCells,
  type RuleCells,
  type RuleFacts,
  type RuleSurroundings,
} from '@tms-support/support-domain';

const around: RuleSurroundings = { on: '2026-02-26' };
const as = { id: 'rules-2', publishedAt: '2026-02-26T09:00:00.000Z' };
const cells: RuleCells[] = shippedRules.map(writeRuleCells);

// A cell at fault stops publishing, and says what it must contain.
const slip = publishRules(
  readRuleTable(cells.map((row) => (row.key === 'tms-user' ? { ...row, channel: 'fax' } : row))),
  around,
  as,
);
console.log(slip.outcome); // → refused
console.log(slip.findings[0]?.code); // → RULES.CELL_NOT_A_CHOICE

// The whole table is checked: each finding has a smallest example.
const wide = { ...shippedRules[8]!, key: 'wide', order: 90, title: 'Every panellist' };
const [finding] = checkRules([...shippedRules, wide], around);
console.log(finding?.code, finding?.rows.join()); // → RULES.ROW_NEVER_WINS panellist-usual-cause,wide
console.log(finding?.example && factsWords(finding.example)); // → a panellist, in Teams, with the cause “Deleted by accident”, on 26 February 2026

// What if: an error message of a panellist goes by the form.
const changed = cells.map((row) => (row.key === 'panellist-by-the-form' ? { ...row, on: 'Yes' } : row));
const published = publishRules(readRuleTable(changed), around, as);
if (published.outcome === 'refused') throw new Error('Refused');
const facts: RuleFacts = {
  reporterKind: 'panellist',
  channel: 'phone',
  hasErrorMessage: true,
  workingMinutesSinceReceived: 60,
  workingMinutesOfSilence: 60,
  status: 'new',
  timesReopened: 0,
  decidedOn: '2026-02-26',
};
const [moved] = whatIf(shippedSnapshot, published.snapshot, [{ issue: 41, facts }]);
console.log(moved?.issue, moved?.from.route, moved?.to.route); // → 41 trello-board problem-form

// A receipt replays by the rules that it was made with, and by no others.
const { receipt } = decideByRules(shippedSnapshot, facts);
const stored = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
console.log(replayDecision(stored, shippedSnapshot).row.key); // → panellist
console.log(explainDecision(stored, shippedSnapshot).filter(({ verdict }) => verdict === 'fits-below').length); // → 1
try {
  replayDecision(stored, published.snapshot);
} catch (error) {
  console.log(error instanceof RulesError && error.code); // → RULES.OTHER_SNAPSHOT
}
