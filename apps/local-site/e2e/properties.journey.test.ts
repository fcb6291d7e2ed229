import { startSite } from './support/running-site';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const link = 'https://forms.example/problem';

it('takes the problem form’s link from the genuine property pane, through a publish, a reload and a restart', async () => {
  const desk = await at.open('site owner');
  await desk.press('Edit page');
  const pane = desk.page.locator('#spPropertyPaneContainer');
  await desk.press('Web part properties');
  await pane.getByLabel('TRA problem support form').fill('javascript:alert(1)');
  await pane.getByText('The link must start with https://').waitFor();
  await pane.getByLabel('TRA problem support form').fill(link);
  await pane.getByText('The link must start with https://').waitFor({ state: 'detached' });
  // The pane takes what is typed some time after it was typed, and shows nothing of it: publish until what goes out has it.
  for (let sent = ''; !sent.includes(link);) {
    const edit = desk.page.getByRole('button', { name: 'Edit page' });
    if (await edit.isVisible()) await edit.click();
    const going = desk.page.waitForRequest((request) => request.method() === 'PUT');
    await desk.press('Publish');
    sent = (await going).postData() ?? '';
    await desk.page.getByRole('status').filter({ hasText: 'Published.' }).waitFor();
    await edit.waitFor();
  }
  await desk.close();

  await at.site.stop();
  at.site = await startSite([], at.site.dataFolder);
  const staff = await at.open('system administrator');
  await staff.log({ name: 'Edda Lorne', kind: 'TMS user', channel: 'Teams', what: 'The letter is blank' });
  await staff.step('Hand over to TRA support');
  expect(await staff.page.getByRole('link', { name: /problem support form/ }).getAttribute('href')).toBe(link);
  expect(staff.watched).toEqual({ errors: [], outside: [] });
  await staff.close();
});

it('a page whose first screen is the timetable opens there for everybody, and an address of another screen still counts', async () => {
  const owner = await at.open('site owner');
  await owner.press('Edit page');
  await owner.press('Web part properties');
  const pane = owner.page.locator('#spPropertyPaneContainer');
  const choice = pane.getByRole('combobox', { name: 'The page opens at' });
  // By keys alone, as somebody without a mouse chooses from Fluent's list.
  await choice.focus();
  await owner.page.keyboard.press('ArrowDown');
  await choice.filter({ hasText: 'Updates and documents' }).waitFor();
  await owner.press('Publish');
  await owner.page.getByRole('status').filter({ hasText: 'Published.' }).waitFor();
  await owner.close();

  // Whoever works on issues would begin at Home; to a visitor the timetable is Home.
  const staff = await at.open('system administrator');
  const other = await staff.context.newPage();
  await other.goto(at.site.pageUrl);
  await other.getByRole('heading', { level: 2, name: 'Updates and documents' }).waitFor();
  await other.getByRole('heading', { level: 3, name: 'Timetable of updates' }).waitFor();
  await other.goto('about:blank');
  await other.goto(`${at.site.pageUrl}#/find`);
  await other.getByRole('heading', { level: 2, name: 'Find' }).waitFor();
  expect(staff.watched).toEqual({ errors: [], outside: [] });
  await staff.close();
});
