import type { ListSchema } from '../list-schema.js';
import { ruleFields } from './rule-fields.js';

/** The escalation rules, one per row, as an admin edits them in the grid. They count once published (S15). */
export const rulesList = {
  key: 'rules',
  title: 'Desk rules',
  urlName: 'DeskRules',
  template: 'list',
  fields: ruleFields,
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
} as const satisfies ListSchema;
