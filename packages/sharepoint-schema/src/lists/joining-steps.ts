import { joiningKinds, reporterKinds } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { choice, number, rowKey, text, titleField } from '../fields.js';

const orders = { least: 0, most: 10_000 };

/** The steps that joining and leaving begin with: the team edits them here. A record that was begun keeps its own. */
export const joiningStepsList = {
  key: 'joiningSteps',
  title: 'Desk joining steps',
  urlName: 'DeskJoiningSteps',
  template: 'list',
  fields: {
    title: titleField('Step'),
    key: rowKey(),
    kind: choice('DeskJoiningKind', 'When somebody is', joiningKinds, { indexed: true }),
    of: choice('DeskReporterKind', 'Who joins or leaves', reporterKinds, { indexed: true }),
    order: number('DeskOrder', 'Order', orders, { indexed: true }),
    whose: text('DeskDoneBy', 'Who does it'),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
