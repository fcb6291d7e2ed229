import { shippedCauses } from '../vocabulary/words/causes.js';
import { decideByRules } from './decide-by-rules.js';
import { readRuleTable } from './publish-rules.js';
import { readRuleRow } from './read-rule-row.js';
import { takeSnapshot } from './rule-snapshot.js';
import type { RuleCells } from './rule-fault.js';
import type { RuleNames } from './read-condition-cell.js';

const given: RuleCells = { key: '14', order: 7, route: 'TMU', because: 'it is so' };
const read = (cells: RuleCells, names: RuleNames = {}) => readRuleRow({ ...given, ...cells }, names);

it('knows an update by its key however it was typed, so that the rule decides', () => {
  const typed = read({ linkedUpdate: 'demo 7' }, { updateKeys: ['DEMO-7'] }).row!;
  const rest = read({ key: '15', order: 8, route: 'Trello board' }).row!;
  const snapshot = takeSnapshot([typed, rest], { id: 'a', publishedAt: '2026-03-02T09:00:00.000Z' });
  const facts = {
    reporterKind: 'panellist',
    channel: 'email',
    status: 'new',
    hasErrorMessage: false,
    timesReopened: 0,
    workingMinutesOfSilence: 0,
    workingMinutesSinceReceived: 0,
    decidedOn: '2026-03-02',
    linkedUpdate: 'DEMO-7',
  } as const;
  expect(decideByRules(snapshot, facts).row.key).toBe('14');
});

it('takes a cause by its words, commas and all, as the desk shows it', () => {
  const words = 'Hard to remember how, A fault in TMS, often a business process error; not recorded';
  expect(read({ cause: words }, { causes: shippedCauses }).row?.cause).toEqual(['forgot-how', 'fault', 'none']);
  const [fault] = read({ cause: 'a fault in TMS, often' }, { causes: shippedCauses }).faults;
  expect(fault!.message).toMatch(/^“a fault in TMS” must be one of: None; Deleted by accident; How TMS works/);
  expect(fault!.message).not.toMatch(/forgot-how|; fault/);
});

it('reads what was pasted with marks that nobody sees', () => {
  expect(read({ channel: 'Pho\u00adne,\u200b Email\u200e', order: '\ufeff7' }).row).toMatchObject({
    channel: ['email', 'phone'],
    order: 7,
  });
});

it.each(['17.00', '9.30', '>= 8.00', '7.5 to 9.30'])(
  'does not take %s, which may be a time of day, for hours',
  (text) =>
    expect(read({ silentForWorkingHours: text }).faults.map(({ code }) => code)).toEqual(['RULES.CELL_NOT_A_NUMBER']),
);

it.each(['mailto:bo@tmu.example', 'bo@tmu.example.', '‘bo@tmu.example’', '<bo@tmu.example>'])(
  'reads no address from %s',
  (text) => expect(read({ nudgeWhom: text }).faults.map(({ code }) => code)).toEqual(['RULES.CELL_NOT_A_PERSON']),
);

it('names a row that has neither name nor order, and says what the cell holds', () => {
  const findings = (cells: RuleCells) => readRuleTable([{ ...given, ...cells }]).findings.map(({ message }) => message);
  expect(findings({ order: '' })[0]).toMatch(/^The row with number 14, the column “Order”: Enter a number/);
  // What the message happens to hold as a word of its own was not said.
  expect(findings({ sNumbers: '9' })).toEqual([
    'The row with order 7, the column “Facts of the process document” (“9”): This cell must be numbers of the process document, such as S9, S12.',
  ]);
  expect(findings({ route: 'Trello' })[0]).toMatch(
    /^The row with order 7, the column “Then it goes to”: “Trello” must/,
  );
});

it('says beside a fault what may have been meant, where somebody can tell', () => {
  const meant = jest.fn((column: string, text: string) => (text === 'Emial' ? `Did you mean ${column}?` : undefined));
  const { faults } = read({ channel: ' Emial ', putFirst: 'perhaps', tmsRole: 'Admin' }, { meant });
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“Emial” must be one of: .* Did you mean channel\?$/),
    'This cell must be Yes, No or empty.',
  ]);
  expect(meant.mock.calls).toEqual([
    ['channel', 'Emial'],
    ['putFirst', 'perhaps'],
  ]);
});
