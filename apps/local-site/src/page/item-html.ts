import { escapeHtml } from './html.js';

/** One column of an item as the plain list shows it. */
export interface ItemCell {
  title: string;
  value: string;
}

export interface ItemView {
  listTitle: string;
  itemId: string;
  siteTitle: string;
  pagePath: string;
  cells: readonly ItemCell[];
}

/** An item of a list, to be read. SharePoint has a form here; the local site shows the cells as they are. */
export function itemHtml({ listTitle, itemId, siteTitle, pagePath, cells }: ItemView): string {
  const heading = escapeHtml(`${listTitle}, item ${itemId}`);
  const rows = cells
    .map(({ title, value }) => `<tr><th scope="row">${escapeHtml(title)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} - ${escapeHtml(siteTitle)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/chrome.css">
</head>
<body>
<header class="site-bar"><p class="site-name"><a href="${escapeHtml(pagePath)}">${escapeHtml(siteTitle)}</a></p></header>
<main class="item-page">
<h1>${heading}</h1>
<p>The row as the list holds it. On SharePoint this is the list's own form.</p>
<div class="item-scroller" tabindex="0" role="region" aria-label="Columns of the row">
<table>
<tbody>
${rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
`;
}
