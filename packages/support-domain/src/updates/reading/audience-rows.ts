/** One row of a post's timeline: whom it is for, as far as it says so, and its words. */
export interface AudienceRow {
  /** How much a row counts for a worldwide tenant: the highest that has a date decides. */
  rank: 0 | 1 | 2 | 3;
  text: string;
}

const release =
  'Targeted Release|Public Preview|Private Preview|Frontier preview|Preview|General Availability|Standard Release|Worldwide|WW|GCC[ -]?High|GCCH|GCC|DoD|Government|Production|GA';
const audiences = '(?: ?/ ?(?:DoD|GCC[ -]?High|GCC))?';
/** A label in the middle of a line: a paste often loses the line ends between rows. A year or a full stop ends the one before. */
const midLine = new RegExp(
  `(?<=[a-z0-9.;)])(?<!\\b(?:and|or|[Pp]ublic|[Pp]rivate|[Ff]rontier|[Tt]argeted|for|to|in|the)) ?(?=(?:${release})${audiences}:? ?(?:\\([^()]{1,80}\\))? ?:)`,
  'g',
);
const labelled = new RegExp(
  `^\\W{0,4}(?:[^:\\n]{0,80}\\b)?(?:${release})\\b[^:\\n]{0,120}:(?: ?\\([^()]{1,80}\\) ?:)?`,
  'i',
);
const labelledRelease = new RegExp(`^\\W{0,4}(?:${release})\\b(?: ?\\([^()]{1,80}\\))?`, 'i');

const isWorldwide = /\b(?:worldwide|ww|standard multi-tenant)\b/i;
const isGovernment = /\b(?:gcc[ -]?high|gcch|gcc|dod|government|21vianet|sovereign)\b/i;
const isEarly = /\b(?:preview|targeted|frontier|insiders?|msit|internal|first release|beta|private)\b/i;
const isGeneral = /\b(?:general availability|ga|standard release|production)\b/i;

const rankOf = (label: string): AudienceRow['rank'] => {
  if (isEarly.test(label)) return 1;
  if (isWorldwide.test(label) || (isGeneral.test(label) && !isGovernment.test(label))) return 3;
  return isGovernment.test(label) ? 0 : 2;
};

const labelOf = (line: string): string | undefined => {
  const colon = labelled.exec(line)?.[0];
  if (colon !== undefined) return colon;
  return labelledRelease.exec(line)?.[0];
};

/**
 * The rows of a text, each with its rank. A label on a line of its own belongs to the line below. Lines without a label are of no
 * audience, and count where no row is worldwide.
 */
export const audienceRows = (text: string): readonly AudienceRow[] => {
  const lines = text
    .replace(midLine, '\n')
    .split(/\n|[•;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rows: AudienceRow[] = [];
  let pending: string | undefined;
  for (const line of lines) {
    const label = labelOf(line);
    const isLabelAlone = label !== undefined && label.length >= line.length;
    if (isLabelAlone) {
      pending = label;
      continue;
    }
    const rank = rankOf(label ?? pending ?? '');
    rows.push({ rank: label === undefined && pending === undefined ? 2 : rank, text: line });
    if (label !== undefined) pending = undefined;
  }
  if (rows.length === 0 && pending !== undefined) rows.push({ rank: rankOf(pending), text: pending });
  return rows;
};
