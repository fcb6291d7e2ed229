import { conditionCells } from '../rules/conditions/conditions.js';
import { readChoice, readChoices, splitCell } from '../rules/read-cell.js';
import { channels } from './words/channels.js';
import { shippedAreas, shippedCauses } from './words/causes.js';
import { reportStandings } from './words/report-standings.js';
import { reporterKinds, tmsRoles } from './words/reporters.js';
import { inboxes, roles } from './words/roles.js';
import { statusWords } from './codes.js';
import { nudgeTargets, rolesInPeopleList } from './roles.js';
import { closingOutcomes, handoverRoutes, ruleRoutes } from './words/routes.js';
import { issueStatuses } from './words/statuses.js';
import {
  codeOfWord,
  codesOf,
  everyWordOf,
  foldWord,
  ruleWordOf,
  wordInRules,
  type StoredWord,
  type Vocabulary,
} from './vocabulary.js';

const all: Readonly<Record<string, Vocabulary>> = {
  issueStatuses,
  channels,
  reporterKinds,
  tmsRoles,
  roles,
  nudgeTargets,
  inboxes,
  handoverRoutes,
  ruleRoutes,
  closingOutcomes,
  reportStandings,
};
/** Vocabularies of which several words may stand in one cell of a rule. */
const inCellsOfRules = { issueStatuses, channels, reporterKinds, tmsRoles, nudgeTargets, ruleRoutes };

const wordsIn = (word: StoredWord): string[] => [...new Set([...everyWordOf(word), wordInRules(word)])];

describe.each(Object.entries(all))('the words of %s', (_, vocabulary) => {
  it('stand for one code each, whichever of them a list holds, and so does the code itself', () => {
    const folded = Object.values(vocabulary).flatMap((word) => wordsIn(word).map(foldWord));
    expect(new Set(folded).size).toBe(folded.length);
    for (const code of codesOf(vocabulary)) {
      for (const word of [...wordsIn(vocabulary[code]!), code]) {
        expect([word, codeOfWord(vocabulary, word)]).toEqual([word, code]);
        expect(codeOfWord(vocabulary, ` ${word.toUpperCase()} `)).toBe(code);
      }
    }
    expect(codeOfWord(vocabulary, 'constructor')).toBeUndefined();
    expect(codeOfWord(vocabulary, '')).toBeUndefined();
  });

  it('are words, as people write them', () => {
    for (const word of Object.values(vocabulary).flatMap(wordsIn)) expect(word).toMatch(/^[A-Z][^;\n]{1,60}$/);
  });
});

it('names whom the source names as those whom support is for, and nobody else (S1)', () => {
  // A kind decides who comes first, who is counted apart and where a reply goes out from: the source says that of these two alone.
  expect(Object.values(reporterKinds).map(({ stored }) => stored)).toEqual(['TMS user', 'Panellist']);
  expect(Object.values(tmsRoles).map(({ plain }) => plain)).toEqual([
    'case manager',
    'case worker',
    'admin',
    'scheduling',
  ]);
});

describe('words in a cell of a rule', () => {
  it.each(Object.entries(inCellsOfRules))('of %s hold no comma and no semicolon, and are read back', (_, given) => {
    const vocabulary: Vocabulary = given;
    for (const code of codesOf(vocabulary)) {
      const word = wordInRules(vocabulary[code]!);
      expect(splitCell(word)).toEqual([word]);
      expect(readChoice(word, vocabulary)).toEqual({ ok: true, value: code });
    }
    const whole = Object.values(vocabulary).map((word) => wordInRules(word));
    expect(readChoices(whole.join(', '), vocabulary)).toEqual({ ok: true, value: codesOf(vocabulary) });
  });

  it('of causes and areas hold none either, keys and all', () => {
    for (const { key, words, was = [] } of [...shippedCauses, ...shippedAreas])
      for (const word of [key, ...was]) expect([words, splitCell(word)]).toEqual([words, [word]]);
  });

  it('are read as well as a list shows them, commas and all', () => {
    const cell = Object.values(issueStatuses)
      .map(({ stored }) => stored)
      .join(', ');
    expect(readChoices(cell, issueStatuses)).toEqual({ ok: true, value: codesOf(issueStatuses) });
    expect(readChoices('Closed, Fixed, tell the person; new', issueStatuses)).toEqual({
      ok: true,
      value: ['new', 'fixed-tell-person', 'closed'],
    });
    expect(readChoices('Fixed, tell nobody', issueStatuses)).toMatchObject({ ok: false });
  });

  it('of a version to come are shown as they are', () => {
    expect(ruleWordOf(issueStatuses, 'with-a-colleague')).toBe('with-a-colleague');
  });
});

describe('a word that was given another', () => {
  const renamed: Vocabulary<'new' | 'closed'> = {
    new: { stored: 'Nobody has it yet', was: ['New', 'Fresh'] },
    closed: { stored: 'Ended', inRules: 'Ended', was: ['Closed'] },
  };

  it('is read in lists and in rules for ever, and written no more', () => {
    for (const word of ['Nobody has it yet', 'new', 'Fresh', ' FRESH ']) expect(codeOfWord(renamed, word)).toBe('new');
    expect(readChoices('Closed, Fresh', renamed)).toEqual({ ok: true, value: ['new', 'closed'] });
    expect(wordInRules(renamed.closed)).toBe('Ended');
    expect(everyWordOf(renamed.new)).toEqual(['Nobody has it yet', 'New', 'Fresh']);
  });

  it('is the other code’s once that code is called so: what is written today comes first', () => {
    const swapped: Vocabulary<'a' | 'b'> = { a: { stored: 'One', was: ['Two'] }, b: { stored: 'Two' } };
    expect([codeOfWord(swapped, 'Two'), codeOfWord(swapped, 'One')]).toEqual(['b', 'a']);
  });
});

it('gives the people list every role but those that SharePoint says', () => {
  const said = Object.entries(roles).filter(([, role]) => 'fromSharePoint' in role);
  expect([...Object.keys(rolesInPeopleList), ...said.map(([role]) => role)].sort()).toEqual(Object.keys(roles).sort());
});

it('reads what 0.1.0 stored for a status, and says of each that it lists how it stands', () => {
  expect(codeOfWord(issueStatuses, 'Somebody is looking')).toBe('looking');
  expect(issueStatuses.looking.stored).toBe('Somebody is dealing with it');
  expect(['with-tra', 'closed', 'new'].map((status) => statusWords(status as never))).toEqual([
    'With TRA support',
    'Closed',
    'New, nobody is dealing with it',
  ]);
});

it('says of a status who waits and who has it', () => {
  expect(statusWords('waiting-for-person', 'Ann Lee')).toBe('Waiting for Ann Lee');
  expect(statusWords('looking', 'Ann Lee', 'Sam Okoro')).toBe('Sam Okoro is dealing with it');
  expect(statusWords('looking')).toBe('Somebody is dealing with it');
});

it('names each column of a condition once', () => {
  const headings = Object.values(conditionCells).map(({ heading }) => heading);
  expect(new Set(headings).size).toBe(headings.length);
});
