import type { DeskPage } from './desk-page';

/** Gives the form a message as its file. */
export const giveMessage = (desk: DeskPage, name: string, text: string): Promise<void> =>
  desk.page
    .getByLabel('Have you got it as an Outlook message?')
    .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(text) });
/** An HTML message of a panellist. */
export const messageFile = (subject: string, html: string): string =>
  [
    'From: Nell Ashdown <nell.ashdown@panel.example>',
    'To: nobody@tmu.example',
    `Subject: ${subject}`,
    'Date: Wed, 4 Nov 2026 09:12:00 +0000',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
  ].join('\r\n');
