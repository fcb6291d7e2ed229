import { andList, counted } from '@tms-support/support-domain';

/** What a file is for whoever may ask for it, by the end of its name. What is not one of these is a file of another kind. */
const kinds: readonly [RegExp, string][] = [
  [/^(?:png|jpe?g|jfif|gif|bmp|webp|heic|heif|tiff?)$/, 'picture'],
  [/^pdf$/, 'PDF'],
  [/^(?:docx?|docm|dotx?|rtf|odt)$/, 'Word document'],
  [/^(?:xlsx?|xlsm|xlsb|csv|ods)$/, 'spreadsheet'],
  [/^(?:pptx?|ppsx?)$/, 'presentation'],
  [/^(?:msg|eml)$/, 'email'],
  [/^(?:mp4|mov|avi|wmv|webm|m4v)$/, 'video'],
  [/^(?:mp3|m4a|wav|wma|ogg)$/, 'sound recording'],
  [/^(?:txt|log|har|json|xml|html?)$/, 'text file'],
  [/^(?:zip|7z|rar)$/, 'zip file'],
];

const kindOf = (name: string): string => {
  const ending = /\.(\w+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return kinds.find(([endings]) => endings.test(ending))?.[1] ?? 'other file';
};

/**
 * Which files there are, without what they are called: "Screenshot Smith 18456.png" is a name and a case, and TRA needs to know no more
 * than that there is a picture to ask for. Nothing where there are none.
 */
export function filesInWords(names: readonly string[]): string {
  const all = names.map(kindOf);
  const words = [...new Set(all)].map((kind) => counted(all.filter((other) => other === kind).length, kind));
  if (words.length === 0) return '';
  return `We have ${andList(words)} with this issue. Ask us if you need ${all.length === 1 ? 'it' : 'them'}.`;
}
