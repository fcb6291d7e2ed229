import { readThread } from './read-thread.js';
import { ownWords, textParts } from './text-parts.js';

// What people say of gateways, letters, lists and telephones, in words that these put around messages. None of it may be folded.
const said = [
  'To unsubscribe from the rota e-mails I pressed the link, and it says that I have no account.',
  'To unsubscribe, what do I press?',
  'How did we do? The page at https://survey.example is white.',
  'How did we do? Poor.',
  'How did we do?\nNobody asked me.',
  'Was this reply helpful? No, it was not.',
  'The page asks:\nHow did we do?\nGreat | Poor',
  'Rate our service\nis what the page wants, and I cannot',
  'Follow us on the list of https://venue.example: it has the wrong room.',
  'Rate my patience',
  'To unsubscribe the witness from the list nobody has the right',
  'You receive these because I pressed the wrong button, sorry.',
  'You are subscribed twice because of the two spellings',
  'If you do not want to receive the bundle by post, tell the chair.',
  'Unsubscribe here does nothing',
  'This e-mail is a service from my phone, as the laptop is locked.',
  'This message says that the attachment was deleted by the virus checker.',
  'The information in this email is confidential, please delete it after you have reset my password.',
  'If you received this message in error please delete it from the case: it holds confidential papers of the panel.',
  'This message is confidential, and the portal shows it to anyone who has the link in this e-mail.',
  'Our bank details will not be kept: the page says Payment fraud.',
  'The privileged papers were disclosed to somebody who is not the intended recipient.',
  'I am not the intended recipient. It holds privileged and confidential papers; please delete it from my list.',
  'If you are not the intended recipient, it says, delete this email. So I deleted it. Can you send it again?',
  'Do you monitor this inbox? My message about the attachments was copied to nobody.',
  'This email address is confidential. Delete it from the list, and do not copy it to anyone.',
  'Mae’r neges a’r atodiadau yn cynnwys gwybodaeth gyfrinachol am y gwrandawiad.',
  'Mae’r neges hon yn gyfrinachol, meddai’r porth, ond nid yw’n agor.',
  'You are welcome to contact me in English',
  'You are welcome to contact us in Welsh, but the page is in English only.',
  'Mae croeso i chi ffonio',
  'From 1 December I will be away',
  'See my notes at https://notes.example',
  'How satisfied are you with the portal?',
  'Microsoft Teams meeting\nMeeting ID: 391 202\nThe passcode is refused',
  'Mira Holt, 3 Mar 2026, 10:26 GMT',
  'Our bank details will not be taken by the page.',
  'Nell,\nwas the first who saw it.',
  'Please consider the environment that I work in: no wifi, one socket.',
  'Do you really need to print this letter every time?',
  '*** This message is urgent, the hearing is at ten ***',
  'Achtung, the link from outside is dead.',
  'I welcome the letter in Welsh, but it has no English.',
  'The bank details in the letter are wrong, and the company number too.',
  'Kell LLP is registered in England, says the list, but it is in Wales.',
  'Fraud warning: somebody changed bank details in the record.',
  'Think of the environment before you print bundles, says the poster, and yet we get paper.',
  'Caution: the link in the email from outside goes to a page that does not exist.',
  'Warning. Attachments do not open.',
  'WARNING - link expired',
  'Warning: do not open the second letter, it is the wrong one.',
  'Be careful with links in the invitation: the second one is dead.',
  'External users cannot open the attachments any more.',
  'The external sender field is empty in the list, and the warning stays.',
  'The letter came from outside, and the warning scared the witness.',
  'External e-mail\nis what the desk calls mine',
  'RESTRICTED - ACCESS DENIED',
  'Sent from my iPad it works, from the laptop it does not.',
  'Sent by mail last Tuesday and still not shown in the portal.',
  'Get Outlook for my tablet, they said, but where?',
  'Thanks\nThe other laptop has the same fault',
  'Best wishes for the new year, and can the code be sent again',
  '--\nThe second question is where the bundle went.',
  'Asha Patel\nis spelt wrong',
  'From: 9am\nTo: 5pm\nSubject: hearing room',
  'From: Coventry\nTo: London\nDate: 3 March 2026',
  'From: page 3\nSubject: to change\nTo: be confirmed',
  'From: 3 March\nSent: never',
  'On Tuesday 3 March 2026 at 10:15 the chair wrote:',
  'On 3 March 2026 at 09:12 you wrote:\n"Try again tomorrow."',
  'On 4 March 2026 I wrote:\nMy code is refused',
  'Original message',
  'Begin forwarded message:',
  'You are receiving this because the link in the rota is dead.',
  'You are subscribed because of an old list.',
  'I welcome correspondence in Welsh, and the portal has none.',
  'This email has been scanned for viruses, and yet the file was one.',
  'Sent from my iPad\nbut also from the laptop',
  'Asha Patel\nWrong name on the badge',
  'Asha Patel – my name has no accent',
  'Kind regards\nNobody answers',
  'On 3 March 2026 at 10:15 Rhian Cole wrote:',
  'On Friday at 9:15 Rhian Cole wrote:',
  'Rhian wrote on 3 March 2026:',
  'The page says:\nPlease reply above this line',
  'The page says:\n\nUnsubscribe',
  'The list says of me:\n\nAsha Patel\nDeputy chair',
];

