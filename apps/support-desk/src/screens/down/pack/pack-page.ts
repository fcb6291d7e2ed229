import { dateInWords, instantInWords, londonDay, withoutEnd } from '@tms-support/support-domain';
import type { PackFacts } from './pack-facts';
import { packScript } from './pack-script';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls, and marks that turn the direction of what follows: a name could show itself as another with them. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const plain = (text: string): string => text.replace(unseen, '');
const html = (text: string): string => plain(text).replace(/[&<>"']/g, (one) => escapes[one]!);
/** JSON inside an element: nothing in it may end the element. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);

/** A name that a disk takes on any system, with its kind kept. */
export function safeFileName(name: string): string {
  const said = plain(name)
    .replace(/\s+/g, ' ')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/^[. ]+/, '');
  const cut = withoutEnd(said, '. ');
  return cut.length > 120 ? `${cut.slice(0, 100)}${/\.[a-z0-9]{1,5}$/i.exec(cut)?.[0] ?? ''}` : cut || 'document';
}

const style = `
body{margin:0;padding:16px;font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#111;background:#fff;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto}
h1{font-size:1.75rem;margin:0 0 8px}h2{font-size:1.25rem;margin:32px 0 8px}
table{width:100%;border-collapse:collapse}
th,td{padding:6px 8px 6px 0;border-bottom:1px solid #767676;text-align:left;vertical-align:top;font-weight:400}
thead th{font-weight:600;overflow-wrap:normal}
.page,.files{table-layout:fixed}.files th:first-child{width:24%}
.blank th:not(:last-child){white-space:nowrap}
button{min-height:32px;padding:4px 12px;font:inherit}
pre{white-space:pre-wrap;font:inherit;padding:12px;border:1px solid #767676}
.stamp{font-size:.875rem;font-weight:600;border-bottom:2px solid #111;padding:0 0 6px}
@media print{ol{break-inside:avoid}.log{break-before:page}table.page>thead>tr>th{padding-bottom:12px}}
#check{padding:8px 12px;border:2px solid #767676}
.good{border-color:#0b6a0b!important}.bad{border:3px solid #a80000!important;padding:2px 6px;font-weight:600}
.blank td{height:28px}
.page,.page>tbody>tr>td,.page>thead>tr>th{border:0;padding:0}
@media screen{.page>thead{display:none}}
@page{margin:15mm}
@media print{.blank th{width:14%}.blank th:first-child{width:6%}.blank th:last-child{width:auto}button{display:none}h2{break-after:avoid}tr,li,pre{break-inside:avoid}.onscreen{display:none}body{padding:0;font-size:11pt}}
@media screen and (max-width:40rem){.files thead{display:none}.files,.files tbody,.files tr,.files td{display:block}.files tr{padding:8px 0;border-bottom:1px solid #767676}
.files td{padding:2px 0;border:0}.files td::before{content:attr(data-of)": ";font-weight:600}.files button{display:block;margin-top:4px}.files button[hidden]{display:none}}
`;

const rows = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
/** A table whose cells say their heading where it is narrow: six columns on a telephone break every word. The heading is written by the style. */
const tableOf = (headings: readonly string[], cells: readonly (readonly string[])[]): string => {
  const head = headings.map((one) => `<th scope="col">${one}</th>`).join('');
  const lines = cells.map(
    (row) => `<tr>${row.map((cell, at) => `<td data-of="${headings[at]}">${cell}</td>`).join('')}</tr>`,
  );
  return `<table class="files"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
};
const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '<p>None.</p>' : `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`;

function bodyOf(facts: PackFacts): string {
  // Who keeps a document is a person's name: a column of it is there where names were chosen.
  const isNamed = facts.named !== undefined;
  const files = facts.files.map((file, at) => [
    html(file.title),
    html(file.due || 'No date is known'),
    html(file.limit || 'None is recorded'),
    html(file.copyOf),
    ...(isNamed ? [html(file.keptBy || 'Nobody is named')] : []),
    `${html(file.name)}, ${Math.max(1, Math.round(file.bytes / 1024))} KB <button type="button" data-file="${at}" hidden>Save<span> ${html(file.title)}</span></button>`,
  ]);
  const sections = [...facts.sections, ...(facts.named ?? [])].map(
    (one) =>
      `<h2>${html(one.title)}</h2>${one.text && one.lines.length === 0 ? '' : list(one.lines)}${one.text ? `<pre>${html(one.text)}</pre>` : ''}`,
  );
  const log = Array.from({ length: facts.logLines }, (_, at) => [String(at + 1), '', '', '', '']);
  return `
<h2>Documents, soonest due first</h2>
${files.length === 0 ? '<p>This pack holds no document.</p>' : tableOf(['Document', 'Due next', 'Time limit', 'Copy', ...(isNamed ? ['Kept by'] : []), 'File'], files)}
<h2>Not in this pack</h2>
${list(facts.leftOut.map(({ title, why }) => `${title}: ${why}`))}
${sections.join('\n')}
<h2 class="log">Log of what is done by hand</h2>
<p>Write who and when on every line. Give cases by number only.</p>
<table class="blank"><thead><tr><th scope="col">No.</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">Case</th><th scope="col">What was done by hand</th></tr></thead><tbody>${rows(log)}</tbody></table>
<h2>When TMS works again</h2>
<ol>
<li>TMU says on the desk, under “TMS is down”, that TMS works again, and since when.</li>
<li>Copy the lines of this log to the log there, each with who and when, in their order.</li>
<li>Put them back into TMS one by one, and tick each there. What is not ticked stays on the desk’s home page.</li>
<li>Tell TRA support, staff and panellists that it works again.</li>
<li>Delete this file and shred any printed copies.</li>
</ol>`;
}

/** What is hashed and written beside the files. `digest` gives SHA-256 of a text's UTF-8 in hex; of a script, in base64 for the page's rule. */
export interface PackPage {
  head: string;
  tail: string;
}

/** The page around the files: all before the first of them, and all after the last. Nothing in it is fetched, and one script runs. */
export async function packPage(
  facts: PackFacts,
  digest: (text: string, as: 'hex' | 'base64') => Promise<string>,
): Promise<PackPage> {
  const body = bodyOf(facts);
  const rule = [
    "default-src 'none'",
    `script-src 'sha256-${await digest(packScript, 'base64')}'`,
    `style-src 'sha256-${await digest(style, 'base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const stamp = `Made at ${html(instantInWords(facts.madeAt))} by ${html(facts.madeBy)}, <span class="age">see this date</span>. <span class="delete">Contains personal data: delete by ${html(dateInWords(facts.deleteOn))}.</span>`;
  const parts = {
    madeAt: facts.madeAt,
    deleteOn: facts.deleteOn,
    // The words as a browser reads them, whatever marks stand between them.
    body: await digest(textOf(body), 'hex'),
    files: facts.files.map(({ name, hash }) => ({ name, hash })),
  };
  return {
    head: `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${rule}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>TMS is down: pack of ${html(dateInWords(londonDay(facts.madeAt)))}</title><style>${style}</style></head><body><main>
<table class="page"><thead><tr><th class="stamp">${stamp}</th></tr></thead><tbody><tr><td>
<h1>TMS is down: pack of ${html(facts.team)}</h1>
<p class="stamp onscreen" id="delete">${stamp}</p>
<p id="check" role="status">This pack has not been checked: scripts do not run here. It can be read and printed; documents are saved by a script.</p>
<div id="body">${body}</div></td></tr></tbody></table></main>
<script type="application/json" id="parts">${json(parts)}</script>
`,
    tail: `<i id="end" hidden></i><script>${packScript}</script></body></html>\n`,
  };
}

/** The words of the page's body as its `textContent`: the marks taken out, and the five escapes as what they stand for. */
function textOf(body: string): string {
  const back = Object.fromEntries(Object.entries(escapes).map(([one, written]) => [written, one]));
  const words = body.split('<').map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf('>') + 1)));
  return words.join('').replace(/&(?:amp|lt|gt|quot|#39);/g, (written) => back[written]!);
}
