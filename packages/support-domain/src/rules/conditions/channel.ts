import * as z from 'zod/mini';
import { channels } from '../../vocabulary/words/channels.js';
import { type Channel, channelSchema } from '../../vocabulary/codes.js';
import { ruleWordOf } from '../../vocabulary/vocabulary.js';
import { choicesCell } from './cells.js';
import { condition } from './condition.js';
import { choiceOf } from './dimension.js';

const heading = 'If they told us by';

export const channel = condition({
  heading,
  shape: { channel: z.optional(z.array(channelSchema).check(z.minLength(1))) },
  cells: { channel: choicesCell(heading, channels) },
  dimension: () =>
    choiceOf(
      channelSchema.options,
      (facts) => facts.channel,
      (row) => row.channel,
    ),
  was: (facts) => ruleWordOf(channels, facts.channel),
  said: (facts) => channels[facts.channel].by,
  factsAt: ({ value }) => ({ channel: value as Channel }),
});
