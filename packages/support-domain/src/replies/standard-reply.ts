import * as z from 'zod/mini';
import { channelSchema } from '../vocabulary/codes.js';
import { need } from '../issues/needs.js';
import type { Need } from '../issues/refusal.js';
import { outsideLink } from '../links/outside-link.js';
import { textFromOutside } from '../text-from-outside.js';

const text = z.string().check(z.trim(), z.minLength(1));

/** An answer in plain language, to edit before use (S24, S26). Nothing is ever sent by itself. */
export const standardReplySchema = z.object({
  /** A short name that stays: rules suggest replies by it. */
  key: text,
  title: text,
  subject: z.optional(z.string()),
  /** With placeholders: `[name]`, `[sender]`, `[hearing date]`. `replyPlaceholders` has them all. */
  words: text,
  /** What it is usually the answer to. */
  area: z.optional(z.string()),
  cause: z.optional(z.string()),
  channel: z.optional(channelSchema),
  /** The page of the user guide that shows how: an https address. It stands in the words that are sent. */
  guidePage: z.optional(z.string()),
  /** The name of a picture that is kept with the reply, to be copied and pasted after the words. */
  picture: z.optional(z.string()),
  /** What the picture shows, for those who cannot see it. */
  pictureWords: z.optional(z.string()),
  /** Kept for the record, and not offered any more. */
  retired: z.optional(z.boolean()),
});
export type StandardReply = z.infer<typeof standardReplySchema>;

/** Five digits or more with what stands between digits of a telephone number; a date or a time has fewer in a row. */
const phone = /(?<![\p{Alpha}\d])(?:\+|00)?\(?\d[\d\s().-]{8,18}\d(?![\p{Alpha}\d])/gu;

/** Telephone numbers in a text that a person will read: there is no phone line (S22). */
export function phoneNumbersIn(words: string): string[] {
  return (textFromOutside(words).match(phone) ?? []).filter((number) => {
    const digits = number.replace(/\D/g, '').length;
    return digits >= 10 && digits <= 15 && !/\d{4}-\d\d-\d\d/.test(number);
  });
}

/** The longest address that the list keeps whole: a cut one leads elsewhere. */
const longestAddress = 255;

function guidePageNeeds(guidePage: string): Need[] {
  if (guidePage === '') return [];
  const isWeb = /^https:\/\/[^\s"'<>\\]+$/i.test(guidePage) && outsideLink(guidePage) !== undefined;
  return [
    ...need(!isWeb, 'guidePage', 'The link to the guide must be a whole web address that starts with https://'),
    ...need(
      isWeb && guidePage.length > longestAddress,
      'guidePage',
      `The link to the guide must be ${longestAddress} characters or fewer`,
    ),
  ];
}

/** What a reply lacks before it can be kept, each with the field to mend. */
export function replyNeeds(
  reply: Pick<StandardReply, 'title' | 'words' | 'guidePage' | 'picture' | 'pictureWords'>,
): Need[] {
  const asked = [reply?.title, reply?.words, reply?.guidePage, reply?.picture, reply?.pictureWords];
  const [title, words, guidePage, picture, pictureWords] = asked.map((one) => textFromOutside(one ?? '').trim()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const numbers = phoneNumbersIn(words);
  return [
    ...need(title === '', 'title', 'Enter a title for the reply'),
    ...need(words === '', 'words', 'Enter the text of the reply'),
    ...need(numbers.length > 0, 'words', `Take out the telephone number ${numbers[0] ?? ''}: there is no phone line`),
    ...guidePageNeeds(guidePage),
    ...need(
      picture !== '' && pictureWords === '',
      'pictureWords',
      'Enter what the picture shows, for those who cannot see it',
    ),
  ];
}
