import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** Names that change with their content may be kept for ever. */
const HASHED = /\.[0-9a-f]{16,}\./;
const COMPRESSIBLE = /^(?:text|application|image\/svg)/;

interface Stored {
  modified: number;
  plain: Buffer;
  zipped?: Buffer;
  etag: string;
}

/** Serves the files of a folder, compressed once and kept in memory. Resolves to false if there is no such file. */
export const staticFiles = (
  folder: string,
): ((request: IncomingMessage, response: ServerResponse, file: string) => Promise<boolean>) => {
  const kept = new Map<string, Stored>();
  return async (request, response, file) => {
    const full = path.join(folder, path.normalize(`/${file}`));
    const found = await stat(full).catch(() => undefined);
    if (!found?.isFile()) return false;
    const type = TYPES[path.extname(full)] ?? 'application/octet-stream';
    const before = kept.get(full);
    const stored =
      before?.modified === found.mtimeMs ? before : await load(full, found.mtimeMs, COMPRESSIBLE.test(type));
    kept.set(full, stored);
    send(request, response, stored, { type, lasting: HASHED.test(path.basename(full)) });
    return true;
  };
};

const load = async (file: string, modified: number, compressible: boolean): Promise<Stored> => {
  const plain = await readFile(file);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return {
    modified,
    plain,
    etag,
    ...(compressible && plain.length > 1024 && { zipped: await promisify(gzip)(plain) }),
  };
};

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  stored: Stored,
  file: { type: string; lasting: boolean },
): void => {
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? stored.zipped : undefined;
  const body = zipped ?? stored.plain;
  response.setHeader('cache-control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', stored.etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === stored.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};
