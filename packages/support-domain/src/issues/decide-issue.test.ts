import { inFull, someOf } from '../testing/in-full.js';
import { decideIssue } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { ClosingOutcome } from '../vocabulary/shapes/route-words.js';
import { issueStatusSchema } from '../vocabulary/codes.js';
import { processTable } from './process-table.js';
import { administrator, caseWorker, developer, factsOf, otherCaseWorker, visitor } from './testing/people.js';
import { handOver, onTrasWord, raise, steps, story, storyTo, told } from './testing/stories.js';

const decide = (before: readonly IssueCommand[], command: IssueCommand, who = administrator) =>
  decideIssue(before.length > 0 ? story(before) : undefined, command, factsOf(who, 50));

const codeOf = (decision: ReturnType<typeof decideIssue>) =>
  decision.outcome === 'accepted' ? decision.issue.status : decision.refusal.code;
const messageOf = (decision: ReturnType<typeof decideIssue>) =>
  decision.outcome === 'refused' ? decision.refusal.message : 'accepted';

const closings = (['worked', 'told-no-answer', 'not-changing'] satisfies ClosingOutcome[]).map(
  (outcome): IssueCommand => ({ ...steps.close, outcome }),
);
// `steps` has a command of every type; of the closing, every end.
const everyCommand: IssueCommand[] = [...Object.values(steps).filter((step) => step.type !== 'close'), ...closings];

describe.each(issueStatusSchema.options)('from %s', (status) => {
  it.each(
    everyCommand.map(
      (command) => [command.type === 'close' ? `close ${command.outcome}` : command.type, command] as const,
    ),
  )('%s does what the process table says', (_, command) => {
    const end = command.type === 'close' ? command.outcome : undefined;
    const row = processTable.find((r) => r.command === command.type && r.outcome === end && r.from.includes(status));
    const got = decide(storyTo[status], command);
    if (!row) {
      expect(got).toMatchObject({ outcome: 'refused', refusal: { code: 'ISSUE.NOT_ALLOWED_NOW', status } });
      return;
    }
    if (['remove-person', 'give-back', 'undo-reply'].includes(command.type)) {
      expect(codeOf(got)).toBe('ISSUE.NEEDS');
      return;
    }
    const to = { same: status, merged: 'closed', 'as-edited': 'looking', 'as-before': '' } as Record<string, string>;
    expect(codeOf(got)).toBe(to[row.to] ?? row.to);
  });
});

it('logs and closes in one go what was sorted out on the spot, with whose word it was that it worked', () => {
  const decision = decide([], {
    ...raise,
    owner: steps['name-owner'].owner,
    solved: { whatWasDone: 'Showed where it is', told },
  });
  expect(decision).toMatchObject({
    outcome: 'accepted',
    events: [
      { type: 'raised', id: 'id-5001' },
      { type: 'owner-named', id: 'id-5002' },
      { type: 'answered', id: 'id-5003' },
      { type: 'closed', id: 'id-5004', outcome: 'worked', asToldBy: { name: 'Tom Reed', on: '2026-03-02' } },
    ],
    issue: { status: 'closed', whatWasDone: 'Showed where it is', outcome: 'worked', lastToldOn: '2026-03-02' },
  });
});

