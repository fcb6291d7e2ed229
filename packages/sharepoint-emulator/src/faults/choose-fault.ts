import type { FaultKind, FaultSchedule } from '../site/emulator-options.js';

/** What a request is, as far as faults go: not every fault fits every request. */
export interface Faultable {
  method: string;
  path: string;
  ifMatch: string | null;
}

const isRead = (request: Faultable): boolean => request.method === 'GET' || request.method === 'HEAD';
const isBatch = (request: Faultable): boolean => /^\$batch$/i.test(request.path);

const FITS: Readonly<Record<FaultKind, (request: Faultable) => boolean>> = {
  '429': () => true,
  '503': () => true,
  latency: () => true,
  'cut-before-commit': () => true,
  'cut-after-commit': () => true,
  'stale-digest': (request) => !isRead(request) && !/^contextinfo$/i.test(request.path),
  '412': (request) => !isRead(request) && request.ifMatch !== null && request.ifMatch !== '*',
  '409': (request) => !isRead(request) && !isBatch(request) && /\/items(\(|$)/i.test(request.path),
  'expired-change-token': (request) => /\/getchanges(\(|$)/i.test(request.path),
  'half-batch': isBatch,
  'signed-out': () => true,
  'signed-out-redirect': () => true,
};

const FAULT_KINDS = Object.keys(FITS) as FaultKind[];

/** The header that asks for a fault on one request. */
export const FAULT_HEADER = 'x-emulator-fault';

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface ChosenFault {
  kind: FaultKind;
  /** For latency. */
  waitMs: number;
  /** For 429 and 503, in seconds. */
  retryAfter?: number;
}

/** Chooses whether a request fails, and how: by its own header first, else by the schedule. */
export function faultChooser(
  schedule: FaultSchedule | undefined,
): (request: Faultable, header: string | null) => ChosenFault | undefined {
  const next = seededNumbers(schedule?.seed ?? 0);
  return (request, header) => {
    if (header !== null) {
      const [name = '', wait = '250'] = header.trim().split(/[\s;=]+/);
      const kind = FAULT_KINDS.find((one) => one === name);
      return kind && FITS[kind](request) ? { kind, waitMs: Number(wait) } : undefined;
    }
    if (!schedule) return undefined;
    // Both numbers are drawn for each request, so that one request's kind does not shift the fate of those after it.
    const [whether, which] = [next(), next()];
    if (whether >= schedule.rate) return undefined;
    const fitting = schedule.kinds.filter((kind) => FITS[kind](request));
    const kind = fitting[Math.floor(which * fitting.length)];
    const waits = schedule.retryAfterSeconds === undefined ? {} : { retryAfter: schedule.retryAfterSeconds };
    return kind && { kind, waitMs: Math.ceil(which * (schedule.latencyMs ?? 250)), ...waits };
  };
}
