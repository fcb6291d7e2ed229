import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Visit } from '../site/visit.js';
import { type Row, text } from '../store/database.js';

/**
 * Where a library requires it, nobody changes a file that they have not checked out: "The file … is not checked out." [R: spmeta2#657, in these
 * words, of SharePoint Online; its number and status are not given there, M].
 */
export function demandCheckedOut({ site, person }: Visit, list: ListSchema, row: Row): void {
  if (list.settings.options['ForceCheckout'] !== true || row['fs_type'] !== 0) return;
  if (row['checkout_user_id'] === person.id) return;
  throw new SharePointError(
    423,
    '-1, Microsoft.SharePoint.SPException',
    `The file "${site.origin}${text(row, 'file_ref')}" is not checked out.  You must first check out this document before making changes.`,
  );
}
