/** Whatever is posted and does not merely ask. */
export const isWrite = (url: string, { method }: RequestInit): boolean =>
  method === 'POST' &&
  !/\/(contextinfo|\$batch|getchanges|getitems(\(.*\))?)$/i.test(decodeURIComponent(url).split('?')[0]!);
