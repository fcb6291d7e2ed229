import { foldText } from '@tms-support/support-domain';

/** Somebody as a message or an issue names them. */
interface Named {
  name: string;
  email?: string | undefined;
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev)$/;

/** The words of a name: "Patel, Asha (Panel)" and "Ms Asha Patel" are asha and patel. What stands in brackets is an office's. */
const nameWords = (name: string): string[] =>
  foldText(name)
    .replace(/[([{<][^)\]}>([{<]{0,80}[)\]}>]|\s[-–|/].*$/g, ' ')
    .split(/[^\p{L}'-]+/u)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '' && !titles.test(word));

const fits = (word: string, other: string): boolean =>
  word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));

/** Whether each word of the shorter name is one of the longer: "A. Patel" may be Asha Patel, "Asha" too; "Asha Shah" is not. */
function mayBeOneName(one: string, other: string): boolean {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  const left = [...long];
  const isIn = (word: string): boolean => {
    const at = left.findIndex((each) => fits(word, each));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  };
  // Initials alone are anybody's.
  return short.some((word) => word.length > 1) && short.every(isIn);
}

/** An address says who it is; a name does where one of them has no address, as after a call. For an offer: a person decides. */
export function mayBeSame(one: Named, other: Named): boolean {
  if (one.email?.trim() && other.email?.trim()) return foldText(one.email).trim() === foldText(other.email).trim();
  return mayBeOneName(one.name, other.name);
}
