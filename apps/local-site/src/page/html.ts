const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** JSON for the inside of a script element: no text of it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

export interface SelectOption {
  value: string;
  words: string;
  selected?: boolean;
}

export function optionsHtml(options: readonly SelectOption[]): string {
  return options
    .map(
      ({ value, words, selected }) =>
        `<option value="${escapeHtml(value)}"${selected ? ' selected' : ''}>${escapeHtml(words)}</option>`,
    )
    .join('');
}
