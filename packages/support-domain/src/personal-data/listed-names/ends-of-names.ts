/** How families and the places they are called after end: "thornbury" is no thorn that is bury. No word of an office that two make ends so. */
export const endsAsName =
  /(?:bury|ham|ton|wick|ford|ley|worth|wood|well|stone|son|smith|bridge|brook|shaw|croft|hurst|dale|church|den|combe|mouth|ridge|bourne|burn|cliffe)$/;
