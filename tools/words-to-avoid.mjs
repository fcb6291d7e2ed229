// What nobody should have to read: on a screen (the lint: eslint.config.mjs), or in a document or a comment (the house gate).

/** Words that blame or say nothing, or that nobody would say at a desk. One "sorry" is left, for a fault of the service alone. */
export const wordsToAvoid =
  "\\b(please|oops|invalid|valid|forbidden|illegal|overdue|breach(ed|es)?|you forgot|this field is required|an error occurred|still at hand|unless it is none|ask TMU by|throw it away|puts? (it )?down|nobody[’']s name|somebody[’']s name on|than (it|they) (is|are) meant to be|which \\S+ people had|it stands below|e-mails?|mend(s|ed|ing)?|anew|did not arrive|load th(e|is) page again|this machine|whom to (tell|brief)|on this page alone|(?<!there )is no (post|way|role|time of day|date|address)|thrown away|take note|things? (will be|was|were) made|without bank holidays|counts? no longer|goes that TMU cannot|above (takes|has taken)|(?<!(as|when|whether) )Somebody joins|say who has it|another reply from|nothing of (yours|them|theirs)|counts? no more|one a (line|row)|SharePoint did not take|where it stood|saved it so|stands? alone again|cop(y|ied) (its|the|these) words|words are (copied|selected)|not (there|here|in the \\w+|on the list) any more|owners? of th(e|is) site|(newest|today|nothing|year) was taken|group of (TMU|TMS)|(changed|wrote|marked|recorded)[^.]{1,40} meanwhile|not begun|by (itself|themselves)|goe?s? on (here|later|from (here|there))|days? to come|may not (read|change|see|open) (it|the|this|who|what)|(?<!(how|as|where) )it stands (in|where|at)|rules (that|before these) count|counts? (now|from now on))\\b";
export const sorry = '\\bsorry\\b(?!, there is a problem with the service)';

/** Phrases that nobody would say aloud, in comments as in documents. "There is none of it" is good English, and passes. */
export const phrasesToAvoid =
  '\\b(anew|whereby|for want of|in its stead|(that|which|it) is none|(?<!there )(is|are) none of|of once|all else(?! being))\\b';

/** More of them, in documents alone: comments still have many. "How it stands" is the desk's own heading, and "stands in for" is good English. */
export const documentPhrases =
  '\\b((?<!how (it|they|each status|an issue) )stands? (in|here|there|beside|below|above|at)(?! for)|comes? of (it|its|them|this)|held (to it )?by nobody|at (the )?first ask|goes? out by|whatever was given|by machine|not begun|is asked of)\\b';

/** Quotation marks and apostrophes other than English's “ ”, ‘ ’ and ’. */
export const straightMarks = [
  "\\p{L}'(s|t|re|ll|ve|d|m)\\b",
  "s' (?=\\p{Ll})",
  '(^|[\\s(])"(?=[\\p{L}\\d]|$)',
  '(^|[\\p{L}\\d.?!…)])"(?=[\\s.,?:;)]|$)',
].join('|');
