import { readMessage, textOf, textParts } from '../index.js';
import { mailOf, parts } from '../testing/make-eml.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table><tbody>${rows.join('\n')}</tbody></table>`;
const rota = ['Room | From | Shown', '04 | 10:00 | 09:00', '05 | 11:15 | 10:15'];
const rows = rota.map((one) => row(...one.split(' | ')));

it('reads a row across, also where a program puts a paragraph into each cell', () => {
  expect(textOf(`<p>All wrong:</p>${table(...rows)}<p>Why?</p>`)).toBe(`All wrong:\n\n${rota.join('\n')}\n\nWhy?`);
  const inParagraphs = rota.map((one) => row(...one.split(' | ').map((cell) => `<p class=MsoNormal>${cell}</p>`)));
  expect(textOf(table(...inParagraphs))).toBe(rota.join('\n'));
  expect(textOf(`<table><tr><th>Room<th>Seat<tr><td>4<td>12</table>`)).toBe('Room\u2003Seat\n4\u200312');
});

it('keeps the place of a cell that is empty below a head, and leaves out what spaces a page', () => {
  expect(textOf(table(rows[0]!, row('06', '&nbsp;', '09:00')))).toBe(`${rota[0]}\n06 |  | 09:00`);
  expect(textOf(table(row('', 'One line.', ''), row('', 'Two lines.', '')))).toBe('One line.\nTwo lines.');
});

it('reads across no cell with lines of its own, no table around another, and no heading of a message', () => {
  expect(textOf(table(row('<p>a</p><p>b</p>', 'c')))).toBe('a\n\nb\n\nc');
  expect(textOf(table(row(table(row('a', 'b'), row('c', 'd')), 'e')))).toBe('a\u2003b\nc\u2003d\ne');
  expect(textOf(table(row('From:', 'Ewa'), row('To', 'Piotr')))).toBe('From: Ewa\nTo Piotr');
  expect(textOf(table(row('<p>Sent:</p>', '<p>3 March</p>')))).toBe('Sent: 3 March');
});

it('goes by the page where the plain words have each cell in a line of its own', async () => {
  const read = async (plain: string): Promise<string> =>
    (
      await readMessage(
        'a.eml',
        mailOf(
          parts('alternative', [
            { type: 'text/plain', body: plain },
            { type: 'text/html', body: `<p>All wrong:</p>${table(...rows)}` },
          ]),
        ),
      )
    ).message.text;
  expect(await read(`All wrong:\n\n${rota.join('\n').replaceAll(' | ', '\n')}`)).toBe(
    `All wrong:\n\n${rota.join('\n')}`,
  );
  const tabs = rota.join('\n').replaceAll(' | ', '\t');
  expect(await read(`All wrong:\n\n${tabs}`)).toBe(`All wrong:\n\n${tabs.replaceAll('\t', ' ')}`);
});

it('is no signature, where it names whom to ring', () => {
  const list = 'Room | Clerk | Number\n04 | Ewa Zawada | 01632 960144\n05 | Piotr Zawada | 01632 960145';
  expect(textParts(list)).toEqual([{ kind: 'words', text: list }]);
});

it('keeps the marks of a quotation before a row', async () => {
  const page = `<p>Still so.</p><blockquote type="cite">${table(...rows)}</blockquote>`;
  const { message } = await readMessage('a.eml', mailOf({ type: 'text/html', body: page }));
  expect(message.text).toBe(`Still so.\n\n${rota.map((one) => `> ${one}`).join('\n')}`);
});

it('folds a signature in pieces that begins with the name of whoever sent it', () => {
  const kinds = (sign: string) => textParts(`Is it me?\n\n${sign}`, undefined, 'Ewa Zawada').map(({ kind }) => kind);
  expect(kinds('Ewa Zawada | Clerk | Room 4\nWorking pattern: Mon-Thu')).toEqual(['words', 'signature']);
  expect(kinds('Ewa Zawada – Lay member')).toEqual(['words', 'signature']);
  expect(kinds('Ewa Zawada – the clerk asked for her by that name.')).toEqual(['words']);
  expect(kinds('Piotr Zawada | Clerk | Room 4')).toEqual(['words']);
});
