const schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/** A web address as a link, and only where it begins with https: a cell is hostile until it is read. */
export const addressFormatting = {
  $schema: schema,
  elmType: 'div',
  children: [
    {
      elmType: 'a',
      txtContent: '@currentField',
      attributes: { href: '@currentField', target: '_blank', rel: 'noopener noreferrer' },
      style: { display: "=if(startsWith(toLowerCase(@currentField), 'https://'), 'inline', 'none')" },
    },
    {
      elmType: 'span',
      txtContent: '@currentField',
      style: { display: "=if(startsWith(toLowerCase(@currentField), 'https://'), 'none', 'inline')" },
    },
  ],
};

/** How an issue stands: a coloured edge and the words; the words alone carry the meaning. */
export function statusFormatting(marks: readonly { words: string; className: string }[]): Record<string, unknown> {
  const className = marks.reduceRight<string>(
    (otherwise, mark) => `if(@currentField == '${mark.words.replace(/'/g, "\\'")}', '${mark.className}', ${otherwise})`,
    "''",
  );
  return {
    $schema: schema,
    elmType: 'div',
    attributes: { class: `=${className}` },
    style: { padding: '0 8px', 'border-radius': '2px' },
    children: [{ elmType: 'span', txtContent: '@currentField' }],
  };
}

/** The desk's page below its site. A list cannot know where somebody put the web part: the guide asks for this name. */
const deskPage = 'SitePages/Support-desk.aspx';

const deskLink = (place: string): Readonly<Record<string, unknown>> => ({
  $schema: schema,
  elmType: 'a',
  txtContent: "='Open issue ' + toString([$ID]) + ' on the desk'",
  attributes: { href: `=@currentWeb + '/${deskPage}${place}/issue/' + toString([$ID])` },
});

/**
 * A row's own page on the desk, in the place of a key that says nothing to a reader. The place stands in a parameter: what stands behind a # is
 * lost where somebody has to sign in first (sp-dev-docs #3624, #8845: [R]).
 */
export const deskLinkFormatting = deskLink('?desk=');

/** As it was until version 5. Set-up puts the newer one in its place, and leaves what somebody wrote. */
export const deskLinksOfBefore = [deskLink('#')];

/** Whole days since an instant, in words: "today", "1 day", "12 days". */
export const ageFormatting = {
  $schema: schema,
  elmType: 'div',
  txtContent:
    "=if(Number(@currentField) == 0, '', if(floor((Number(@now) - Number(@currentField)) / 86400000) < 1, 'today', " +
    "if(floor((Number(@now) - Number(@currentField)) / 86400000) == 1, '1 day', " +
    "floor((Number(@now) - Number(@currentField)) / 86400000) + ' days')))",
  attributes: { title: '@currentField.displayValue' },
};
