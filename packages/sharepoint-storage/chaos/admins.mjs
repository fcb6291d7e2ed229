// People who edit cells in the plain list while the desk is at work: plain REST, with nothing of the desk's.
import { issuesList, listPath } from '@tms-support/sharepoint-schema';
import { issueStatuses } from '@tms-support/support-domain';
import { firstIssues, loginOf, numbersFrom, owner, seed } from './plan.mjs';

/** The statuses that they set. Closing by hand is one of them, and so is opening what was closed. */
export const statusesByHand = Object.fromEntries(
  ['looking', 'waiting-for-person', 'with-tra', 'open-again', 'closed'].map((code) => [
    issueStatuses[code].stored,
    code,
  ]),
);

const nonsense = ['=HYPERLINK("x")', '<b>bold</b>', '\u202eabc', '', 'Sign-in', '👩🏽‍⚖️'];

/** Edits until it is told to stop. Returns how many edits SharePoint took. */
export function editCells(siteUrl) {
  const next = numbersFrom(`${seed} admins`);
  const f = issuesList.fields;
  const list = `${siteUrl}/_api/web/getList('${new URL(siteUrl).pathname}/${listPath(issuesList)}')`;
  const common = { 'x-emulator-login': loginOf(owner.email), Accept: 'application/json;odata=nometadata' };
  const words = Object.keys(statusesByHand);
  let isOver = false;
  let taken = 0;
  async function edit(id) {
    const context = await fetch(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers: common });
    if (!context.ok) return;
    const { FormDigestValue } = await context.json();
    const cells =
      next() < 0.5
        ? { [f.status.name]: words[Math.floor(next() * (next() < 0.2 ? words.length : words.length - 1))] }
        : { [f.area.name]: nonsense[Math.floor(next() * nonsense.length)], [f.prevention.name]: `By hand ${taken}` };
    const answer = await fetch(`${list}/items(${id})`, {
      method: 'POST',
      body: JSON.stringify(cells),
      headers: {
        ...common,
        'Content-Type': 'application/json',
        'X-RequestDigest': FormDigestValue,
        'X-HTTP-Method': 'MERGE',
        'If-Match': '*',
      },
    });
    if (answer.ok) taken += 1;
  }
  const editing = (async () => {
    while (!isOver) {
      // A connection that was cut, or a site that is down: an admin tries something else.
      await edit(1 + Math.floor(next() * firstIssues)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return taken;
  })();
  return () => {
    isOver = true;
    return editing;
  };
}
