import { readRuleRow, shippedCauses, type RuleColumn } from '@tms-support/support-domain';
import * as fc from 'fast-check';
import { meantInRules } from './meant-in-rules.js';

const names = { causes: shippedCauses, updateKeys: ['DEMO-01', 'DEMO-02'] };
const meant = meantInRules(names, [
  { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' },
  { name: 'Ann Lee', email: 'ann.lee@tmu.example' },
]);
const mean = (instead: string): string => `Did you mean “${instead}”?`;

it.each<[RuleColumn, string, string]>([
  // A word with a slip, in another form, in other marks or in part.
  ['reporterKind', 'Panelists', 'Panellist'],
  ['reporterKind', '“Panellist”', 'Panellist'],
  ['tmsRole', 'caseworker', 'Case worker'],
  ['tmsRole', 'ADMİN', 'Admin'],
  ['channel', 'Emial', 'Email'],
  ['channel', 'Face–to–face', 'Face to face'],
  ['statusIs', 'Nwe', 'New'],
  ['route', 'Trello', 'Trello board'],
  ['route', 'TRA form', 'TRA problem form'],
  ['cause', 'forgot', 'Hard to remember how'],
  ['linkedUpdate', 'DEMO-2', 'DEMO-02'],
  // Two in one cell.
  ['reporterKind', 'Panellist or TMS user', 'Panellist, TMS user'],
  ['statusIs', 'New & closed', 'New, Closed'],
  ['nudgeWhom', 'Ivo Pen; team leader', 'ivo.penn@tmu.example, Team lead'],
  ['sNumbers', 'S9 and 12', 'S9, S12'],
  // What people say for it.
  ['reporterKind', 'Panel member', 'Panellist'],
  ['reporterKind', 'members of the panel', 'Panellist'],
  ['reporterKind', 'panel members or colleagues', 'Panellist, TMS user'],
  ['tmsRole', 'Administrator', 'Admin'],
  ['channel', 'in person', 'Face to face'],
  ['channel', 'telephone', 'Phone'],
  // Yes and no.
  ['putFirst', 'Y', 'Yes'],
  ['hasErrorMessage', '‘No’.', 'No'],
  ['linkedUpdate', 'Yes.', 'Yes'],
  // Somebody, with what came along.
  ['nudgeWhom', 'Ann Lee', 'ann.lee@tmu.example'],
  ['nudgeWhom', 'Bo Hart <mailto:bo.hart@tmu.example>.', 'bo.hart@tmu.example'],
  // Numbers in words, with their units, with another sign.
  ['hearingWithinWorkingDays', 'five working days', '5'],
  ['hearingWithinWorkingDays', '5 or fewer', '<= 5'],
  ['hearingWithinWorkingDays', '2—5', '2 to 5'],
  ['hearingWithinWorkingDays', 'no more than 3 days', '<= 3'],
  ['reopenedAtLeast', 'twice', '2'],
  ['reopenedAtLeast', '> 1 and <= 3', '2 to 3'],
  ['silentForWorkingHours', '1,600', '1600'],
  ['silentForWorkingHours', '7,5', '7.5'],
  ['silentForWorkingHours', '>= 8, < 16', '8 to 16'],
  ['silentForWorkingHours', 'between 8 and 16 hours', '8 to 16'],
  ['silentForWorkingHours', 'more than 8', '>= 8'],
  ['silentForWorkingHours', '&lt; 8', '< 8'],
  // In days, of eight working hours each, and in other units.
  ['silentForWorkingHours', '1 day', '8'],
  ['silentForWorkingHours', 'a working day', '8'],
  ['silentForWorkingHours', 'half a day', '4'],
  ['silentForWorkingHours', '2 days or more', '>= 16'],
  ['receivedForWorkingHours', 'less than 3 working days', '< 24'],
  ['receivedForWorkingHours', '1 to 2 days', '8 to 16'],
  ['receivedForWorkingHours', 'one week', '40'],
  ['receivedForWorkingHours', '90 minutes', '1.5'],
  ['receivedForWorkingHours', 'half an hour', '0.5'],
])('%s %p may be %p', (column, typed, instead) => expect(meant(column, typed)).toBe(mean(instead)));

it.each<[RuleColumn, string, string]>([
  ['validFromOn', '01/04/2027', 'Did you mean “2027-04-01”, which is 1 April 2027?'],
  ['validToOn', 'Thu 1st of April, 2027', 'Did you mean “2027-04-01”, which is 1 April 2027?'],
  ['validToOn', '2027-4-1T00:00:00Z', 'Did you mean “2027-04-01”, which is 1 April 2027?'],
  ['silentForWorkingHours', '5pm', 'Enter a number of hours, not a time of day.'],
  ['silentForWorkingHours', 'half past five', 'Enter a number of hours, not a time of day.'],
  ['silentForWorkingHours', '17.00', `Enter a number of hours, not a time of day. ${mean('17')}`],
  ['receivedForWorkingHours', '9:45', `Enter a number of hours, not a time of day. ${mean('9.75')}`],
  ['channel', 'any', 'Leave it blank if any will do.'],
  ['hearingWithinWorkingDays', '–', 'Leave it blank if any will do.'],
  ['nudgeWhom', 'nobody', 'Leave it blank if there is none.'],
])('%s %p is answered by %p', (column, typed, said) => expect(meant(column, typed)).toBe(said));

it.each<[RuleColumn, string]>([
  // The other of two, and what would be another rule.
  ['reporterKind', 'no panellist'],
  ['channel', '!Email'],
  ['channel', 'anything but email'],
  ['statusIs', 'all except New'],
  // Two would do, or none.
  ['linkedUpdate', 'DEMO-03'],
  ['linkedUpdate', 'perhaps'],
  ['tmsRole', 'Case'],
  ['channel', 'Email, by pigeon'],
  ['silentForWorkingHours', '1 day 4 hours'],
  ['silentForWorkingHours', 'a few days'],
  ['silentForWorkingHours', '20 minutes'],
  ['order', '5,0'],
  ['hearingWithinWorkingDays', '1-Feb'],
  ['hearingWithinWorkingDays', '>='],
  ['validFromOn', '31/04/2027'],
  ['validFromOn', 'tomorrow'],
  ['sNumbers', 'S9, twelve'],
  ['route', 'any'],
  ['because', '-'],
  ['key', 'x'],
])('%s %p is anybody’s guess', (column, typed) => expect(meant(column, typed)).toBeUndefined());

it('offers nobody where the people are not at hand, and a way that once had another name', () => {
  expect(meantInRules(names)('nudgeWhom', 'Ann Lee')).toBeUndefined();
  expect(meantInRules({})('cause', 'forgot')).toBeUndefined();
});

it('offers nothing but what the cell can hold, whatever was typed', () => {
  const columns = ['reporterKind', 'channel', 'cause', 'linkedUpdate', 'nudgeWhom', 'sNumbers', 'validFromOn'] as const;
  const numbers = ['hearingWithinWorkingDays', 'reopenedAtLeast', 'silentForWorkingHours'] as const;
  const piece = fc.constantFrom(
    ...[
      'panel',
      'list',
      'email',
      'and',
      'not',
      ' ',
      ',',
      '5',
      '31',
      '/',
      '-',
      '2026',
      'april',
      'hours',
      '>=',
      '<',
      'to',
      '@',
      '.',
      'x',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...columns, ...numbers), text, (column, typed) => {
      const said = meant(column, typed);
      const instead = /Did you mean “(.*)”(?:, which is .*)?\?$/s.exec(said ?? '')?.[1];
      if (instead === undefined) return;
      const { faults } = readRuleRow({ key: '1', order: 1, route: 'TMU', because: 'x', [column]: instead }, names);
      expect([column, typed, instead, faults]).toEqual([column, typed, instead, []]);
    }),
    { numRuns: 2000 },
  );
});
