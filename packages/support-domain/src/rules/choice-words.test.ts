import { roleSchema } from '../people/role.js';
import {
  channelCellWords,
  conditionWords,
  nudgeCellWords,
  reporterKindCellWords,
  routeCellWords,
  statusCellWords,
  tmsRoleCellWords,
} from './choice-words.js';
import { fold, readChoice } from './read-cell.js';
import { shippedRules } from './shipped-rules.js';

const all = {
  channelCellWords,
  nudgeCellWords,
  reporterKindCellWords,
  routeCellWords,
  statusCellWords,
  tmsRoleCellWords,
};

describe('the words of choices', () => {
  it.each(Object.entries(all))('%s can be told apart, split at commas, and read back', (_, words) => {
    const texts = Object.values(words);
    expect(new Set([...texts, ...Object.keys(words)].map(fold)).size).toBeGreaterThanOrEqual(texts.length);
    expect(new Set(texts.map(fold)).size).toBe(texts.length);
    texts.forEach((text) => expect(text).toMatch(/^[A-Z][A-Za-z ]+$/));
    Object.entries(words).forEach(([code, word]) => {
      expect(readChoice(word, words as Record<string, string>)).toEqual({ ok: true, value: code });
      expect(readChoice(code, words as Record<string, string>)).toEqual({ ok: true, value: code });
    });
  });

  it('have every role to nudge, and whoever has the issue', () => {
    expect(Object.keys(nudgeCellWords).sort()).toEqual(['owner', ...roleSchema.options].sort());
  });

  it('head the conditions as the list does', () => {
    expect(Object.values(conditionWords)).toEqual([
      'If the reporter is',
      'If their role in TMS is',
      'If they told us by',
      'If the cause is',
      'If there is an error message',
      'If a hearing is within',
      'If the person has heard nothing for',
      'If it came in',
      'If it stands as',
      'If it was opened again',
      'If it came after update',
      'Counts from and to',
    ]);
  });
});

it('has shipped rules with keys that can be told apart and stay', () => {
  expect(shippedRules.map(({ key }) => key)).toEqual([
    'nudge-panellist-usual-cause',
    'nudge-panellist',
    'nudge-tms-user-usual-cause',
    'nudge-tms-user-error-message',
    'nudge-tms-user',
    'panellist-by-the-form',
    'after-an-update',
    'panellist-usual-cause',
    'panellist',
    'tms-user-error-message',
    'tms-user-usual-cause',
    'tms-user',
    'anything-else',
  ]);
});
