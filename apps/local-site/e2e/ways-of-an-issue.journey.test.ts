import type { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';
import { storedIssue } from './support/stored-issue';

// The other ways through the flowchart: the long one, over TRA and back, is in each test run (journeys.e2e.test.ts).
const at = siteOfFile();
let desk: DeskPage;
beforeAll(async () => void (desk = await at.open('system administrator')));
afterEach(() => expect(desk.watched).toEqual({ errors: [], outside: [] }));

it('an issue that TMU resolves: logged, answered, confirmed by the person, closed', async () => {
  const number = await desk.log({
    name: 'Nell Ashdown',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Password won’t work',
  });
  await desk.standing('Priya Hartnoll is dealing with it');
  await desk.step('Answer Nell Ashdown');
  await desk.fill('What was done?', 'Sent the reset steps');
  await desk.fill('Your reply to Nell Ashdown', 'How to reset the password, in five steps');
  await desk.choose(/Have you (sent it|told them)\?/, 'Yes');
  await desk.save();
  await desk.standing('Answered. Waiting to hear whether it worked');
  await desk.step('Close this issue');
  await desk.choose('How did it end?', 'It worked');
  await desk.save();
  await desk.standing('Closed');

  const { item, story } = await storedIssue(at.rest, number);
  expect(item).toMatchObject({ DeskStatus: 'Closed', DeskReporterName: 'Nell Ashdown', DeskOutcome: 'It worked' });
  expect(story).toEqual(['raised', 'owner-named', 'answered', 'closed']);
});

it('an issue that TRA will not change: it closes only with how the person was told', async () => {
  const number = await desk.log({
    name: 'Ottilie Crane',
    kind: 'Panellist',
    channel: 'Stakeholder Engagement',
    what: 'New notes replaced old',
  });
  await desk.step('Hand over to TRA support');
  await desk.fill('If you do not have the exact words, why not?', 'Nothing is shown, the notes are replaced');
  await desk.choose('Where do you hand it over?', 'Trello board');
  await desk.choose('Have you sent it?', 'Yes');
  await desk.save();
  await desk.step('Link the Trello card');
  // Where it went to the board, TMU made the card itself, so nobody told TMU about it.
  await desk.fill('The link to the Trello card', 'https://trello.com/c/EfGh5678');
  expect(await desk.page.getByLabel('Who at TRA told you?').count()).toBe(0);
  await desk.save();
  await desk.step('TRA is not changing it');
  await desk.fill('Why is TRA not changing it?', 'It replaces notes on purpose when the box is ticked');
  await desk.fill('Who at TRA told you?', 'Wei Larkfield');
  await desk.save();
  await desk.standing('TRA will not be changing this. Tell Ottilie Crane');

  await desk.step('Close this issue');
  await desk.press('Save');
  const summary = desk.page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  expect(await summary.innerText()).toContain('Enter what you told Ottilie Crane');
  await desk.fill('Your reply to Ottilie Crane', 'Untick the box to keep both notes');
  await desk.choose(/Have you (sent it|told them)\?/, 'Yes');
  await desk.save();
  await desk.standing('Closed');
  const { item, story } = await storedIssue(at.rest, number);
  expect(item).toMatchObject({ DeskStatus: 'Closed', DeskOutcome: 'TRA is not changing this' });
  expect(story.slice(-2)).toEqual(['fix-not-required', 'closed']);
});

it('an issue that was sorted out on the spot, and opens again with its story', async () => {
  await desk.go('#/log');
  await desk.fill('Who has the problem?', 'Bram Tolliver');
  await desk.page.keyboard.press('Escape');
  await desk.choose(/TMS user or a panellist/, 'TMS user');
  await desk.choose('How did they tell you?', 'Face to face');
  await desk.fill('What happened?', 'Case gone');
  await desk.choose('Did a message appear?', 'No');
  await desk.choose('Is there a hearing coming up?', 'No');
  await desk.choose('Have you sorted it?', /^Yes/);
  await desk.fill('What did you do?', 'Changed the view back');
  await desk.fill('What did you tell them?', 'Where the view is changed');
  await desk.press('Log and close this issue');
  const logged = desk.heading(/^Issue \d+ is logged and closed$/);
  await logged.waitFor();
  const number = Number(/\d+/.exec(await logged.innerText())![0]);
  expect((await storedIssue(at.rest, number)).item.DeskStatus).toBe('Closed');

  await desk.go(`#/issue/${number}`);
  await desk.step('Open this issue again');
  await desk.fill('Why is it open again?', 'It is gone again');
  await desk.save();
  await desk.standing('Reopened');
  const { item, story } = await storedIssue(at.rest, number);
  expect(item).toMatchObject({ DeskStatus: 'Open again', DeskTimesReopened: 1, DeskOutcome: null });
  expect(story).toEqual(['raised', 'answered', 'closed', 'reopened']);
});
