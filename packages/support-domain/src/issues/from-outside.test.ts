import { someOf } from '../testing/in-full.js';
import { decideIssue } from './decide-issue.js';
import { evolveIssue, replayIssue } from './evolve-issue.js';
import { issueCommandSchema, type IssueCommand } from './issue-command.js';
import { issueEventSchema } from './issue-event.js';
import { ReplayError } from './replay-error.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, storyTo } from './testing/stories.js';

const facts = factsOf(administrator, 50);
const issues = [undefined, ...Object.values(storyTo).map((commands) => story(commands))];
const junk: unknown[] = [
  undefined,
  null,
  0,
  7,
  '',
  ' ',
  'x',
  true,
  [],
  {},
  [null],
  [{}],
  [[]],
  { to: 'first' },
  () => 1,
];
const decide = (issue: (typeof issues)[number], command: unknown) => decideIssue(issue, command as IssueCommand, facts);

const circle: Record<string, unknown> = { type: 'raise' };
circle.details = circle;

it.each([
  ...junk.map((one) => [one]),
  [{ type: 5 }],
  [{ type: 'merge' }],
  [{ type: 'constructor' }],
  [{ type: '__proto__' }],
  [{ type: ['raise'] }],
  [circle],
])('answers %p in words, on every issue', (command) => {
  for (const issue of issues) {
    expect(decide(issue, command)).toEqual({
      outcome: 'refused',
      refusal: {
        code: 'ISSUE.NOT_UNDERSTOOD',
        message: 'The desk does not know this step, and nothing was changed. Reload the page, then try again.',
      },
    });
  }
});

const types = issueCommandSchema.def.options.map(({ def }) => def.shape.type.def.values[0]!);
it.each(someOf(types, 8))(
  'answers a half-made %s, whatever is missing or of another kind in it, and takes none of it',
  (type) => {
    const whole: Record<string, unknown> = { ...steps[type] };
    const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
    for (const issue of issues) {
      expect(['accepted', 'refused']).toContain(decide(issue, { type }).outcome);
      for (const [key, value] of Object.entries(whole)) {
        if (key === 'type') continue;
        const inner = isObject(value) ? Object.keys(value) : [];
        for (const bad of junk) {
          const halves = [bad, ...inner.map((name) => ({ ...(value as object), [name]: bad }))];
          for (const half of halves) {
            const decision = decide(issue, { ...whole, [key]: half });
            if (decision.outcome === 'refused') expect(decision.refusal.message).not.toContain('undefined');
            else
              expect(issueEventSchema.safeParse(JSON.parse(JSON.stringify(decision.events[0])))).toMatchObject({
                success: true,
              });
          }
        }
      }
    }
  },
);

it.each([['raise', ['reporter.name', 'reporter.kind', 'channel', 'details.whatHappened', 'key']]] as const)(
  'asks for all that %s lacks',
  (type, fields) => {
    const decision = decide(undefined, { type });
    expect(decision.outcome === 'refused' && decision.refusal).toMatchObject({
      code: 'ISSUE.NEEDS',
      needs: fields.map((field) => expect.objectContaining({ field })),
    });
  },
);

it.each([
  ['name-owner', 'owner.name'],
  ['change-details', 'details.whatHappened'],
  ['add-person', 'reporter.name'],
  ['answer', 'whatWasDone'],
  ['tell-person', 'told.how'],
])('asks of a %s that has only its type for %s', (type, field) => {
  const decision = decide(issues[2], { type });
  expect(decision.outcome === 'refused' && 'needs' in decision.refusal && decision.refusal.needs[0]!.field).toBe(field);
});

it('refuses a part of another kind, and does not leave it out in silence', () => {
  expect(decide(issues[1], { ...steps['tell-person'], asToldBy: 5 })).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'ISSUE.NEEDS', needs: [{ field: 'asToldBy' }] },
  });
});

describe('a history', () => {
  const raised = story([raise]).history[0]!;
  const head = { id: 'e', at: raised.at, by: raised.by };
  const codeOf = (run: () => unknown): string => {
    try {
      run();
      return 'no error';
    } catch (error) {
      return error instanceof ReplayError ? error.code : String(error);
    }
  };

  it.each([...junk, { type: 'gone' }, { type: 'constructor', ...head }, { ...head, type: 'note-added', at: 5 }])(
    'that holds %p is refused by its code',
    (event) => {
      expect(codeOf(() => replayIssue([raised, event as never]))).toBe('ISSUE.EVENT_NOT_UNDERSTOOD');
      expect(codeOf(() => evolveIssue(undefined, event as never))).toBe('ISSUE.EVENT_NOT_UNDERSTOOD');
    },
  );

  it.each([
    ['answered', 'told'],
    ['owner-named', 'owner'],
    ['details-changed', 'details'],
    ['person-added', 'person'],
    ['taken-in', 'people'],
  ])('with a half-made %s names what it lacks', (type, part) => {
    expect(() => replayIssue([raised, { ...head, type } as never])).toThrow(`must have “${part}”`);
    expect(codeOf(() => replayIssue([raised, { ...head, type, [part]: [null] } as never]))).toBe(
      'ISSUE.EVENT_NOT_UNDERSTOOD',
    );
  });

  it.each([undefined, null, {}, 'x'])('that is %p is refused by its code', (events) =>
    expect(codeOf(() => replayIssue(events as never))).toBe('ISSUE.EVENT_NOT_UNDERSTOOD'),
  );
});
