import { userInfo } from '../rows/item-references.js';
import type { Collection, Entity } from '../resource/resource.js';
import { number } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { personMissing } from './people.js';

/** `web/siteuserinfolist`: everybody, as rows of SharePoint's hidden list of people. */
export function userInformationList(visit: Visit): Entity {
  const one = (id: number): Entity => {
    const entity = userInfo(visit, id, `Web/SiteUserInfoList/Items(${String(id)})`);
    if (!entity) throw personMissing();
    return entity;
  };
  const items: Collection = {
    kind: 'collection',
    type: 'SP.Data.UserInfoItem',
    path: 'Web/SiteUserInfoList/Items',
    set: 'SP.ListData.UserInfoItems',
    all: () =>
      visit.site.db.all('SELECT id FROM principals WHERE deleted = 0 ORDER BY id').map((row) => one(number(row, 'id'))),
    byKey: (args) => one(Number(args.positional[0])),
    functions: { GetById: (args) => one(Number(args?.positional[0])) },
  };
  return {
    kind: 'entity',
    type: 'SP.List',
    path: 'Web/SiteUserInfoList',
    set: 'SP.ApiData.Lists',
    properties: {
      BaseTemplate: 112,
      Hidden: true,
      ListItemEntityTypeFullName: 'SP.Data.UserInfoItem',
      Title: 'User Information List',
    },
    links: { Items: () => items },
  };
}
