import { textFromOutside } from '../text-from-outside.js';
import { orList } from '../words/lists.js';
import { windowStartsOn } from '../updates/windows.js';
import { plainText } from '../updates/reading/tokens.js';
import { atOnce, type Turns } from './in-turns.js';
import { serviceNamedIn } from '../update-roadmap/services-named.js';
import { idsIn, timelineOf, timeOf, type ImportFacts, type PostsReading, type UpdatePost } from './update-post.js';

/** A line that speaks of another post: "as communicated in MC1454108". The id in it is no post of its own. */
const speaksOf = /\b(?:in|see|per|to|with|from|posts?|as|by|announced|communicated|related)\s+\(?(?:[%*]2f)?mc\d/i;
const isOwnId = (line: string): boolean => idsIn(line).length > 0 && line.length <= 240 && !speaksOf.test(line);

const marks = ' -·|:•,';
/** A text without the marks around it; a pattern would look at each run of them again from every place. */
const withoutMarks = (text: string): string => {
  let [from, until] = [0, text.length];
  // A bracket that opens at the beginning is the title's own: "(Updated) …".
  while (from < until && `${marks})]`.includes(text[from]!)) from += 1;
  while (until > from && `${marks}.([`.includes(text[until - 1]!)) until -= 1;
  return text.slice(from, until);
};

/**
 * What stands behind a title in a list of posts: "Published: 3 May", "Updated 3 May 2025", "Message ID". The word alone is no sign of it: titles
 * begin with "(Updated)", and name Entra ID.
 */
const aboutPost =
  /\b(?:(?:(?:last )?(?:published|updated)(?: on)?|act by)\s?:?\s?(?=\d|[a-z]{3,9} \d|$)|message id\b|id\s?:).{0,40}$/i;

/** A title from a line: without its id, its links and the marks around them. A longer line is no title. */
const titleIn = (line: string): string =>
  withoutMarks(
    // Words in one line are a title and what is said of it: the first sentence, where it is one.
    line
      .slice(0, 300)
      .replace(/(?<=.{20}\w{3})\. [A-Z].*/, ' ')
      .replace(/\bhttps?:\S+/gi, ' ')
      .replace(/\bmc\d{6,7}\b/gi, ' ')
      .replace(aboutPost, ' ')
      .replace(/[([] ?[)\]]/g, ' ')
      .replace(/\s+/g, ' '),
  );

const firstTitle = (lines: readonly string[]): string | undefined =>
  lines.map(titleIn).find(({ length }) => length > 3);

const postOf = (lines: readonly string[], facts: ImportFacts): UpdatePost | undefined => {
  const own = lines.find(isOwnId) ?? '';
  const [id] = idsIn(own);
  const title = firstTitle([own, ...lines]);
  if (title === undefined) return undefined;
  const service = serviceNamedIn(title);
  const body = lines.join('\n');
  const words = timelineOf(body) ?? body;
  const time = timeOf(words, facts.todayOn);
  // Words that hold no date at all are no question: most of a chat is about something else.
  const question = time.question?.outcome === 'asked' ? { question: time.question } : {};
  return {
    ...(id === undefined ? {} : { id }),
    title: title.slice(0, 200),
    body,
    services: service === undefined ? [] : [service],
    ...(service === undefined ? {} : { isServiceGuessed: true }),
    saidOn: facts.todayOn,
    ...(time.window ? { window: time.window } : question),
  };
};

/** The lines of each post: a new one begins where a line carries an id of its own. What stands before the first belongs to it. */
const blocksOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const starts = lines.flatMap((line, index) => (isOwnId(line) ? [index] : []));
  if (starts.length < 2) return [lines];
  // In a digest the title stands on the line above its id.
  const above = starts.every((start) => start > 0 && titleIn(lines[start]!).length <= 3);
  const from = above ? starts.map((start) => start - 1) : starts;
  return from.map((start, index) => lines.slice(start, from[index + 1]));
};

/** Which years were taken for dates that name none. */
const yearsTaken = (posts: readonly UpdatePost[]): string => {
  const years = [...new Set(posts.map(({ window }) => windowStartsOn(window!).slice(0, 4)))].sort();
  const taken = orList(years);
  return posts.length === 1
    ? `One date has no year: ${taken} was used.`
    : `${posts.length} dates have no year: ${taken} was used${years.length > 1 ? ', whichever is nearer' : ''}.`;
};

/** As {@link readPastedUpdates}, a post at a time. */
export function* pastedPosts(pasted: string, facts: ImportFacts): Turns<PostsReading> {
  const lines = plainText(textFromOutside(pasted))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0)
    return { outcome: 'not-read', message: 'Paste the text of a post, a digest or an email first.' };
  const blocks = blocksOf(lines);
  const posts: UpdatePost[] = [];
  for (const [index, block] of blocks.entries()) {
    const post = postOf(block, facts);
    if (post) posts.push(post);
    yield (index + 1) / blocks.length;
  }
  if (posts.length === 0) return { outcome: 'not-read', message: 'No update was found in this text.' };
  const dated = posts.filter(({ window }) => window?.words !== undefined);
  const noYear = dated.filter(({ window }) => !/\b(?:19|20)\d\d\b/.test(window!.words!));
  const guessed = posts.filter(({ isServiceGuessed }) => isServiceGuessed).length;
  const own = new Set(posts.map(({ id }) => id));
  const mentioned = idsIn(lines.join('\n')).filter((id) => !own.has(id));
  // Of one, nobody needs to read that it is 1 of 1.
  const share = (count: number): string => (posts.length === 1 ? '.' : `: ${count} of ${posts.length}.`);
  const limits = [
    'This text may be only part of what was announced.',
    ...(guessed > 0 ? [`The service was guessed from the title${share(guessed)}`] : []),
    ...(guessed < posts.length ? [`The service is not known${share(posts.length - guessed)}`] : []),
    ...(noYear.length > 0 ? [yearsTaken(noYear)] : []),
    ...(mentioned.length > 0 ? [`Mentioned, but not treated as updates: ${mentioned.slice(0, 10).join(', ')}.`] : []),
    ...(posts.some(({ id }) => id === undefined)
      ? ['Without an ID, an update with another title is not recognised.']
      : []),
  ];
  return { outcome: 'read', posts, unreadable: [], limits, isWhole: false };
}

/** Posts from words that somebody pasted: a post, a digest, an e-mail, a chat. The limits say what was guessed. */
export const readPastedUpdates = (pasted: string, facts: ImportFacts): PostsReading =>
  atOnce(pastedPosts(pasted, facts));
