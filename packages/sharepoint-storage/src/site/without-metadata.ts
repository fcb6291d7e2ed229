import { InjectHeaders } from '@pnp/queryable';

/**
 * For an answer of which nothing is written back: without its metadata, which is four fifths of a small row. An item that may be changed
 * needs them, for they have its version [R: Microsoft's page on JSON Light, "odata=nometadata"].
 */
export const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });
