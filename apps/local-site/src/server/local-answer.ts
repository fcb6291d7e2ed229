import * as z from 'zod/mini';
import { webPartDataSchema } from '../page/page-store.js';
import type { WebPartData } from '../page/page-data.js';
import { askAs } from '../people/ask-site.js';
import { joinDeskGroup } from '../people/desk-groups.js';
import { mayEditPage } from '../people/rights.js';
import { notFound, redirect, textAnswer } from './answers.js';
import { webPartInstanceId, type SiteHost } from './site-host.js';

const signInSchema = z.object({ person: z.string() });

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** From the page's form or as JSON. A form is sent on to the page, JSON is answered with nothing. */
async function signIn(request: Request, host: SiteHost): Promise<Response> {
  const fromForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  const given = fromForm ? Object.fromEntries(new URLSearchParams(await request.text())) : await readJson(request);
  const wanted = signInSchema.safeParse(given);
  const person = wanted.success ? host.people.find(({ role }) => role === wanted.data.person) : undefined;
  if (!person) {
    return textAnswer(400, `Sign in as one of these: ${host.people.map(({ role }) => role).join(', ')}.`);
  }
  const owner = host.people.find(({ isSiteAdmin }) => isSiteAdmin) ?? host.people[0];
  await joinDeskGroup(host.site, askAs(host.site, host.siteUrl, owner), person);
  const answer = fromForm ? redirect(host.pagePath, 303) : new Response(null, { status: 204 });
  answer.headers.set('Set-Cookie', host.signIn.signIn(person, request).header);
  return answer;
}

async function savePage(request: Request, host: SiteHost): Promise<Response> {
  const person = host.signIn.whoAsks(request);
  if (!person) return textAnswer(401, 'Nobody is signed in. Reload the page.');
  const mask = await askAs(
    host.site,
    host.siteUrl,
    person,
  )<{ High: string; Low: string }>('/_api/web/effectiveBasePermissions');
  if (!mayEditPage({ High: Number(mask.High), Low: Number(mask.Low) })) {
    return textAnswer(403, `${person.name} can read this page but not change it. Ask a site owner.`);
  }
  const data = webPartDataSchema.safeParse(await readJson(request));
  const { manifest } = host.readRelease();
  if (!data.success || data.data.id !== manifest.id || data.data.instanceId !== webPartInstanceId) {
    return textAnswer(400, "What was sent is not the state of this page's web part.");
  }
  host.pages.save(data.data as WebPartData);
  return new Response(null, { status: 204 });
}

/** The host's own addresses, which no tenant has: signing in, and the page's saved properties. */
export async function localAnswer(request: Request, path: string, host: SiteHost): Promise<Response> {
  if (path === 'sign-in' && request.method === 'POST') return signIn(request, host);
  if (path === 'page' && request.method === 'PUT') return savePage(request, host);
  return notFound();
}
