import { wordInRules, type Vocabulary } from '../../vocabulary/vocabulary.js';
import type { CountCondition, HoursCondition } from '../bounds.js';
import type { RuleCell } from './condition.js';

/** Yes, No, or nothing. */
export const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'Yes' : 'No');

/** Some words of a vocabulary, commas between them. */
export const choicesCell = <C extends string>(heading: string, vocabulary: Vocabulary<C>): RuleCell<C[]> => ({
  heading,
  holds: { is: 'choices', of: vocabulary },
  write: (codes) => codes.map((code) => wordInRules(vocabulary[code])).join(', '),
});

export const yesNoCell = (heading: string): RuleCell<boolean> => ({ heading, holds: { is: 'yes-no' }, write: yesNo });

/** `>= 8`, `< 8`, `4 to 8`. */
export const hoursCell = (heading: string): RuleCell<HoursCondition> => ({
  heading,
  holds: { is: 'hours' },
  write: ({ from, before }) => {
    if (before === undefined) return `>= ${from}`;
    return from === 0 ? `< ${before}` : `${from} to ${before}`;
  },
});

/** `>= 2`, `<= 5`, `2 to 5`. */
export const writeCount = ({ from, to }: CountCondition): string => {
  if (to === undefined) return `>= ${from}`;
  return from === 0 ? `<= ${to}` : `${from} to ${to}`;
};

export const countCell = (
  heading: string,
  alone: 'at least' | 'within',
  example: string,
): RuleCell<CountCondition> => ({
  heading,
  holds: { is: 'count', alone, example },
  write: writeCount,
});

export const dateCell = (heading: string): RuleCell<string> => ({ heading, holds: { is: 'date' }, write: (on) => on });
