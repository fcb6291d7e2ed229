export { isAutomaticSubject } from './mail/read-eml.js';
export { messageOfText } from './message-of-text.js';
export { readMessage } from './read-message.js';
export { readPasted } from './read-pasted.js';
export {
  largestFile,
  longestText,
  MessageFileError,
  type Content,
  type ContentKind,
  type InnerFile,
  type Mailbox,
  type MessageFileErrorCode,
  type ReadFile,
  type ReadMessage,
} from './message-file.js';
export { nextTurn, type ReadingOptions } from './pace.js';
export { decodeText } from './text/character-sets.js';
export { cleanEmail } from './text/clean-text.js';
export { cutWhole } from './text/whole-characters.js';
export { textOf } from './text/html-text.js';
export { plainSubject } from './thread/plain-subject.js';
export { behindProgram, type Behind } from './thread/program-senders.js';
export { requesterIn } from './thread/desk-comments.js';
export { isOfDesk, readThread, type Quoted } from './thread/read-thread.js';
export { signedBy } from './thread/signed-by.js';
export { signerOf } from './thread/signer.js';
export { waitsElsewhere } from './waits-elsewhere.js';
export { withoutGreeting } from './thread/greeting.js';
export { letterheadOf } from './thread/letterhead.js';
export { ownWords, textParts, type TextPart, type TextPartKind } from './thread/text-parts.js';
