import { parseDocumentRow } from './document-rows.js';

const siteUrl = 'https://tmu.example/sites/desk';
const cellsOf = (name: string) => ({
  Id: 4,
  'odata.etag': '"0f0f,1"',
  FileLeafRef: name,
  FileRef: `/sites/desk/DeskDocuments/${name}`,
});

// That OneDrive and SharePoint take any sign of Unicode in a name but a few of ASCII is secondary (qiita.com/203mmH, of Microsoft’s list of restrictions); that
// programs are passed off as documents with these is MITRE ATT&CK’s T1036.002.
test.each([
  ['Invoice\u202Excod.exe', 'Invoicexcod.exe'],
  ['\u2066\u202Bfdp\u2069.js', 'fdp.js'],
  ['Zoë O’Néil 😀.docx', 'Zoë O’Néil 😀.docx'],
  ['\u202E', 'Document 4'],
])('a document without a title that is called %j is shown as “%s”, and opens at its own address', (name, shown) => {
  const { value, fileName } = parseDocumentRow(cellsOf(name), siteUrl);
  expect([value.title, fileName]).toEqual([shown, name]);
  expect(decodeURIComponent(value.url)).toBe(`https://tmu.example/sites/desk/DeskDocuments/${name}`);
});
