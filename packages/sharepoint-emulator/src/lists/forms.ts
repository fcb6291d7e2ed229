import { createHash } from 'node:crypto';
import { badArgument } from '../answers/sharepoint-error.js';
import { Complex, type Collection, type Entity } from '../resource/resource.js';
import { isLibrary, listPath, type ListSchema } from '../site/list-schema.js';

/** SP.PageType. */
const KINDS = [
  { page: 'DispForm.aspx', type: 4 },
  { page: 'EditForm.aspx', type: 6 },
  { page: 'NewForm.aspx', type: 8 },
] as const;

/** `list/forms`: the addresses of a list's three forms. Their pages are not here. */
export function forms(list: ListSchema): Collection {
  const entity = ({ page, type }: (typeof KINDS)[number]): Entity => {
    const hash = createHash('sha256').update(`${list.guid}/${page}`).digest('hex');
    const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
    const name = isLibrary(list) ? `Forms/${type === 8 ? 'Upload.aspx' : page}` : page;
    const url = `${list.rootUrl}/${name}`;
    return {
      kind: 'entity',
      type: 'SP.Form',
      path: `${listPath(list)}/Forms('${id}')`,
      set: 'SP.ApiData.Forms',
      properties: {
        FormType: type,
        Id: id,
        ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: name }),
        ServerRelativeUrl: url,
      },
    };
  };
  const one = (id: unknown): Entity => {
    const found = KINDS.map(entity).find(
      (form) => form.properties['Id'] === String(id).replace(/[{}]/g, '').toLowerCase(),
    );
    if (!found) throw badArgument('The form does not exist.');
    return found;
  };
  return {
    kind: 'collection',
    type: 'SP.Form',
    path: `${listPath(list)}/Forms`,
    set: 'SP.ApiData.Forms',
    all: () => KINDS.map(entity),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
  };
}
