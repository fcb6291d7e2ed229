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

function signInForm({ people, signedIn }: PageView): string {
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

/** The page, whole: the host's own controls as HTML, an empty place for the web part, and the scripts that fill it. */
export function pageHtml(view: PageView): string {
  const site = escapeHtml(view.siteTitle);
  // The ids spPageChromeAppDiv and spPropertyPaneContainer, and the class ControlZone, are SharePoint's: its scripts look for them.
  return `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Support desk - ${site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/chrome.css">
</head>
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
