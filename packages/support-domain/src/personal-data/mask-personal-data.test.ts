import fc from 'fast-check';
import { foldText } from '../find/fold-text.js';
import { growthOf } from '../testing/growth.js';
import { often, someOf } from '../testing/in-full.js';
import type { KnownPersonalData } from './finding.js';
import { maskPersonalData, replaceFindings } from './mask-personal-data.js';

const known: KnownPersonalData = {
  names: [
    'Ann Lee',
    'Grace Obi',
    'Tom Reed',
    "Siân O'Brien",
    'Freya Gosforth-Lee',
    'Dr Uma van der Merrow',
    'May Tindle',
    'Li Orrell',
  ],
  emails: ['tom.reed@tmu.example'],
  references: ['Case 12 of the Orrell set'],
  casePatterns: ['CAS-#####-******', 'TRN #######', 'H@##+'],
  issueNumber: 41,
};
const masked = (text: string) => maskPersonalData(text, known);
const see = '[see issue 41]';

it.each(['three cases (numbers 20417, 20418 and 20421)', 'cases: 20417, 20418, 20421', 'case (no. 20417)'])(
  'asks of each reference in "%s" whether TRA needs it',
  (text) => {
    const { replaced, toReview } = masked(text);
    expect(toReview).toEqual([]);
    expect(replaced.map(({ kind, text: found }) => [kind, found])).toEqual(
      text.match(/\d{5}/g)!.map((found) => ['case-reference', found]),
    );
  },
);

it.each([
  ['a whole name', 'Ann Lee cannot save', `${see} cannot save`],
  ['in lower case', 'told ann lee twice', `told ${see} twice`],
  ['in capitals', 'TOLD ANN LEE TWICE', `TOLD ${see} TWICE`],
  ['the family name first', 'for Lee, Ann today', `for ${see} today`],
  ['a first name alone, in any case', 'rang tom', `rang ${see}`],
  ['a family name alone', 'the Orrell case', `the ${see} case`],
  ['a possessive', "Ann's case", `${see} case`],
  ['a curly possessive', 'Siân’s case', `${see} case`],
  ['a possessive without an apostrophe', 'anns case', `${see} case`],
  ['a possessive of a name in s', "both Orrells' cases", `both ${see} cases`],
  ['a title', 'asked Mrs. Obi again', `asked ${see} again`],
  ['an initial behind a first name', 'told Freya G that', `told ${see} that`],
  ['an initial', 'asked G. Obi again', `asked ${see} again`],
  ['a middle initial', 'asked Grace M. Obi again', `asked ${see} again`],
  ['without its accent', 'sian rang', `${see} rang`],
  ['without its apostrophe', 'asked OBrien', `asked ${see}`],
  ['with another apostrophe', 'asked O’Brien', `asked ${see}`],
  ['half of a double name', 'Gosforth is waiting', `${see} is waiting`],
  ['with particles', 'sent to Uma van der Merrow', `sent to ${see}`],
  ['in a file name', 'see ann_lee_bundle2.pdf', `see ${see}_bundle2.pdf`],
  ['run together, as a login name with its number', 'user annlee2', `user ${see}`],
  ['with something invisible in it', 'asked A\u200Bnn', `asked ${see}`],
  ['in full-width letters', 'asked Ｏｂｉ', `asked ${see}`],
  ['a name that is a word, within a sentence', 'we asked Grace about it', `we asked ${see} about it`],
  ['a name that is a month, as a name', 'we asked May about it', `we asked ${see} about it`],
  ['an address', 'from tom.reed@tmu.example.', `from ${see}.`],
  ['an address of somebody unknown', 'from <x.y+z@panel.example>', `from <${see}>`],
  ['a case number', 'in cas-00123-a1b2c3, step 2', `in ${see}, step 2`],
  ['a case number with other dashes', 'in CAS–00123–A1B2C3', `in ${see}`],
  ['a number with or without a space', 'TRN1234567 and trn 7654321', `${see} and ${see}`],
  ['a pattern with a repeat', 'hx12345 and hx1', `${see} and hx1`],
  ['a reference as it is', 'in case 12 of the  orrell set', `in ${see}`],
  ['a reference over several lines and spaces', 'in case 12\n\n   of the Orrell set', `in ${see}`],
  ['a name in a link', 'https://p.example/f?file=Ann%20Lee.pdf', `https://p.example/f?file=${see}.pdf`],
  ['an address in a link', 'https://p.example/?e=ann%40tmu.example', `https://p.example/?e=${see}`],
  ['an id in a link', 'https://p.example/case/18456/files', `https://p.example/case/${see}/files`],
  ['an address that is spelt out', 'write to ann dot lee at tmu dot example', `write to ${see}`],
  ['a telephone number', 'call 07700 900123 or +44 (0)20 7946 0018', `call ${see} or ${see}`],
  ['an extension', 'my ext is 4471, or extension: 20113', `my ext is ${see}, or extension: ${see}`],
  ['a line of a desk telephone', 'desk phone x5521, or x40113', `desk phone x${see}, or x${see}`],
  ['an NI number', 'NI no. qq 12 34 56 c', `NI no. ${see}`],
  ['a date of birth', 'DOB: 12.3.81, born 3rd May 1979', `DOB: ${see}, born ${see}`],
  ['a postcode', 'at SW1A 2AA, postcode: zz993vz', `at ${see}, postcode: ${see}`],
  ['a teacher reference', 'teacher ref. no: 12/34567, RP12/34567', `teacher ref. no: ${see}, ${see}`],
  [
    'case references in words',
    'cases 18456, 18457 and 18460; case no. 2024/118',
    `cases ${see}, ${see} and ${see}; case no. ${see}`,
  ],
  ['a case number in any writing', 'CAS 12345 A1B2C3, cas_12345_a1b2c3, TMS-2026-00123', `${see}, ${see}, ${see}`],
  ['an id of a record, its dashes encoded', 'id=%7BA1B2C3D4%2D0001%2D4C3D%2D9E8F%2D00112233AABB%7D', `id=%7B${see}%7D`],
  ['a login name with a number', 'alee4 is locked', `${see} is locked`],
  ['a login name where one stands', 'login alee', `login ${see}`],
  ['the whole of a name with an apostrophe', "told s. o'brien and d'lee", `told ${see} and ${see}`],
  ['several', 'Ann Lee told Tom about CAS-00123-A1B2C3', `${see} told ${see} about ${see}`],
])('replaces %s', (_, text, expected) => {
  expect(masked(text).text).toBe(expected);
});

