import { issuesList, reportsList } from '@tms-support/sharepoint-schema';
import type { Desk } from '../../desk.js';
import type { Report } from '../../reports/report.js';
import { raise } from '../example-issues.js';
import { bytesOf, times, type Asked, type On, type Writings } from './writing.js';

/** Issues, and what TMS users report. */
export function writesOfIssues({ siteNow, rowsOf, rowsWith, filesOf, through }: Asked) {
  const numberOf = async (desk: Desk, tag: string): Promise<On> => {
    const given = await desk.raiseIssue({ ...raise, key: `for ${tag}` });
    if (given.outcome !== 'saved') throw new Error(given.outcome);
    return given.row;
  };
  const reported = async (desk: Desk, tag: string): Promise<Report> => {
    const caseWorker = siteNow().deskOf('caseWorker');
    await caseWorker.raiseReport({ key: `for ${tag}`, words: `for ${tag}` });
    return (await desk.readReports()).find(({ rows }) => rows[0]?.words === `for ${tag}`)!;
  };

  return {
    raiseReport: {
      'a report': {
        who: 'caseWorker',
        write: (desk, tag) =>
          through(desk, 'caseWorker').send({
            command: { type: 'report', kind: 'problem', said: { key: tag, words: tag } },
            about: 'report',
            id: tag,
          }),
        stored: (tag) => rowsWith(reportsList, `"${tag}"`),
      },
    },
    addToReport: {
      'what is added to a report': {
        who: 'caseWorker',
        begin: async (desk, tag) => (await reported(desk, tag)).thread,
        write: (desk, tag, thread: string) =>
          through(desk, 'caseWorker').send({
            command: { type: 'report', kind: 'answer', thread, said: { key: tag, words: tag } },
            about: 'report',
            id: tag,
          }),
        stored: (tag) => rowsWith(reportsList, `"${tag}"`),
      },
    },
    tellReport: {
      'how a report stands': {
        who: 'administrator',
        begin: reported,
        write: (desk, tag, report: Report) => desk.tellReport(report, `Stands ${tag}`, 41),
        stored: (tag) => rowsWith(reportsList, `Stands ${tag}`),
      },
    },
    raiseIssue: {
      'a new issue': {
        who: 'administrator',
        write: (desk, tag) => through(desk, 'administrator').send({ command: { ...raise, key: tag }, id: tag }),
        stored: async (tag) => (await siteNow().deskOf('administrator').findIssues([tag])).length,
      },
    },
    giveCommand: {
      'a step of an issue': {
        who: 'administrator',
        begin: numberOf,
        write: (desk, tag, on: On) =>
          through(desk, 'administrator').send({ command: { type: 'add-note', text: `Note ${tag}` }, on, id: tag }),
        stored: async (tag) => times((await rowsOf(issuesList)).join(), `Note ${tag}`),
      },
    },
    addAttachment: {
      'a file on an issue': {
        who: 'administrator',
        begin: numberOf,
        write: (desk, tag, { number }: On) => desk.addAttachment(number, `${tag}.txt`, bytesOf(tag)),
        async stored(tag) {
          const [row] = await siteNow()
            .deskOf('administrator')
            .findIssues([`for ${tag}`]);
          return (await filesOf(issuesList, row!.number)).filter((name) => name.includes(tag)).length;
        },
      },
    },
  } satisfies Readonly<Record<string, Writings>>;
}
