import { withoutEnd } from '../find/without-end.js';
import { hostOfLink, partsOfLink } from '../links/outside-link.js';
import { textFromOutside } from '../text-from-outside.js';

/** A Trello card's link as it is kept, or why what was pasted is not one. */
export type CardUrlReading =
  { outcome: 'card'; cardUrl: string; cardId: string } | { outcome: 'refused'; message: string };

const trello = 'trello.com';
const idOnTrello = /^[A-Za-z0-9]{8,24}$/;
/** Another board's cards, where the team has one: its ids are its own. */
const idElsewhere = /^[A-Za-z0-9-]{1,64}$/;

function withScheme(text: string): string {
  if (/^https?:\/\//i.test(text)) return text.replace(/^http:/i, 'https:');
  return /^(?:www\.)?trello\.com\//i.test(text) ? `https://${text}` : text;
}

/**
 * Reads what was pasted as a Trello card's link: `https://trello.com/c/<id>/12-title?utm=x` is kept as
 * `https://trello.com/c/<id>`. The title in it may name somebody, and what follows it tells who shared it. Trello finds the card
 * by its id alone. `board` is the address of the team's own board, where the settings have one: a card may be on its host as well.
 */
export function parseCardUrl(pasted: string, board?: string): CardUrlReading {
  const refused = (message: string): CardUrlReading => ({ outcome: 'refused', message });
  const text = textFromOutside(pasted).trim();
  if (text === '') return refused('Enter the link to the Trello card');
  const url = partsOfLink(withScheme(withoutEnd(text.replace(/^</, ''), '.,;>)')));
  const host = url?.hostname.toLowerCase().replace(/^www\.(?=trello\.com$)/, '');
  if (!url || !host || url.port !== '' || (host !== trello && host !== hostOfLink(board)))
    return refused('The link must be of a Trello card: it begins with https://trello.com/c/');
  const [, kind = '', id = ''] = url.pathname.split('/');
  if (/^[bw]$/i.test(kind)) {
    return refused('This is the link to a board. Open the card on it, and copy the link to the card');
  }
  if (!/^c$/i.test(kind) || !(host === trello ? idOnTrello : idElsewhere).test(id)) {
    return refused('The link must have the id of a card after https://trello.com/c/');
  }
  return { outcome: 'card', cardUrl: `https://${host}/c/${id}`, cardId: id };
}
