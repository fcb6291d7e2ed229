/** How much an answer says about itself, and in which OData tongue. */
export interface Media {
  level: 'none' | 'minimal' | 'full' | 'verbose' | 'atom';
  /** `odata-version: 4.0`, which SPFx's own HttpClient sends, changes `odata.x` to `@odata.x`. */
  version: 3 | 4;
}

/** Reads Accept (and `$format`). A plain `application/json` is minimal metadata [R]. */
export function negotiateMedia(accept: string | null, odataVersion: string | null, format?: string): Media {
  const asked = (format === 'json' ? 'application/json' : (format ?? accept ?? '')).toLowerCase();
  const version = odataVersion?.trim().startsWith('4') ? 4 : 3;
  if (/odata(\.metadata)?=verbose/.test(asked)) return { level: 'verbose', version: 3 };
  if (/odata=nometadata|odata\.metadata=none/.test(asked)) return { level: 'none', version };
  if (/odata=fullmetadata|odata\.metadata=full/.test(asked)) return { level: 'full', version };
  if (/\bjson\b/.test(asked)) return { level: 'minimal', version };
  return { level: 'atom', version: 3 };
}

export function contentTypeOf(media: Media, kind = 'entity'): string {
  if (media.level === 'atom') {
    if (kind !== 'entity' && kind !== 'collection') return 'application/xml;charset=utf-8';
    return `application/atom+xml;type=${kind === 'entity' ? 'entry' : 'feed'};charset=utf-8`;
  }
  if (media.level === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  const word = media.level === 'none' ? 'none' : media.level;
  return media.version === 4
    ? `application/json;odata.metadata=${word};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`
    : `application/json;odata=${word === 'none' ? 'nometadata' : `${word}metadata`};streaming=true;charset=utf-8`;
}
