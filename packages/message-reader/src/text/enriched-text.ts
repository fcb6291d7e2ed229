/** The words of a text/enriched (RFC 1896 [D]): its commands are left out, "<<" is "<", and one line end alone is a blank. */
export const textOfEnriched = (enriched: string): string =>
  enriched
    .replace(/\r\n?/g, '\n')
    .replace(/<<|<param>[^<]{0,2000}<\/param>|<\/?[a-z-]{1,60}>/gi, (found) => (found === '<<' ? '<' : ''))
    .replace(/\n+/g, (ends) => (ends.length === 1 ? ' ' : ends.slice(1)));