it.each([
  ['Will it save on 3 May, or since may?'],
  ['Seen on 3rd May, May 3, May 2026 and 12 May'],
  ['At the end of May, early May, the May release, April to May, or May and June'],
  ['May I have it back? Will this save? Grace period over'],
  ['it will not, it may, within the grace period'],
  ['The grace period may end; read the page'],
  ['It came in May, and since May it is slow'],
  ['An announcement for leeway: tomorrow, reeds and oral'],
  ['Version 12 @ noon'],
])('leaves "%s" as it is, with nothing to review', (text) => {
  expect(masked(text)).toEqual({ text, replaced: [], toReview: [] });
});

it('shows codes that are nearly a reference, and replaces none', () => {
  const { text, toReview } = masked('CAS-00123-A1B2C34 and XCAS-00123-A1B2C3');
  expect(text).toBe('CAS-00123-A1B2C34 and XCAS-00123-A1B2C3');
  expect(toReview.map((one) => one.text)).toEqual(['CAS-00123-A1B2C34', 'XCAS-00123-A1B2C3']);
});

it.each([
  ['a name that is a word, where a sentence begins', 'Grace will not load', ['Grace']],
  ['a title and a name', 'It is about Mr Pellingham', ['Mr Pellingham']],
  ['two capitals', 'Bronwen Verney', ['Bronwen Verney']],
  ['a capital within a sentence', 'I asked Bronwen about it', ['Bronwen']],
  ['somebody who does something', 'Bronwen says no', ['Bronwen']],
  ['a name that is a month, where a month may stand', 'It came from May', ['May']],
  ['a name that is a month, after "by"', 'By May it was back', ['May']],
  ['a name that is a month, with a possessive there', "In May's list", ["May's"]],
  ['a name that is a word in lower case, after telling', 'we told grace and asked may', ['grace', 'may']],
  ['a name that is a word in lower case, after speaking with', 'spoke with grace', ['grace']],
  ['a name that is a word in lower case, before "who"', 'it was grace who did', ['grace']],
  ['a title in lower case', 'told mr pellingham', ['mr pellingham']],
  ['a title with an apostrophe', "My colleague Rev'd Peverell gets it", ["Rev'd Peverell"]],
  ['a surname in capitals', 'the letter to KOWALSKI', ['KOWALSKI']],
  ['a title in capitals', 'MR PELLINGHAM CANNOT SIGN IN', ['MR PELLINGHAM']],
  ['a name after a label', 'name: harriet lowe', ['harriet lowe']],
  ['seven digits alone', 'the record of 1234567', ['1234567']],
  ['an old date alone', 'it shows 14/07/1962', ['14/07/1962']],
  ['a postcode without its space', 'it has sw1a2aa', ['sw1a2aa']],
  ['a login name that may be a word', 'tobi cannot', ['tobi']],
  ['a login name', 'alee cannot', ['alee']],
  ['a common first name in lower case, with a surname that is no word', 'raised by dave pinder today', ['dave pinder']],
  ['a name that somebody says is one', 'my name is ottoline price and', ['ottoline price']],
  ['a short form of a known name', 'Tommo has it, and so has Siany', ['Tommo', 'Siany']],
  ['an initial and a surname', 'hearing of K. Abara on day 3', ['K. Abara']],
  ['a name in the name of a file with blanks', 'I add Screenshot Hughes 40352.png', ['Hughes', '40352']],
  ['a common name in lower case in the name of a file', 'see scan smith.pdf', ['smith']],
  ['a name in the name of a file', 'the file Kowalczyk_J_statement.pdf is blank', ['Kowalczyk', 'J']],
  ['a name after thanks', 'thank you - Ifeoma, panel', ['Ifeoma']],
  ['a whole name in a line of capitals', 'MISS PRUDENCE ADEBAYO CANNOT GET IN', ['MISS PRUDENCE ADEBAYO']],
  ['one name after a label', 'chair: beryl (sits Thursday)', ['beryl']],
  ['a street with its number', 'I live at 14 Mill Lane, on the left', ['14 Mill Lane']],
  ['what a case is called after', 'in the Pellingham case', ['Pellingham']],
  ['the rest of a name of which a part is known', 'I asked Bronwen Lee', ['Bronwen']],
])('leaves %s, for a person to look at', (_, text, likely) => {
  expect(masked(text).toReview.map((finding) => finding.text)).toEqual(likely);
});

