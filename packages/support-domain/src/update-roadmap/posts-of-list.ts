import { launched } from './roadmap-items.js';
import type { Turns } from '../update-imports/in-turns.js';
import type { PostsReading, Unreadable, UpdatePost } from '../update-imports/update-post.js';

type Found = Pick<Extract<PostsReading, { outcome: 'read' }>, 'posts' | 'unreadable' | 'limits'>;

/** The posts of a list, one at a time; `postOf` gives one, or why it is not one. `what` it is called where it could not be read: "post 3". */
export function* postsOfList<T>(
  list: readonly T[],
  what: string,
  postOf: (one: T) => UpdatePost | string,
): Turns<Found & { isRoadmap: boolean }> {
  const posts: UpdatePost[] = [];
  const unreadable: Unreadable[] = [];
  let past = 0;
  for (const [index, one] of list.entries()) {
    const post = postOf(one);
    if (typeof post !== 'string') posts.push(post);
    else if (post === launched) past += 1;
    else unreadable.push({ where: `${what} ${index + 1}`, why: post });
    yield (index + 1) / list.length;
  }
  const guessed = posts.filter(({ isServiceGuessed }) => isServiceGuessed).length;
  const isRoadmap = past > 0 || posts.some(({ id }) => id?.startsWith('Roadmap '));
  const limits = [
    ...(past > 0 ? [`Left out, because they have been launched: ${past}.`] : []),
    ...(isRoadmap ? ['The roadmap names a month at most, and its dates move. A Message center post says more.'] : []),
    ...(guessed > 0 ? [`The service was guessed from the title: ${guessed} of ${posts.length}.`] : []),
  ];
  return { posts, unreadable, limits, isRoadmap };
}
