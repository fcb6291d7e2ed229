// Lanczos' approximation with g = 7 and nine terms: 15 digits over the positive numbers. See Press et al., Numerical Recipes, 6.1.
const g = 7;
const terms = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];

/** The natural logarithm of Γ(x), for x ≥ 0.5. */
export const logGamma = (x: number): number => {
  const sum = terms.reduce((total, term, i) => total + (i === 0 ? term : term / (x - 1 + i)), 0);
  const t = x - 1 + g + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
};
