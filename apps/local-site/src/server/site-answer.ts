import { listAddress } from '../list-pages/list-address.js';
import { listAnswer } from '../list-pages/list-answer.js';
import { notFound, redirect, textAnswer } from './answers.js';
import { controlsAnswer } from './controls-answer.js';
import { fileAnswer } from './file-answer.js';
import { localAnswer } from './local-answer.js';
import { pageAnswer } from './page-answer.js';
import { fontAnswer, microsoftFileAnswer, reactAnswer, standInAnswer } from './runtime-answer.js';
import { libraryFileAnswer, sharePointAnswer } from './sharepoint-answer.js';
import type { SiteHost } from './site-host.js';

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The files that the page is made of. Their folders stand in front: `/_runtime/sp-loader/<file>`. */
async function fileOf(request: Request, folder: string, rest: readonly string[], host: SiteHost): Promise<Response> {
  const [first = '', second] = rest;
  if (rest.length > (folder === '_runtime' ? 2 : 1)) return notFound();
  switch (folder) {
    case '_runtime':
      return second ? microsoftFileAnswer(request, first, second, host) : notFound();
    case '_react':
      return reactAnswer(request, first);
    case '_stand-ins':
      return standInAnswer(request, first, host);
    case '_host':
      return fileAnswer(request, host.hostScriptsFolder, first);
    case '_fonts':
      return fontAnswer(request, first);
    case 'ClientSideAssets':
      return fileAnswer(request, host.readRelease().assetsFolder, first);
    default:
      return notFound();
  }
}

/** Answers every request of the site's own pages and of its REST clients. */
export async function siteAnswer(request: Request, host: SiteHost): Promise<Response> {
  const path = decodePath(new URL(request.url).pathname);
  if (path === undefined) return textAnswer(400, 'This address cannot be read.');
  const sitePath = new URL(host.siteUrl).pathname;
  const [, folder = '', ...rest] = path.split('/');

  if (/\/_(api|vti_bin)(\/|$)/i.test(path)) return sharePointAnswer(request, host);
  if (folder === '_local') return localAnswer(request, rest.join('/'), host);
  const list = path.startsWith(`${sitePath}/`) ? listAddress(path, sitePath) : undefined;
  if (list && (request.method === 'GET' || (request.method === 'POST' && list.page !== 'rows'))) {
    const answer = await listAnswer(request, path, list, host);
    if (answer) return answer;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return textAnswer(405, 'This address can only be read.');
  if (['/', sitePath, `${sitePath}/`].includes(path)) return redirect(host.pagePath);
  if (path.toLowerCase() === host.pagePath.toLowerCase()) return pageAnswer(request, host);
  if (path === '/_controls') return controlsAnswer();
  if (path.startsWith(`${sitePath}/`)) return libraryFileAnswer(request, path, host);
  return fileOf(request, folder, rest, host);
}
