import { withoutEnd } from '@tms-support/support-domain';

/** What an archive of an issue's story is called: it hangs on the issue too, and is no file of anybody's. */
export const isArchive = (name: string): boolean => /^story-\d+-.*\.json$/i.test(name);

const mostCharacters = 128;

/**
 * The file's name as SharePoint takes it, its ending kept. What SharePoint refuses in a name, or takes for something else in an
 * address, becomes a hyphen: a person with a screenshot should not have to rename it.
 */
export function fileNameFor(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f"*:<>?/\\|#%~&{}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '-');
  const trimmed = withoutEnd(plain.replace(/\s/g, ' ').replace(/^[ ._]+/, ''), ' .').replace(/\.{2,}/g, '.');
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,12})?$/s.exec(trimmed) ?? [];
  const cut = stem
    .slice(0, mostCharacters - ending.length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  const whole = `${cut === '' ? 'file' : cut}${ending}`;
  return isArchive(whole) ? `file-${whole}` : whole;
}
