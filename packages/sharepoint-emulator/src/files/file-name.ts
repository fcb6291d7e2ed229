import { SharePointError } from '../answers/sharepoint-error.js';

/** What no file name of SharePoint may hold. */
const BAD_NAME = /["*:<>?/\\|]|^[. ]|[. ]$|^$/;

export function checkFileName(name: string): void {
  if (!BAD_NAME.test(name)) return;
  throw new SharePointError(
    400,
    '-2130575245, Microsoft.SharePoint.SPException',
    `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
  );
}
