import { knownProblemsList, outageLogList, outagesList } from '@tms-support/sharepoint-schema';
import type { Desk } from '../../desk.js';
import type { KnownProblemRow } from '../../known-problems/known-problem-calls.js';
import { listApi, people } from '../test-site.js';
import type { Asked, Writings } from './writing.js';

const ada = { email: people.administrator.email };
const at = '2026-03-10T08:00:00.000Z';

/** What the team knows about, who has it too, and that TMS is down. */
export function writesOfProblems({ siteNow, rowsWith }: Asked) {
  const known = (desk: Desk, tag: string): Promise<KnownProblemRow> =>
    desk.addKnownProblem({ key: `for ${tag}`, line: `for ${tag}` });
  const ended = async (desk: Desk, tag: string): Promise<KnownProblemRow> => {
    await desk.endKnownProblem(await known(desk, tag));
    return (await lineOf(desk, tag))!;
  };
  const lineOf = async (desk: Desk, tag: string): Promise<KnownProblemRow | undefined> => {
    const answer = await siteNow().ask('owner', 'GET', `${listApi(knownProblemsList)}/items?$top=5000`);
    const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
    const number = value.find((row) => row[knownProblemsList.fields.key.name] === `for ${tag}`)?.['Id'] as number;
    return (await desk.readKnownProblemsOf([number]))[0];
  };
  const stands = async (tag: string, is: (row: KnownProblemRow) => boolean): Promise<number> => {
    const row = await lineOf(siteNow().deskOf('administrator'), tag);
    return row && is(row) ? 1 : 0;
  };
  const meToos = async (tag: string): Promise<number> => {
    const row = await lineOf(siteNow().deskOf('administrator'), tag);
    return (await siteNow().deskOf('administrator').readMeToo()).filter(({ problem }) => problem === row?.number)
      .length;
  };
  /** There is one outage at a time: those of the cases before are not this one's. */
  const withoutOutage = async (): Promise<void> => {
    const answer = await siteNow().ask('owner', 'GET', `${listApi(outagesList)}/items?$select=Id&$top=5000`);
    for (const { Id } of ((await answer.json()) as { value: { Id: number }[] }).value)
      await siteNow().ask('owner', 'POST', `${listApi(outagesList)}/items(${Id})/recycle()`);
  };
  const declared = async (desk: Desk, tag: string): Promise<string> => {
    await withoutOutage();
    const given = await desk.giveOutage(undefined, { type: 'declare', key: `for ${tag}`, sinceAt: at });
    if (given.outcome !== 'saved') throw new Error(given.refusal.message);
    return given.whole.outage.key;
  };

  return {
    addKnownProblem: {
      'a known problem': {
        who: 'administrator',
        write: (desk, tag) => desk.addKnownProblem({ key: tag, line: `Line ${tag}` }),
        stored: (tag) => rowsWith(knownProblemsList, `Line ${tag}`),
      },
    },
    endKnownProblem: {
      'that a known problem is over': {
        who: 'administrator',
        begin: known,
        write: (desk, _, row: KnownProblemRow) => desk.endKnownProblem(row),
        stored: (tag) => stands(tag, ({ value }) => value.endedAt !== undefined),
      },
    },
    resumeKnownProblem: {
      'that a known problem is not over': {
        who: 'administrator',
        begin: ended,
        write: (desk, _, row: KnownProblemRow) => desk.resumeKnownProblem(row),
        stored: (tag) => stands(tag, ({ value }) => value.endedAt === undefined),
      },
    },
    tellOfKnownProblem: {
      'that people were told': {
        who: 'administrator',
        begin: ended,
        write: (desk, _, row: KnownProblemRow) => desk.tellOfKnownProblem(row, true),
        stored: (tag) => stands(tag, ({ value }) => value.toldAt !== undefined),
      },
    },
    sayMeToo: {
      'a “Me too”': {
        who: 'administrator',
        begin: known,
        write: (desk, _, row: KnownProblemRow) => desk.sayMeToo(row, ada),
        stored: meToos,
      },
    },
    takeMeTooBack: {
      'a “Me too” that is taken back': {
        who: 'administrator',
        async begin(desk, tag) {
          const row = await known(desk, tag);
          await desk.sayMeToo(row, ada);
          return row;
        },
        write: (desk, _, row: KnownProblemRow) => desk.takeMeTooBack(row, ada),
        stored: async (tag) => 1 - (await meToos(tag)),
      },
    },
    giveOutage: {
      'that TMS is down': {
        who: 'administrator',
        begin: withoutOutage,
        write: (desk, tag) => desk.giveOutage(undefined, { type: 'declare', key: `for ${tag}`, sinceAt: at }, tag),
        stored: (tag) => rowsWith(outagesList, `"for ${tag}"`),
      },
      'that TMS works again': {
        who: 'administrator',
        begin: declared,
        write: (desk, tag, key: string) =>
          desk.giveOutage(key, { type: 'end', workingSinceAt: '2026-03-10T08:30:00.000Z' }, tag),
        stored: (tag) => rowsWith(outagesList, `"${tag}~1"`),
      },
    },
    writeOutageLog: {
      'a line of what was done by hand': {
        who: 'administrator',
        begin: declared,
        write: (desk, tag, outage: string) =>
          desk.writeOutageLog({
            type: 'outage-log',
            outage,
            kind: 'line',
            key: tag,
            words: `By hand ${tag}`,
            saidAt: at,
          }),
        stored: (tag) => rowsWith(outageLogList, `By hand ${tag}`),
      },
      'that somebody cannot work either': {
        who: 'administrator',
        begin: declared,
        write: (desk, tag, outage: string) =>
          desk.writeOutageLog({ type: 'outage-log', outage, kind: 'me-too', key: tag, words: '', saidAt: at }),
        stored: (tag) => rowsWith(outageLogList, `"for ${tag}"`),
      },
    },
  } satisfies Readonly<Record<string, Writings>>;
}
