/** Kinds of errors that browsers, and this desk, name. Any other name was given by somebody. */
const kinds = new Set(
  'Error TypeError RangeError SyntaxError ReferenceError AbortError NetworkError SecurityError NotAllowedError QuotaExceededError InvalidStateError ChunkLoadError ZodError StorageError ChangedMeanwhileError HttpRequestError'.split(
    ' ',
  ),
);
const codes = new Set(
  'UNREACHABLE BUSY NOT_ALLOWED NOT_FOUND CONFLICT REFUSED UNREADABLE'.split(' ').map((code) => `STORAGE.${code}`),
);
const shapes = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/,
  status: /^[1-5]\d\d$/,
  number: /^-\d{1,10}$/,
  version: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/,
};

type Raw = Record<string, unknown>;
const has = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

/** The error and what it came from. */
function chainOf(error: unknown): readonly Raw[] {
  const chain: Raw[] = [];
  for (let one = error; has(one) && chain.length < 5; one = one.cause) chain.push(one);
  return chain;
}

/**
 * What may be sent to whoever helps, of any error. Nothing is taken out of it: each line is let in by its shape alone, and no text, address or
 * path of an error ever is. The tempting way is to mask what looks like a name: it lets through each name that it does not know.
 * `seenAt` is when the fault was shown, by the desk's clock.
 */
export function supportDetails(error: unknown, seenAt?: string): string {
  const chain = chainOf(error);
  const read = (shape: keyof typeof shapes, values: readonly unknown[]): string =>
    values
      .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''))
      .find((text) => shapes[shape].test(text)) ?? '';
  const requests = chain.flatMap(({ request }) => (has(request) ? [request] : []));
  const asked = (shape: 'id' | 'at' | 'status' | 'number'): string =>
    read(
      shape,
      requests.map((request) => request[shape]),
    );
  const kind = chain.map(({ name, code }) =>
    typeof code === 'string' && codes.has(code)
      ? code
      : typeof name === 'string' && kinds.has(name)
        ? name
        : 'another kind of error',
  );
  const lines: readonly (readonly [string, string])[] = [
    ['Error', kind.join(', from ') || 'no error'],
    ['Answer of SharePoint', [asked('status'), asked('number')].filter(Boolean).join(', error ')],
    ['Request', asked('id')],
    ['Answered at', asked('at')],
    ['Seen at', read('at', [seenAt])],
    [
      'Version of the desk',
      read(
        'version',
        chain.map(({ version }) => version),
      ),
    ],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}