it.each(said)('folds nothing of %j, wherever it stands', (words) => {
  const [before, after] = ['The first page is white.', 'It was so on Tuesday as well.'];
  for (const text of [
    `${words}\n\n${before}\n\n${after}`,
    `${before}\n\n${words}\n\n${after}`,
    `${before}\n\n${after}\n\n${words}`,
  ])
    expect(ownWords(textParts(text, undefined, 'Asha Patel'))).toBe(text);
});

const code = 'The second code is refused.';

it.each([
  ['CAUTION: This email originated from outside the organisation.', 'banner', 'above'],
  ['CAUTION: External email', 'banner', 'above'],
  ["RHYBUDD: Daeth y neges hon o'r tu allan i'r sefydliad.", 'banner', 'above'],
  ['ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation.', 'banner', 'above'],
  ['*** This message was sent over a secure network. ***', 'banner', 'above'],
  [
    'Croesewir gohebiaeth yn Gymraeg neu’n Saesneg. / We welcome correspondence in Welsh or English.',
    'disclaimer',
    'below',
  ],
  ["Rwy'n croesawu gohebiaeth yn Gymraeg. | I welcome correspondence in Welsh.", 'disclaimer', 'below'],
  ['This email is confidential and intended solely for the addressee.', 'disclaimer', 'below'],
  [
    'Confidentiality notice: this message is privileged. Delete it if you are not the addressee.',
    'disclaimer',
    'below',
  ],
  ['Please consider the environment before printing this e-mail.', 'disclaimer', 'below'],
  [
    'Mae’r neges hon yn gyfrinachol ac wedi’i bwriadu ar gyfer y sawl y’i cyfeiriwyd ati yn unig.',
    'disclaimer',
    'below',
  ],
  ['Gall yr e-bost hwn gynnwys gwybodaeth gyfrinachol. Os nad chi yw’r derbynnydd, dilëwch ef.', 'disclaimer', 'below'],
  ['Mae croeso i chi gysylltu â ni yn Gymraeg neu’n Saesneg.', 'disclaimer', 'below'],
  ['You are welcome to contact us in Welsh or English. This will not lead to delay.', 'disclaimer', 'below'],
  ['RHYBUDD: Peidiwch â chlicio ar ddolenni yn y neges hon.', 'banner', 'above'],
  ['RHYBUDD: E-bost allanol / External e-mail', 'banner', 'above'],
])('folds %j, which no empty line parts from the words', (line, kind, where) => {
  const text = where === 'above' ? `${line}\n${code}` : `${code}\n${line}`;
  const parts = [
    { kind, text: line },
    { kind: 'words', text: code },
  ];
  expect(textParts(text)).toEqual(where === 'above' ? parts : parts.reverse());
});

it('folds a signature in two languages, and what it says of them', () => {
  const block = "Dilys Rhys\nCadeirydd | Chair\nRwy'n croesawu gohebiaeth yn Gymraeg. | I welcome letters in Welsh.";
  expect(ownWords(textParts(`${code}\n\n${block}`, undefined, 'Dilys Rhys'))).toBe(code);
});

