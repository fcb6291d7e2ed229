import { keyOfSaid } from '../key-of-said.js';
import { atOnce, type Turns } from './in-turns.js';
import type { TimetableUpdate } from '../update-life/timetable-update.js';
import type { UpdateCommandOf } from '../update-life/update-command.js';
import type { Announcement } from '../update-life/update-facts.js';
import { plainTitle, updateNews } from '../update-life/update-news.js';
import type { PostsReading, Unreadable, UpdatePost } from './update-post.js';

type Found = Extract<PostsReading, { outcome: 'read' }>;

/** What an import would do, before anything counts. Run again over what it did, it does nothing. */
export interface ImportPreview {
  /** Not on the timetable yet, each with the command that puts it there. */
  added: readonly { post: UpdatePost; command: UpdateCommandOf<'hear'> }[];
  /** On it, and announced otherwise now. */
  changed: readonly { post: UpdatePost; updateKey: string; command: UpdateCommandOf<'record-announcement'> }[];
  same: readonly { post: UpdatePost; updateKey: string }[];
  unreadable: readonly Unreadable[];
  /** Keys of updates that the file lacks. Empty where it is not meant to hold everything. */
  notSeen: readonly string[];
  /** What was found and what is not known, in sentences. */
  receipt: readonly string[];
}

/** An id as a key: ids of the Message Center in capitals; what no column could hold is none. */
const keyOfId = (id: string | undefined): string | undefined =>
  id === undefined || id.length > 120 ? undefined : /^mc\d{6,7}$/i.test(id) ? id.toUpperCase() : id;

/** A title is a line of a list: what is longer is no title, and its end is in the text. */
const mostOfTitle = 200;

/** The key that a post has on the timetable: its id, or one made from its title, so that a second import finds it again. */
export const keyOfPost = ({ id, title }: Pick<UpdatePost, 'id' | 'title'>): string =>
  keyOfId(id) ?? keyOfSaid('update', plainTitle(title).toLowerCase());

const announcementOf = ({ title, window, body, saidOn }: UpdatePost): Announcement => ({
  title: (plainTitle(title) || title).slice(0, mostOfTitle),
  saidOn,
  ...(window ? { window } : {}),
  ...(body === undefined ? {} : { body }),
});

const sourceKind = (id = ''): 'message-center' | 'roadmap' | 'other' => {
  if (id.startsWith('MC')) return 'message-center';
  return id.startsWith('Roadmap ') ? 'roadmap' : 'other';
};

const heard = (key: string, post: UpdatePost): UpdateCommandOf<'hear'> => ({
  type: 'hear',
  key,
  kind: 'microsoft',
  announced: announcementOf(post),
  source: {
    kind: sourceKind(post.id),
    ...(post.id === undefined ? {} : { id: post.id }),
    ...(post.link === undefined ? {} : { link: post.link }),
  },
});

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Of the same post twice in one file, the one that was changed last. */
const newestOfEach = (posts: readonly UpdatePost[]): ReadonlyMap<string, UpdatePost> => {
  const newest = new Map<string, UpdatePost>();
  for (const post of posts) {
    const key = keyOfPost(post);
    const before = newest.get(key);
    if (!before || before.saidOn <= post.saidOn) newest.set(key, post);
  }
  return newest;
};

/** As {@link previewImport}, a post at a time: to compare two texts takes as long as to read one. */
export function* previewTurns(found: Found, known: readonly TimetableUpdate[]): Turns<ImportPreview> {
  const byKey = new Map(
    known.flatMap((update) => [[update.key, update] as const, [update.source?.id ?? update.key, update] as const]),
  );
  const posts = newestOfEach(found.posts);
  const added: ImportPreview['added'][number][] = [];
  const changed: ImportPreview['changed'][number][] = [];
  const same: ImportPreview['same'][number][] = [];
  let done = 0;
  for (const [key, post] of posts) {
    yield (done += 1) / posts.size;
    const update = byKey.get(key);
    if (!update) {
      added.push({ post, command: heard(key, post) });
      continue;
    }
    const announced = announcementOf(post);
    const isNews = announced.saidOn >= update.announced.saidOn && updateNews(update.announced, announced) !== undefined;
    if (isNews) changed.push({ post, updateKey: update.key, command: { type: 'record-announcement', announced } });
    else same.push({ post, updateKey: update.key });
  }
  const notSeen = found.isWhole
    ? known.filter(
        ({ key, source, stage }) =>
          source?.kind === 'message-center' && stage !== 'closed' && !posts.has(source.id ?? key),
      )
    : [];
  const twice = found.posts.length - posts.size;
  const asked = [...posts.values()].filter(({ question }) => question !== undefined).length;
  const receipt = [
    `${count(added.length, 'new update', 'new updates')}, ${count(changed.length, 'changed', 'changed')}, ${count(same.length, 'as before', 'as before')}, ${count(found.unreadable.length, 'not readable', 'not readable')}.`,
    ...(twice > 0 ? [`${count(twice, 'post was', 'posts were')} in it more than once; the newest was used.`] : []),
    ...(asked > 0
      ? [`${count(asked, 'date is', 'dates are')} left open by the text. Set each on the page of its update.`]
      : []),
    ...found.limits,
  ];
  return { added, changed, same, unreadable: found.unreadable, notSeen: notSeen.map(({ key }) => key), receipt };
}

/** What taking in these posts would do to the timetable as it stands. */
export const previewImport = (found: Found, known: readonly TimetableUpdate[]): ImportPreview =>
  atOnce(previewTurns(found, known));
