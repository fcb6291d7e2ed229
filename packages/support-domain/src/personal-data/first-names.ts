import { commonFirstNames } from './common-first-names.js';
import { givenNames } from './given-names.js';
import { unpackedWords } from './packed-words.js';

const list = (words: string): readonly string[] => words.split(' ');

/**
 * First names that are common in England and Wales or among its older people, and short forms of them, folded ([M] from memory of the
 * Office for National Statistics' lists, and not a copy of them). Those that are words too stand in `ordinaryNames`. A name that is missing
 * is still found by its capital; this list is for those who write without any.
 */
export const firstNames: ReadonlySet<string> = new Set([...unpackedWords(givenNames)[0], ...commonFirstNames]);

/** Short forms that do not begin as the name does: "Bill" is William. */
const shortForms: readonly (readonly string[])[] = [
  list('william bill billy willie liam'),
  list('robert bob bobby rob robbie bert'),
  list('richard rick ricky dick rich'),
  list('john jack johnny jon jonny ian sean'),
  list('james jim jimmy jamie jem'),
  list('margaret maggie meg peggy madge rita greta'),
  list('elizabeth liz lizzie beth betty betsy libby eliza elsie bess'),
  list('edward ed eddie ted teddy ned'),
  list('henry harry hal hank'),
  list('anthony tony ant'),
  list('mary molly polly mae'),
  list('katherine catherine kathryn kate katie kathy kit kitty cathy kath cath'),
  list('sarah sara sally sadie'),
  list('charles charlie chas chuck'),
  list('michael mike mick micky mikey'),
  list('thomas tom tommy tommo'),
  list('alexander alexandra alex sandy sasha lex xander'),
  list('patricia pat patsy trish tricia paddy'),
  list('patrick pat paddy'),
  list('dorothy dot dottie dolly'),
  list('helen ellen nell nellie'),
  list('christopher chris kit'),
  list('christine christina chris chrissie tina'),
  list('andrew andy drew'),
  list('theresa teresa tess terry'),
  list('susan sue suzie susie'),
  list('sharon shaz shazza'),
  list('gary gaz gazza'),
  list('darren daz dazza'),
  list('jeremy jez jezza'),
  list('barry baz bazza'),
  list('mohammed mohamed muhammad mo'),
];

/** What else a first name is called: its short forms. Each is for somebody to look at, and never certain. */
export function nicknamesOf(first: string): readonly string[] {
  const listed = shortForms.filter((forms) => forms.includes(first)).flat();
  const begin = first.length > 4 ? first.slice(0, 3) : '';
  // "Bronagh" is Bron, Bronny and Bronnie; "Asha" is Ash.
  const cut = first.length >= 4 ? first.replace(/[aeiouy]{1,4}h?$/, '') : '';
  const short = [begin, cut, first.slice(0, 4)].filter((one) => one.length >= 3 && one.length < first.length);
  const made = short.flatMap((one) => [
    one,
    `${one}y`,
    `${one}ie`,
    `${one}o`,
    `${one}${one.slice(-1)}y`,
    `${one}${one.slice(-1)}ie`,
  ]);
  return [...new Set([...listed, ...made])].filter((one) => one !== first && one.length > 1);
}
