/** Titles, which belong to the name that follows them. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend cllr councillor fr sgt insp capt rabbi imam'.split(
    ' ',
  ),
);
