/** Whether every case is tried. `npm run verify` tries them all; `npm test`, in which each kind is met, some of each. */
export const inFull = process.env['TMS_IN_FULL'] !== undefined;
