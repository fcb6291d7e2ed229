// What the page of one issue needs besides its row: its files, the oldest of its story, and who wrote what. A script of its own.
export { addAttachment, checkFile, readFiles } from './attachments/files-of-issue.js';
export { addReplyPicture, readAttachments } from './attachments/issue-attachments.js';
export { attachEvents } from './issues/archive-file.js';
export { withBlanksJudged } from './issues/blanks-in-doubt.js';
export { readVersions } from './issues/unverified-events.js';
export { withArchive } from './issues/with-archive.js';
