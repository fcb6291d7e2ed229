/**
 * The files that a paste brings. Cells of Excel and paragraphs of Word come as words and as a picture of them [L: both write the two
 * forms to the clipboard, and Chromium hands over each as it is]: where words are written, the words are meant.
 */
export function pastedFiles({ clipboardData, target }: Pick<ClipboardEvent, 'clipboardData' | 'target'>): File[] {
  const files = [...(clipboardData?.files ?? [])];
  const isForWords = (target as Element).matches('textarea, input:not([type="file"])');
  const arePictures = files.length > 0 && files.every(({ type }) => type.startsWith('image/'));
  return isForWords && arePictures && clipboardData?.types?.includes('text/plain') ? [] : files;
}
