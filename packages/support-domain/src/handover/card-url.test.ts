import { parseCardUrl } from './card-url.js';

it.each([
  ['https://trello.com/c/AbCd1234'],
  ['https://trello.com/c/AbCd1234/'],
  ['https://trello.com/c/AbCd1234/57-save-button-missing-for-ann-lee'],
  ['https://trello.com/c/AbCd1234/57-x?utm_source=mail&filter=member:ann#comment-62'],
  ['http://www.trello.com/c/AbCd1234?x'],
  ['  trello.com/c/AbCd1234  '],
  ['<https://trello.com/c/AbCd1234>'],
  ['https://trello.com/c/AbCd1234.'],
  ['HTTPS://Trello.com/C/AbCd1234'],
])('keeps the card of %s and nothing else', (pasted) => {
  expect(parseCardUrl(pasted)).toEqual({
    outcome: 'card',
    cardUrl: 'https://trello.com/c/AbCd1234',
    cardId: 'AbCd1234',
  });
});

it.each([
  ['', 'Enter the link to the Trello card'],
  ['https://trello.com/b/AbCd1234/board', 'This is the link to a board'],
  ['https://trello.com/c/', 'must have the id of a card'],
  ['https://trello.com/c/short', 'must have the id of a card'],
  ['https://trello.com/u/somebody', 'must have the id of a card'],
  ['https://trello.com.evil.example/c/AbCd1234', 'must be of a Trello card'],
  ['https://trello.com@evil.example/c/AbCd1234', 'must be of a Trello card'],
  ['https://evil.example/https://trello.com/c/AbCd1234', 'must be of a Trello card'],
  ['javascript:alert(1)//trello.com/c/AbCd1234', 'must be of a Trello card'],
  ['https://trello.com/c/AbCd1234 https://trello.com/c/EfGh5678', 'must be of a Trello card'],
  ['https://trello.com/c/AbCd12%34', 'must have the id of a card'],
])('refuses "%s" in words', (pasted, words) => {
  expect(parseCardUrl(pasted)).toEqual({ outcome: 'refused', message: expect.stringContaining(words) });
});
