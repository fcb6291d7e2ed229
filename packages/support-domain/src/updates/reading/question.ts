/** What a reader cannot know from the words alone, and asks. */
export type WindowQuestion =
  | 'two-dates'
  | 'half-range'
  | 'day-or-month'
  | 'weekday'
  | 'hour-twice'
  | 'hour-skipped'
  | 'which-zone'
  | 'which-day'
  | 'which-hours'
  | 'which-months'
  | 'which-year'
  | 'fiscal-year'
  | 'which-audience'
  | 'not-then';

/** A place in the words that a person has to say more about. */
export interface Asked {
  asks: WindowQuestion;
  /** The question, in a sentence. */
  question: string;
}

export const isAsked = (found: object): found is Asked => 'asks' in found;
