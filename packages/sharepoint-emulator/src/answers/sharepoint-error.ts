/** An answer that refuses, in SharePoint's terms: an HTTP status, `<HRESULT>, <.NET type>`, and a message. */
export class SharePointError extends Error {
  override readonly name = 'SharePointError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const CLIENT = 'Microsoft.SharePoint.Client';

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

/** What SharePoint says of a path segment that it does not know. It names the segment, so the reader knows which. */
export const resourceNotFound = (segment: string): SharePointError =>
  new SharePointError(
    404,
    `-1, ${CLIENT}.ResourceNotFoundException`,
    `Cannot find resource for the request ${segment}.`,
  );

export const badQuery = (message: string): SharePointError =>
  new SharePointError(400, `-1, ${CLIENT}.InvalidClientQueryException`, message);

/** A query of items that its list refuses: the server's own exception, and not the client library's. */
export const badItemQuery = (message: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.SPException', message);

export const badExpression = (expression: string): SharePointError =>
  badQuery(`The expression "${expression}" is not valid.`);

export const badArgument = (message: string): SharePointError =>
  new SharePointError(400, '-2147024809, System.ArgumentException', message);

export const wrongMethod = (method: string, resource: string): SharePointError =>
  new SharePointError(
    405,
    `-1, ${CLIENT}.ClientServiceException`,
    `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is ` +
      `specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );

export const listMissingByTitle = (title: string, siteUrl: string): SharePointError =>
  new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${siteUrl}'.`,
  );

export const listMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
  );

export const itemMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

export const folderNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const etagLost = (requested: string, current: string): SharePointError =>
  new SharePointError(
    412,
    `-1, ${CLIENT}.ClientServiceException`,
    `The request ETag value '${requested}' does not match the object's ETag value '${current}'.`,
  );

export const throttledQuery = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

export const tooManyJoins = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

export const duplicateValue = (fields: string): SharePointError =>
  new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${fields}].`,
  );

/** What SharePoint would do and the emulator does not: said by name, and never answered with an empty 200. */
export const notEmulated = (what: string): SharePointError =>
  new SharePointError(501, '-2147467263, System.NotImplementedException', `The emulator does not know this. ${what}.`);
