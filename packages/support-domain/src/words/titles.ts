import { wordList } from './word-list.js';

/** Titles, which belong to the name that follows them. */
export const titles = wordList(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend cllr councillor fr sgt insp capt rabbi imam',
);
/** Ranks and offices that stand before a name as a title does, and are no name. */
export const ranks = wordList(
  'hon revd maj lt lieutenant cpl corporal cdr commander brigadier mme mlle herr frau baroness viscount viscountess countess canon archdeacon archbishop',
);
/** The same, which are names too: "Alan Judge". They are titles where a name follows them. */
export const ranksOrNames = wordList(
  'captain col colonel major sergeant general judge justice baron pastor bishop deacon sister brother father mother sheriff',
);
