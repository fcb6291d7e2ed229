import type { Asked } from './newcomer';

/**
 * How long a person takes, in seconds. A model, not a measured time: decision 0470 says what it leaves out.
 *
 * | What | Seconds | Where it is from, and how sure |
 * |---|---|---|
 * | a key | 0.28 | Card, Moran and Newell: “average non-secretary typist (40 wpm)” [D] |
 * | pointing with the mouse | 1.10 | the same [D]; the press of its button besides, 0.20 [D] |
 * | a hand to mouse or keyboard | 0.40 | the same [D] |
 * | to think, before each command | 1.35 | the same [D]: before a command, by their rule, and not before what is given to it |
 * | to turn the wheel | 1.63 | made here of a thought and one stroke: the model is older than the wheel [?] |
 * | a word read | 60 / 238 | Brysbaert 2019: 190 studies of adults who read English to themselves [D] |
 *
 * Card, Moran, Newell, “The keystroke-level model for user performance time with interactive systems”, CACM 23(7), 1980, and their book
 * of 1983, whose table https://asi-www.informatik.uni-hamburg.de/informatik/SE_Evaluation/html/pages/goms.htm repeats. Brysbaert, “How
 * many words do we read per minute?”, https://doi.org/10.1016/j.jml.2019.104047.
 */
export const published = {
  key: 0.28,
  point: 1.1,
  press: 0.2,
  home: 0.4,
  think: 1.35,
  scroll: 1.63,
  word: 60 / 238,
  thinksOfAnswers: 0,
};

/** With the bar at the side: a thought, pointing, a press and a drag, as a paper citing the model adds them up [L]. */
export const withScrollBar = { ...published, scroll: 3.79 };

/**
 * Somebody slow: 175 words a minute is where Brysbaert's “most adults” begin [D], and 19 typed words of five keys a minute is the mean of
 * Karat et al. 1999 for text that is made up while it is typed [L: by https://wiki.gravy.cc/wiki/Words_per_minute]. Thinks before
 * each answer too.
 */
export const slow = { ...withScrollBar, key: 60 / (19 * 5), word: 60 / 175, thinksOfAnswers: 1 };

export function secondsFor(asked: Asked, by: typeof published): number {
  return (
    asked.keys * by.key +
    asked.clicks * (by.point + by.press) +
    asked.homings * by.home +
    (asked.commands + asked.answers * by.thinksOfAnswers) * by.think +
    asked.scrolls * by.scroll +
    asked.words * by.word
  );
}
