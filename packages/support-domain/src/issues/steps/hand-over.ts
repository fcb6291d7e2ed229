import * as z from 'zod/mini';
import { instantSchema } from '../../time.js';
import { handoverRouteSchema } from '../../vocabulary/codes.js';
import { errorEvidenceSchema } from '../issue-facts.js';
import { withTmu } from './places.js';
import { type After, step, text } from './step.js';

export const handOver = step({
  command: 'hand-over',
  event: 'handed-over',
  asks: {
    route: handoverRouteSchema,
    error: z.optional(errorEvidenceSchema),
    /** Why there is no error text, where there is none. */
    noErrorReason: z.optional(text),
    sentAt: instantSchema,
    /** Facts of the error (`error.screen`) that stay as a colleague corrected them, whatever was sent. */
    keeps: z.optional(z.array(z.string())),
    /** Made by the decision: the error as the issue keeps it, where that is not what was sent. */
    errorKept: z.optional(errorEvidenceSchema),
  },
  says: {
    route: handoverRouteSchema,
    error: z.optional(errorEvidenceSchema),
    noErrorReason: z.optional(z.string()),
    sentAt: instantSchema,
    /** The error as the issue keeps it, where a colleague had corrected what was sent. */
    errorKept: z.optional(errorEvidenceSchema),
  },
  rows: [
    {
      from: withTmu,
      to: 'with-tra',
      lanes: ['tmu'],
      arrows: [
        { from: 'can-tmu-resolve', to: 'raise-support-ticket', label: 'No' },
        { from: 'raise-support-ticket', to: 'need-further-information' },
      ],
      needs: 'the route, when it was sent, the exact words of the error message or why you have none',
    },
  ],
});

export const afterHandOver: After<typeof handOver> = (issue, event) => ({
  ...issue,
  handover: {
    route: event.route,
    sentAt: event.sentAt,
    ...(event.error ? { error: event.error } : {}),
    ...(event.noErrorReason ? { noErrorReason: event.noErrorReason } : {}),
  },
  // What was captured once stays: a handover that names the words alone does not lose the screen or the reference.
  details: event.error
    ? { ...issue.details, error: event.errorKept ?? { ...issue.details.error, ...event.error } }
    : issue.details,
});
