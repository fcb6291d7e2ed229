import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'Best',
  'Best,',
  'All best',
  'Many thanks',
  'Cheers all',
  'Warmly,',
  'Warm wishes',
  'Respectfully',
  'KIND REGARDS',
  'Take care',
  'Bye for now',
  'Ta muchly both',
])('finds nobody in the closing “%s”, wherever it stands', (closing) => {
  for (const before of ['', 'It works now.\n', 'Thanks\n', 'Kind regards\n\n'])
    for (const after of ['', '\nTMU support', '\n[see issue 41]', '\n\nSent from Outlook'])
      expect([before + closing + after, shown(before + closing + after)]).toEqual([before + closing + after, []]);
});

it.each([
  ['who signs below a closing', 'It works.\nBest\nKwame', ['Kwame']],
  ['a closing word that is a name below another', 'Kind regards\nDay', ['Day']],
  ['a name that is a closing’s short form', 'Thanks\nTia', ['Tia']],
  ['initials and not what they do', 'T.R. says it works, J.K. adds a page', ['T.R.', 'J.K.']],
  ['nobody in whom one asks', 'sent the “Forgotten password” reply, asked them to confirm', []],
  ['no font in a line of fonts', 'Letters in Times New Roman, ours in Georgia; Arial Narrow and Gill Sans too', []],
  ['nobody in what forms are called', 'Grant of extension, and Lord Chancellor’s guidance', []],
  ['no title in a program of Microsoft', 'MS Teams has crashed, and so has the Ms Outlook app', []],
  ['the title of somebody', 'MS OUTLAW and Ms Officer', ['MS OUTLAW', 'Ms Officer']],
  ['whom two titles stand before', 'prof. dr. wood', ['prof. dr. wood']],
  ['a person of a font’s name', 'Georgia rang about it', ['Georgia']],
  [
    'an NI number, and not its label',
    'TRN 87/40352, NI QQ 12 34 56 C, LS6 3QD.',
    ['87/40352', 'QQ 12 34 56 C', 'LS6 3QD'],
  ],
  [
    'a reference in a link without the full stop',
    'See https://portal.tms.example/cases?ref=TMS-2026-00388. It is blank',
    ['TMS-2026-00388'],
  ],
  ['a picture, which is no login', 'login screenshot1.png, signed in as upload.png, account scan0001.pdf', []],
  ['a name within a picture’s', 'see user kowalczyk_login.png', ['kowalczyk']],
])('finds %s', (_, text, expected) => expect(shown(text)).toEqual(expected));
