import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { newDesk, openApp } from '../../../testing/open-app';
import { press, typeIn } from '../../../testing/type-in';
import { eml } from './testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const pasted = (text: string) => ({ clipboardData: { files: [], getData: () => text } });
const value = (label: string): string => (screen.getByLabelText(label) as HTMLInputElement).value;
const review = () => screen.findByRole('region', { name: 'Look through the message first' });

it.each([
  [
    'Outlook',
    'From: Asha Patel <asha@panel.example>\nSent: 4 March 2026 09:12\nTo: portal@tmu.example\n\nIt is refused.',
  ],
  ['new Outlook', 'Asha Patel<asha@panel.example>\nTo:\nTMS Portal\nWed 04/03/2026 09:12\n\nIt is refused.'],
  ['Teams', '[04/03/2026 09:12] Patel, Asha\nIt is refused.'],
  ['WhatsApp', '04/03/2026, 09:12 - Asha Patel: It is refused.'],
  [
    'the source that Gmail shows',
    'Delivered-To: portal@tmu.example\nReceived: by x;\n Wed\nFrom: Asha Patel <asha@panel.example>\nDate: Wed, 4 Mar 2026 09:12:00 +0000\nContent-Transfer-Encoding: quoted-printable\n\nIt is re=\nfused.',
  ],
])('reads a message that is pasted out of %s, and keeps what was typed', async (_, text) => {
  openApp(newDesk(), '#/log');
  const what = await screen.findByLabelText('What happened?');
  typeIn('What happened?', 'Typed before');
  // False: the browser does not paste it as well.
  expect(fireEvent.paste(what, pasted(text))).toBe(false);
  expect(await within(await review()).findByText('Asha Patel, asha@panel.example')).toBeTruthy();
  expect(value('What happened?')).toBe('Typed before');
  press('Put what is ticked in the form');
  expect(value('What happened?')).toBe('Typed before\n\nIt is refused.\n\nMessage of 4 March 2026, 9:12am.');
});

it('offers to keep a file that is in a pasted source, and no original, as there is none', async () => {
  openApp(newDesk(), '#/log');
  const lines = [
    'Received: by x',
    'From: Asha Patel <asha@panel.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'It is refused.',
    '--b',
    'Content-Type: text/csv; name=codes.csv',
    'Content-Disposition: attachment; filename=codes.csv',
    '',
    'a,b',
    '--b--',
  ];
  fireEvent.paste(await screen.findByLabelText('What happened?'), pasted(lines.join('\n')));
  expect(await within(await review()).findByLabelText('Keep codes.csv with the issue')).toBeTruthy();
  expect(screen.queryByText(/^Keep the original/)).toBeNull();
});

it('takes the whole of a talk, each line with its speaker', async () => {
  openApp(newDesk(), '#/log');
  const talk = (who: string, words: string): string => `[04/03/2026 09:12] ${who}\n${words}`;
  const all = [
    talk('Patel, Asha (Guest)', 'the page is white'),
    talk('Sam Okoro', 'which browser?'),
    talk('Patel, Asha (Guest)', 'Edge'),
  ];
  fireEvent.paste(await screen.findByLabelText('What happened?'), pasted(all.join('\n')));
  await review();
  // There is no file to be kept with the issue.
  expect(screen.queryByText(/^Keep the original/)).toBeNull();
  press('Put what is ticked in the form');
  expect(value('What happened?')).toBe(
    'Patel, Asha:\nthe page is white\nSam Okoro:\nwhich browser?\nPatel, Asha:\nEdge\n\nMessage of 4 March 2026, 9:12am.',
  );
});

it.each([
  'It is refused since 04/03/2026 09:12',
  'From: 9am to 10am\nthe page is white',
  'The problem: the page is white\nReceived: nothing, since Tuesday',
  'Asha <asha@panel.example> told me',
])('leaves other words to the field: %j', async (text) => {
  openApp(newDesk(), '#/log');
  expect(fireEvent.paste(await screen.findByLabelText('What happened?'), pasted(text))).toBe(true);
  expect(screen.queryByText('Look through the message first')).toBeNull();
});

it('names the message that is not in the form because another came', async () => {
  openApp(newDesk(), '#/log');
  const chooser = await screen.findByLabelText('Have you got it as an Outlook message?');
  const give = (name: string, subject: string): void =>
    void fireEvent.change(chooser, {
      target: { files: [new File([eml({ subject, from: 'a@x.example', body: 'It is refused.' })], name)] },
    });
  give('first.eml', 'First');
  await within(await review()).findByText('First', { selector: 'strong' });
  give('second.eml', 'Second');
  await within(await review()).findByText('Second', { selector: 'strong' });
  expect(screen.getByText('first.eml is not in the form: second.eml came after it.')).toBeTruthy();
  press('Put what is ticked in the form');
  expect(value('What happened?')).toMatch(/^Second/);
  give('third.eml', 'Third');
  await within(await review()).findByText('Third', { selector: 'strong' });
  expect(screen.queryByText(/is not in the form/)).toBeNull();
});
