/** The largest file that is taken. SharePoint takes more; a browser tab must contain the whole of it to send it. */
export const largestFileInMb = 25;
const megabyte = 1024 * 1024;

/** The longest name that SharePoint stores with an item. */
const longestName = 128;
const forbiddenInNames = /["*:<>?/\\|]/;

/** A size as people read it: "3 MB", "1.4 MB", "20 KB". */
export function sizeWords(bytes: number): string {
  if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const mb = bytes / megabyte;
  return `${mb < 10 ? Math.round(mb * 10) / 10 : Math.round(mb)} MB`;
}

/** Why a file cannot be added, in words; nothing where it can. `names` are those of the files that hang on the issue already. */
export function fileFault(
  { name, size }: { name: string; size: number },
  names: readonly string[],
): string | undefined {
  if (size === 0) return `“${name}” is empty. A folder cannot be added.`;
  if (size > largestFileInMb * megabyte)
    return `“${name}” is ${sizeWords(size)}. A file must be ${largestFileInMb} MB or smaller.`;
  const rename = 'Rename the file, then add it.';
  if (forbiddenInNames.test(name)) return `The name “${name}” must not have any of " * : < > ? / \\ | in it. ${rename}`;
  if (/^\s|^[.~]|[\s.]$/.test(name))
    return `The name “${name}” must not begin with a dot or ~, or end with a dot. ${rename}`;
  if (name.length > longestName) return `The name “${name.slice(0, 40)}…” must be ${longestName} characters or fewer.`;
  if (names.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return `There is a file called “${name}” already. Rename one of them, then add it.`;
  }
  return undefined;
}

/** Bytes of a file, and of all files together, that are looked at without being asked. */
const mostUnasked = megabyte;
const mostUnaskedInAll = 4 * megabyte;

/** Says of one file after the other whether it is small enough to be looked at as its list is shown. */
export function isCheap(): (file: { size?: number }) => boolean {
  let sum = 0;
  return ({ size }) => {
    if (size === undefined || size > mostUnasked || sum + size > mostUnaskedInAll) return false;
    sum += size;
    return true;
  };
}
