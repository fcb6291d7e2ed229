/** @jest-environment node */
import type { IssueCommand } from '@tms-support/support-domain';
import { answeredFromReport, cass, reportRow, reportThatItDidNotWork, toldCass } from '../testing/example-report';
import { newDesk } from '../testing/open-app';
import { openAgain } from './open-again';
import { toOpenAgain } from './says-not';

const [raise, answer] = answeredFromReport as [IssueCommand, IssueCommand];
const [by, told] = [cass, toldCass];
const row = reportRow;
const report = reportThatItDidNotWork;
const said = report().rows[1]!.at;

it('opens an answered issue again in the person’s words, stamped with the time of their row, and says so on their report', async () => {
  const desk = newDesk();
  desk.walk(41, [raise, answer]);
  const own = report();
  desk.reports = [own];
  const opened = await openAgain(desk, own, desk.reports);
  expect(opened!.value).toMatchObject({ status: 'open-again', timesReopened: 1 });
  expect(opened!.value.history.slice(-1)[0]).toMatchObject({
    type: 'not-resolved',
    whatHappened: 'Still blank',
    asToldBy: { name: 'Cass Worker', on: '2026-03-05', at: said },
  });
  expect(desk.reports[0]).toMatchObject({
    standsAs: 'TMU is dealing with it again',
    answer: { words: 'Open it again, Cass' },
  });
  // A second member of TMU finds it open.
  expect(await openAgain(desk, own, desk.reports)).toBeUndefined();
  expect((await desk.readIssue(41)).value.timesReopened).toBe(1);
});

it('opens a closed one', async () => {
  const desk = newDesk();
  desk.walk(41, [
    raise,
    answer,
    { type: 'close', outcome: 'worked', told, asToldBy: { name: by.name, on: '2026-03-04' } },
  ]);
  const own = report({ standsAs: 'Closed: it worked' });
  desk.reports = [own];
  const opened = await openAgain(desk, own, desk.reports);
  expect(opened!.value).toMatchObject({ status: 'open-again' });
  expect(opened!.value.history.slice(-1)[0]).toMatchObject({ type: 'reopened', reason: 'Still blank' });
});

it('opens nothing for a row that another person wrote, that was answered since, or that was followed by "it worked"', async () => {
  const desk = newDesk();
  desk.walk(41, [raise, answer]);
  const others = [
    report({ by: { name: 'Mal Grey', email: 'mal@tmu.example' }, thread: 'other' }),
    report({ answer: { words: 'Try once more', at: '2026-03-05T11:45:00.000Z' } }),
    report({ rows: [...report().rows, row(3, 'worked', 'It works now', '2026-03-05T11:50:00.000Z')] }),
    report({ standsAs: 'TMU is dealing with it' }),
  ];
  desk.reports = others;
  for (const one of others) expect(await openAgain(desk, one, desk.reports)).toBeUndefined();
  expect((await desk.readIssue(41)).value.status).toBe('answered');
  expect(toOpenAgain([...others, report()])).toHaveLength(2);
});

it('writes on a report no answer that reached others of its issue alone', async () => {
  const desk = newDesk();
  desk.walk(41, [
    raise,
    {
      type: 'add-person',
      reporter: { kind: 'panellist', name: 'Ann Other', email: 'ann@panel.example' },
      channel: 'phone',
    },
  ]);
  const { others } = (await desk.readIssue(41)).value;
  const reply: IssueCommand = {
    type: 'answer',
    whatWasDone: 'Reset',
    told: { ...told, note: 'Hello Ann', to: others!.map(({ key }) => key) },
  };
  desk.walk(41, [reply]);
  const own = report();
  desk.reports = [own];
  await openAgain(desk, own, desk.reports);
  expect(desk.reports[0]!.answer).toBeUndefined();
});
