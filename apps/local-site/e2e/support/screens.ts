import type { DeskPage } from './desk-page';

/** A screen in one of its states, as the matrix and the pictures show it. */
export interface ShownScreen {
  name: string;
  hash: string;
  person: string;
  title: string | RegExp;
  onEmptySite?: boolean;
  /** It is there only while TMS works. */
  whileTmsWorks?: boolean;
  /** What is done on it before it is looked at. */
  before?: (desk: DeskPage) => Promise<void>;
}

const unfold = async (desk: DeskPage): Promise<void> => {
  await desk.page.evaluate(() =>
    document.querySelectorAll('[data-tms-support-desk] details').forEach((fold) => fold.setAttribute('open', '')),
  );
};
const staff = 'system administrator';
/** What a check says, of the sample's rules and of any others. */
const checkedRules = /^There is nothing to publish$|^These rules can/;

/** Every screen of the desk, with the states that a person meets: at rest, unfolded, and with something to mend. */
export const shownScreens: readonly ShownScreen[] = [
  { name: 'Home', hash: '#/', person: staff, title: 'Home' },
  { name: 'Home, unfolded', hash: '#/', person: staff, title: 'Home', before: unfold },
  { name: 'Log an issue', hash: '#/log', person: staff, title: 'Log an issue' },
  {
    name: 'Log an issue, with something to mend',
    hash: '#/log',
    person: staff,
    title: 'Log an issue',
    before: async (desk) => {
      await desk.press('Log this issue');
      await desk.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    },
  },
  { name: 'An issue', hash: '#/issue/1', person: staff, title: /^Issue 1:/ },
  { name: 'An issue, unfolded', hash: '#/issue/114', person: staff, title: /^Issue 114:/, before: unfold },
  {
    name: 'An issue, with its menu open',
    hash: '#/issue/114',
    person: staff,
    title: /^Issue 114:/,
    before: async (desk) => {
      await desk.press(/^More steps/);
      await desk.page.getByRole('menuitem').first().waitFor();
    },
  },
  { name: 'A reply', hash: '#/issue/121/answer', person: staff, title: /^Issue 121:/ },
  { name: 'A handover', hash: '#/issue/121/hand-over', person: staff, title: /^Issue 121:/ },
  { name: 'TMS is down', hash: '#/down', person: staff, title: 'TMS is down' },
  {
    name: 'TMS is down, asked since when',
    whileTmsWorks: true,
    hash: '#/down',
    person: staff,
    title: 'TMS is down',
    before: async (desk) => {
      await desk.press('Say that TMS is down');
      await desk.fill('Down since what time today?', '0915');
    },
  },
  { name: 'Find', hash: '#/find', person: staff, title: 'Find' },
  {
    name: 'Updates and documents',
    hash: '#/updates',
    person: 'team lead',
    title: 'Updates and documents',
    before: unfold,
  },
  { name: 'Bring in updates', hash: '#/updates/import', person: staff, title: 'Bring in updates' },
  {
    name: 'Bring in updates, before they count',
    hash: '#/updates/import',
    person: staff,
    title: 'Bring in updates',
    before: async (desk) => {
      await desk.fill(
        'Or paste its text',
        'MC1012345 (Updated) Teams: new meeting controls\nRollout begins in mid-May 2027 and ends in late June 2027.\n\nMC1067890 SharePoint: pages open in another way\nGeneral Availability (Worldwide): 3 March 2027.',
      );
      await desk.press('Show what is in it');
      await desk.page.getByRole('button', { name: 'Show what is in it' }).waitFor({ state: 'detached' });
    },
  },
  { name: 'Getting started', hash: '#/first-hour', person: 'site owner', title: 'Getting started' },
  { name: 'People', hash: '#/people', person: staff, title: 'People' },
  {
    name: 'Bring in people, before they count',
    hash: '#/people/import',
    person: staff,
    title: 'Bring in people',
    before: async (desk) => {
      await desk.fill(
        'Paste the rows of people, with their header',
        'Name\tEmail\tKind\nNell Harbour\tnell@panel.example\tPanellist\nOtto Vane\totto at panel.example\tPanellist',
      );
      await desk.press('Show what is in it');
      await desk.page.getByRole('button', { name: 'Show what is in it' }).waitFor({ state: 'detached' });
    },
  },
  { name: 'Joining and leaving', hash: '#/people/joining', person: staff, title: 'Joining and leaving' },
  {
    name: 'Somebody is joining, with something to mend',
    hash: '#/people/joining',
    person: staff,
    title: 'Joining and leaving',
    before: async (desk) => {
      // A form that was begun is open when somebody comes back.
      const opener = desk.page.getByRole('button', { name: 'Somebody is joining' });
      await opener.or(desk.page.getByRole('button', { name: 'Begin the record' })).waitFor();
      if (await opener.isVisible()) await opener.click();
      await desk.press('Begin the record');
      await desk.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    },
  },
  { name: 'Rules', hash: '#/rules', person: 'site owner', title: 'Rules' },
  {
    name: 'Rules, checked',
    hash: '#/rules',
    person: 'site owner',
    title: 'Rules',
    before: async (desk) => {
      await desk.press('Check the edited rules');
      await desk.page.getByRole('heading', { name: checkedRules }).waitFor();
    },
  },
  {
    name: 'Rules, with what each decided last',
    hash: '#/rules',
    person: 'site owner',
    title: 'Rules',
    before: async (desk) => {
      // Once it was asked for it stays, for as long as the page is open.
      const ask = desk.page.getByRole('button', { name: 'Show what each rule decided last' });
      const shown = desk.page.getByRole('columnheader', { name: 'Decided last' });
      await ask.or(shown).waitFor({ state: 'attached' });
      if (await ask.isVisible()) await ask.click();
      await shown.waitFor({ state: 'attached' });
    },
  },
  { name: 'Rules, in sentences', hash: '#/rules', person: staff, title: 'Rules' },
  { name: 'Cover and leave', hash: '#/people/cover', person: staff, title: 'Cover and leave' },
  {
    name: 'Cover and leave, with something to mend',
    hash: '#/people/cover',
    person: staff,
    title: 'Cover and leave',
    before: async (desk) => {
      await desk.press('Save');
      await desk.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    },
  },
  {
    name: 'Who covers an inbox, open',
    hash: '#/',
    person: staff,
    title: 'Home',
    before: async (desk) => {
      await desk.press('Change who covers Portal inbox');
      await desk.page.getByRole('group', { name: /^Who covers/ }).waitFor();
    },
  },
  {
    name: 'Somebody is leaving, with what they hold',
    hash: '#/people/leaving',
    person: staff,
    title: 'Somebody is leaving',
    before: async (desk) => {
      await desk.page.getByLabel('Who is leaving?').fill('Gareth');
      await desk.press('Gareth Okell');
      await desk.page.getByLabel('Who takes over from them?').waitFor();
    },
  },
  { name: 'Somebody is leaving', hash: '#/people/leaving', person: staff, title: 'Somebody is leaving' },
  { name: 'Replies', hash: '#/replies', person: staff, title: 'Replies' },
  { name: 'Reports', hash: '#/reports', person: 'team lead', title: 'Reports' },
  { name: 'Reports, unfolded', hash: '#/reports', person: 'team lead', title: 'Reports', before: unfold },
  { name: 'Settings', hash: '#/settings', person: 'site owner', title: 'Settings', before: unfold },
  { name: 'Report a problem', hash: '#/report', person: 'case worker', title: 'Report a problem with TMS' },
  { name: 'No such page', hash: '#/nowhere', person: staff, title: 'There is no such page' },
  {
    name: 'A page of TMU’s, to a TMS user',
    hash: '#/issue/1',
    person: 'case worker',
    title: 'Only TMU and TRA support can open this page',
  },
  { name: 'No access to issues', hash: '#/', person: 'visitor', title: /./ },
  { name: 'Set-up', hash: '#/set-up', person: 'site owner', title: /Set/, onEmptySite: true },
];
