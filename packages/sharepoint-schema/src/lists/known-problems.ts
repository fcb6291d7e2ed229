import type { ListSchema } from '../list-schema.js';
import { instant, itemNumbers, number, rowKey, titleField } from '../fields.js';

/** What the team knows about: one line that everybody sees, so that people need not call. No name, no case. */
export const knownProblemsList = {
  key: 'knownProblems',
  title: 'Desk known problems',
  urlName: 'DeskKnownProblems',
  template: 'list',
  fields: {
    line: titleField('What we know about'),
    key: rowKey(),
    issueNumber: number('DeskIssueNumber', 'Issue', itemNumbers),
    sinceAt: instant('DeskSinceAt', 'Since'),
    endedAt: instant('DeskEndedAt', 'Resolved on', { indexed: true }),
    toldAt: instant('DeskToldAt', 'People told', { since: 7 }),
  },
  // One line without a name, so that people need not call: everybody who may open the site reads it.
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
  since: 3,
} as const satisfies ListSchema;
