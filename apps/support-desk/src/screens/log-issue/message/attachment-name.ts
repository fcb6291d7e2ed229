/** A name under which SharePoint takes a file: without the signs that it refuses, and not too long. `ending`: where it has none. */
export function attachmentName(fileName: string, ending = '.msg'): string {
  const found = /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0] ?? '';
  const stem = found ? fileName.slice(0, -found.length) : fileName;
  const clean = stem
    .replace(/[\u0000-\u001f"*:<>?/\\|#%~&{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '')
    .slice(0, 80)
    .trim();
  let end = clean.length;
  while (end > 0 && (clean[end - 1] === '.' || clean[end - 1] === ' ')) end -= 1;
  return `${clean.slice(0, end).trimStart() || 'message'}${(found || ending).toLowerCase()}`;
}
