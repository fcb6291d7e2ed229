import type { ReportStanding } from '../report-standings.js';
import type { roles } from '../words/roles.js';
import type { StoredWord } from '../vocabulary.js';

/** A route in words, for each place where somebody reads it. */
export interface RouteWords extends StoredWord {
  /** In few words, inside a sentence: "from the problem form to the Trello board". */
  plain: string;
  /** After "If TMU cannot resolve it,". */
  goes: string;
  /** The address in the settings without which nothing goes there. */
  link?: 'problemFormUrl' | 'trelloBoardUrl';
  /** It goes to whoever has this role. */
  role?: keyof typeof roles;
}

/** What is so of one way of handing over, and not of another. */
export interface HandoverRouteWords extends RouteWords {
  label: string;
  /** The card is the team's own to make (S9). */
  ownCard?: true;
  /** It puts lines that follow each other into one paragraph: an empty line keeps them apart. */
  linesApart?: true;
}

/** How an issue ended, as the steps name it. */
export type ClosingOutcome = 'worked' | 'told-no-answer' | 'not-changing';

/** How an issue ended, and what its report says of that. */
export interface ClosingWords extends StoredWord {
  onReport: ReportStanding;
}
