/** A line that greets: somebody's name may follow, and no sentence. "Hi, my code is refused." says what the problem is. */
const greeting =
  /^(?:hi|hello|hey|hiya|dear|annwyl|helo|s[hy]?wmae|bore da|pr?y?nhawn da|noswaith dda|bonjour|bonsoir|guten (?:tag|morgen)|hallo|liebe[rs]?|sehr geehrte[rs]?|hola|estimad[oa]s?|dzień dobry|szanown[aiey]|buongiorno|gentile|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|to whom it may concern)(?:[ ,]+(?!(?:i|i['’]?m|i['’]?ve|im|my|me|we|our|it|its|it['’]s|is|are|was|has|have|had|can|can['’]?t|cannot|could|please|no|not|the|this|that|what|where|why|how|when|need|needs|help|still|any|a|an)\b)[\p{L}\p{N}'’.&/-]+){0,5}\s?[,.!:]?$/iu;

export const isGreeting = (line: string): boolean => line.length <= 60 && greeting.test(line);

/** "Rhys", alone above the words, or "Rhys," right above them: the name of whoever it went to, as their address has it. */
const isNameOfRecipient = (line: string, below: string | undefined, to: readonly string[]): boolean => {
  const found = /^(\p{Lu}[\p{L}'’-]{1,30})\s?([,.:–-])?$/u.exec(line);
  const name = found?.[1]!.toLowerCase();
  return (
    name !== undefined &&
    // "Rhys:" may begin what he is quoted with.
    (below === '' || (below !== undefined && /^[,–-]$/.test(found![2] ?? ''))) &&
    to.some((email) => email.toLowerCase().split('@')[0]!.split(/[._]/)[0] === name)
  );
};

/** Words without a greeting before them: what two people greet with alike says nothing of their problems. */
export function withoutGreeting(words: string, to: readonly string[] = []): string {
  const lines = words.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (first < 0 || !(isGreeting(line) || isNameOfRecipient(line, lines[first + 1]?.trim(), to))) return words;
  return lines
    .slice(first + 1)
    .join('\n')
    .trim();
}
