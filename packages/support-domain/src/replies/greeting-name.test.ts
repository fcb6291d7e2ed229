import fc from 'fast-check';
import { issueOf } from '../find/testing/issue-of.js';
import { draftReply } from './draft-reply.js';
import { greetingName } from './greeting-name.js';

it.each([
  ['Grace Obi', 'Grace'],
  ['Grace', 'Grace'],
  ['Mrs Grace Obi', 'Grace'],
  ['Dr. Uma van der Merrow', 'Uma'],
  ['Prof Sir John Tindle', 'John'],
  ['The Rev Tom Reed', 'Tom'],
  ['Rt Hon Dame Ruth Orrell', 'Ruth'],
  ['Obi, Grace', 'Grace'],
  ['OBI, GRACE', 'Grace'],
  ['Obi, Mrs Grace', 'Grace'],
  ['Obi, Grace, Mrs', 'Grace'],
  ['van der Merrow, Uma', 'Uma'],
  ['Grace Obi, OBE', 'Grace'],
  ['Obi, Grace (TMU)', 'Grace'],
  ['[External] Grace Obi', 'Grace'],
  ['Grace Obi | Panel', 'Grace'],
  ['Grace Obi - panellist', 'Grace'],
  ['TINDLE Grace', 'Grace'],
  ['Grace OBI', 'Grace'],
  ['GRACE OBI', 'Grace'],
  ['grace obi', 'Grace'],
  ['JEAN-LUC MARTIN', 'Jean-Luc'],
  ['Anne-Marie O’Neill', 'Anne-Marie'],
  ['D’Arcy Holt', 'D’Arcy'],
  ["D'ARCY HOLT", "D'Arcy"],
  ['siân o’brien', 'Siân'],
  ['J. Robert Obi', 'Robert'],
  ['McKenzie Holt', 'McKenzie'],
  ['grace.obi', 'Grace'],
  ['Grace_Obi', 'Grace'],
  ['GRACE.OBI', 'Grace'],
  ['Grace Obi <grace@panel.example>', 'Grace'],
  ['Obi, Grace <grace@panel.example>', 'Grace'],
  ['g.obi', undefined],
  ['\u200BGrace\u00A0 Obi\n', 'Grace'],
  ['小明', '小明'],
  // Wales and Ireland.
  ['Gwenllïan ferch Owain', 'Gwenllïan'],
  ['Rhys ap Gwilym', 'Rhys'],
  ['Ó Súilleabháin, Seán', 'Seán'],
  ['O NEILL Bridget', 'Bridget'],
  ["O'NEILL, Bridget", 'Bridget'],
  // Titles of the Church and of courts.
  ['Revd Canon Peter Holt', 'Peter'],
  ['The Very Revd Tom Reed', 'Tom'],
  ['Bishop Tom Reed', 'Tom'],
  ['Sister Mary Clare', 'Mary'],
  ['HHJ Ruth Orrell', 'Ruth'],
  ['Her Honour Ruth Orrell', 'Ruth'],
  ['Prof Emeritus Ruth Orrell', 'Ruth'],
  // Titles that are somebody's name.
  ['John Major', 'John'],
  ['Major, John', 'John'],
  ['JUDGE, Igor', 'Igor'],
  ['Tom Bishop', 'Tom'],
  ['Kim Master', 'Kim'],
  // A directory's ways.
  ['SMITH, John (DfE)', 'John'],
  ['SMITH, John - DfE', 'John'],
  ['SMITH JONES Anna', 'Anna'],
  ['DE SOUZA Ana', 'Ana'],
  ['McDONALD Ian', 'Ian'],
  ['Sam Holt (they/them)', 'Sam'],
  ['Sam Holt she/her', 'Sam'],
  ['Ruth Orrell, PGCE', 'Ruth'],
  ['St. John Holt', 'St John'],
  ['ST JOHN HOLT', 'St John'],
  // Names that are written short.
  ['Mohd. Faisal', 'Faisal'],
  ['Mohd Faisal Khan', 'Faisal'],
  ['Md. Rahman', 'Rahman'],
  ['MD RAHMAN', 'Rahman'],
  ['Muhd. Amir bin Osman', 'Amir'],
  ['Faisal, Mohd.', 'Faisal'],
  ['Mr. Mohd. Faisal', 'Faisal'],
  ['Wm.', 'William'],
  ['Wm. Holt', 'William'],
  ['Wm Holt', 'William'],
  ['WM. HOLT', 'William'],
  ['Jas. R. Holt', 'James'],
  ['Holt, Chas.', 'Charles'],
  ['Geo. Holt', 'George'],
  ['Thos Holt', 'Thomas'],
  ['Cllr. Robt. Holt', 'Robert'],
  ['Prof. Alex. Holt', 'Alex'],
  ['Ruth Holt MD', 'Ruth'],
  ['SMITH, Jane', 'Jane'],
  ['Faisal.', 'Faisal'],
])('calls "%s" %s', (name, called) => expect(greetingName(name)).toBe(called));

