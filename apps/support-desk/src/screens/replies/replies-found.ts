import type { ReplyRow } from '@tms-support/sharepoint-storage';
import { entryWords, foldedWords, matchPlaces, shippedAreas, shippedCauses } from '@tms-support/support-domain';
import { channelNames } from '../../words/names-of-things';

/** What a reply is usually the answer to, in words. */
export function forWhat({ value }: Pick<ReplyRow, 'value'>): readonly string[] {
  return [
    ...(value.cause ? [entryWords(shippedCauses, value.cause)] : []),
    ...(value.area ? [entryWords(shippedAreas, value.area)] : []),
    ...(value.channel ? [channelNames[value.channel]] : []),
  ];
}

/** The replies that have every typed word at the beginning of one of theirs, by title. */
export function repliesFound(rows: readonly ReplyRow[], typed: string): readonly ReplyRow[] {
  const words = foldedWords(typed);
  return rows
    .filter((row) => {
      const text = [row.value.title, row.value.subject ?? '', row.value.words, ...forWhat(row)].join('\n');
      return words.every((word) => matchPlaces(text, word).length > 0);
    })
    .sort((a, b) => a.value.title.localeCompare(b.value.title));
}
