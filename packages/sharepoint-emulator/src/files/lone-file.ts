import { none } from '../resource/none.js';
import { type Action, Complex, type Entity, type Link } from '../resource/resource.js';
import type { ListSchema } from '../site/list-schema.js';

/** A file that is no row of a library: beside an item, or among a library's pages. */
interface LoneFile {
  /** Server-relative. */
  url: string;
  id: string;
  createdAt: string;
  modifiedAt: string;
  content: NonNullable<Entity['content']>;
  replaceContent: NonNullable<Entity['replaceContent']>;
  remove: NonNullable<Entity['remove']>;
  links?: Readonly<Record<string, Link>>;
  actions?: Readonly<Record<string, Action>>;
}

/** SP.File without a row, versions or check-outs of its own. */
export function loneFile(list: ListSchema, file: LoneFile): Entity {
  const { url, id, content, replaceContent, remove } = file;
  const path = `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`;
  const etag = `"{${id.toUpperCase()}},1"`;
  return {
    kind: 'entity',
    type: 'SP.File',
    path,
    set: 'SP.ApiData.Files12',
    etag,
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${id.toUpperCase()}},1,1`,
      CustomizedPageStatus: 0,
      ETag: etag,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(content().bytes.length),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: 1,
      MinorVersion: 0,
      Name: url.slice(url.lastIndexOf('/') + 1),
      ServerRelativeUrl: url,
      TimeCreated: file.createdAt,
      TimeLastModified: file.modifiedAt,
      Title: null,
      UIVersion: 512,
      UIVersionLabel: '1.0',
      UniqueId: id,
    },
    onRequest: { ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: url }), ListId: list.guid },
    links: {
      ...file.links,
      ListItemAllFields: () => ({ kind: 'value', name: 'ListItemAllFields', value: null }),
      Versions: () => none('SP.FileVersion', `${path}/Versions`),
    },
    functions: { OpenBinaryStream: () => content() },
    actions: file.actions ?? { DeleteObject: () => ({ ...remove(), voidAction: 'DeleteObject' }) },
    content,
    replaceContent,
    remove,
  };
}
