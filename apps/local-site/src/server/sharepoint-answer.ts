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

/** A file of a library, as a download: SharePoint never shows a library's HTML in the browser, so nothing in one can run. */
export async function libraryFileAnswer(request: Request, serverRelativePath: string, host: SiteHost): Promise<Response> {
  const quoted = encodeURIComponent(serverRelativePath.replace(/'/g, "''"));
  const file = new Request(`${host.siteUrl}/_api/web/getFileByServerRelativePath(decodedurl='${quoted}')/$value`, {
    headers: request.headers,
  });
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
