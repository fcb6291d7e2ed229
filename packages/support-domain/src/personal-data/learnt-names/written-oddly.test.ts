import { foldText } from '../../find/fold-text.js';
import { writtenOddly } from './written-oddly.js';

const shown = (text: string): string[] =>
  writtenOddly(foldText(text))
    .flatMap((find) => find())
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['p . quince @ example . net is mine', 'p . quince @ example . net'],
  ['it says q u i n @ example . org', 'q u i n @ example . org'],
  ['write to p.quince {at} example {dot} com', 'p.quince {at} example {dot} com'],
  ['that is p, underscore, quince, at, example, dot, org', 'p, underscore, quince, at, example, dot, org'],
  ['ned full stop quince at example full stop net', 'ned full stop quince at example full stop net'],
  ['they wrote to me at q dot ned at example dot co dot uk', 'q dot ned at example dot co dot uk'],
  ['ned (underscore) quince (at) example (dot) org', 'ned (underscore) quince (at) example (dot) org'],
  ['ring 01632, then 961, then 4 double 8', '01632, then 961, then 4 double 8'],
  ['P.QUINCE AT EXAMPLE.ORG on the card', 'P.QUINCE AT EXAMPLE.ORG'],
  ['the one marked case two-eight-triple-four', 'two-eight-triple-four'],
  ['the case is fifty-one oh seven', 'fifty-one oh seven'],
  ['her ref is four four slash oh two nine', 'four four slash oh two nine'],
  ['postcode S W two, five papa tango', 'S W two, five papa tango'],
  ['bee double-you six, two en gee', 'bee double-you six, two en gee'],
  ['W for Whisky, two, nine, G for Golf, H for Hotel', 'W for Whisky, two, nine, G for Golf, H for Hotel'],
  ['ref 8 8 0 2 5 please', '8 8 0 2 5'],
  ['TRN is 31 72 84 6 in pairs', '31 72 84 6'],
  ['she gave her TRN as 41/72/338', '41/72/338'],
  ['p.q.4.4.1.9.0.8.a', 'p.q.4.4.1.9.0.8.a'],
  ['nine march nineteen seventy-two', 'nine march nineteen seventy-two'],
  ['https://example.sharepoint.com/personal/p_quince', 'p_quince'],
  ['https://desk.example.org/list?assignee=pquince', 'pquince'],
  ['https://portal.example.org/p/8852-bx/print', '8852-bx'],
])('shows what is somebody\'s in "%s"', (text, own) => expect(shown(text)).toContain(own));

it.each([
  'Meet at example.org, or at the point where the lines cross',
  'Two or three of the seven rooms, at half past nine or ten to four',
  'Press 1 2 3 4 5 and then enter; a b c d are the choices',
  'https://status.example.org/incident/2026-11-20 and https://learn.microsoft.com/troubleshoot/500377',
  'One in five, and twenty to thirty a day',
  'The hearing is on the ninth of march twenty twenty-six',
  'support@desk.example, D O B is compulsory',
])('shows nothing in "%s"', (text) => expect(shown(text)).toEqual([]));
