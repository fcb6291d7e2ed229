import { notFound } from './answers.js';
import type { SiteHost } from './site-host.js';

/** As SharePoint answers a request that nobody has signed in for. */
function notSignedIn(): Response {
  const value = 'Access denied. You do not have permission to perform this action or access this resource.';
  const error = { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'en-US', value } };
  return Response.json({ 'odata.error': error }, { status: 401 });
}

/** SharePoint's REST interface, as the person whom the server's own token stands for. */
export async function sharePointAnswer(request: Request, host: SiteHost): Promise<Response> {
  const person = host.signIn.whoAsks(request);
  if (!person) return notSignedIn();
  // The emulator is told who asks, and is given nothing else to go by.
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  headers.delete('authorization');
  return host.site.handle(new Request(request, { headers }), { loginName: person.loginName });
}

const attachmentPath = /^(.*\/Lists\/[^/]+)\/Attachments\/(\d{1,9})\/([^/]+)$/i;
const quotedIn = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));

/** Where REST has a file: beside a row of a list, or in a library. */
function restAddress(serverRelativePath: string): string {
  const [, list, id, name] = attachmentPath.exec(serverRelativePath) ?? [];
  return list === undefined
    ? `getFileByServerRelativePath(decodedurl='${quotedIn(serverRelativePath)}')/$value`
    : `getList('${quotedIn(list)}')/items(${id})/AttachmentFiles('${quotedIn(name!)}')/$value`;
}

/** A file of a library or of a row, as a download: SharePoint never shows its HTML in the browser, so nothing in one can run. */
export async function libraryFileAnswer(
  request: Request,
  serverRelativePath: string,
  host: SiteHost,
): Promise<Response> {
  const file = new Request(`${host.siteUrl}/_api/web/${restAddress(serverRelativePath)}`, { headers: request.headers });
  const answer = await sharePointAnswer(file, host);
  if (answer.status === 404) return notFound();
  if (!answer.ok) return answer;
  const name = encodeURIComponent(serverRelativePath.split('/').pop() ?? 'file');
  return new Response(answer.body, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Cache-Control': 'no-store',
    },
  });
}
