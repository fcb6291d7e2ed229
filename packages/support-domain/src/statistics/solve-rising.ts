/** Where a rising function reaches a value between two ends: halved until two neighbouring numbers are left. No step can escape. */
export const solveRising = (rising: (x: number) => number, value: number, from: number, to: number): number => {
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
};
