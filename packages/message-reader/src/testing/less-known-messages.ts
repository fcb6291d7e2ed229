import { parts } from './make-eml.js';
import { html, text, type Asked } from './program-messages.js';

const portal = { name: 'TMS Portal', email: 'portal@tmu.example' };
const ours = 'It is still refused.';
const reply = (...below: string[]): Asked['part'] => text(ours, '', ...below);

/** Programs of few, desks of others, and ways to put words into a file. */
export const lessKnownMessages: Readonly<Record<string, Asked>> = {
  'Roundcube, a reply': {
    part: reply('On 2026-03-03 08:12, TMS Portal wrote:', '> Try a new code.'),
    own: ours,
    quoted: { name: 'TMS Portal', email: '' },
  },
  'Zimbra, a reply': {
    part: reply(
      '----- Original Message -----',
      'From: "TMS Portal" <portal@tmu.example>',
      'To: "Asha Patel" <asha@panel.example>',
      'Sent: Tuesday, 3 March, 2026 08:12:00',
      'Subject: Code',
      '',
      'Try a new code.',
    ),
    own: ours,
    quoted: portal,
  },
  'Horde, a reply': {
    part: reply('Quoting TMS Portal <portal@tmu.example>:', '', '> Try a new code.'),
    own: ours,
    quoted: portal,
    sentAt: undefined,
  },
  'Outlook for Mac, a reply': {
    part: reply('On 03/03/2026, 08:12, "TMS Portal" <portal@tmu.example> wrote:', '', '    Try a new code.'),
    own: ours,
    quoted: portal,
  },
  'Freshdesk, a reply with a blank before the comma': {
    part: reply('On Tue, 3 Mar at 8:12 AM , TMS Portal <portal@tmu.example> wrote:', '', 'Try a new code.'),
    own: ours,
    quoted: portal,
    sentAt: undefined,
  },
  'Zendesk, above its line': {
    part: text('##- Please type your reply above this line -##', '', 'It is still refused.'),
    own: ours,
    quoted: 'nobody',
  },
  'a reply above the line of a desk': {
    part: reply('##- Please type your reply above this line -##', '', 'Your request (4471) has been updated.'),
    own: ours,
  },
  'GMX, passed on': {
    part: text(
      'Passing this on.',
      '',
      'Gesendet: Dienstag, 03. März 2026 um 08:12 Uhr',
      'Von: "TMS Portal" <portal@tmu.example>',
      'An: asha@panel.example',
      'Betreff: Code',
      '',
      'Try a new code.',
    ),
    own: 'Passing this on.',
    quoted: portal,
  },
  'Gmail in Dutch': {
    part: reply('Op di 3 mrt 2026 om 08:12 schreef TMS Portal <portal@tmu.example>:', '', '> Try a new code.'),
    own: ours,
    quoted: portal,
  },
  'Gmail in Portuguese': {
    part: reply(
      'Em ter., 3 de mar. de 2026 às 08:12, TMS Portal <portal@tmu.example> escreveu:',
      '',
      '> Try a new code.',
    ),
    own: ours,
    quoted: portal,
  },
  'Gmail in Italian': {
    part: reply(
      'Il giorno mar 3 mar 2026 alle ore 08:12 TMS Portal <portal@tmu.example> ha scritto:',
      '',
      '> Try a new code.',
    ),
    own: ours,
    quoted: portal,
  },
  'Outlook in Italian': {
    part: reply(
      'Da: TMS Portal <portal@tmu.example>',
      'Inviato: martedì 3 marzo 2026 08:12',
      'A: Asha Patel <asha@panel.example>',
      'Oggetto: Code',
      '',
      'Try a new code.',
    ),
    own: ours,
    quoted: portal,
  },
  'a list with its foot': {
    part: text(
      ours,
      '',
      '_______________________________________________',
      'Panel mailing list',
      'Panel@lists.panel.example',
      'https://lists.panel.example/panel',
    ),
    own: ours,
    quoted: 'nobody',
  },
  'a list whose foot follows at once, as Mailman 3 writes it': {
    part: text(
      ours,
      '_______________________________________________',
      'Panel mailing list -- panel@lists.panel.example',
      'To unsubscribe send an email to panel-leave@lists.panel.example',
    ),
    own: ours,
    quoted: 'nobody',
  },
  'a message to many, which says how to leave': {
    part: text(
      ours,
      '',
      'To unsubscribe, visit https://panel.example/u.',
      'Panel Association, 1 High Street',
      '',
      'You are receiving this because you sit on a panel.',
    ),
    own: ours,
    quoted: 'nobody',
  },
  'somebody who asks how to leave': {
    part: text('How do I unsubscribe from these?', '', 'You are receiving my third message.'),
    own: 'How do I unsubscribe from these?\n\nYou are receiving my third message.',
    quoted: 'nobody',
  },
  'a voicemail that was written down': {
    part: text(
      'You received a voice mail from 01632 960410.',
      '',
      'Hello this is Asha the code is refused again.',
      '',
      'Powered by Voice2Text',
    ),
    quoted: 'nobody',
  },
  'a page in tables with a preheader that nobody sees': {
    part: html(
      '<div style="display:none;max-height:0">Read this in your browser</div><table><tr><td><p>It is still refused.</p></td></tr></table>',
    ),
    own: ours,
    quoted: 'nobody',
  },
  'a third writing for pages that move (AMP)': {
    part: parts('alternative', [
      text(ours),
      { type: 'text/x-amp-html; charset=utf-8', body: '<html amp4email><body>Swipe</body></html>' },
      html('<p>It is still refused.</p>'),
    ]),
    own: ours,
    quoted: 'nobody',
  },
  'quoted-printable cut within a character': {
    part: {
      type: 'text/plain; charset=utf-8',
      headings: ['Content-Transfer-Encoding: quoted-printable'],
      body: 'Si=C3=\r\n=A2n cannot sign in =E2=80=93 still.',
    },
    own: 'Siân cannot sign in – still.',
    quoted: 'nobody',
  },
  'quoted-printable with blanks behind a break, and cut at one': {
    part: {
      type: 'text/plain; charset=utf-8',
      headings: ['Content-Transfer-Encoding: quoted-printable'],
      body: 'It is= \t\r\n still= \nrefused, a =3D b, 1 =zz 2.=',
    },
    own: 'It is stillrefused, a = b, 1 =zz 2.',
  },
  'base64 without its last signs': {
    part: {
      type: 'text/plain; charset=utf-8',
      headings: ['Content-Transfer-Encoding: base64'],
      body: 'SXQgaXMgc3RpbGwgcmVmdXNlZC4',
    },
    own: ours,
    quoted: 'nobody',
  },
  'an answer between the lines, marked with a name': {
    part: text(
      'On Tue, 3 Mar 2026 at 08:12, TMS Portal <portal@tmu.example> wrote:',
      '> Did you try a new code?',
      'Yes, twice.',
      '> Which browser?',
      'Edge.',
    ),
    own: '> Did you try a new code?\nYes, twice.\n> Which browser?\nEdge.',
    quoted: portal,
  },
  'a subject that was counted and marked by a desk': {
    part: text(ours),
    head: [
      'From: Asha Patel <asha@panel.example>',
      'To: portal@tmu.example',
      'Subject: RE: [EXTERNAL] Re[2]: FW: Code refused',
    ],
    own: ours,
    title: 'Code refused',
    quoted: 'nobody',
  },
};
