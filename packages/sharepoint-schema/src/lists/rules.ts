import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { ruleFields } from './rule-fields.js';
import { shippedRuleRows } from './shipped-rule-rows.js';

/** The escalation rules, one a row, as an admin edits them in the grid. They count once published (S15). */
export const rulesList = {
  key: 'rules',
  title: 'Desk rules',
  urlName: 'DeskRules',
  description: 'Who is asked about what, first row that fits wins. A change counts once it is published on the desk.',
  template: 'list',
  fields: ruleFields,
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Rules',
      fields: [
        'DeskOrder',
        'LinkTitle',
        'DeskIfReporterKind',
        'DeskIfChannel',
        'DeskIfErrorMessage',
        'DeskIfHearingWithin',
        'DeskRoute',
        'DeskPutFirst',
        'DeskBecause',
      ],
      query: '<OrderBy><FieldRef Name="DeskOrder"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 500 },
  ...readInTheDesk,
  seedRows: shippedRuleRows,
  seededOnceAt: 3,
} as const satisfies ListSchema;
