import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { newDesk, openApp } from '../../testing/open-app';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => {
  window.localStorage.clear();
  mockDrawn.clear();
});
afterEach(cleanup);

/** Pictures are drawn by the browser; here a test says when each is, and what it gives. */
const mockDrawn = new Map<string, (picture: string | Error) => void>();
jest.mock('../../pictures/small-picture', () => ({
  smallPicture: (file: File) =>
    new Promise((resolve, reject) => {
      mockDrawn.set(file.name, (picture) => (typeof picture === 'string' ? resolve(picture) : reject(picture)));
    }),
}));
const draw = async (name: string, picture: string | Error = `data:image/png;base64,${name.slice(0, 1)}AAA`) => {
  await waitFor(() => expect([...mockDrawn.keys()]).toContain(name));
  mockDrawn.get(name)!(picture);
};
const file = (name: string, size = 3): File => new File([new Uint8Array(size)], name, { type: 'image/png' });
const choose = (one: File): void =>
  void fireEvent.change(screen.getByLabelText('Screenshot (optional)'), { target: { files: [one] } });
const shown = () => screen.queryByAltText<HTMLImageElement>('The screenshot that goes with your report')?.src;

const open = async () => {
  const desk = newDesk();
  desk.person = { name: 'Ines Moll', email: 'ines@tms.example', roles: ['tms-user'], maySetUp: false };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  const raise = jest.spyOn(desk, 'raiseReport');
  openApp(desk, '#/');
  await screen.findByLabelText('What happened?');
  typeIn('What happened?', 'The letter is blank');
  return raise;
};

it('waits with a report for the picture that is still being made small, also for a second press', async () => {
  const raise = await open();
  choose(file('b.png'));
  press('Send to TMU');
  press('Send to TMU');
  expect(raise).not.toHaveBeenCalled();
  await draw('b.png');
  await screen.findByText('TMU has your report');
  expect(raise.mock.calls.map(([{ screenshot }]) => screenshot)).toEqual(['data:image/png;base64,bAAA']);
});

it('does not send a report whose picture cannot come before somebody has read that, and then sends it without', async () => {
  const raise = await open();
  choose(file('run.exe'));
  press('Send to TMU');
  await draw('run.exe', new Error('no picture'));
  const words = 'This is not a picture that the desk can read. Choose a PNG or JPEG.';
  expect(await screen.findByRole('link', { name: words })).toBeTruthy();
  expect(raise).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLTextAreaElement>('What happened?').value).toBe('The letter is blank');
  press('Send to TMU');
  await screen.findByText('TMU has your report');
  expect(raise.mock.calls[0]![0]).not.toHaveProperty('screenshot');
});

it('keeps the one that was chosen last, whichever is ready first, and says that it took the place of another', async () => {
  await open();
  choose(file('one #1 & 50% of it’s.png'));
  choose(file('two.png'));
  await draw('two.png');
  await screen.findByText('The screenshot goes with your report.');
  await draw('one #1 & 50% of it’s.png');
  expect(shown()).toBe('data:image/png;base64,tAAA');
  choose(file('three.png'));
  await draw('three.png', 'data:image/png;base64,xAAA');
  await screen.findByText('The screenshot goes with your report, in place of the one before.');
  expect(shown()).toBe('data:image/png;base64,xAAA');
});

it.each([
  ['empty.png', 0, 'The file is empty. Copy the picture again, then paste it.'],
  ['large.png', 11 * 1024 * 1024, 'The picture must be 10 MB or smaller. Crop it to the part that matters.'],
])('says why %s is not taken, and that the one before stays', async (name, size, words) => {
  await open();
  choose(file(name, size));
  expect(await screen.findByText(words)).toBeTruthy();
  choose(file('good.png'));
  await draw('good.png');
  await screen.findByText('The screenshot goes with your report.');
  choose(file(name, size));
  expect(await screen.findByText(`${words} The screenshot below stays.`)).toBeTruthy();
  expect(shown()).toBe('data:image/png;base64,gAAA');
});

it('takes the first of several that are pasted, and says so', async () => {
  await open();
  fireEvent.paste(screen.getByLabelText('Screenshot (optional)'), {
    clipboardData: { files: [file('first.png'), file('second.png')], types: ['Files'] },
  });
  await draw('first.png');
  expect(
    await screen.findByText(
      'A report has one screenshot, so the first was chosen. The screenshot goes with your report.',
    ),
  ).toBeTruthy();
});

it('leaves out a picture that was on its way as the one before was removed', async () => {
  await open();
  choose(file('old.png'));
  await draw('old.png');
  await screen.findByText('The screenshot goes with your report.');
  choose(file('late.png'));
  press('Remove the screenshot');
  await draw('late.png');
  await waitFor(() => expect(screen.getByText('The screenshot was removed.')).toBeTruthy());
  expect(shown()).toBeUndefined();
});

it('shows “No file chosen” only while there is none: what was chosen stands below the field, which is empty again', async () => {
  await open();
  const isTaken = () => screen.getByLabelText('Screenshot (optional)').classList.contains('taken');
  expect(isTaken()).toBe(false);
  choose(file('b.png'));
  await draw('b.png');
  await waitFor(() => expect(isTaken()).toBe(true));
  press('Remove the screenshot');
  expect(isTaken()).toBe(false);
});
