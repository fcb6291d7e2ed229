import type { StandardReply } from '@tms-support/support-domain';
import { standardRepliesList } from '@tms-support/sharepoint-schema';
import type { ReplyRow } from './reply-calls.js';
import { addOnce, changeAsSeen, holdsCells, mustFit } from '../rows/row-store.js';
import { orWhereClosed } from '../rows/rows-not-there.js';
import { everyPage } from '../site/every-page.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { pageSize, selectOf } from '../site/query.js';
import { faultsOfLost, readingWhatIsLeft } from '../site/reading-what-is-left.js';
import { listOn, type Site } from '../site/site.js';
import { ChangedMeanwhileError, StorageError } from '../site/storage-error.js';
import type { Carrier } from '../site/together.js';
import { parseReplyRow, replyToFields } from './reply-rows.js';

const f = standardRepliesList.fields;

/** The standard replies of a site (S24, S26). `version` is asked for each time: it is known once the desk was entered. */
export function repliesOn(site: Site, version: () => number) {
  const memory = new ListMemory<ReplyRow>(site, standardRepliesList, {
    all: async (sp) => {
      const ask = (from: Site['sp']) =>
        listOn(site, standardRepliesList, from)
          .items.select(...selectOf(site, standardRepliesList, version()))
          .expand(...headExpand)
          .top(pageSize);
      const kept = { list: standardRepliesList, version: version() };
      const answer = await readingWhatIsLeft(site, sp, kept, (from) => everyPage(site, from, ask));
      const lost = faultsOfLost(site, standardRepliesList);
      return itemsOf(answer).map((cells) => {
        const row = parseReplyRow(cells, site.url);
        return {
          ...row,
          faults: [...lost, ...row.faults.filter(({ column }) => !lost.some((one) => one.column === column))],
        };
      });
    },
    numberOf: (row) => row.number,
  });
  const keyed = () => ({ site, list: standardRepliesList, version: version() });

  return {
    memory,
    read: (by?: Carrier): Promise<readonly ReplyRow[]> => orWhereClosed([], () => memory.rows(undefined, by)),
    async keep(reply: StandardReply, row?: Pick<ReplyRow, 'number' | 'etag' | 'value'>): Promise<ReplyRow> {
      const { title, key, area, cause, subject, words, guidePage, picture, pictureWords } = reply;
      mustFit([
        [f.title, title],
        [f.key, key],
        [f.area, area],
        [f.cause, cause],
        [f.subject, subject],
        [f.words, words],
        [f.guidePage, guidePage],
        [f.picture, picture],
        [f.pictureWords, pictureWords],
      ]);
      const cells = replyToFields(reply);
      const said = Object.values(f).filter(({ name }) => cells[name] !== null && cells[name] !== false);
      site.lost.mustBeThere(standardRepliesList, said);
      memory.doubt();
      const kept = row
        ? await changeAsSeen(
            keyed(),
            row,
            { before: replyToFields(row.value), after: cells },
            'saving the reply',
          ).catch((cause: unknown) => {
            if (!(cause instanceof ChangedMeanwhileError)) throw cause;
            throw new ChangedMeanwhileError({ ...cause.row, theirs: parseReplyRow(cause.row.theirs, site.url) });
          })
        : await addOnce(keyed(), key, cells, 'saving the reply');
      // A key that another reply has is no second try: the words of neither are given up.
      if (!row && !holdsCells(keyed(), kept, cells)) {
        const message = 'Another reply has this short name already. Change that one, or give this one another name.';
        throw new StorageError('STORAGE.CONFLICT', message);
      }
      return parseReplyRow(kept, site.url);
    },
  };
}
