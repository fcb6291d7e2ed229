import { accessDenied, badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { mayChange } from '../rows/item-row.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { Complex, type Collection, type Entity, Multiple, type Value } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { instant } from '../site/site.js';
import { listRights, type Visit } from '../site/visit.js';
import { isLiked, likeActions, likeCount, likedBy, type Liked } from './likes.js';

const TYPE = 'Microsoft.SharePoint.Comments.comment';
const LONGEST = 2000;

interface Mention {
  email: string;
  loginName: string;
  name: string;
}

/** Comments come back as text for a page: what HTML would read is written out, and so are the brackets of a mention. */
const written = (said: string): string =>
  said
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/@mention\{(\d+)\}/g, '@mention&#123;$1&#125;');

function author(visit: Visit, id: number): Complex {
  const row = visit.site.db.get('SELECT * FROM principals WHERE id = ?', id);
  return new Complex('SP.Sharing.Principal', {
    email: text(row, 'email'),
    expiration: null,
    id,
    isActive: number(row, 'deleted') === 0,
    isExternal: false,
    jobTitle: null,
    loginName: text(row, 'login'),
    name: text(row, 'title'),
    principalType: 1,
    userId: null,
    userPrincipalName: null,
  });
}

function mentionsOf(row: Row): Value {
  if (row['mentions'] === null) return null;
  const mentions = JSON.parse(text(row, 'mentions')) as Mention[];
  const type = 'Microsoft.SharePoint.Comments.Client.Identity';
  return new Multiple(
    type,
    mentions.map(({ email, loginName, name }) => new Complex(type, { email, loginName, name })),
  );
}

function commentEntity(visit: Visit, list: ListSchema, item: Row, row: Row): Entity {
  const { db } = visit.site;
  const [id, parentId, itemId] = [number(row, 'id'), number(row, 'parent_id'), number(item, 'id')];
  const base = `${listPath(list)}/Items(${String(itemId)})/Comments`;
  const path = parentId === 0 ? `${base}(${String(id)})` : `${base}(${String(parentId)})/replies(${String(id)})`;
  const on: Liked = { list, itemId, commentId: id, path };
  return {
    kind: 'entity',
    type: TYPE,
    path,
    set: 'comments',
    properties: {
      author: () => author(visit, number(row, 'author_id')),
      createdDate: text(row, 'created_at'),
      id: String(id),
      isLikedByUser: () => isLiked(visit, on),
      isReply: parentId !== 0,
      itemId,
      likeCount: () => likeCount(visit, on),
      listId: list.guid,
      mentions: mentionsOf(row),
      parentId: String(parentId),
      replyCount: () => number(db.get('SELECT COUNT(*) AS n FROM comments WHERE parent_id = ?', id), 'n'),
      text: written(text(row, 'text')),
    },
    links: { likedBy: () => likedBy(visit, on), replies: () => collectionOf(visit, list, item, id) },
    actions: likeActions(visit, on),
    remove: () => {
      const own = number(row, 'author_id') === visit.person.id;
      if (!own && !holdsRight(listRights(visit, list.guid), PERMISSION.manageLists)) throw accessDenied();
      dropComments(visit, list, itemId, [id]);
      return { kind: 'done', status: 200 };
    },
  };
}

function dropComments(visit: Visit, list: ListSchema, itemId: number, ids: readonly number[]): void {
  const { db } = visit.site;
  const inner = `SELECT id FROM comments WHERE list_number = ? AND item_id = ?
    AND (id IN (SELECT value FROM json_each(?)) OR parent_id IN (SELECT value FROM json_each(?)))`;
  const values = [list.number, itemId, JSON.stringify(ids), JSON.stringify(ids)];
  db.run(
    `DELETE FROM likes WHERE list_number = ? AND item_id = ? AND comment_id IN (${inner})`,
    list.number,
    itemId,
    ...values,
  );
  db.run(`DELETE FROM comments WHERE id IN (${inner})`, ...values);
}

function readBody(body: Readonly<Record<string, unknown>>): { said: string; mentions: string | null } {
  const said = typeof body['text'] === 'string' ? body['text'].trim() : '';
  if (said === '') throw badQuery('The property text is missing.');
  if (said.length > LONGEST) throw badQuery(`A comment has ${String(LONGEST)} characters at most.`);
  const given = body['mentions'] as { results?: unknown } | readonly unknown[] | null | undefined;
  const list = Array.isArray(given)
    ? given
    : ((given as { results?: readonly unknown[] } | null | undefined)?.results ?? []);
  const mentions = (list as Partial<Mention>[]).map((one) => ({
    email: String(one.email ?? ''),
    loginName: String(one.loginName ?? ''),
    name: String(one.name ?? ''),
  }));
  return { said, mentions: mentions.length === 0 ? null : JSON.stringify(mentions) };
}

/** Comments of an item, the newest first; or the replies to one, the oldest first. */
function collectionOf(visit: Visit, list: ListSchema, item: Row, parentId: number): Collection {
  const { db } = visit.site;
  const itemId = number(item, 'id');
  const base = `${listPath(list)}/Items(${String(itemId)})/Comments`;
  const rows = (): Row[] =>
    db.all(
      `SELECT * FROM comments WHERE list_number = ? AND item_id = ? AND parent_id = ? ORDER BY id ${parentId === 0 ? 'DESC' : 'ASC'}`,
      list.number,
      itemId,
      parentId,
    );
  const one = (id: unknown): Entity => {
    const row = db.get(
      'SELECT * FROM comments WHERE list_number = ? AND item_id = ? AND id = ?',
      list.number,
      itemId,
      Number(id),
    );
    if (!row) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'The comment does not exist.');
    return commentEntity(visit, list, item, row);
  };
  return {
    kind: 'collection',
    type: TYPE,
    path: parentId === 0 ? base : `${base}(${String(parentId)})/replies`,
    set: 'comments',
    all: () => rows().map((row) => commentEntity(visit, list, item, row)),
    byKey: (args) => one(args.positional[0]),
    create: (body) => {
      if (list.settings.options['DisableCommenting'] === true || !mayChange(visit, list, item, 3)) throw accessDenied();
      if (parentId !== 0 && number(db.get('SELECT parent_id FROM comments WHERE id = ?', parentId), 'parent_id') !== 0)
        throw badQuery('A reply cannot be replied to.');
      const { said, mentions } = readBody(body);
      const { lastId } = db.run(
        'INSERT INTO comments (list_number, item_id, parent_id, text, mentions, author_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        list.number,
        itemId,
        parentId,
        said,
        mentions,
        visit.person.id,
        instant(visit.site.now()),
      );
      return { ...one(lastId), created: true };
    },
    actions: {
      DeleteAll: () => {
        if (!holdsRight(listRights(visit, list.guid), PERMISSION.manageLists)) throw accessDenied();
        dropComments(
          visit,
          list,
          itemId,
          rows().map((row) => number(row, 'id')),
        );
        return { kind: 'value', name: 'DeleteAll', value: true };
      },
    },
  };
}

/** `item/comments`. */
export const comments = (visit: Visit, list: ListSchema, item: Row): Collection => collectionOf(visit, list, item, 0);
