import type { ListedPerson } from './listed-person.js';
import { previewPeople, troublesInWords } from './people-preview.js';
import { readPeopleTable, type PersonSaid } from './people-table.js';

const read = (text: string) => {
  const reading = readPeopleTable(text);
  if (reading.outcome === 'not-read') throw new Error(reading.message);
  return reading;
};
const said = (text: string): readonly PersonSaid[] => read(text).people;
const row = (name: string, email: string, more: Partial<ListedPerson> = {}) => ({
  value: { name, email, reporter: { kind: 'panellist' as const, name, email }, roles: [], hasLeft: false, ...more },
});

describe('a table of people', () => {
  it('is read by what its header means, and says how', () => {
    const { people, receipt, wrong } = read(
      'Surname;Forename;E-mail;Job title;Type;Notes\nCole;Ada;Ada Cole <ada@x.example>;Senior Case Manager;TMS user;x\nRay;Bo;mailto:bo@x.example;;Panel member;',
    );
    expect(wrong).toEqual([]);
    expect(people).toEqual([
      { line: 2, name: 'Ada Cole', email: 'ada@x.example', kind: 'tms-user', tmsRole: 'case-manager', notes: [] },
      { line: 3, name: 'Bo Ray', email: 'bo@x.example', kind: 'panellist', notes: [] },
    ]);
    expect(receipt[0]).toMatch(/“Forename” as the first name/);
    expect(receipt[1]).toBe('Not used: “Notes”.');
  });

  it('says names as people do, however a list turns them', () => {
    const { people } = read(
      'Name,Kind\n"Cole, Ada",Panellist\n"Ada Cole, MBE",Panellist\n"Ray,  Bo",Panellist\nZoë,Panellist\n"Vine, Di (TRA)",Panellist\n"Vine, (TRA)",Panellist',
    );
    expect(people.map(({ name }) => name)).toEqual([
      'Ada Cole',
      'Ada Cole, MBE',
      'Bo Ray',
      'Zoë',
      'Di Vine (TRA)',
      'Vine, (TRA)',
    ]);
  });

  it('takes no row of people for the header, whatever word of a header stands in it', () => {
    const { people, receipt } = read(
      'No.\tName of panel member\tE\u2011mail address (work)\tPanellist or TMS user?\n1\tAda Cole\tada@x.example\tPanellist\n2\tBo Ray\tbo@x.example\tTMS user',
    );
    expect(receipt[1]).toBe('Not used: “No.”.');
    expect(people).toMatchObject([
      { line: 2, name: 'Ada Cole', email: 'ada@x.example', kind: 'panellist' },
      { line: 3, name: 'Bo Ray', email: 'bo@x.example', kind: 'tms-user' },
    ]);
    expect(readPeopleTable('1\tAda Cole\tada@x.example\tPanellist\n2\tBo Ray\tbo@x.example\tPanellist')).toMatchObject({
      outcome: 'not-read',
    });
  });

  it('takes nobody from the rows that Excel and its readers put between people', () => {
    const { people, wrong } = read(
      'Name\tKind\tEmail\nPanellists\t\t\nAda Cole\tPanellist\ta@x.example\nName\tKind\tEmail\nTMS users:\t\t\nBo Count\tTMS user\t\nTotal\tPanellist\t\nCount: 2\t\t\nGrand total\t\t\nTotal\tPanellist\ttotal@x.example',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada Cole', 'Bo Count', 'Total']);
    expect(troublesInWords(wrong)).toEqual([
      'Row 2, Name: “Panellists” is not a name.',
      'Row 4, Email: “Email” is not one email address, like name@example.com.',
      'Row 5, Name: “TMS users:” is not a name.',
      'Row 7, Name: “Total” is not a name.',
      'Row 8, Name: “Count: 2” is not a name.',
      'Row 9, Name: “Grand total” is not a name.',
    ]);
    expect(said('Surname\tForename\nCole\tAda\nTotal\t1').map(({ name }) => name)).toEqual(['Ada Cole']);
  });

  it('names what is wrong by row and cell, and takes the others', () => {
    const { people, wrong } = read(
      'Name,Email,Kind,What they do,Has left\nAda,ada@x,Panellist,,\nBo,bo at x.example,Panellist,,\n,c@x.example,Panellist,,\nDi,d@x.example,Badger,,\nEd,e@x.example,,King,\nFi,#N/A,Panellist,,\nGi,a@x.example; b@x.example,Panellist,,\nHu,h@x.example,Panellist,,maybe\nIo,,Panellist,"Team lead, Portal inbox",no\n45813,x@x.example,Panellist,,',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'Io']);
    expect(people[1]).toMatchObject({ roles: ['team-lead', 'portal-inbox'], hasLeft: false });
    const words = troublesInWords(wrong);
    expect(words.map((one) => one.slice(0, one.indexOf(':')))).toEqual([
      'Row 3, Email',
      'Row 4, Name',
      'Row 5, Kind',
      'Row 6, What they do',
      'Row 7, Email',
      'Row 8, Email',
      'Row 9, Has left',
      'Row 11, Name',
    ]);
  });

  it.each([
    ['', /no rows/],
    ['Ada\ta@x.example', /No row says/],
    [`Name\n${Array.from({ length: 2_001 }, (_, at) => `P${at}`).join('\n')}`, /2,001 rows/],
  ])('is not read where it cannot be', (text, message) => {
    expect(readPeopleTable(text)).toMatchObject({ outcome: 'not-read', message: expect.stringMatching(message) });
  });
});

