import { escapeHtml } from '../page/html.js';

export interface Chrome {
  siteTitle: string;
  /** Where the name of the site leads. */
  pagePath: string;
  /** Who is signed in, as the pages say it. */
  signedIn: string;
}

/** A page of the site around what it is about. Nothing of it is a script: it is read and written by links and forms alone. */
export function listPageHtml(heading: string, body: string, { siteTitle, pagePath, signedIn }: Chrome): string {
  const site = escapeHtml(siteTitle);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)} - ${site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/chrome.css">
</head>
<body>
<a class="skip-link" href="#page-content">Skip to the list</a>
<header class="site-bar">
<p class="site-name"><a href="${escapeHtml(pagePath)}">${site}</a><span>A plain page of the list. On SharePoint this is the list’s own page.</span></p>
<p class="signed-in">Signed in as ${escapeHtml(signedIn)}</p>
</header>
<main id="page-content" class="list-page" tabindex="-1">
<h1>${escapeHtml(heading)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** A link, its address and words made safe. */
export const linkHtml = (href: string, words: string, hidden = ''): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(words)}${hidden ? `<span class="unseen">${escapeHtml(hidden)}</span>` : ''}</a>`;
