import { Complex, type Entity, type Lazy } from '../resource/resource.js';

/** What kinds of folder tell apart: a folder of a list, `Forms` of a library, and those that are the web's own. */
interface FolderFacts {
  url: string;
  name: string;
  itemCount: () => number;
  createdAt: string;
  modifiedAt: string;
  id: string;
  welcomePage: Lazy;
  links: (path: string) => NonNullable<Entity['links']>;
}

/** SP.Folder, whatever kind of folder it is: where it is asked for, and what every folder says. */
export function folderFrame(facts: FolderFacts): Entity {
  const { url } = facts;
  const path = `Web/GetFolderByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`;
  return {
    kind: 'entity',
    type: 'SP.Folder',
    path,
    set: 'SP.ApiData.Folders9',
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: facts.itemCount,
      Name: facts.name,
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: facts.createdAt,
      TimeLastModified: facts.modifiedAt,
      UniqueId: facts.id,
      WelcomePage: facts.welcomePage,
    },
    onRequest: { ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: url }) },
    links: facts.links(path),
  };
}