it.each([
  ['Password is wrong. Code refused'],
  ['The TMS portal says "Save" on Monday'],
  ['Since Microsoft Teams was updated'],
  ['Took 18456 ms to load'],
  ['The Grace Period setting, Mark Complete and the Outcome stage'],
  ['Could not load Chunk 42'],
  ['Step 4 of the way, 12 files to close, 3 panels in a row, 2 Save and close'],
  ['IMG_2034.png and Letter about the Hearing 3.docx are blank'],
  ['Outcome_Letter_v4.docx and scan_2026.pdf'],
  ['x64, x264 and x509, and 1024x7680 at most'],
  [''],
])('sees no name in "%s"', (text) => expect(masked(text).toReview).toEqual([]));

it('reports each finding with its place in the text, so that the screen can show it, and one that is refused stays', () => {
  const text = 'Zoë’s ﬁle: Ann’s, CAS-00123-A1B2C3';
  const { replaced, toReview } = masked(text);
  expect(replaced).toEqual([
    { start: 11, end: 16, text: 'Ann’s', kind: 'name', replacement: see },
    { start: 18, end: 34, text: 'CAS-00123-A1B2C3', kind: 'case-reference', replacement: see },
  ]);
  expect(replaceFindings(text, replaced.slice(1))).toBe(`Zoë’s ﬁle: Ann’s, ${see}`);
  expect(toReview.map(({ start, end, text: part }) => [start, end, part])).toEqual([[0, 5, 'Zoë’s']]);
  expect(replaceFindings('I asked Bronwen', masked('I asked Bronwen').toReview)).toBe(`I asked ${see}`);
});

it('does not stop at a pattern that cannot be read', () => {
  expect(maskPersonalData('Ann', { ...known, casePatterns: ['+', '('] }).text).toBe(see);
});

it('takes a long text made to be slow in time that grows as the text does', () => {
  const growth = growthOf((times) => {
    maskPersonalData(`${'1'.repeat(2_000 * times)}${'a.'.repeat(1_000 * times)}@${'-'.repeat(500 * times)}`, {
      ...known,
      casePatterns: ['#+*+#+'],
    });
  });
  expect(growth).toBeLessThan(30);
});

it.each(someOf(['XYZWQ ', 'case no. ', '?id=', '%e2%82', '0 ', 'trn ', 'In May ', 'mr ', "o'", '[at] '], 3))(
  'takes %p, over and over on one line, in time that grows as the line does',
  (part) => {
    const line = (times: number): string => part.repeat(Math.ceil((2_500 * times) / part.length));
    expect(growthOf((times) => maskPersonalData(line(times), known))).toBeLessThan(30);
  },
);

const sureName = fc.constantFrom(
  'Ann',
  'Lee',
  'Obi',
  'Tom',
  'Siân',
  "O'Brien",
  'Freya',
  'Gosforth',
  'Uma',
  'Merrow',
  'Tindle',
  'Orrell',
  'Ann Lee',
  'Lee, Ann',
);
const written = fc
  .tuple(
    sureName,
    fc.constantFrom('', "'s", '’s', 's', ',', '.', '!', ')'),
    fc.constantFrom('as is', 'upper', 'lower', 'wide'),
  )
  .map(([name, end, how]) => {
    if (how === 'upper') return name.toUpperCase() + end;
    if (how === 'lower') return name.toLowerCase() + end;
    return (
      (how === 'wide' ? name.replace(/[A-Za-z]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)) : name) + end
    );
  });