it.each([
  ['Mrs Obi', 'Mrs Obi'],
  ['MRS OBI', 'Mrs Obi'],
  ['mrs obi', 'Mrs Obi'],
  ['Obi, Mrs', 'Mrs Obi'],
  ['Mr. J. Obi', 'Mr Obi'],
  ['Dr J R Obi', 'Dr Obi'],
  ['Obi, Dr J.', 'Dr Obi'],
  ['Prof van der Merrow', 'Prof van der Merrow'],
  ['Dr O’NEILL', 'Dr O’Neill'],
  ['Sir John', 'Sir John'],
  ['Lt Col Obi', 'Col Obi'],
  ['Sgt. Obi', 'Sgt Obi'],
  ['WG CDR OBI', 'Cdr Obi'],
  ['Baroness Obi', 'Baroness Obi'],
  ['Obi, Rabbi', 'Rabbi Obi'],
  ['Obi, Judge', 'Judge Obi'],
  ['Revd Canon Holt', 'Canon Holt'],
  ['HHJ Orrell', 'Judge Orrell'],
  ['His Honour Judge Orrell', 'Judge Orrell'],
  ['Mr Justice Holt', 'Mr Justice Holt'],
  ['Lady Justice Orrell', 'Lady Justice Orrell'],
  ['Lord Holt of Leeds', 'Lord Holt'],
  ['Sister Mary', 'Sister Mary'],
  ['Revd Sister Mary', 'Sister Mary'],
  ['Dr Major', 'Dr Major'],
  ["Mrs O'NEILL", "Mrs O'Neill"],
])('calls "%s" by title and surname where no first name is known', (name, called) =>
  expect(greetingName(name)).toBe(called),
);

it.each([
  [''],
  [' '],
  ['-'],
  ['?'],
  ['Dr'],
  ['Mrs.'],
  ['J. Obi'],
  ['J Obi'],
  ['J.R. Obi'],
  ['JR Obi'],
  ['Obi, J.'],
  ['Obi J'],
  ['Obi J.R.'],
  ['OBI Grace'],
  ['J.'],
  ['J'],
  ['van der Merrow'],
  ['Mr and Mrs Obi'],
  ['Grace & Tom Obi'],
  ['Grace and Tom Obi'],
  ['grace.obi@panel.example'],
  ['gobi2'],
  ['DOMAIN\\gobi'],
  ['Unknown'],
  ['Not known'],
  ['N/A'],
  ['Portal inbox'],
  ['Brightwell Schools Ltd'],
  ['Elmside Academy Trust'],
  ['Harrow and Pike Solicitors'],
  ['Northmoor County Council'],
  ['case worker'],
  ['Presenting Officer'],
  ['TMS Support Team'],
  ['Scheduling Office'],
  ['[sender]'],
  ['Sir J. Tindle'],
  ['Dame R. M. Orrell'],
  ['Earl of Holt'],
  ['Judge'],
  ['Headteacher'],
  ['Head Teacher'],
  ['Test User'],
  ['Mohd.'],
  ['Xz. Holt'],
])('has no name to greet "%s" by', (name) => expect(greetingName(name)).toBeUndefined());

it('never gives a title or an initial alone, nor anything with a digit, a bracket or a line end in it', () => {
  const part = fc.constantFrom(
    'Dr',
    'Mrs.',
    'J.',
    'J',
    'OBI',
    'Grace',
    ',',
    ', ',
    '(x)',
    '&',
    '\n',
    'van',
    '7',
    'MBE',
    '[',
    '…',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, { maxLength: 6 }).map((p) => p.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (name) => {
        const called = greetingName(name);
        if (called === undefined) return;
        expect(called).toMatch(/\p{L}{2}|[\u3000-\u9FFF]/u);
        expect(called).not.toMatch(/[\r\n\d[\]()@\\]|^(?:Dr|Mrs|Mr|Ms)\.?$/);
      },
    ),
  );
});

describe('a reply', () => {
  const context = { number: 41, sender: 'Priya Shah', today: '2026-03-02' };
  const draft = (words: string, name: string) =>
    draftReply({ key: 'k', title: 't', words }, issueOf({ reporter: { kind: 'panellist', name } }), context);

  it.each([
    ['Dear [first name],\n\nIt is back.', 'Obi, Grace', 'Dear Grace,\n\nIt is back.'],
    ['Dear [first name],\n\nIt is back.', 'Dr Obi', 'Dear Dr Obi,\n\nIt is back.'],
    ['Dear [first name],\n\nIt is back.', 'J. Obi', 'Hello,\n\nIt is back.'],
    ['Hello [First  Name].', 'J. Obi', 'Hello.'],
    ['Good morning [first name]\nIt is back.', 'Portal inbox', 'Good morning\nIt is back.'],
    ['Hello [first name]! Thank you, [first name].', 'J. Obi', 'Hello! Thank you.'],
  ])('"%s" to %s', (words, name, expected) => expect(draft(words, name)).toMatchObject({ words: expected, open: [] }));

  it('asks, where a name that nobody knows stands elsewhere than in a greeting', () => {
    expect(draft('Hello [first name]. We rang [first name] today.', 'J. Obi')).toMatchObject({
      words: 'Hello. We rang [first name] today.',
      open: [{ placeholder: '[first name]', message: '[first name] cannot be told from the name “J. Obi”' }],
    });
  });
});
