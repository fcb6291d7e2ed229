import { badArgument } from '../answers/sharepoint-error.js';
import { readItemRow } from '../rows/item-row.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { readListById } from '../structure/store-list.js';
import type { Action, Collection, Entity, Resource } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';

/** What is liked: an item, or a comment of it. */
export interface Liked {
  list: ListSchema;
  itemId: number;
  /** 0: the item itself. */
  commentId: number;
  /** Below `_api/`. */
  path: string;
}

export const likedItem = (list: ListSchema, itemId: number): Liked => ({
  list,
  itemId,
  commentId: 0,
  path: `${listPath(list)}/Items(${String(itemId)})`,
});

const rowsOf = (visit: Visit, { list, itemId, commentId }: Liked): Row[] =>
  visit.site.db.all(
    `SELECT l.liked_at, p.* FROM likes l JOIN principals p ON p.id = l.person_id
     WHERE l.list_number = ? AND l.item_id = ? AND l.comment_id = ? ORDER BY l.liked_at, p.id`,
    list.number,
    itemId,
    commentId,
  );

export const likeCount = (visit: Visit, on: Liked): number => rowsOf(visit, on).length;
export const isLiked = (visit: Visit, on: Liked): boolean =>
  rowsOf(visit, on).some((row) => row['id'] === visit.person.id);

/** Likes once, however often it is asked. */
function setLike(visit: Visit, on: Liked, like: boolean): void {
  const { list, itemId, commentId } = on;
  const key = [list.number, itemId, commentId, visit.person.id];
  if (like) {
    visit.site.db.run(
      'INSERT OR IGNORE INTO likes (list_number, item_id, comment_id, person_id, liked_at) VALUES (?, ?, ?, ?, ?)',
      ...key,
      instant(visit.site.now()),
    );
    return;
  }
  visit.site.db.run(
    'DELETE FROM likes WHERE list_number = ? AND item_id = ? AND comment_id = ? AND person_id = ?',
    ...key,
  );
}

/** `likedBy`. PnPjs asks for an item's by POST, and for a comment's by `$expand`. */
export function likedBy(visit: Visit, on: Liked): Collection {
  const path = `${on.path}/likedBy`;
  const all = (): Entity[] =>
    rowsOf(visit, on).map((row) => ({
      kind: 'entity',
      type: 'Microsoft.SharePoint.Likes.userEntity',
      path: `${path}(${String(number(row, 'id'))})`,
      set: 'userEntity',
      properties: {
        creationDate: text(row, 'liked_at'),
        email: text(row, 'email'),
        id: number(row, 'id'),
        loginName: text(row, 'login'),
        name: text(row, 'title'),
      },
    }));
  const collection: Collection = {
    kind: 'collection',
    type: 'Microsoft.SharePoint.Likes.userEntity',
    path,
    set: 'userEntity',
    all,
  };
  return { ...collection, create: () => collection };
}

/** `likedByInformation`: how many like it, and whether the asker does. */
export const likedByInformation = (visit: Visit, on: Liked): Entity => ({
  kind: 'entity',
  type: 'Microsoft.SharePoint.Likes.likedByInformation',
  path: `${on.path}/likedByInformation`,
  set: 'likedByInformation',
  properties: { isLikedByUser: isLiked(visit, on), likeCount: likeCount(visit, on) },
  links: { likedBy: () => likedBy(visit, on) },
});

export const likeActions = (visit: Visit, on: Liked): Record<string, Action> => {
  const act =
    (name: string, like: boolean): Action =>
    () => {
      setLike(visit, on, like);
      return { kind: 'done', status: 200, voidAction: name };
    };
  return { Like: act('Like', true), Unlike: act('Unlike', false) };
};

/** `Reputation.SetLike(listID, itemID, like)`: how PnPjs likes an item. The answer is how many like it now. */
export function reputationActions(visit: Visit): Record<string, Action> {
  return {
    'Microsoft.Office.Server.ReputationModel.Reputation.SetLike': (args): Resource => {
      const [listId, itemId, like] = ['listid', 'itemid', 'like'].map(
        (name, at) => args.named.get(name) ?? args.positional[at],
      );
      const list = readListById(visit.site, String(listId));
      if (!maySeeList(visit, list)) throw badArgument('The list is not there.');
      const id = number(readItemRow(visit, list, Number(itemId)), 'id');
      setLike(visit, likedItem(list, id), like === true);
      return { kind: 'value', name: 'SetLike', value: likeCount(visit, likedItem(list, id)), type: 'Edm.Int32' };
    },
  };
}
