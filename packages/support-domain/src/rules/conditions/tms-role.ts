import * as z from 'zod/mini';
import { tmsRoles } from '../../vocabulary/words/reporters.js';
import { type TmsRole, tmsRoleSchema } from '../../vocabulary/codes.js';
import { codesOf, ruleWordOf } from '../../vocabulary/vocabulary.js';
import { choicesCell } from './cells.js';
import { condition } from './condition.js';
import { choiceOf } from './dimension.js';

const heading = 'If their role in TMS is';
/** `none`: a panellist, or a role that is not known. */
const rolesOrNone = { none: { stored: 'None' }, ...tmsRoles };

export const tmsRole = condition({
  heading,
  shape: { tmsRole: z.optional(z.array(z.union([tmsRoleSchema, z.literal('none')])).check(z.minLength(1))) },
  cells: { tmsRole: choicesCell(heading, rolesOrNone) },
  dimension: () =>
    choiceOf(
      codesOf(rolesOrNone),
      (facts) => facts.tmsRole,
      (row) => row.tmsRole,
    ),
  was: (facts) => ruleWordOf(rolesOrNone, facts.tmsRole ?? 'none'),
  // Said with the kind of reporter.
  said: () => undefined,
  factsAt: ({ value }) => (value === undefined ? {} : { tmsRole: value as TmsRole }),
});
