// What the half of the documents asks for besides the rows: how old their copies are by the versions, and what writes. A script of its own.
export { readDocumentFile } from './document-file.js';
export { readCopyTimes } from './copy-times.js';
export { addDocument, checkDocuments, keepDocument } from './keep-document.js';
