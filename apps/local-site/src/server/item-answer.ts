import { askAs, SiteAnswerError, type AskSite } from '../people/ask-site.js';
import { itemHtml, type ItemCell } from '../page/item-html.js';
import { notFound, textAnswer } from './answers.js';
import type { SiteHost } from './site-host.js';

interface FieldAnswer {
  InternalName: string;
  Title: string;
  Hidden: boolean;
}

const itemPage = /^(.*?)(?:\/Forms)?\/DispForm\.aspx$/i;

/** True where an address is of the page of a list's item. */
export const isItemPage = (path: string): boolean => itemPage.test(path);

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function readItem(
  ask: AskSite,
  listPath: string,
  itemId: string,
): Promise<{ listTitle: string; cells: ItemCell[] }> {
  const list = `/_api/web/getList('${encodeURIComponent(listPath.replace(/'/g, "''"))}')`;
  const { Title: listTitle } = await ask<{ Title: string }>(`${list}?$select=Title`);
  const { value: fields } = await ask<{ value: FieldAnswer[] }>(`${list}/fields?$select=InternalName,Title,Hidden`);
  const item = await ask<Record<string, unknown>>(`${list}/items(${itemId})`);
  const cells = fields
    .filter(({ Hidden, InternalName }) => !Hidden && InternalName in item)
    .map(({ Title, InternalName }) => ({ title: Title, value: shown(item[InternalName]) }));
  return { listTitle, cells };
}

/** `Lists/<list>/DispForm.aspx?ID=41`: the item, with the rights of whoever asks. */
export async function itemAnswer(request: Request, path: string, host: SiteHost): Promise<Response> {
  const person = host.signIn.whoAsks(request);
  if (!person) return textAnswer(401, 'Nobody is signed in. Open the page of the site first.');
  const itemId = new URL(request.url).searchParams.get('ID') ?? '';
  const listPath = itemPage.exec(path)?.[1];
  if (!listPath || !/^\d{1,9}$/.test(itemId)) return notFound();
  try {
    const { listTitle, cells } = await readItem(askAs(host.site, host.siteUrl, person), listPath, itemId);
    const html = itemHtml({ listTitle, itemId, siteTitle: host.siteTitle, pagePath: host.pagePath, cells });
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
  } catch (problem) {
    if (!(problem instanceof SiteAnswerError)) throw problem;
    if (problem.status === 403 || problem.status === 401)
      return textAnswer(403, `${person.name} may not read this row. Ask a site owner.`);
    return notFound();
  }
}
