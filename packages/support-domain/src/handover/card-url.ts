import { textFromOutside } from '../text-from-outside.js';

/** A Trello card's link as it is kept, or why what was pasted is not one. */
export type CardUrlReading =
  { outcome: 'card'; cardUrl: string; cardId: string } | { outcome: 'refused'; message: string };

const link = /^(?:<)?(?:https?:\/\/)?(?:www\.)?trello\.com\/(c|b|w|u)\/([^/?#\s>]*)(?:[/?#][^\s]*)?$/i;

/**
 * Reads what was pasted as a Trello card's link: `https://trello.com/c/<id>/12-title?utm=x` is kept as
 * `https://trello.com/c/<id>`. The title in it may name somebody, and what follows it tells who shared it. Trello finds the card
 * by its id alone.
 */
export function parseCardUrl(pasted: string): CardUrlReading {
  const refused = (message: string): CardUrlReading => ({ outcome: 'refused', message });
  const text = textFromOutside(pasted).trim();
  if (text === '') return refused('Enter the link of the Trello card');
  const [, kind, id = ''] = link.exec(text.replace(/[.,;>)]+$/, '')) ?? [];
  if (!kind) return refused('The link must be of a Trello card: it begins with https://trello.com/c/');
  if (kind.toLowerCase() === 'b' || kind.toLowerCase() === 'w') {
    return refused('This is the link of a board. Open the card on it, and copy the link of the card');
  }
  if (kind.toLowerCase() !== 'c' || !/^[A-Za-z0-9]{8,24}$/.test(id)) {
    return refused('The link must have the id of a card after https://trello.com/c/');
  }
  return { outcome: 'card', cardUrl: `https://trello.com/c/${id}`, cardId: id };
}
