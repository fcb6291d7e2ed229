import {
  conditionCells,
  dateInWords,
  nudgeTargets,
  readRuleRow,
  ruleRoutes,
  wordInRules,
  type ConditionCell,
  type RuleCells,
  type RuleColumn,
  type RuleNames,
  type Vocabulary,
} from '@tms-support/support-domain';
import { meantDate } from './meant-date.js';
import { isTimeOfDay, meantNumber } from './meant-number.js';
import { meantWord, type Offered } from './meant-word.js';
import { plainWords } from './slips.js';

/** Somebody whom a rule may remind. */
export interface NamedPerson {
  name: string;
  email: string;
}

const cellsOf: Readonly<Partial<Record<RuleColumn, (typeof conditionCells)[ConditionCell]>>> = conditionCells;
const kindOf = (column: RuleColumn) => cellsOf[column]?.holds;

const offeredOf = (words: Vocabulary): Offered[] =>
  Object.values(words).flatMap((word) => {
    const written = wordInRules(word);
    return [written, word.stored, ...(word.was ?? []), ...(saidFor[written] ?? [])].map((called) => ({
      called,
      written,
    }));
  });
/** What people say for a word that a cell may hold, and the list never did. */
const saidFor: Readonly<Record<string, readonly string[]>> = {
  Panellist: ['panel member', 'member of the panel'],
  'TMS user': ['colleague', 'staff', 'member of staff'],
  Admin: ['administrator'],
  Scheduling: ['scheduler'],
  Phone: ['telephone', 'phone call', 'call'],
  'Face to face': ['in person'],
};
const asThemselves = (words: readonly string[]): Offered[] => words.map((word) => ({ called: word, written: word }));

const yesOrNo: readonly Offered[] = [
  ...['Yes', 'y', 'on', '✓'].map((called) => ({ called, written: 'Yes' })),
  ...['No', 'n', 'off'].map((called) => ({ called, written: 'No' })),
];

const marks = /^[-–—*?.\s]+$/;
const anything =
  /^(?:any|anything|anyone|anybody|all|every|everyone|everybody|everything|either|n a|na|nil|null|blank|empty)$/;
const nothing = /^(?:none|nobody|no one|nothing|n a|na|nil|null|blank|empty)$/;
/** Columns beside the conditions that may be blank. */
const optional: readonly RuleColumn[] = ['on', 'putFirst', 'nudgeWhom', 'sNumbers'];

/** Whether somebody wrote that there is nothing to write. */
function blankInWords(column: RuleColumn, text: string): string | undefined {
  const says = (words: RegExp): boolean => marks.test(text) || words.test(plainWords(text));
  if (column in conditionCells) return says(anything) ? 'Leave it blank if any will do.' : undefined;
  return optional.includes(column) && says(nothing) ? 'Leave it blank if there is none.' : undefined;
}

/** "Not panellist" is the other of two, and nobody should be led to the one. */
const turnsRound = /\b(?:not|no|except|but|other than|unless|without)\b|[≠!]/i;

/** The address among what was pasted with it. */
const addressIn = (part: string): string | undefined =>
  part
    .split(/[\s<>()"“”‘’]/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.,:]$/, ''))
    .find((word) => /^[^@:]+@[^@:]+$/.test(word));

/** Several words of one cell, each by itself: between commas, and where nothing is called so, between "and" and "or". */
function meantWords(text: string, meant: (part: string) => string | undefined): string | undefined {
  const partsOf = (whole: string, between: RegExp): string[] =>
    whole.split(between).filter((part) => part.trim() !== '');
  const words = partsOf(text, /[,;\n]/).flatMap((part) => {
    const whole = meant(part);
    return whole === undefined ? partsOf(part, /\s(?:and|or)\s|[/&|+]/i).map(meant) : [whole];
  });
  return words.length > 0 && words.every((word) => word !== undefined) ? [...new Set(words)].join(', ') : undefined;
}

/**
 * What somebody may have meant by the cell of a rule that cannot be read, in a sentence, for `names.meant`. Only what can be read is offered, and nothing
 * is changed by it: a cell at fault stays so until somebody corrects it. `people`: those whom a rule may remind, where they are at hand.
 */
export function meantInRules(names: RuleNames, people: readonly NamedPerson[] = []): NonNullable<RuleNames['meant']> {
  const persons = people.flatMap(({ name, email }) => [name, email].map((called) => ({ called, written: email })));
  const isRead = (column: RuleColumn, text: string): boolean => {
    const cells: RuleCells = { key: '1', order: 1, route: 'TMU', because: '.', [column]: text };
    return !readRuleRow(cells, names).faults.some((fault) => fault.column === column);
  };

  function instead(column: RuleColumn, text: string): string | undefined {
    const words = (offered: readonly Offered[]): string | undefined =>
      turnsRound.test(text) ? undefined : meantWords(text, (part) => meantWord(part, offered));
    switch (column) {
      case 'route':
        return meantWord(text, offeredOf(ruleRoutes));
      case 'on':
      case 'putFirst':
        return meantWord(text, yesOrNo);
      case 'nudgeWhom':
        return meantWords(text, (part) => addressIn(part) ?? meantWord(part, [...offeredOf(nudgeTargets), ...persons]));
      case 'sNumbers': {
        const numbers = [...text.matchAll(/\d+/g)].map(([number]) => `S${Number(number)}`);
        return text.replace(/[s\d\s,;.&+/-]|\band\b/gi, '') === '' ? numbers.join(', ') : undefined;
      }
      default: {
        const holds = kindOf(column);
        switch (holds?.is) {
          case 'choices':
            return words(offeredOf(holds.of));
          case 'causes':
            return words([
              { called: 'none', written: 'None' },
              ...(names.causes ?? []).flatMap(({ key, words: written, was = [] }) =>
                [key, written, ...was].map((called) => ({ called, written })),
              ),
            ]);
          case 'updates':
            return words([...yesOrNo, ...asThemselves(names.updateKeys ?? [])]);
          case 'yes-no':
            return meantWord(text, yesOrNo);
          case 'hours':
          case 'count':
            return meantNumber(text, holds.is);
          case 'date':
            return meantDate(text);
          default:
            return undefined;
        }
      }
    }
  }

  return (column, text) => {
    if (text === '') return undefined;
    const blank = blankInWords(column, text);
    if (blank) return blank;
    const clock =
      kindOf(column)?.is === 'hours' && isTimeOfDay(text) ? 'Enter a number of hours, not a time of day.' : '';
    const other = instead(column, text);
    if (other === undefined || other === text || !isRead(column, other)) return clock || undefined;
    const day = kindOf(column)?.is === 'date' ? `, which is ${dateInWords(other)}` : '';
    return `${clock} Did you mean “${other}”${day}?`.trim();
  };
}