describe('what a file of people would do', () => {
  const list = [
    row('Ada Cole', 'ADA@x.example', { roles: ['team-lead'] }),
    row('Old Hand', 'old@x.example'),
    row('Gone Long', 'gone@x.example', { hasLeft: true }),
    row('No Address', ''),
  ];

  it('tells new, changed and as before apart, and names who is not in it', () => {
    const preview = previewPeople(
      said(
        'Name,Email,Kind\nAda Cole-Ray,ada@x.example,Panellist\nOld  hand,old@x.example,Panellist\nNew One,new@x.example,TMS user\nno address,n@x.example,Panellist',
      ),
      [...list, row('Not Seen', 'ns@x.example')],
    );
    expect(preview.added.map(({ person }) => person)).toEqual([
      {
        name: 'New One',
        email: 'new@x.example',
        reporter: { kind: 'tms-user', name: 'New One', email: 'new@x.example' },
        roles: ['tms-user'],
        hasLeft: false,
      },
    ]);
    expect(preview.changed.map(({ changes }) => changes)).toEqual([
      ['Name: Ada Cole becomes Ada Cole-Ray.'],
      ['Email: none becomes n@x.example.'],
    ]);
    // What the file does not say stays: her role on the desk.
    expect(preview.changed[0]!.person.roles).toEqual(['team-lead']);
    expect(preview.same).toEqual(['Old hand']);
    expect(preview.notSeen.map(({ value }) => value.name)).toEqual(['Not Seen']);
  });

  it('changes nothing the second time', () => {
    const file = said(
      'Name,Email,Kind,Role in TMS\nNew One,new@x.example,TMS user,Admin\nP Two,p@x.example,Panellist,',
    );
    const first = previewPeople(file, []);
    const second = previewPeople(
      file,
      first.added.map(({ person }) => ({ value: person })),
    );
    expect([second.added, second.changed, second.same]).toEqual([[], [], ['New One', 'P Two']]);
  });

  it('takes a person once, and says where two rows of one differ', () => {
    const preview = previewPeople(
      said('Name,Email,Kind\nA,a@x.example,Panellist\nA,A@X.example,Panellist\nA,a@x.example,TMS user'),
      [],
    );
    expect(preview.added).toHaveLength(1);
    expect(troublesInWords(preview.wrong)).toEqual([
      'Row 4: A is also in row 2, with different details. Row 2 counts.',
    ]);
  });

  it('takes a person once who stands there again in other capitals, and complains of nothing', () => {
    const read = readPeopleTable(
      'Name\tEmail\tKind\nAda Cole\tAda.Cole@X.example\tPanellist\nADA COLE\tada.cole@x.example\tpanellist\nada  cole\tada.cole@x.EXAMPLE\tPANELLIST',
    );
    if (read.outcome !== 'read') throw new Error(read.message);
    const { added, wrong } = previewPeople(read.people, []);
    expect([added.map(({ person }) => person.name), wrong]).toEqual([['Ada Cole'], []]);
  });

  it.each(['=HYPERLINK("https://x.example","Ada")', '=A2&" "&B2'])('takes no formula for a name: %s', (formula) => {
    const read = readPeopleTable(`Name\tEmail\tKind\n${formula}\tada@x.example\tPanellist`);
    expect(read).toMatchObject({
      people: [],
      wrong: [{ line: 2, message: expect.stringMatching(/ is a formula, and not a name\.$/) }],
    });
  });

  it('says that two people have one address, where they have', () => {
    const preview = previewPeople(said('Name,Email,Kind\nA,a@x.example,Panellist\nB,A@x.example,Panellist'), []);
    expect(troublesInWords(preview.wrong)).toEqual([
      'Row 3: B has the address of A in row 2, but an address belongs to one person. Row 2 counts.',
    ]);
  });

  it('asks to look where somebody of the name has another address, or would leave by a file', () => {
    const preview = previewPeople(
      said('Name,Email,Kind,Left\nOld Hand,other@x.example,Panellist,\nAda Cole,ada@x.example,Panellist,Yes'),
      list,
    );
    expect(preview.added[0]!.doubt).toMatch(/another address, old@x\.example/);
    expect(preview.changed[0]!.doubt).toMatch(/Leaving/);
  });

  it('does not bring back somebody who has left', () => {
    const preview = previewPeople(said('Name,Email,Kind\nGone Long,gone@x.example,Panellist'), list);
    expect([preview.added, preview.changed]).toEqual([[], []]);
  });

  it('asks for the kind, and takes the one that is chosen for all', () => {
    const file = said('Name,Email\nA,a@x.example\nB,b@x.example');
    expect(troublesInWords(previewPeople(file, []).wrong)[0]).toMatch(/^Row 2: This row does not say whether A is/);
    const chosen = previewPeople(file, [], 'panellist');
    expect(chosen.added.map(({ person }) => person.reporter?.kind)).toEqual(['panellist', 'panellist']);
  });
});
