import {
  foldText,
  maskPersonalData,
  replaceFindings,
  type Finding,
  type FindingKind,
  type KnownPersonalData,
} from '@tms-support/support-domain';
import { healthIn } from './health-in-words';

/** What a person has said about the findings so far, each by its words. */
export interface ReviewChoices {
  keep: readonly string[];
  replace: readonly string[];
  /** Words that a person marked, which nothing had found. */
  more: readonly string[];
  /** What becomes of a case reference that nobody has decided about: TRA may need it to find the record. */
  references?: 'keep' | 'replace';
}

/** Something found in the text, however often it stands there. */
export interface FoundWords {
  id: string;
  text: string;
  kind: FindingKind | 'health' | 'marked';
  times: number;
  replacement: string;
  /** False where it may be nobody's. */
  isSure: boolean;
  /** Undecided: it may be somebody's or nobody's, and a person has to say. */
  decision: 'replace' | 'keep' | 'undecided';
}

/** A stretch of the text as it is shown for review. */
type ReviewPiece = { text: string; found?: FoundWords };

export interface ReviewedText {
  pieces: readonly ReviewPiece[];
  found: readonly FoundWords[];
  /** The text as it will leave. Only to be copied once nothing is undecided. */
  text: string;
  isDecided: boolean;
  /** Whether a case or teacher reference is left in it, by which TRA can find the record. */
  hasReference: boolean;
}

/** What TRA may need to find the record. */
export const isReference = ({ kind }: Pick<FoundWords, 'kind'>): boolean =>
  kind === 'case-reference' || kind === 'teacher-reference';

type Place = Omit<Finding, 'kind'> & { kind: FoundWords['kind']; isSure: boolean };

/** "Asha Patel" and "asha patel" are one decision. */
const idOf = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

const asIs = (text: string): RegExp =>
  new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');

function marked(raw: string, more: readonly string[], replacement: string): Place[] {
  return more
    .filter((words) => words.trim().length > 1)
    .flatMap((words) => [...raw.matchAll(asIs(words.trim()))])
    .map(({ 0: text, index = 0 }) => ({
      start: index,
      end: index + text.length,
      text,
      kind: 'marked' as const,
      replacement,
      isSure: true,
    }));
}

/** In order, and apart: what a person marked over a finding takes it in, so that no half of a name is left behind. */
function apart(raw: string, places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Place[] = [];
  for (const place of sorted) {
    const before = result[result.length - 1];
    if (!before || place.start >= before.end) result.push(place);
    else {
      const end = Math.max(before.end, place.end);
      const kind = before.kind === 'marked' || place.kind === 'marked' ? 'marked' : before.kind;
      const isSure = before.isSure || place.isSure;
      result[result.length - 1] = { ...before, end, kind, isSure, text: raw.slice(before.start, end) };
    }
  }
  return result;
}

function decisionOf(
  id: string,
  kind: FoundWords['kind'],
  isSure: boolean,
  choices: ReviewChoices,
): FoundWords['decision'] {
  if (choices.keep.includes(id)) return 'keep';
  if (choices.replace.includes(id)) return 'replace';
  if (kind === 'case-reference' && isSure) return choices.references ?? 'replace';
  if (isSure) return 'replace';
  return 'undecided';
}

/**
 * A text with what must not leave Microsoft 365 found in it, and what a person has decided about each. What is certain is
 * replaced unless somebody keeps it; what may be a name, a number or a date of somebody waits for a decision; what nobody found
 * can be marked.
 */
export function reviewText(raw: string, known: KnownPersonalData, choices: ReviewChoices): ReviewedText {
  const { replaced, toReview } = maskPersonalData(raw, known);
  const replacement = `[see issue ${known.issueNumber}]`;
  const places = apart(raw, [
    ...replaced.map((finding) => ({ ...finding, isSure: true })),
    ...toReview.map((finding) => ({ ...finding, isSure: false })),
    ...healthIn(raw).map((place) => ({ ...place, kind: 'health' as const, replacement, isSure: false })),
    ...marked(raw, choices.more, replacement),
  ]);
  // Certain in one place, it is certain in all: "Grace" may begin one sentence and stand within another.
  const sure = new Set(places.filter(({ isSure }) => isSure).map(({ text }) => idOf(text)));
  const found = new Map<string, FoundWords>();
  const pieces: ReviewPiece[] = [];
  let at = 0;
  for (const place of places) {
    const id = idOf(place.text);
    const one = found.get(id) ?? {
      id,
      text: place.text,
      kind: place.kind,
      times: 0,
      replacement: place.replacement,
      isSure: sure.has(id),
      decision: decisionOf(id, place.kind, sure.has(id), choices),
    };
    one.times += 1;
    found.set(id, one);
    if (place.start > at) pieces.push({ text: raw.slice(at, place.start) });
    pieces.push({ text: place.text, found: one });
    at = place.end;
  }
  if (at < raw.length) pieces.push({ text: raw.slice(at) });
  const all = [...found.values()];
  return {
    pieces,
    found: all,
    text: replaceFindings(
      raw,
      places.filter(({ text }) => found.get(idOf(text))!.decision === 'replace'),
    ),
    hasReference: all.some((one) => isReference(one) && one.decision === 'keep'),
    isDecided: all.every(({ decision }) => decision !== 'undecided'),
  };
}
