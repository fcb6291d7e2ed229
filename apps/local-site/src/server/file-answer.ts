import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { notFound } from './answers.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const plainName = /^[\w][\w.-]*$/;

/** An answer with text or bytes that the browser may keep, and must ask about before it uses them again. */
export function keptAnswer(request: Request, body: string | Uint8Array<ArrayBuffer>, extension: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ETag: etag,
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * A file of a folder by its plain name. A name with a slash, a backslash or a dot in front is no file: no path leads out
 * of the folder.
 */
export async function fileAnswer(request: Request, folder: string, name: string): Promise<Response> {
  const file = path.join(folder, name);
  if (!plainName.test(name) || !(await isFile(file))) return notFound();
  return keptAnswer(request, new Uint8Array(await readFile(file)), path.extname(name));
}
