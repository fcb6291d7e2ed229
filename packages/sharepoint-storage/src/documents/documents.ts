// A file's bytes, and what writes: a script of its own, which whoever only looks does without.
export { readDocumentFile } from './document-file.js';
export { addDocument, checkDocuments, keepDocument } from './keep-document.js';
