import {
  documentsLibrary,
  ruleCellColumns,
  rulesList,
  rulesSnapshotsList,
  standardRepliesList,
  updatesList,
} from '@tms-support/sharepoint-schema';
import { shippedSnapshot, type StandardReply } from '@tms-support/support-domain';
import type { Desk } from '../../desk.js';
import type { DocumentRow } from '../../documents/document-calls.js';
import type { ReplyRow } from '../../replies/reply-calls.js';
import { listApi } from '../test-site.js';
import { bytesOf, times, type Asked, type On, type Writings } from './writing.js';

const reply = (tag: string): StandardReply => ({ key: tag, title: `Reply ${tag}`, words: `Hello. This is ${tag}.` });
const update = (tag: string) =>
  ({ type: 'hear', key: tag, kind: 'microsoft', announced: { title: tag, saidOn: '2026-03-02' } }) as const;

/** Rules, updates, documents and standard replies. */
export function writesOfTheLibrary({ siteNow, rowsOf, rowsWith, filesOf, through }: Asked) {
  const document = (desk: Desk, tag: string): Promise<DocumentRow> =>
    desk.addDocument({ name: `${tag}.docx`, bytes: bytesOf(tag) }, { title: `for ${tag}` });

  return {
    publishSnapshot: {
      'a publication of rules': {
        who: 'owner',
        write: (desk, tag) =>
          desk.publishSnapshot({ ...shippedSnapshot, id: tag, publishedAt: '2026-03-05T10:00:00.000Z' }),
        stored: (tag) => rowsWith(rulesSnapshotsList, `"${tag}"`),
      },
    },
    remindInstead: {
      'whom a rule reminds instead': {
        who: 'administrator',
        async begin(_, tag) {
          const cells = { Title: tag, [ruleCellColumns.nudgeWhom]: `old-${tag}@tmu.example` };
          const made = await siteNow().ask('owner', 'POST', `${listApi(rulesList)}/items`, cells);
          return String(((await made.json()) as { Id: number }).Id);
        },
        write: (desk, tag, rule: string) =>
          desk.remindInstead(rule, `old-${tag}@tmu.example`, `new-${tag}@tmu.example`),
        stored: (tag) => rowsWith(rulesList, `new-${tag}@`),
      },
    },
    hearUpdate: {
      'an update of an import': {
        who: 'administrator',
        write: (desk, tag) => desk.hearUpdate(update(tag)),
        stored: (tag) => rowsWith(updatesList, `"${tag}"`),
      },
    },
    giveUpdateCommand: {
      'a step of an update': {
        who: 'administrator',
        async begin(desk, tag) {
          const given = await desk.hearUpdate(update(tag));
          if (given.outcome !== 'saved') throw new Error(given.refusal.message);
          return given.row;
        },
        write: (desk, tag, on: On) =>
          through(desk, 'administrator').send({
            command: { type: 'add-update-note', text: `Note ${tag}` },
            about: 'update',
            on,
            id: tag,
          }),
        stored: async (tag) => times((await rowsOf(updatesList)).join(), `Note ${tag}`),
      },
    },
    addDocument: {
      'a document that is new': {
        who: 'administrator',
        write: (desk, tag) =>
          desk.addDocument({ name: `${tag}.docx`, bytes: bytesOf(tag) }, { title: `Titled ${tag}` }),
        stored: (tag) => rowsWith(documentsLibrary, `Titled ${tag}`),
      },
    },
    keepDocument: {
      'what is said of a document': {
        who: 'administrator',
        begin: document,
        write: (desk, tag, row: DocumentRow) => desk.keepDocument({ title: `Titled ${tag}` }, row),
        stored: (tag) => rowsWith(documentsLibrary, `Titled ${tag}`),
      },
    },
    checkDocuments: {
      'that a copy was checked': {
        who: 'administrator',
        begin: document,
        async write(desk, tag, row: DocumentRow) {
          const [one] = await desk.checkDocuments([row], () => ({ on: '2026-03-10', by: `Checked ${tag}` }));
          if (one!.outcome === 'failed') throw one!.error;
        },
        stored: (tag) => rowsWith(documentsLibrary, `Checked ${tag}`),
      },
    },
    keepReply: {
      'a standard reply that is new': {
        who: 'administrator',
        write: (desk, tag) => desk.keepReply(reply(tag)),
        stored: (tag) => rowsWith(standardRepliesList, `"${tag}"`),
      },
      'a standard reply that is changed': {
        who: 'administrator',
        begin: (desk, tag) => desk.keepReply(reply(tag)),
        write: (desk, tag, row: ReplyRow) => desk.keepReply({ ...reply(tag), words: `Changed ${tag}` }, row),
        stored: (tag) => rowsWith(standardRepliesList, `Changed ${tag}`),
      },
    },
    addReplyPicture: {
      'a picture beside a reply': {
        who: 'administrator',
        begin: (desk, tag) => desk.keepReply(reply(tag)),
        write: (desk, tag, row: ReplyRow) => desk.addReplyPicture(row, `${tag}.png`, bytesOf(tag)),
        async stored(tag) {
          const rows = await siteNow().deskOf('administrator').readReplies();
          const { number } = rows.find(({ value }) => value.key === tag)!;
          return (await filesOf(standardRepliesList, number)).filter((name) => name.includes(tag)).length;
        },
      },
    },
  } satisfies Readonly<Record<string, Writings>>;
}
