/** A line that greets: somebody's name may follow, and no sentence. "Hi, my code is refused." says what the problem is. */
const greeting =
  /^(?:hi|hello|hey|hiya|dear|annwyl|helo|s[hy]?wmae|bore da|pr?y?nhawn da|noswaith dda|bonjour|bonsoir|guten (?:tag|morgen)|hallo|liebe[rs]?|sehr geehrte[rs]?|hola|estimad[oa]s?|dzień dobry|szanown[aiey]|buongiorno|gentile|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|to whom it may concern)(?:[ ,]+(?!(?:i|i['’]?m|i['’]?ve|im|my|me|we|our|it|its|it['’]s|is|are|was|has|have|had|can|can['’]?t|cannot|could|please|no|not|the|this|that|what|where|why|how|when|need|needs|help|still|any|a|an)\b)[\p{L}\p{N}'’.&/-]+){0,5}\s?[,.!:]?$/iu;

export const isGreeting = (line: string): boolean => line.length <= 60 && greeting.test(line);

/** Words without a greeting before them: what two people greet with alike says nothing of their problems. */
export function withoutGreeting(words: string): string {
  const lines = words.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (first < 0 || !isGreeting(line)) return words;
  return lines
    .slice(first + 1)
    .join('\n')
    .trim();
}
