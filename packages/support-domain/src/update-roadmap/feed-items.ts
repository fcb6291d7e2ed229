import { textFromOutside } from '../text-from-outside.js';
import type { Turns } from '../update-imports/in-turns.js';
import { postsOfList } from './posts-of-list.js';
import { serviceNamedIn } from './services-named.js';
import type { ImportFacts, PostsReading } from '../update-imports/update-post.js';
import { roadmapPost } from './roadmap-items.js';

/** What stands in each element of a name, in one walk: a pattern over a feed that is cut off would look at its end again and again. */
const eachIn = (xml: string, name: string): readonly string[] =>
  xml
    .split(new RegExp(`<(?:\\w{1,9}:)?${name}(?=[\\s>])`, 'i'))
    .slice(1, 30)
    .map((part) => {
      const inner = part.slice(part.indexOf('>') + 1);
      const words = /^\s*<!\[CDATA\[/.test(inner)
        ? inner.slice(inner.indexOf('[CDATA[') + 7).split(']]>')
        : inner.split('</');
      return words[0]!.trim();
    });

/** When an item says that it comes: "GA date: September CY2026". A preview's date counts where there is no other. */
const whenIn = (body: string): string | undefined =>
  (/\b(?:GA|General Availability)(?: date)?\s?:\s*([^\n]{3,60})/i.exec(body) ??
    /\bPreview(?: date)?\s?:\s*([^\n]{3,60})/i.exec(body))?.[1];

/** The fields of an item, as those of the roadmap's JSON are called. */
const fieldsOf = (item: string, { textOf }: ImportFacts): ReadonlyMap<string, unknown> => {
  const textIn = (name: string): string =>
    textOf(eachIn(item, name)[0] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  // Words of a feed are escaped once for the feed, and what they hold is HTML again.
  const description = textOf(eachIn(item, 'description')[0] ?? '');
  const categories = eachIn(item, 'category').map((one) => textOf(one).trim());
  const [, day] = /(\d{1,2} [a-z]{3,9} \d{4})/i.exec(textIn('pubDate')) ?? [];
  return new Map<string, unknown>([
    ['id', textIn('guid')],
    ['title', textIn('title')],
    ['description', description],
    ['link', textIn('link')],
    ['status', categories.find((one) => /^(?:launched|cancell?ed)$/i.test(one))],
    ['products', categories.filter((one) => serviceNamedIn(one) === one)],
    ['modified', textIn('updated') || day],
    ['generalavailabilitydate', whenIn(textOf(description))],
  ]);
};

/**
 * Items of a feed (RSS 2.0), such as the roadmap's, an item at a time. A feed that is cut off gives what is whole, and says so; one that is
 * no feed is refused.
 */
export function* feedPosts(file: string, facts: ImportFacts): Turns<PostsReading> {
  const items = textFromOutside(file)
    .split(/<item(?=[\s>])/i)
    .slice(1);
  if (items.length === 0)
    return {
      outcome: 'not-read',
      message: 'This feed holds no items. Copy the text of the post, and paste it. Nothing was brought in.',
    };
  const read = yield* postsOfList(items, 'item', (item) => {
    const end = item.search(/<\/item\s*>/i);
    return end < 0 ? 'The feed is cut off there.' : roadmapPost(fieldsOf(item.slice(0, end), facts), facts);
  });
  return { outcome: 'read', ...read, limits: ['A feed has only its newest items.', ...read.limits], isWhole: false };
}
