import { textFromOutside } from '../text-from-outside.js';
import { atOnce, type Turns } from './in-turns.js';
import { asFields, textIn, textsIn } from '../update-roadmap/json-fields.js';
import { isRoadmapItem, roadmapPost } from '../update-roadmap/roadmap-items.js';
import { postsOfList } from '../update-roadmap/posts-of-list.js';
import { dayFrom, timelineOf, timeOf, type ImportFacts, type PostsReading, type UpdatePost } from './update-post.js';

/** What PowerShell writes for a part that lies deeper than it was asked to look. */
const isFlattened = (text: string): boolean => /^(?:@\{|System\.|Microsoft\.Graph\.)/.test(text);

/** The body as text, or nothing where it did not come. */
const bodyOf = (value: unknown, { textOf }: ImportFacts): string | undefined => {
  if (typeof value === 'string') return isFlattened(value) ? undefined : textOf(value);
  const content = textIn(asFields(value), 'content');
  return content === undefined ? undefined : textOf(content);
};

const postOf = (value: unknown, facts: ImportFacts): UpdatePost | string => {
  const fields = asFields(value);
  if (!fields) return 'It is not a post.';
  if (isRoadmapItem(fields)) return roadmapPost(fields, facts);
  const [id, title] = [textIn(fields, 'id'), textIn(fields, 'title')];
  if (title === undefined) return 'It has no title.';
  const saidOn =
    dayFrom(textIn(fields, 'lastmodifieddatetime'), facts.todayOn) ??
    dayFrom(textIn(fields, 'startdatetime'), facts.todayOn) ??
    facts.todayOn;
  const body = bodyOf(fields.get('body'), facts);
  const actBy = dayFrom(textIn(fields, 'actionrequiredbydatetime'), facts.todayOn);
  return {
    ...(id === undefined ? {} : { id }),
    title,
    ...(body === undefined ? {} : { body }),
    services: textsIn(fields.get('services')),
    saidOn,
    // `startDateTime` and `endDateTime` say how long the post is shown. When the change comes stands in its words.
    ...timeOf(body === undefined ? undefined : timelineOf(body), saidOn),
    ...(actBy === undefined ? {} : { actBy }),
  };
};

/** Graph gives so many on a page where nobody asks for more. */
const pageLength = 100;

/** As {@link readMessageCenterJson}, a post at a time. */
export function* messageCenterPosts(file: string, facts: ImportFacts): Turns<PostsReading> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(textFromOutside(file).replace(/^\uFEFF/, ''));
  } catch {
    const message =
      'This is not a JSON file, or it is broken or cut off. Nothing was brought in. Save it again, whole.';
    return { outcome: 'not-read', message };
  }
  const outer = asFields(parsed);
  const value = outer?.get('value') ?? parsed;
  const list = Array.isArray(value) ? value : outer?.has('title') ? [parsed] : undefined;
  if (!list) return { outcome: 'not-read', message: 'This file holds no posts of the Message Center.' };
  const { posts, unreadable, limits, isRoadmap } = yield* postsOfList(list, 'post', (one: unknown) =>
    postOf(one, facts),
  );
  const hasMore = outer?.has('@odata.nextlink') === true || list.length === pageLength;
  const withoutBody = posts.filter(({ body, window }) => body === undefined && window === undefined).length;
  const isWhole = !hasMore && !isRoadmap && unreadable.length === 0;
  const more = [
    ...limits,
    ...(hasMore ? [`This may be the first ${list.length} of more posts.`] : []),
    ...(withoutBody > 0
      ? [`${withoutBody} of ${posts.length} came without their text, so that their dates are not known.`]
      : []),
  ];
  return { outcome: 'read', posts, unreadable, limits: more, isWhole };
}

/**
 * Posts of the Message Center as JSON, from Graph (`{"value": […]}`) or PowerShell (a bare list, or one post). One that cannot be
 * read costs that post. A saved first page looks complete: the limits say so.
 */
export const readMessageCenterJson = (file: string, facts: ImportFacts): PostsReading =>
  atOnce(messageCenterPosts(file, facts));
