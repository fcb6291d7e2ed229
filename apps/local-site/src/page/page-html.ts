import { loaderAssembly } from '../runtime/stand-in-catalogue.js';
import type { SitePerson } from '../people/site-person.js';
import { escapeHtml, optionsHtml, scriptJson } from './html.js';
import { elementIds, pageDataId, themeNames, themeWords, widthNames, type PageData } from './page-data.js';

export interface PageView {
  siteTitle: string;
  sitePath: string;
  people: readonly SitePerson[];
  signedIn: SitePerson;
  mayEdit: boolean;
  data: PageData;
}

function signInForm({ people, signedIn }: Pick<PageView, 'people' | 'signedIn'>): string {
  const options = people.map(({ role, name }) => ({
    value: role,
    words: `${name}, ${role}`,
    selected: role === signedIn.role,
  }));
  return `<form method="post" action="/_local/sign-in">
  <div><label for="person">Signed in as</label><select id="person" name="person">${optionsHtml(options)}</select></div>
  <button>Switch person</button>
</form>`;
}

function choices(): string {
  const themes = themeNames.map((value) => ({ value, words: themeWords[value] }));
  const widths = widthNames.map((value) => ({ value, words: value === 'full' ? 'Full' : `${value} px` }));
  return `<div class="choice">
  <div><label for="${elementIds.theme}">Theme</label><select id="${elementIds.theme}">${optionsHtml(themes)}</select></div>
  <div><label for="${elementIds.width}">Width</label><select id="${elementIds.width}">${optionsHtml(widths)}</select></div>
</div>`;
}

function commands(mayEdit: boolean): string {
  if (!mayEdit) return '';
  const button = (id: string, words: string, more = ''): string =>
    `<button type="button" id="${id}"${more}>${words}</button>`;
  return `<div class="page-commands">
  ${button(elementIds.edit, 'Edit page')}
  ${button(elementIds.properties, 'Web part properties', ' hidden')}
  ${button(elementIds.publish, 'Publish', ' class="main-command" hidden')}
  ${button(elementIds.discard, 'Discard changes', ' hidden')}
</div>`;
}

const head = (title: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/chrome.css">
</head>`;

/**
 * What stands there for somebody whose rights do not open the page: a desk's group with rights on lists alone is Limited Access on the site, and
 * SharePoint shows this in the page's stead [R, secondary: accounts of its page of refused access].
 */
export function closedPageHtml(view: Pick<PageView, 'people' | 'signedIn' | 'siteTitle'>): string {
  return `${head(`Access required - ${escapeHtml(view.siteTitle)}`)}
<body>
<header class="site-bar">
<p class="site-name">${escapeHtml(view.siteTitle)}<span>A site on your own machine, not SharePoint Online</span></p>
${signInForm(view)}
</header>
<main id="page-content" tabindex="-1">
<div class="page-title"><h1>You need permission to access this site.</h1></div>
<p>This is what SharePoint says to ${escapeHtml(view.signedIn.name)}, who is in no group that may read the site. The desk is not asked: it has not started.
A site owner puts people into the desk's groups once set-up has made them.</p>
</main>
</body>
</html>
`;
}

/** The page, whole: the host's own controls as HTML, an empty place for the web part, and the scripts that fill it. */
export function pageHtml(view: PageView): string {
  const site = escapeHtml(view.siteTitle);
  // The ids spPageChromeAppDiv and spPropertyPaneContainer, and the class ControlZone, are SharePoint's: its scripts look for them.
  return `${head(`Support desk - ${site}`)}
<body>
<a class="skip-link" href="#page-content">Skip to the page</a>
<div id="spPageChromeAppDiv" class="page-columns">
<div class="page-column">
<header class="site-bar">
<p class="site-name"><a href="${escapeHtml(view.sitePath)}">${site}</a><span>A site on your own machine, not SharePoint Online</span></p>
${signInForm(view)}
${choices()}
</header>
<main id="page-content" tabindex="-1">
<div class="page-title"><h1>Support desk</h1>${commands(view.mayEdit)}</div>
<p class="page-status" id="${elementIds.status}" role="status"></p>
<div class="page-frame" id="${elementIds.frame}">
<div class="canvas-section" id="${elementIds.section}"><div class="ControlZone"><div id="${elementIds.webPart}"></div></div></div>
</div>
</main>
</div>
<aside class="property-pane" aria-label="Web part properties"><div id="spPropertyPaneContainer"></div></aside>
</div>
<script type="application/json" id="${pageDataId}">${scriptJson(view.data)}</script>
<script src="/_host/require.js"></script>
<script src="/_runtime/sp-loader/${loaderAssembly}"></script>
<script src="/_host/start.js"></script>
</body>
</html>
`;
}