const filler = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('the', 'Will', '\n', '“', '@', '3 May', 'CAS-', '(', 'É'),
);
const anyText = fc.array(fc.oneof(written, filler), { maxLength: 12 }).map((parts) => parts.join(' '));

it('leaves no known name, and changes nothing but what it reports', () => {
  const nameWords = [
    'ann',
    'lee',
    'obi',
    'tom',
    'sian',
    'brien',
    'freya',
    'gosforth',
    'uma',
    'merrow',
    'tindle',
    'orrell',
  ];
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: out, replaced } = masked(text);
      const words = foldText(out).match(/\p{L}+/gu) ?? [];
      expect(words.filter((word) => nameWords.includes(word))).toEqual([]);
      expect(replaceFindings(text, replaced)).toBe(out);
      for (const { start, end, text: part } of replaced) expect(text.slice(start, end)).toBe(part);
    }),
    { numRuns: often(600) },
  );
});

it('takes any name, address, reference and pattern without stopping, and finds each reference that has a word in it', () => {
  const any = fc.string({ unit: 'binary', maxLength: 12 });
  const few = fc.array(any, { maxLength: 3 });
  const lists = fc.record({ names: few, emails: few, references: few, casePatterns: few });
  fc.assert(
    fc.property(lists, any, (all, text) => {
      expect(typeof maskPersonalData(text, { ...all, issueNumber: 1 }).text).toBe('string');
      const reference = `ref (1) ${text} [x]`;
      expect(
        maskPersonalData(reference, { names: [], references: [reference], casePatterns: [], issueNumber: 1 }).replaced,
      ).toHaveLength(1);
    }),
  );
});

it('finds nothing more in what it has masked', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(maskPersonalData(masked(text).text, known).replaced).toEqual([]);
    }),
  );
});

it('takes a case whose digits are grouped whole', () =>
  expect(masked('gave it as case 19 874 and hung up').text).toBe(`gave it as case ${see} and hung up`));

it.each([
  ['a mailbox', 'Panel Office', 'the panel notice went to the panel office'],
  ['a team', 'Hearings Team', 'Hearings are blank, and so says the hearings team'],
  ['an office of a town', 'Leeds Office', 'the office in Leeds is closed'],
  ['a role', 'Duty Manager', 'the manager on duty is told'],
  ['a name without a word for a team', 'Stakeholder Engagement', 'our engagement with stakeholders'],
  ['an area', 'Letters', 'Letters are blank'],
])('takes %s in the people list for nobody', (_, name, text) => {
  expect(maskPersonalData(text, { names: [name], issueNumber: 41 }).replaced).toEqual([]);
});

it.each([
  ['Principal Nia Hopkin', 'ask Hopkin, the principal', 'ask [see issue 41], the principal'],
  ['Will Case', 'told Will Case of the case', 'told [see issue 41] of the case'],
  ['Principal May Young', 'Mrs Young is away', '[see issue 41] is away'],
  ['Grace Page', 'Ms Page has a blank page', '[see issue 41] has a blank page'],
  ['Lincoln Banks', 'it was Lincoln Banks', 'it was [see issue 41]'],
])('takes %s for somebody all the same', (name, text, masked) => {
  expect(maskPersonalData(text, { names: [name], issueNumber: 41 }).text).toBe(masked);
});

it.each([
  ['rang Sam (07700 900417) again', 'rang Sam ([see issue 41]) again'],
  ['(mobile 07700 900417) rings', '(mobile [see issue 41]) rings'],
  ['ring (020) 7946 0018 first', 'ring [see issue 41] first'],
  ['ring (020 7946 0018, then me)', 'ring ([see issue 41], then me)'],
])('leaves the brackets around a number, and takes its own: %s', (text, masked) => {
  expect(maskPersonalData(text, { names: [], issueNumber: 41 }).text).toBe(masked);
});

it.each([
  ['a room', 'Room 40352 is upstairs'],
  ['the number of a reason', 'Status reason 100000007 is shown'],
  ['a version', 'Version 2784523 is on test'],
  ['the id of a connection', '(ClientConnectionId: 2e2c3b4a-5f6e-4788-99aa-bbccddeeff11)'],
])('shows nothing for %s', (_, text) => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  expect([...replaced, ...toReview]).toEqual([]);
});

it('takes the other date of a birth that is compared', () => {
  const text = 'dob 02.08.84 whereas the scanned form says 2.8.48';
  expect(maskPersonalData(text, { names: [], issueNumber: 41 }).replaced.map((one) => one.text)).toEqual([
    '02.08.84',
    '2.8.48',
  ]);
});
