import type { EmlPart } from './make-eml.js';

export const at = '2026-03-03T08:12:00.000Z';
export const asha = { name: 'Asha Patel', email: 'asha@panel.example' };
const portal = { name: 'TMS Portal', email: 'portal@tmu.example' };

export interface Asked {
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

export const head = ['From: Asha Patel <asha@panel.example>', 'To: portal@tmu.example', 'Subject: Re: Code'];
export const text = (...lines: string[]): EmlPart => ({ type: 'text/plain; charset=utf-8', body: lines.join('\r\n') });
export const html = (body: string): EmlPart => ({ type: 'text/html; charset=utf-8', body });

/** Replies and what is passed on, as mail programs quote them. */
export const quotedByPrograms: Readonly<Record<string, Asked>> = {
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
};
