import { ownWords, plainSubject, readMessage, readThread, textParts } from './index.js';
import { mail, parts, type EmlPart } from './testing/make-eml.js';

// What mail programs and services of other makers put into a file. Each is the smallest that has the quirk; all people are invented.

const at = '2026-03-03T08:12:00.000Z';
const asha = { name: 'Asha Patel', email: 'asha@panel.example' };
const portal = { name: 'TMS Portal', email: 'portal@tmu.example' };

interface Asked {
  part: EmlPart;
  head?: readonly string[];
  /** What the writer says. */
  own?: string;
  /** The first of those quoted. */
  quoted?: { name: string; email: string } | 'nobody';
  /** When that one wrote: the usual time where it is left out. */
  sentAt?: string | undefined;
  title?: string;
  from?: { name: string; email: string };
  has?: readonly string[];
}

const head = ['From: Asha Patel <asha@panel.example>', 'To: portal@tmu.example', 'Subject: Re: Code'];
const text = (...lines: string[]): EmlPart => ({ type: 'text/plain; charset=utf-8', body: lines.join('\r\n') });
const html = (body: string): EmlPart => ({ type: 'text/html; charset=utf-8', body });

const asked: Readonly<Record<string, Asked>> = {
  'Gmail, a reply with its heading over two lines': {
    part: text(
      'It is still refused.',
      '',
      'On Tue, 3 Mar 2026 at 08:12, TMS Portal',
      '<portal@tmu.example> wrote:',
      '',
      '> Try a new code.',
    ),
    own: 'It is still refused.',
    quoted: portal,
  },
  'Gmail, passed on': {
    part: text(
      'Can you look at this?',
      '',
      '---------- Forwarded message ---------',
      'From: Asha Patel <asha@panel.example>',
      'Date: Tue, 3 Mar 2026 at 08:12',
      'Subject: Code',
      'To: <portal@tmu.example>',
      '',
      'My code is refused.',
    ),
    own: 'Can you look at this?',
    quoted: asha,
  },
  'Gmail, a page with the answer below what is quoted': {
    part: html(
      '<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 3 Mar 2026 at 08:12, TMS Portal &lt;<a href="mailto:portal@tmu.example">portal@tmu.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>Try a new code.</div></blockquote></div><div>It is still refused.</div></div>',
    ),
    own: 'It is still refused.',
    quoted: portal,
  },
  'Apple Mail, a reply whose heading is quoted too': {
    part: text(
      'Still refused.',
      '',
      '> On 3 Mar 2026, at 08:12, TMS Portal <portal@tmu.example> wrote:',
      '> ',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Apple Mail, passed on': {
    part: text(
      'See below',
      '',
      '> Begin forwarded message:',
      '> ',
      '> From: Asha Patel <asha@panel.example>',
      '> Subject: Code',
      '> Date: 3 March 2026 at 08:12:00 GMT',
      '> To: portal@tmu.example',
      '> ',
      '> My code is refused.',
    ),
    own: 'See below',
    quoted: asha,
  },
  'Outlook for iOS': {
    part: text(
      'Still refused.',
      '',
      'Get Outlook for iOS<https://aka.ms/o0ukef>',
      '________________________________',
      'From: TMS Portal <portal@tmu.example>',
      'Sent: Tuesday, March 3, 2026 8:12:00 AM',
      'To: Asha Patel <asha@panel.example>',
      'Subject: Re: Code',
      '',
      'Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Outlook for Android, a page': {
    part: html(
      '<div>Still refused.</div><div id="ms-outlook-mobile-signature"><div><br></div>Get <a href="https://aka.ms/AAb9ysg">Outlook for Android</a></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font><b>From:</b> TMS Portal &lt;portal@tmu.example&gt;<br><b>Sent:</b> Tuesday, 3 March 2026 08:12:00<br><b>To:</b> Asha Patel<br><b>Subject:</b> Re: Code</font></div><div>Try a new code.</div>',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Outlook for Windows, a page with a line above the heading': {
    part: html(
      '<p class=MsoNormal>Still refused.<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> TMS Portal &lt;portal@tmu.example&gt; <br><b>Sent:</b> 03 March 2026 08:12<br><b>To:</b> Asha Patel &lt;asha@panel.example&gt;<br><b>Subject:</b> Re: Code<o:p></o:p></span></p></div><p>Try a new code.</p>',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Thunderbird, a reply with a signature below': {
    part: text(
      'On 03/03/2026 08:12, TMS Portal wrote:',
      '> Try a new code.',
      'Still refused.',
      '',
      '-- ',
      'Asha Patel',
      'Panel 4',
    ),
    own: 'Still refused.',
    quoted: { name: 'TMS Portal', email: '' },
  },
  'Thunderbird, passed on': {
    part: text(
      'Can you help?',
      '',
      '-------- Forwarded Message --------',
      'Subject: \tCode',
      'Date: \tTue, 3 Mar 2026 08:12:00 +0000',
      'From: \tAsha Patel <asha@panel.example>',
      'To: \tportal@tmu.example',
      '',
      '',
      'My code is refused.',
    ),
    own: 'Can you help?',
    quoted: asha,
  },
  'Proton Mail, a reply': {
    part: text(
      'Still refused.',
      '',
      'Sent with [Proton Mail](https://proton.me/mail/home) secure email.',
      '',
      'On Tuesday, 3 March 2026 at 08:12, TMS Portal <portal@tmu.example> wrote:',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Proton Mail on a telephone': {
    part: text(
      'Still refused.',
      '',
      '-------- Original Message --------',
      'On 03/03/2026 08:12, TMS Portal <portal@tmu.example> wrote:',
      '',
      '>  Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Yahoo on a telephone': {
    part: text(
      'Still refused.',
      '',
      '',
      'Sent from Yahoo Mail for iPhone',
      '',
      '',
      'On Tuesday, March 3, 2026, 8:12 AM, TMS Portal <portal@tmu.example> wrote:',
      '',
      'Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Samsung, passed on': {
    part: text(
      'Is this yours?',
      '',
      '',
      'Sent from my Galaxy',
      '',
      '-------- Original message --------',
      'From: Asha Patel <asha@panel.example>',
      'Date: 03/03/2026 08:12 (GMT+00:00)',
      'To: portal@tmu.example',
      'Subject: Code',
      '',
      'My code is refused.',
    ),
    own: 'Is this yours?',
    quoted: asha,
  },
  Notes: {
    part: text(
      'Still refused.',
      '',
      'TMS Portal <portal@tmu.example> wrote on 03/03/2026 08:12:00:',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Outlook in Welsh': {
    part: text(
      'Gweler isod. The code is refused.',
      '',
      'Oddi wrth: TMS Portal <portal@tmu.example>',
      'Anfonwyd: 03 Mawrth 2026 08:12',
      'At: Asha Patel <asha@panel.example>',
      'Pwnc: RE: Code',
      '',
      'Try a new code.',
    ),
    own: 'Gweler isod. The code is refused.',
    quoted: portal,
  },
  'Outlook in German': {
    part: text(
      'Still refused.',
      '',
      'Von: TMS Portal <portal@tmu.example>',
      'Gesendet: Dienstag, 3. März 2026 08:12',
      'An: Asha Patel <asha@panel.example>',
      'Betreff: AW: Code',
      '',
      'Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Outlook in Polish': {
    part: text(
      'Still refused.',
      '',
      'Od: TMS Portal <portal@tmu.example>',
      'Wysłano: wtorek, 3 marca 2026 08:12',
      'Do: Asha Patel <asha@panel.example>',
      'Temat: Odp: Code',
      '',
      'Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Outlook in Spanish': {
    part: text(
      'Still refused.',
      '',
      'De: TMS Portal <portal@tmu.example>',
      'Enviado el: martes, 3 de marzo de 2026 8:12',
      'Para: Asha Patel <asha@panel.example>',
      'Asunto: RE: Code',
      '',
      'Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Gmail in French': {
    part: text(
      'Still refused.',
      '',
      'Le mar. 3 mars 2026 à 08:12, TMS Portal <portal@tmu.example> a écrit :',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Gmail in German': {
    part: text(
      'Still refused.',
      '',
      'Am Di., 3. März 2026 um 08:12 Uhr schrieb TMS Portal <portal@tmu.example>:',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Gmail in Polish': {
    part: text(
      'Still refused.',
      '',
      'wt., 3 mar 2026 o 08:12 TMS Portal <portal@tmu.example> napisał(a):',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Gmail in Welsh': {
    part: text(
      'Still refused.',
      '',
      'Ar Maw, 3 Maw 2026 am 08:12, TMS Portal <portal@tmu.example> ysgrifennodd:',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
  'Gmail in Spanish': {
    part: text(
      'Still refused.',
      '',
      'El mar, 3 mar 2026 a las 8:12, TMS Portal (<portal@tmu.example>) escribió:',
      '',
      '> Try a new code.',
    ),
    own: 'Still refused.',
    quoted: portal,
  },
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
    own: 'Answer: declined by Asha Patel\nMeeting: Declined: Training\nBegins: 3/03/2026 08:12 UTC\nEnds: 3/03/2026 09:12 UTC\n\nI sit that day.',
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
    title: 'Undeliverable: Code',
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
    title: 'Automatic reply: Code',
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

it.each(Object.keys(asked))('reads %s', async (name) => {
  const { part, head: own = head, ...expected } = asked[name]!;
  const { message } = await readMessage(
    'a.eml',
    mail([...own, `Content-Type: ${part.type}`, ...(part.headings ?? [])], part.body),
  );
  const [first] = readThread(message.text);
  if (expected.own !== undefined) expect(ownWords(textParts(message.text))).toBe(expected.own);
  if (expected.quoted === 'nobody') expect(first).toBeUndefined();
  else if (expected.quoted) expect(first).toMatchObject({ from: expected.quoted, sentAt: expected.sentAt ?? at });
  if (expected.title !== undefined) expect(plainSubject(message.subject).title).toBe(expected.title);
  if (expected.from) expect(message.from).toEqual(expected.from);
  if (expected.has) expect(message.contents.map(({ kind }) => kind)).toEqual(expected.has);
});
