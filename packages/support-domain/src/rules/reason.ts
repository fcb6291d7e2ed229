/** Words that no name begins with: their capital is that of a sentence. */
const opening =
  /^(?:An?|The(?:[mny]|[rs]e|ir)?|This|That|Those|It|We|Our|You|Nobody|Somebody|Panellists?|People|Colleagues?|What|When|If|No|Some|Each|Every|All|Only|Most|Many)\b/;

/** Why, as it goes on from "because", of what may have been written as a sentence. */
export const reasonOf = (text: string): string =>
  text
    .replace(/^because\b[\s,:]*/i, '')
    .replace(/[\s.,;:!…]+$/, '')
    .replace(opening, (word) => word.toLowerCase());
