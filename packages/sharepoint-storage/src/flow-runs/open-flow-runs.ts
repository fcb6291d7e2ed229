import { flowNames, flowRunsList, itemPagePath, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import type { AnyList } from '../site/list-module.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { headExpand, headOf, itemsOf } from '../site/item.js';
import { pageSize, selectOf } from '../site/query.js';
import { readingWhatIsLeft } from '../site/reading-what-is-left.js';
import { toStorageError } from '../site/to-storage-error.js';
import { listOn, type Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';
import type { FlowRunCalls, FlowRunRow } from './flow-run-calls.js';

const f = flowRunsList.fields;
/** Reads one item as a flow. Whatever stands in its cells, there is a row. */
export function parseFlowRunRow(cells: ItemCells, siteUrl: string): FlowRunRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const key = row.value(f.key);
  const flow = flowNames.find((name) => name === key);
  const ranAt = row.value(f.ranAt);
  return {
    number: head.id,
    etag: head.etag,
    value: {
      title: row.value(f.title) ?? '',
      maySend: row.value(f.maySend) ?? false,
      messages: row.value(f.messages) ?? 0,
      ...(flow ? { flow } : {}),
      ...(ranAt ? { ranAt } : {}),
    },
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(flowRunsList, head.id)}`,
  };
}

/** The flows of a site, each with how it last ran. */
export function readFlowRuns(site: Site, version: number, by: Carrier): Promise<readonly FlowRunRow[] | undefined> {
  if (isAbsent({ list: flowRunsList, version })) return Promise.resolve(undefined);
  return orWhereClosed(undefined, async () => {
    try {
      const kept = { list: flowRunsList, version };
      const answer: unknown = await by((sp) =>
        readingWhatIsLeft(site, sp, kept, (from) =>
          listOn(site, flowRunsList, from)
            .items.select(...selectOf(site, flowRunsList, version))
            .expand(...headExpand)
            .orderBy('Id')
            .top(pageSize)(),
        ),
      );
      return itemsOf(answer).map((cells) => parseFlowRunRow(cells, site.url));
    } catch (cause) {
      throw toStorageError(cause, 'reading how the flows ran');
    }
  });
}

/** The list of flows: read when somebody looks at the health check. */
export const flowRunsModule: AnyList<FlowRunCalls> = {
  list: flowRunsList,
  faulty: async ({ cellsOf, siteUrl }) => (await cellsOf(flowRunsList)).map((cells) => parseFlowRunRow(cells, siteUrl)),
};
