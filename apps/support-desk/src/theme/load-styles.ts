declare global {
  interface Window {
    /** SharePoint's, where a page's policy asks for a nonce: what Microsoft's `load-themed-styles` reads. [L] */
    CSPSettings?: { nonce?: string };
  }
}

/**
 * Adds a style sheet to the page. The build puts this where SPFx asks for `@microsoft/load-themed-styles`: that replaces words for a theme's
 * colours in every sheet, again with each change of theme. The desk's colours are custom properties, so its sheets have no such words.
 */
export function loadStyles(css: string): void {
  const sheet = document.createElement('style');
  const nonce = window.CSPSettings?.nonce;
  if (nonce) sheet.nonce = nonce;
  sheet.textContent = css;
  document.head.append(sheet);
}
