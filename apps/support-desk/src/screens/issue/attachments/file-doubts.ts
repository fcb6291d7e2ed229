import type { Attachment, FilesOfIssue } from '@tms-support/sharepoint-storage';
import { instantWords } from '../../../words/date-words';
import { sizeWords } from '../../../files/file-rules';

/** What is to be said of a file that stands there; nothing where it is as the story says. */
export function doubtWords({ doubt, told, size }: Attachment, hasOtherBytes: boolean): string | undefined {
  if (doubt === 'not-in-story')
    return 'The story does not mention this file. It may have been added in the list by hand.';
  if (!told || (doubt !== 'replaced' && !hasOtherBytes)) return undefined;
  const sizes =
    doubt === 'replaced' && size !== undefined && sizeWords(size) !== sizeWords(told.size)
      ? ` It was ${sizeWords(told.size)} then, and is ${sizeWords(size)} now.`
      : '';
  return `This is not the file that ${told.by} added on ${instantWords(told.at)}. It has been replaced or changed since.${sizes}`;
}

/** What is to be said of a file that the story tells of and that is not there. */
export function goneWords({ name, at, by }: FilesOfIssue['gone'][number]): string {
  const whose = at && by ? `, which ${by} added on ${instantWords(at)},` : '';
  return `“${name}”${whose} is no longer here.`;
}

export const whereToLook =
  'SharePoint keeps no earlier versions of files attached to an issue. A deleted file may be in the site’s recycle bin.';
