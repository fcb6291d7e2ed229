/** A page of a list or of a library, by its address. */
export interface ListAddress {
  /** `/sites/tmu/Lists/DeskIssues`, `/sites/tmu/DeskDocuments`. */
  listPath: string;
  page: 'rows' | 'new' | 'edit' | 'display';
  /** Whether the address can be of nothing else: a folder of the site may be a library, or nothing. */
  isSure: boolean;
}

const forms: Readonly<Record<string, ListAddress['page']>> = {
  'newform.aspx': 'new',
  'upload.aspx': 'new',
  'editform.aspx': 'edit',
  'dispform.aspx': 'display',
};

/** What a path below the site names, as SharePoint's addresses go; undefined where it is no page of a list. */
export function listAddress(path: string, sitePath: string): ListAddress | undefined {
  const below = path.slice(sitePath.length).replace(/\/$/, '');
  const found =
    /^(\/Lists\/[^/]+)(?:\/([^/]+\.aspx))?$/i.exec(below) ?? /^(\/[^/]+)(?:\/Forms\/([^/]+\.aspx))?$/i.exec(below);
  if (!found || /^\/(SitePages|Lists)$/i.test(found[1]!)) return undefined;
  const [, list, file] = found;
  const page = file === undefined ? 'rows' : (forms[file.toLowerCase()] ?? 'rows');
  return { listPath: sitePath + list!, page, isSure: file !== undefined || /^\/Lists\//i.test(list!) };
}
