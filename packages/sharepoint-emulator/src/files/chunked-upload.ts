import { accessDenied, badArgument } from '../answers/sharepoint-error.js';
import { mayChange } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Arguments } from '../odata/parse-path.js';
import type { Action, Resource } from '../resource/resource.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';

type WriteContent = (bytes: Uint8Array) => Resource;

const idOf = (args: Arguments): string => String(args.named.get('uploadid') ?? args.positional[0] ?? '').toLowerCase();

/**
 * A large file in pieces: `StartUpload`, `ContinueUpload`, `FinishUpload`, `CancelUpload`. The pieces stand apart until the last, so that a
 * reader never sees half a file.
 */
export function chunkedUpload(visit: Visit, list: ListSchema, row: Row, write: WriteContent): Record<string, Action> {
  const { db } = visit.site;
  const held = (id: string): Uint8Array => {
    const stored = db.get('SELECT content FROM uploads WHERE guid = ?', id);
    if (!stored) throw badArgument('The upload session does not exist.');
    return (stored['content'] as Uint8Array | null) ?? new Uint8Array();
  };
  const append = (args: Arguments, before: Uint8Array): Uint8Array => {
    if (!mayChange(visit, list, row, 3)) throw accessDenied();
    const offset = Number(args.named.get('fileoffset') ?? args.positional[1] ?? 0);
    if (offset !== before.length)
      throw badArgument(`The file offset ${String(offset)} is not where the upload stands: ${String(before.length)}.`);
    return Buffer.concat([before, visit.bytes]);
  };
  const keep = (name: string, args: Arguments, bytes: Uint8Array): Resource => {
    db.run('INSERT OR REPLACE INTO uploads (guid, content) VALUES (?, ?)', idOf(args), bytes);
    return { kind: 'value', name, value: String(bytes.length), type: 'Edm.Int64' };
  };
  const forget = (args: Arguments): void => {
    db.run('DELETE FROM uploads WHERE guid = ?', idOf(args));
  };
  return {
    StartUpload: (args) => keep('StartUpload', args, append(args, new Uint8Array())),
    ContinueUpload: (args) => keep('ContinueUpload', args, append(args, held(idOf(args)))),
    FinishUpload: (args) => {
      const whole = append(args, held(idOf(args)));
      forget(args);
      return write(whole);
    },
    CancelUpload: (args) => {
      forget(args);
      return { kind: 'done', status: 200, voidAction: 'CancelUpload' };
    },
  };
}
