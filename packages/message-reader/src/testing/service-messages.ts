import { mail, parts } from './make-eml.js';
import { asha, head, html, text, type Asked } from './program-messages.js';

/** Messages of services and servers, and ways to wrap words. */
export const ofServices: Readonly<Record<string, Asked>> = {
  'a text that flows: lines that end in a blank go on': {
    part: {
      type: 'text/plain; charset=utf-8; format=flowed',
      body: 'My code is refused \r\nwhenever I sign in, \r\nand the clock is right.\r\n From the start.\r\n\r\n-- \r\nAsha',
    },
    own: 'My code is refused whenever I sign in, and the clock is right.\nFrom the start.',
    quoted: 'nobody',
  },
  'a text that flows without its blanks (DelSp)': {
    part: { type: 'text/plain; charset=utf-8; format=flowed; delsp=yes', body: 'The code is ref \r\nused again.' },
    own: 'The code is refused again.',
    quoted: 'nobody',
  },
  'signed in the open by OpenPGP, within the words': {
    part: text(
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA512',
      '',
      'My code is refused.',
      '- -- ',
      'Asha',
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iHUEARYKAB0WIQ',
      '=abcd',
      '-----END PGP SIGNATURE-----',
    ),
    own: 'My code is refused.',
    has: ['signature'],
  },
  'encrypted by OpenPGP, within the words': {
    part: text('-----BEGIN PGP MESSAGE-----', '', 'hQEMA1', '=abcd', '-----END PGP MESSAGE-----'),
    own: '',
    has: ['encrypted'],
  },
  'signed by S/MIME around two writings': {
    part: parts(
      'signed; protocol="application/pkcs7-signature"; micalg=sha-256',
      [
        parts('alternative', [text('My code is refused.'), html('<p>My code is refused.</p>')], 'b1'),
        { type: 'application/pkcs7-signature; name="smime.p7s"', body: 'MIAG' },
      ],
      'b0',
    ),
    own: 'My code is refused.',
    has: ['signature'],
  },
  'a journal of Exchange: the message is inside': {
    part: parts('mixed', [
      text('Sender: asha@panel.example', 'Subject: Code', 'Message-Id: <1@panel.example>', 'To: portal@tmu.example'),
      {
        type: 'message/rfc822',
        body: mail(['From: Asha Patel <asha@panel.example>', 'Subject: Code'], 'My code is refused.'),
      },
    ]),
    has: ['message'],
  },
  'an answer to an invitation': {
    part: {
      type: 'text/calendar; method=REPLY; charset=utf-8',
      body: 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Asha Patel;PARTSTAT=DECLINED:mailto:asha@panel.example\r\nSUMMARY:Declined: Training\r\nDTSTART:20260303T081200Z\r\nDTEND:20260303T091200Z\r\nCOMMENT:I sit that day.\r\nEND:VEVENT\r\nEND:VCALENDAR',
    },
    own: 'Answer: declined by Asha Patel\nMeeting: Declined: Training\nBegins: 3 March 2026, 8:12am\nEnds: 3 March 2026, 9:12am\n\nI sit that day.',
    has: ['invitation'],
  },
  'a failed delivery': {
    head: ['From: Mail Delivery <postmaster@panel.example>', 'To: portal@tmu.example', 'Subject: Undeliverable: Code'],
    part: parts('report; report-type=delivery-status', [
      text('Your message could not be delivered to asha@panel.example: the mailbox is full.'),
      {
        type: 'message/delivery-status',
        body: 'Reporting-MTA: dns;mx.panel.example\r\n\r\nFinal-Recipient: rfc822;asha@panel.example\r\nAction: failed\r\nStatus: 5.2.2\r\n',
      },
      { type: 'text/rfc822-headers', body: 'From: portal@tmu.example\r\nSubject: Code\r\n' },
    ]),
    own: 'Your message could not be delivered to asha@panel.example: the mailbox is full.',
    title: 'Code',
  },
  'a receipt': {
    part: parts('report; report-type=disposition-notification', [
      text('Your message was read on 3 March 2026 08:12.'),
      {
        type: 'message/disposition-notification',
        body: 'Final-Recipient: RFC822; asha@panel.example\r\nDisposition: automatic-action/MDN-sent-automatically; displayed\r\n',
      },
    ]),
    own: 'Your message was read on 3 March 2026 08:12.',
    has: [],
  },
  'an answer of somebody who is away': {
    head: [...head.slice(0, 2), 'Subject: Automatic reply: Code', 'Auto-Submitted: auto-replied'],
    part: text('I am away until 9 March. For a hearing this week, write to the panel office.'),
    own: 'I am away until 9 March. For a hearing this week, write to the panel office.',
    title: 'Code',
  },
  'a message of Teams': {
    head: [
      'From: Asha Patel in Teams <noreply@email.teams.example>',
      'To: sam@tmu.example',
      'Subject: Asha sent a message',
    ],
    part: html(
      '<div style="display:none;max-height:0;overflow:hidden">Asha sent a message in Teams &#847;&zwnj;&nbsp;</div><table><tr><td>Hi, Sam,</td></tr><tr><td>Your teammate sent you a message</td></tr><tr><td><b>Asha</b></td></tr><tr><td>My code is refused.</td></tr></table>',
    ),
    own: 'Hi, Sam,\nYour teammate sent you a message\nAsha\nMy code is refused.',
  },
  'a file that was shared in SharePoint': {
    head: [
      'From: Asha Patel <no-reply@sharepointonline.example>',
      'Reply-To: Asha Patel <asha@panel.example>',
      'To: sam@tmu.example',
      'Subject: Asha shared "Bundle" with you',
    ],
    part: parts('related', [
      html(
        '<div><img src="cid:a"></div><div>Asha Patel shared a file with you</div><div>This one does not open.</div><a href="https://x.example">Bundle.pdf</a>',
      ),
      {
        type: 'image/png; name=AttachedImage',
        body: 'x',
        headings: ['Content-ID: <a>', 'Content-Disposition: inline'],
      },
    ]),
    own: 'Asha Patel shared a file with you\nThis one does not open.\nBundle.pdf',
  },
  'characters: Latin-1 said, Windows meant, and a name in a comment': {
    head: [
      'From: asha@panel.example (Asha Patel)',
      'To: portal@tmu.example',
      'Subject: =?iso-8859-1?Q?Code_=93refused=94?=',
    ],
    part: {
      type: 'text/plain; charset=iso-8859-1',
      body: new Uint8Array([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80]),
    },
    own: '“No” – €',
    title: 'Code “refused”',
    from: asha,
  },
  'characters: a subject cut within a character, a name without an encoding': {
    head: [
      'From: Siân Wyn <sian@panel.example>',
      'To: portal@tmu.example',
      'Subject: =?utf-8?B?Q2Fmww==?= =?utf-8?B?qSBjb2Rl?=',
    ],
    part: { type: 'text/plain; charset=utf-16le', body: Buffer.from('Wrth y drws', 'utf16le') },
    own: 'Wrth y drws',
    title: 'Café code',
    from: { name: 'Siân Wyn', email: 'sian@panel.example' },
  },
  'Apple Mail: words before and after a picture': {
    part: parts('mixed', [
      html('<div>Before it.</div>'),
      { type: 'image/png; name=shot.png', body: 'x', headings: ['Content-Disposition: inline; filename=shot.png'] },
      html('<div>After it.</div>'),
    ]),
    own: 'Before it.\n\nAfter it.',
    has: ['picture'],
  },
  'Apple Mail: a file within the second writing': {
    part: parts(
      'alternative',
      [
        text('See the form.'),
        parts(
          'mixed',
          [
            html('<p>See the form.</p>'),
            {
              type: 'application/pdf; name=form.pdf',
              body: '%PDF',
              headings: ['Content-Disposition: inline; filename=form.pdf'],
            },
          ],
          'b1',
        ),
      ],
      'b0',
    ),
    own: 'See the form.',
    has: ['file'],
  },
  'a caution and a disclaimer between stars': {
    part: text(
      'CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.',
      '',
      'My code is refused.',
      '',
      '********************************************************************************',
      'This message may contain confidential information. If you are not the intended recipient please inform the sender and delete this message.',
      '********************************************************************************',
    ),
    own: 'My code is refused.',
  },
  'a quoted message behind a rule of Outlook on the web, without a heading of its own': {
    part: text(
      'Mine is refused too.',
      '',
      '________________________________',
      'I copied this from the notice:',
      'codes last ten minutes.',
    ),
    own: 'Mine is refused too.\n\n________________________________\nI copied this from the notice:\ncodes last ten minutes.',
    quoted: 'nobody',
  },
};
