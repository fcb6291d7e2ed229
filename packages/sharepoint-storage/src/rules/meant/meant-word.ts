import { plainWords, slipsBetween } from './slips.js';

/** Something that a cell may hold: how it is called, and what is written for it. */
export interface Offered {
  called: string;
  written: string;
}

/** None in a word of two letters: any other is a slip or two away. */
const mostSlips = (word: string): number => (word.length < 3 ? 0 : word.length < 8 ? 1 : 2);
/** A beginning or some words of it say enough from here on: "Trello" of "Trello board". */
const shortestPart = 4;

/** What is written for the only one that fits; nothing where two would do. */
function onlyOne(offered: readonly Offered[], fits: (called: string) => boolean): string | undefined {
  const written = new Set(offered.filter(({ called }) => fits(plainWords(called))).map((one) => one.written));
  return written.size === 1 ? [...written][0] : undefined;
}

/** Which of those that there are somebody meant by a word that is not one of them: the same without its marks, a part of one, or a slip away. */
export function meantWord(typed: string, offered: readonly Offered[]): string | undefined {
  const word = plainWords(typed);
  if (word === '') return undefined;
  const close = word.replace(/ /g, '');
  const exact = onlyOne(offered, (called) => called.replace(/ /g, '') === close);
  if (exact !== undefined) return exact;
  for (let slips = 1; slips <= mostSlips(close); slips += 1) {
    const meant = onlyOne(offered, (called) => slipsBetween(called.replace(/ /g, ''), close) <= slips);
    if (meant !== undefined) return meant;
  }
  const parts = word.split(' ');
  return word.length < shortestPart
    ? undefined
    : onlyOne(offered, (called) => {
        const words = called.split(' ');
        return called.startsWith(word) || parts.every((part) => words.includes(part));
      });
}
