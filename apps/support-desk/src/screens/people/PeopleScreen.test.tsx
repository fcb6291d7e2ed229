import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const open = async (desk: DeskInMemory): Promise<HTMLElement> => {
  const { container } = openApp(desk, '#/people/import');
  await screen.findByLabelText(/^Paste the rows of people/);
  return container;
};
const paste = (text: string): void => {
  typeIn(/^Paste the rows of people/, text);
  press('Show what is in it');
};
const names = (desk: DeskInMemory): string[] => desk.people.rows.map(({ value }) => value.name);

const rows =
  'Name\tE-mail\tKind\tRole in TMS\nAsha Patel-Ray\tASHA@panel.example\tPanellist\t\nNew One\tnew@tmu.example\tTMS user\tScheduling\nNo Kind At All\tx@x\tPanellist\t\nBo Ray\tbo@panel.example\tBadger\t';

describe('bringing in people', () => {
  it('shows what is new, changed and wrong, stores what is chosen, takes changes back, and doubles nobody the second time', async () => {
    const desk = newDesk();
    const container = await open(desk);
    const before = names(desk);
    paste(rows);
    const changed = await screen.findByRole('group', { name: 'Changed: 1' });
    expect(changed.textContent).toContain('Name: Asha Patel becomes Asha Patel-Ray.');
    expect(screen.getByRole('group', { name: 'New: 2' }).textContent).toContain('Scheduling, new@tmu.example');
    expect(screen.getByText('Row 5, Kind: “Badger” is neither TMS user nor Panellist.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    expect(names(desk)).toEqual(before);
    press('Store 3 people');
    await screen.findByText('3 people are stored');
    expect(await violations(container)).toEqual([]);
    expect(names(desk).slice(-2)).toEqual(['New One', 'No Kind At All']);
    press(/^Undo: put 1 changed person back/);
    await screen.findByText('1 person is as before.');
    expect(names(desk)).toContain('Asha Patel');
    press('Bring in more');
    await screen.findByLabelText(/^Paste the rows of people/);
    paste(rows);
    await screen.findByRole('group', { name: 'Changed: 1' });
    expect(screen.queryByRole('group', { name: /^New/ })).toBeNull();
    expect(desk.people.rows).toHaveLength(before.length + 2);
  });

  it('offers to take changes back once more, where that met an ended sign-in', async () => {
    const desk = newDesk();
    await open(desk);
    paste(rows);
    await screen.findByRole('group', { name: 'Changed: 1' });
    press('Store 3 people');
    await screen.findByText('3 people are stored');
    const keep = jest
      .spyOn(desk, 'keepPerson')
      .mockRejectedValueOnce(new StorageError('STORAGE.SIGNED_OUT', 'The sign-in has ended'));
    press(/^Undo: put 1 changed person back/);
    await screen.findByText('0 changes were undone, of 1');
    press(/^Undo: put 1 changed person back/);
    await screen.findByText('1 person is as before.');
    expect(keep).toHaveBeenCalledTimes(2);
    expect(names(desk)).toContain('Asha Patel');
  });

  it('asks who they are where the rows do not say, once for all of them', async () => {
    const desk = newDesk();
    await open(desk);
    paste('Name,Email\nA One,a@x.example\nB Two,b@x.example');
    const asked = await screen.findByRole('group', { name: /^Some rows do not say what the person is/ });
    expect(screen.queryByRole('button', { name: /^Store/ })).toBeNull();
    fireEvent.click(within(asked).getByLabelText('Panellists'));
    press('Store 2 people');
    await screen.findByText('2 people are stored');
    expect(desk.people.rows.slice(-2).map(({ value }) => value.reporter?.kind)).toEqual(['panellist', 'panellist']);
  });

  it('chooses nobody by itself who should be looked at, and takes out nobody who is not in the rows', async () => {
    const desk = newDesk();
    await open(desk);
    paste('Name,Email,Kind\nAsha Patel,other@panel.example,Panellist\nC Three,c@x.example,Panellist');
    const box = (await screen.findByRole('checkbox', { name: 'Asha Patel' })) as HTMLInputElement;
    expect(box.checked).toBe(false);
    expect(screen.getByText(/is in the list with another address/)).toBeTruthy();
    expect(screen.getByText('In the list, and not in these rows: 1')).toBeTruthy();
    press('Store 1 person');
    await screen.findByText('1 person is stored');
    expect(names(desk)).toContain('Ashok Mehta');
    expect(desk.people.rows.every(({ value }) => value.name === 'Nasha Old' || !value.hasLeft)).toBe(true);
  });

  it('keeps what was stored when the connection goes, and goes on with the rest', async () => {
    const desk = newDesk();
    await open(desk);
    paste('Name,Email,Kind\nA,a@x.example,Panellist\nB,b@x.example,Panellist\nC,c@x.example,Panellist');
    await screen.findByRole('group', { name: 'New: 3' });
    const keep = desk.keepPerson.bind(desk);
    let calls = 0;
    desk.keepPerson = (...given) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'offline')) : keep(...given);
    };
    press('Store 3 people');
    expect(
      await screen.findByText('2 people are left. The first of them may have been stored, and is stored only once.'),
    ).toBeTruthy();
    press('Try again');
    await screen.findByText('3 people are stored');
    expect(names(desk).slice(-3)).toEqual(['A', 'B', 'C']);
  });

  it('stops after the one that is on its way', async () => {
    const desk = newDesk();
    await open(desk);
    paste('Name,Email,Kind\nA,a@x.example,Panellist\nB,b@x.example,Panellist');
    await screen.findByRole('group', { name: 'New: 2' });
    const keep = desk.keepPerson.bind(desk);
    let goOn: (() => void) | undefined;
    desk.keepPerson = async (...given) => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return keep(...given);
    };
    press('Store 2 people');
    await waitFor(() => press('Stop after this one'));
    await waitFor(() => expect(goOn).toBeDefined());
    goOn!();
    expect(await screen.findByRole('button', { name: 'Store the rest' })).toBeTruthy();
    expect(names(desk)).toContain('A');
    expect(names(desk)).not.toContain('B');
  });

  it.each([
    ['rows.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /Excel workbook/],
    ['rows.csv', 'Ada,a@x.example', /No row says which column holds the names/],
    ['rows.csv', '', /no rows/],
  ])('refuses %s and says what to do', async (name, contents, said) => {
    const desk = newDesk();
    await open(desk);
    fireEvent.change(screen.getByLabelText('Or a file'), {
      target: { files: [new File([contents as BlobPart], name)] },
    });
    expect((await screen.findByRole('alert')).textContent).toMatch(said);
  });

  it('reads a file of values in Windows-1252', async () => {
    await open(newDesk());
    const bytes = new Uint8Array(
      [...'Name;Email;Kind\nZo']
        .map((sign) => sign.charCodeAt(0))
        .concat(0xeb, ...[...' Ray;z@x.example;Panellist'].map((sign) => sign.charCodeAt(0))),
    );
    fireEvent.change(screen.getByLabelText('Or a file'), { target: { files: [new File([bytes], 'people.csv')] } });
    expect((await screen.findByRole('group', { name: 'New: 1' })).textContent).toContain('Zoë Ray');
  });

  it('is for TMU and the owners', async () => {
    const desk = newDesk();
    desk.person = dev;
    openApp(desk, '#/people');
    expect(await screen.findByText('The list of people is TMU’s')).toBeTruthy();
  });
});

describe('the people', () => {
  it('are found by name, address or what they do, with who has left', async () => {
    const { container } = openApp(newDesk(), '#/people');
    expect(await screen.findByRole('heading', { name: 'Everybody: 4' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    typeIn('Find somebody', 'portal inbox');
    expect(
      screen
        .getAllByRole('listitem')
        .filter((one) => /@/.test(one.textContent ?? ''))
        .map((one) => one.textContent),
    ).toEqual(['Sam Okoro Portal inbox, sam@tmu.example']);
    typeIn('Find somebody', 'nasha');
    expect(screen.getByText(/has left/)).toBeTruthy();
  });
});
