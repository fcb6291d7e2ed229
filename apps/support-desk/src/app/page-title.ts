/** What was written last, and what stood there before it: SharePoint writes the title too, and late. */
let written = '';
let pages = '';

/**
 * The page's title says the screen, before what SharePoint calls the page: it is what a tab, the history and a screen reader show. Empty words
 * give the page its own title back.
 */
export function titlePage(words: string): void {
  if (document.title !== written) pages = document.title;
  written = words && pages ? `${words} - ${pages}` : words || pages;
  if (document.title !== written) document.title = written;
}
