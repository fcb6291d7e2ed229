import { foldText } from '../../find/fold-text.js';
import { maskPersonalData } from '../mask-personal-data.js';
import { otherWritings } from './other-writings.js';

const shown = (text: string): string[] =>
  otherWritings(foldText(text))
    .flatMap((find) => find())
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['her mobile 07700_900_461', '07700_900_461'],
  ['WhatsApp +44 7700·900·461', '+44 7700·900·461'],
  ['she typed O77OO 9OO 461', 'O77OO 9OO 461'],
  ['Tel.01632960461', '01632960461'],
  ['NI: ZY one two double three', 'ZY'],
  ['geboren am 4. Mai 1979', '4. Mai 1979'],
  ['ganed 4 Mai 1979', '4 Mai 1979'],
  ['fecha de nacimiento: 4 de mayo de 1979', '4 de mayo de 1979'],
  ['born 4.v.1979', '4.v.1979'],
  ['date of birth\n04\n05\n1979', '04\n05\n1979'],
  ['date of birth 1979-05-04T00:00:00Z', '1979-05-04'],
  ['born four five seventy-nine', 'four five seventy-nine'],
  ['(b. 1979)', 'b. 1979'],
  ['at TR18-4AA', 'TR18-4AA'],
  ['at TR18.4AA', 'TR18.4AA'],
  ['at TR18\n4AA', 'TR18\n4AA'],
  ['postcode TRI 4AA', 'TRI 4AA'],
  ['postcode begins TR18', 'TR18'],
  ['Eircode A65 F4E2', 'A65 F4E2'],
  ['caseId=20733', '20733'],
  ['case20733.pdf', '20733'],
  ['case 20\n733', '20\n733'],
  ['Failed sign-in: tremlett.j (twice)', 'tremlett.j'],
  ['impersonated okafor.b in UAT', 'okafor.b'],
  ['teacher ref 41 slash 20733', '41 slash 20733'],
  ['miss k tremlett rang', 'miss k tremlett'],
  ['TRN 30\\81445', '30\\81445'],
  ['case 20.733', '20.733'],
  ['NI is ZY 3l 44 08 A', 'ZY 3l 44 08 A'],
  ['\\\\files01\\home\\pquince$', 'pquince'],
  ['\\\\files01\\pquince$', 'pquince'],
  ['~pquince/notes', '~pquince'],
  ['skype:ned.quince?chat', 'ned.quince'],
  ['https://www.linkedin.com/in/nedquince', 'nedquince'],
  ['https://github.com/nedquince/', 'nedquince'],
  ['S-1-5-21-362381-336104-30300-1013', 'S-1-5-21-362381-336104-30300-1013'],
  ['ned.quince@\ntmu.example', 'ned.quince@\ntmu.example'],
  ['from 2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::8a2e:370:7334'],
  ['00:1B:2C:3D:4E:5F', '00:1B:2C:3D:4E:5F'],
  ['police 42/18834/26', '42/18834/26'],
  ['share code W4X-7YZ-123', 'W4X-7YZ-123'],
  ['20-00-00 / 12345678', '20-00-00 / 12345678'],
  ['plate K1 TBR', 'K1 TBR'],
  ['parked: yd65xkl', 'yd65xkl'],
  ['O`Dowd rang', 'O`Dowd'],
  ['Мария Иванова rang', 'Мария Иванова'],
  ['王伟 rang', '王伟'],
  ['El-Sayed rang', 'El-Sayed'],
])('shows what is somebody\'s in "%s"', (text, own) => expect(shown(text)).toContain(own));

it.each([
  'The meeting is from 09:30:15 to 10:45:00 on 01.02.2026 at 10.30',
  'See https://github.com/SharePoint/sp-dev-docs/issues/9441 and https://learn.microsoft.com/in/answers',
  'Version 0.12.3 of the case list, 20 cases, 3 plates of sandwiches',
  'Case 4 of 12, born of need; postcode is compulsory; the TRN is missing',
  'The share code is wrong, the reg number too; \\\\server\\admin$ is closed',
  'about ~50 of them, at 3/4 of the price; fe80::1 and ::1',
  'Press S-1 and then b. or 19',
  'She did not want to miss a hearing; the login is broken.i rang, and users.a few wait',
  'Open main.c and type 5 slash 12',
])('shows nothing in "%s"', (text) => expect(shown(text)).toEqual([]));

it('asks about a name that is joined to what is of a case, and not about one joined to a shape', () => {
  const asked = (text: string): string[] =>
    maskPersonalData(text, { names: [], issueNumber: 1 }).toReview.map((one) => one.text);
  expect(asked('Thornley-hearing moved')).toContain('Thornley');
  expect(asked('Wren-shaped holes')).toEqual([]);
});