it.each([
  ['Łucja Głąb', 'Lucja Glab'],
  ['Søren Æbelø', 'Soren Aebelo'],
])('folds the name of %s without its signs', (sender, name) => {
  expect(ownWords(textParts(`${code}\n\nTa,\n${name}`, undefined, sender))).toBe(code);
  expect(ownWords(textParts(`${code}\n\n${name}`, undefined, sender))).toBe(code);
});

it('lets nobody speak of a marking between their words, and folds it below them', () => {
  expect(ownWords(textParts(`${code}\n\nPROTECT\n\n${code}`))).toBe(`${code}\n\nPROTECT\n\n${code}`);
  expect(ownWords(textParts(`${code}\n\nPROTECT`))).toBe(code);
});

it('folds what a program says of itself below its sign', () => {
  expect(ownWords(textParts(`${code}\n\n--\nThis e-mail was sent from a contact form on the website`))).toBe(code);
});

it('folds what a firm says of itself right below a name', () => {
  const firm =
    'Asha Patel\nPartner\nCyber crime alert: we will never tell you of other bank details by email.\nPatel LLP is a limited liability partnership registered in England. Authorised and regulated by the SRA.';
  expect(ownWords(textParts(`${code}\n\n${firm}`, undefined, 'Asha Patel'))).toBe(code);
});

it.each([
  ['a charity', 'Holt College is an exempt charity. VAT no. GB 999 9999 73.'],
  ['a union', 'Union of Bells. Registered office: 9 Mill Row. A trade union listed under the Bells Act 1992.'],
  ['a firm’s caution', 'CYBER CRIME: Our bank details will not change during a matter. Please telephone us first.'],
  [
    'a line in each language',
    'Mae’r neges hon a’i hatodiadau ar gyfer y derbynnydd yn unig.\nMae unrhyw farn yn eiddo i’r awdur.',
  ],
])('folds what %s says of itself below the words', (_, line) =>
  expect(ownWords(textParts(`${code}\n\nRegards\nAsha Patel\n\n${line}`))).toBe(code),
);

it.each([
  'From 1 December I will be based on the 4th floor',
  'Until 4 May I am on annual leave',
  'Member, Society of Bells – see my work at\nhttps://bells.example/',
  'Read my blog: https://bells.example/',
])('leaves in a signature where somebody works, and what they show: %s', (line) => {
  expect(ownWords(textParts(`${code}\n\n--\nAsha Patel\nLay member\n\n${line}`))).toBe(code);
  expect(ownWords(textParts(`${code}\n\nFrom 1 December I will be locked out again.`))).toContain('From 1 December');
});

it('leaves in a signature when somebody works, and not what is wrong with it', () => {
  const block = 'Kind regards\nAsha Patel\nMy working days are Monday to Wednesday\n07700 900123';
  expect(ownWords(textParts(`${code}\n\n${block}`))).toBe(code);
  const wrong = 'Kind regards\nAsha Patel\nMy working days are wrong in the portal';
  expect(ownWords(textParts(`${code}\n\n${wrong}`))).toContain('wrong in the portal');
});

it('ends a signature where somebody goes on without a stop', () => {
  expect(ownWords(textParts(`${code}\n\nThanks\nAsha\n\nThe phone is the same`))).toBe(
    `${code}\n\nThe phone is the same`,
  );
});

it.each([
  'On 3 March 2026 at 10:15 Rhian Cole wrote:\n> It is white.',
  'On 3 Mar 2026, at 10:15, Rhian Cole wrote:\n\nIt is white.',
  'On 3 March 2026 at 10:15 Rhian Cole <rhian@panel.example> wrote:\n\nIt is white.',
  'Rhian Cole/Panel wrote on 03/03/2026 10:15:\n\nIt is white.',
])('folds what a program says of another’s message: %j', (below) =>
  expect(ownWords(textParts(`${code}\n\n${below}`))).toBe(code),
);

it('knows such a line within a quotation', () => {
  const text = `${code}\n\nOn 4 Mar 2026, at 9:00, TMS wrote:\n\n> Try again.\n> On 3 March 2026 at 10:15 Rhian Cole wrote:\n>> It is white.`;
  expect(readThread(text).map(({ from }) => from.name)).toEqual(['TMS', 'Rhian Cole']);
});