describe('who may', () => {
  it.each([
    ['a visitor raises', [], raise, visitor, 'ISSUE.NOT_YOURS'],
    ['a case worker raises their own', [], raise, caseWorker, 'new'],
    ['a case worker raises for a colleague', [], raise, otherCaseWorker, 'ISSUE.NOT_YOURS'],
    [
      'a case worker closes on the spot',
      [],
      { ...raise, solved: { whatWasDone: 'x', told } },
      caseWorker,
      'ISSUE.NOT_YOURS',
    ],
    ['a case worker hands out work', [], { ...raise, owner: steps['name-owner'].owner }, caseWorker, 'ISSUE.NOT_YOURS'],
    ['the reporter says it worked', storyTo.answered, { type: 'close', outcome: 'worked', told }, caseWorker, 'closed'],
    [
      'a colleague says it worked',
      storyTo.answered,
      { type: 'close', outcome: 'worked', told },
      otherCaseWorker,
      'ISSUE.NOT_YOURS',
    ],
    [
      'the reporter closes unanswered',
      storyTo.answered,
      { type: 'close', outcome: 'told-no-answer', told },
      caseWorker,
      'ISSUE.NOT_YOURS',
    ],
    ['the reporter reopens', storyTo.closed, steps.reopen, caseWorker, 'open-again'],
    ['the developer reopens', storyTo.closed, steps.reopen, developer, 'ISSUE.NOT_YOURS'],
    [
      'the developer links the card',
      storyTo['with-tra'],
      { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001' },
      developer,
      'card-made',
    ],
    ['the developer answers the person', storyTo.new, steps.answer, developer, 'ISSUE.NOT_YOURS'],
    ['whoever notices an edit in the list records it', storyTo.new, steps['record-list-edit'], visitor, 'looking'],
  ] satisfies [string, readonly IssueCommand[], IssueCommand, typeof visitor, string][])(
    '%s',
    (_, before, command, who, result) => {
      expect(codeOf(decide(before, command, who))).toBe(result);
    },
  );

  it("asks TMU on whose word it records another lane's step", () => {
    const { asToldBy: _, ...bare } = steps['record-fix-required'];
    expect(decide(storyTo['card-made'], bare)).toMatchObject({
      refusal: {
        code: 'ISSUE.NEEDS',
        needs: [
          { field: 'asToldBy.name', message: 'Enter who told you' },
          { field: 'asToldBy.on', message: 'Enter the day they told you' },
        ],
      },
    });
    expect(codeOf(decide(storyTo['card-made'], { ...bare, ...onTrasWord }))).toBe('tra-fixing');
  });

  it("lets TMU make the card itself on the Trello route, and not on the form's", () => {
    const card: IssueCommand = { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001' };
    expect(codeOf(decide([raise, { ...handOver, route: 'trello-board' }], card))).toBe('card-made');
    expect(codeOf(decide([raise, handOver], card))).toBe('ISSUE.NEEDS');
  });
});

describe('refusals in words', () => {
  it.each([
    [
      'no such step',
      storyTo['tra-fixing'],
      steps.close,
      administrator,
      'You cannot close this issue as it stands now: “TRA is fixing it”. Priya Shah recorded that at 9:03am on 2 March 2026.',
    ],
    [
      'no such end',
      storyTo['not-changing'],
      steps.close,
      administrator,
      'You cannot close this issue in that way as it stands now: “TRA will not be changing this. Tell Tom Reed”. Priya Shah recorded that at 9:03am on 2 March 2026.',
    ],
    [
      'no such end of an answer',
      storyTo.answered,
      { ...steps.close, outcome: 'not-changing' },
      administrator,
      'You cannot close this issue in that way as it stands now: “Answered. Waiting to hear whether it worked”. Priya Shah recorded that at 9:01am on 2 March 2026.',
    ],
    [
      'no such step after an answer',
      storyTo.answered,
      steps['link-card'],
      administrator,
      'You cannot link a Trello card as it stands now: “Answered. Waiting to hear whether it worked”. Priya Shah recorded that at 9:01am on 2 March 2026.',
    ],
    [
      'logged already',
      storyTo.new,
      raise,
      administrator,
      'This issue has been logged already. It stands as “New, nobody is dealing with it”.',
    ],
    ['not logged', [], steps.close, administrator, 'Log the issue first. Then you can close this issue.'],
    ['another lane', storyTo.new, steps.answer, developer, 'Only TMU can answer this issue. Ask TMU to do it for you.'],
    [
      'two lanes',
      storyTo.closed,
      steps.reopen,
      developer,
      'Only TMU or the person with the problem can open this issue again. Ask TMU to do it for you.',
    ],
    [
      'TRA alone',
      storyTo['with-tra'],
      steps['link-card'],
      caseWorker,
      'Only TMU or TRA support can link a Trello card. Ask TMU to do it for you.',
    ],
    [
      'for a colleague',
      [],
      raise,
      otherCaseWorker,
      'Here you can report a problem of your own. Ask TMU to log one for somebody else.',
    ],
    [
      'two needs',
      storyTo.new,
      { ...steps['hand-over'], error: undefined, sentAt: '' } as unknown as IssueCommand,
      administrator,
      'Enter the exact words of the error message, or why you have none. Enter when it was sent.',
    ],
  ] satisfies [string, readonly IssueCommand[], IssueCommand, typeof visitor, string][])(
    '%s',
    (_, before, command, who, words) => {
      expect(messageOf(decide(before, command, who))).toBe(words);
    },
  );

  it('has codes for programs, with where the issue stands and whose step it is', () => {
    expect(decide([], steps.close)).toMatchObject({ refusal: { code: 'ISSUE.NOT_ALLOWED_NOW', status: 'not-raised' } });
    expect(decide([], raise, otherCaseWorker)).toMatchObject({ refusal: { code: 'ISSUE.NOT_YOURS', lanes: ['tmu'] } });
  });

  it('never shows a code, blames or pleads', () => {
    const messages = someOf(issueStatusSchema.options, 4).flatMap((status) =>
      everyCommand.flatMap((command) =>
        [administrator, caseWorker, developer, visitor].map((who) => messageOf(decide(storyTo[status], command, who))),
      ),
    );
    expect(new Set(messages).size).toBeGreaterThan(inFull ? 100 : 50);
    for (const message of messages) {
      expect(message).not.toMatch(/please|sorry|oops|\b(in)?valid|forbidden|illegal|you forgot|required/i);
      expect(message).not.toMatch(/undefined|[a-z]-tra\b|-person\b/);
      expect(message).not.toMatch(/ISSUE\.[A-Z]/);
    }
  });
});

it('puts no event before the one that it follows, whatever the clock of the machine says', () => {
  const issue = story([raise, steps['name-owner'], steps['add-note']]);
  const decision = decideIssue(issue, steps.answer, { ...factsOf(administrator, 0), today: '2026-03-02' });
  expect(decision).toMatchObject({ outcome: 'accepted', events: [{ at: '2026-03-02T09:02:00.000Z' }] });
  expect(decideIssue(issue, steps.answer, factsOf(administrator, 9))).toMatchObject({
    events: [{ at: '2026-03-02T09:09:00.000Z' }],
  });
});

it('follows no event that says it is of days or years to come: one wrong clock does not date all steps after it', () => {
  const issue = story([raise, steps['name-owner'], steps['add-note']]);
  for (const at of ['2026-03-03T09:40:00.000Z', '2026-03-09T09:00:00.000Z', '2031-03-02T09:00:00.000Z']) {
    const history = issue.history.map((event, n) => (n === 2 ? { ...event, at } : event));
    expect(decideIssue({ ...issue, history }, steps.answer, factsOf(administrator, 9))).toMatchObject({
      events: [{ at: '2026-03-02T09:09:00.000Z' }],
    });
  }
});

it('carries the error that was captured at logging into the handover, and asks for it once', () => {
  const error = { text: 'Process error TEST-7', screen: 'Hearings' };
  const before = [{ ...raise, details: { ...raise.details, error } }];
  const { error: _, ...bare } = handOver;
  expect(decide(before, bare)).toMatchObject({ outcome: 'accepted', issue: { handover: { error } } });
  const reasoned = decide(before, { ...bare, noErrorReason: 'It went away' });
  expect(reasoned).toMatchObject({ outcome: 'accepted', issue: { handover: { noErrorReason: 'It went away' } } });
  expect(reasoned.outcome === 'accepted' && reasoned.issue.handover).not.toHaveProperty('error');
  expect(decide([raise], bare)).toMatchObject({ refusal: { needs: [{ field: 'error.text' }] } });
});

describe('addresses in a command', () => {
  const card: IssueCommand = { type: 'link-card', cardUrl: 'https://board.example/c/41', ...onTrasWord };
  const on = (board?: string) =>
    decideIssue(story(storyTo['with-tra']), card, { ...factsOf(administrator, 50), ...(board ? { board } : {}) });

  it('takes a card on Trello, or on the board that the team has set', () => {
    expect(on().outcome).toBe('refused');
    expect(on('https://other.example/b/1').outcome).toBe('refused');
    expect(on('https://board.example/b/1').outcome).toBe('accepted');
  });

  it('takes no address that would bring others into a mail', () => {
    const reporter = { ...raise.reporter, email: 'a@b.example?bcc=c@d.example&body=Hello' };
    expect(decide([], { ...raise, reporter })).toMatchObject({
      refusal: { needs: [{ field: 'reporter.email', message: 'The email address must be like name@example.com' }] },
    });
    expect(decide([raise], { type: 'add-person', reporter, channel: 'email' })).toMatchObject({
      refusal: { needs: [{ field: 'reporter.email' }] },
    });
  });
});
