import * as z from 'zod/mini';
import { encodeText } from '../find/encode-text.js';
import { textFromOutside } from '../text-from-outside.js';

/**
 * A link longer than this is not made: what programs between the desk and the form carry differs, and 2,000 characters pass
 * everywhere. Answers are left out whole, never cut.
 */
export const longestPrefillLink = 2_000;

/** An entry's name in the form's own links: `entry.123456`. It stands in the settings; none is in the code. */
const entryIdSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/));

/** A link that opens the form with answers in it. */
export type PrefillLink =
  | {
      outcome: 'link';
      url: string;
      /** Entries that did not fit: their answers are pasted by hand. */
      leftOut: readonly string[];
    }
  | { outcome: 'refused'; message: string };

/**
 * The form's link with answers filled in, by entry id. Only for text that has been through `maskPersonalData`: a link stays in
 * histories. Where the longest answers do not fit, they are left out and named.
 */
export function prefillLink(formUrl: string, entries: Readonly<Record<string, string>>): PrefillLink {
  const refused = (message: string): PrefillLink => ({ outcome: 'refused', message });
  const address = textFromOutside(formUrl).trim();
  if (!/^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/.test(address)) {
    return refused('The link of the problem form must begin with https://. It is in Settings');
  }
  const [withoutHash] = address.split('#');
  if (/\/edit\/?(?:\?|$)/.test(withoutHash!)) {
    return refused(
      'The link of the problem form opens it for editing. Settings must have the link by which people fill it in',
    );
  }
  const answers = Object.entries(entries ?? {}).filter(([, answer]) => textFromOutside(answer).trim() !== '');
  const unreadable = answers.find(([id]) => !z.safeParse(entryIdSchema, id).success);
  if (unreadable)
    return refused(`The entry “${unreadable[0].slice(0, 60)}” must be letters, digits and dots. It is in Settings`);

  let parts = answers.map(([id, answer]) => ({ id, part: `${id}=${encodeText(answer)}` }));
  const leftOut: string[] = [];
  const whole = () =>
    withQuery(
      withoutHash!,
      parts.map(({ part }) => part),
    );
  while (parts.length > 0 && whole().length > longestPrefillLink) {
    const longest = parts.reduce((a, b) => (b.part.length > a.part.length ? b : a));
    parts = parts.filter((one) => one !== longest);
    leftOut.push(longest.id);
  }
  if (whole().length > longestPrefillLink)
    return refused('The link of the problem form is too long. It is in Settings');
  return { outcome: 'link', url: whole(), leftOut };
}

function withQuery(address: string, parts: readonly string[]): string {
  if (parts.length === 0) return address;
  const join = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${join}${parts.join('&')}`;
}
