import type { ListMemory } from './list-memory.js';
import type { WithCells } from './list-module.js';

/** What the calls about a list ask of its memory. */
export type RowsOnly<R> = Pick<ListMemory<R>, 'rows' | 'doubt'>;

/** A memory whose rows carry their cells, to be kept on a machine, for those who want the rows alone. */
export const rowsAlone = <R>(memory: ListMemory<WithCells<R>>): RowsOnly<R> => ({
  rows: async () => (await memory.rows()).map(({ row }) => row),
  doubt: () => memory.doubt(),
});
