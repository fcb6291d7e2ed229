// What the run consists of: all of it follows from the seed, but for the moments at which processes die.
export const seed = 20_260_310;
export const clients = 20;
export const commandsEach = Number(process.env.CHAOS_COMMANDS ?? 250);
export const clientProcesses = 2;
/** Shares of all commands after which the site's process, or one of the clients' processes, is killed. */
export const siteDiesAt = [0.1, 0.3, 0.5, 0.7, 0.9];
export const clientsDieAt = [0.2, 0.4, 0.6, 0.8];
export const firstIssues = 40;

export const faults = {
  rate: 0.1,
  latencyMs: 50,
  kinds: [
    '429',
    '503',
    'latency',
    'cut-before-commit',
    'cut-after-commit',
    'stale-digest',
    '412',
    '409',
    'expired-change-token',
    'half-batch',
  ],
};

const two = (n) => String(n).padStart(2, '0');
export const nameOf = (client) => `client-${two(client)}`;
export const emailOf = (client) => `${nameOf(client)}@tmu.example`;
export const loginOf = (email) => `i:0#.f|membership|${email}`;
export const owner = { name: 'Olive Grant', email: 'olive.grant@tmu.example' };

/** The words by which one command is known again, wherever it is found. */
export const markOf = (client, n) => `mark-${two(client)}-${String(n).padStart(4, '0')}`;
export const markPattern = /mark-\d\d-\d{4}/g;

/** Numbers from 0 to 1, the same for the same words. */
export function numbersFrom(words) {
  let state = 2_166_136_261;
  for (const letter of String(words)) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const told = { how: 'email', on: '2026-03-10', note: 'Told what was done' };
const asToldBy = { name: 'Robin Vale', on: '2026-03-10' };

export function raiseFor(mark) {
  return {
    type: 'raise',
    key: `chaos-${mark}`,
    channel: 'portal-inbox',
    details: { whatHappened: `Password is refused, ${mark}` },
    reporter: { kind: 'panellist', name: 'Kit Ashdown', email: 'kit.ashdown@panel.example' },
  };
}

const notes = (mark) => ({
  type: 'add-note',
  text: `Rang back, no answer. Tried the other number and wrote it down here, ${mark}`,
});
/** Steps of the process, each with its mark in one place. Many do not fit the issue that they are given on: the desk says so. */
const steps = [
  notes,
  notes,
  notes,
  notes,
  notes,
  notes,
  (mark) => ({ type: 'ask-person', question: `Which browser, ${mark}?`, told }),
  (mark) => ({ type: 'record-person-reply', reply: `Edge, ${mark}`, asToldBy }),
  (mark) => ({ type: 'answer', whatWasDone: `Sent the reset steps, ${mark}`, told }),
  (mark) => ({ type: 'record-not-resolved', whatHappened: `Still refused, ${mark}`, asToldBy }),
  (mark) => ({
    type: 'hand-over',
    route: 'problem-form',
    error: { text: `Process error ${mark}` },
    sentAt: '2026-03-10T10:00:00.000Z',
  }),
  (mark) => ({ type: 'record-tra-question', question: `Which record, ${mark}?`, asToldBy }),
  (mark) => ({ type: 'answer-tra', information: `See issue 41, ${mark}` }),
];

/** One command of a client, on one of the rows that the client sees: three issues get a third of everything. */
export function parcelFor(client, n, rows) {
  const next = numbersFrom(`${seed} ${client} ${n}`);
  const mark = markOf(client, n);
  if (rows.length === 0 || next() < 0.06) return { mark, parcel: { command: raiseFor(mark) } };
  const busy = next() < 0.33 ? rows.filter((row) => row.number <= 3) : [];
  const among = busy.length > 0 ? busy : rows;
  const { number, etag } = among[Math.floor(next() * among.length)];
  return { mark, parcel: { command: steps[Math.floor(next() * steps.length)](mark), on: { number, etag } } };
}
