import type { WebPartData } from '../page/page-data.js';

/** Keeps the web part's properties on the server. Throws an error with the server's own words where it does not. */
export async function saveProperties(data: WebPartData): Promise<void> {
  const answer = await fetch('/_local/page', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
