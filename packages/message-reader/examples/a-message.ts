import { MessageFileError, readMessage, textParts } from '@tms-support/message-reader';

const mail = `From: Jo Lark <jo.lark@post.example>
To: repairs@homes.example
Subject: No heating in flat 3
Date: Thu, 3 Dec 2026 09:00:00 +0000

Dear team,

The radiators have been cold since Tuesday.

Kind regards,
Jo
`;

// For a file that somebody dropped: file.name, and new Uint8Array(await file.arrayBuffer()).
const { message, files } = await readMessage('no-heating.eml', new TextEncoder().encode(mail));
console.log(message.from.email, message.sentAt); // → jo.lark@post.example 2026-12-03T09:00:00.000Z
console.log(files.length); // → 0

// The parts of the text: a page can fold everything but the words.
const kinds = textParts(message.text).map(({ kind }) => kind);
console.log(kinds.join()); // → words,signature

// A file that cannot be read says why, in words for whoever dropped it.
try {
  await readMessage('invoice.eml', new TextEncoder().encode('%PDF-1.7'));
} catch (error) {
  if (error instanceof MessageFileError) console.log(error.code); // → MESSAGE.DISGUISED
}
