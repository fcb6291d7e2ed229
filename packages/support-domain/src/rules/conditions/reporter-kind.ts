import * as z from 'zod/mini';
import { reporterKinds, tmsRoles } from '../../vocabulary/words/reporters.js';
import { type ReporterKind, reporterKindSchema } from '../../vocabulary/codes.js';
import { ruleWordOf } from '../../vocabulary/vocabulary.js';
import { choicesCell } from './cells.js';
import { condition } from './condition.js';
import { choiceOf } from './dimension.js';

const heading = 'If the reporter is';

export const reporterKind = condition({
  heading,
  shape: { reporterKind: z.optional(z.array(reporterKindSchema).check(z.minLength(1))) },
  cells: { reporterKind: choicesCell(heading, reporterKinds) },
  dimension: () =>
    choiceOf(
      reporterKindSchema.options,
      (facts) => facts.reporterKind,
      (row) => row.reporterKind,
    ),
  was: (facts) => ruleWordOf(reporterKinds, facts.reporterKind),
  said: ({ reporterKind: kind, tmsRole }) => {
    const { one } = reporterKinds[kind];
    return tmsRole ? `${one} (${tmsRoles[tmsRole].plain})` : one;
  },
  factsAt: ({ value }) => ({ reporterKind: value as ReporterKind }),
});
