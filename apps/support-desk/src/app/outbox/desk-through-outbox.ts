import type { Desk, MeTooProblem, Outbox } from '@tms-support/sharepoint-storage';
import { withCalls } from '../desk-calls';
import { KeptInOutbox } from './kept-in-outbox';

type Sent = Awaited<ReturnType<Outbox['send']>>;

/**
 * The desk with its commands given through the outbox: each is on the machine before it is on its way. One that has to wait
 * rejects with `KeptInOutbox`. `changed` is called when what waits may have changed.
 */
export function deskThroughOutbox(desk: Desk, outbox: Outbox, changed: () => void): Desk {
  async function ended<G>(sending: Promise<Sent>, savedElsewhere: () => Promise<G>): Promise<G> {
    try {
      const sent = await sending;
      if (sent.outcome === 'kept') throw new KeptInOutbox(sent.entry);
      // What was sent says how it ended: an issue's command as an issue's, a line of a log as that.
      return sent.outcome === 'saved-elsewhere' ? await savedElsewhere() : (sent as G);
    } finally {
      changed();
    }
  }
  const meToo = async ({ number, value: { line } }: MeTooProblem, isTakenBack: boolean): Promise<void> =>
    void (await ended(
      outbox.send({
        command: { type: 'me-too', problem: { number, value: { line } }, isTakenBack },
        about: 'me-too',
        id: `me-too/${number}`,
      }),
      async () => undefined,
    ));
  return withCalls(desk, {
    // The key is the id: a form that is sent a second time while the first waits is one new issue.
    raiseIssue: (command) => ended(outbox.send({ command, id: command.key }), () => desk.raiseIssue(command)),
    writeOutageLog: (command) =>
      ended(outbox.send({ command, id: command.key }), async () => ({ outcome: 'saved' as const })),
    raiseReport: async (said) =>
      void (await ended(
        outbox.send({ command: { type: 'report', kind: 'problem', said }, about: 'report', id: said.key }),
        async () => undefined,
      )),
    addToReport: async ({ thread }, kind, said) =>
      void (await ended(
        outbox.send({ command: { type: 'report', kind, thread, said }, about: 'report', id: said.key }),
        async () => undefined,
      )),
    sayMeToo: (problem) => meToo(problem, false),
    takeMeTooBack: (problem) => meToo(problem, true),
    // What has no id comes from no form: an import goes on by itself, and an undoing is for what stands now.
    hearUpdate: (command, formId) =>
      formId === undefined
        ? desk.hearUpdate(command)
        : ended(outbox.send({ command, about: 'update', id: formId }), () => desk.hearUpdate(command)),
    giveUpdateCommand: (row, command, commandId) =>
      commandId === undefined
        ? desk.giveUpdateCommand(row, command)
        : ended(outbox.send({ command, about: 'update', on: row, id: commandId }), async () => ({
            outcome: 'saved',
            row: await desk.readUpdate(row.number),
          })),
    giveCommand: (row, command, commandId) =>
      ended(outbox.send({ command, on: row, id: commandId }), async () => ({
        outcome: 'saved',
        row: await desk.readIssue(row.number),
      })),
  });
}
