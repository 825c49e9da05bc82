import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHeaders } from './headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What is smaller packed. */
const packable = /^(text|image\/svg)|json|xml/;

export interface Served {
  /** The address of the site's first page, its base included. */
  url: string;
  close(): void;
}

/**
 * Serves a built site on this machine only, as a static host would: folders by their `index.html`, the page for what
 * is not found, and the headers that `_headers` asks for.
 * @param base `/` or the folder the site was built for, such as `/prova/`.
 * @param options.packs sends texts packed by brotli to who asks, as a host on the net does: on one machine it gains nothing.
 */
export function createSiteServer(folder: string, base: string, { packs = false } = {}): Server {
  const packed = new Map<string, Buffer>();
  const headersFile = join(folder, '_headers');
  const headersOf = parseHeaders(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '');
  return createServer((request, response) => {
    const path = readPath(request.url ?? '/');
    const found = path === undefined ? { type: 'missing' as const } : findFile(folder, base, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (found.type === 'moved') return void response.writeHead(301, { location: found.to }).end();
    const file = found.type === 'file' ? found.file : join(folder, '404.html');
    const status = found.type === 'file' ? 200 : 404;
    const headers = headersOf(`/${(path ?? '').slice(base.length)}`);
    if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (packs && packable.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
      const body = packed.get(file) ?? pack(file);
      packed.set(file, body);
      const own = {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        vary: 'accept-encoding',
      };
      response.writeHead(status, { ...own, ...headers });
      return void response.end(request.method === 'HEAD' ? undefined : body);
    }
    response.writeHead(status, { 'content-type': type, 'content-length': statSync(file).size, ...headers });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/** Listens on the port, or on the next free one among the ten after it. */
export async function listen(server: Server, port: number, base: string): Promise<Served> {
  for (const candidate of Array.from({ length: 10 }, (_, step) => port + step)) {
    const isListening = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (problem: NodeJS.ErrnoException) =>
        problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem),
      );
      server.listen(candidate, '127.0.0.1', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (isListening) return { url: `http://127.0.0.1:${candidate}${base}`, close: () => server.close() };
  }
  throw new Error(`Ports ${port} to ${port + 9} are all taken: free one, or choose another with PORT=….`);
}

function pack(file: string): Buffer {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}

type Found = { type: 'file'; file: string } | { type: 'moved'; to: string } | { type: 'missing' };

function findFile(folder: string, base: string, path: string): Found {
  if (`${path}/` === base) return { type: 'moved', to: base };
  if (!path.startsWith(base) || path === `${base}_headers`) return { type: 'missing' };
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return { type: 'missing' };
  const isFolder = existsSync(file) && statSync(file).isDirectory();
  if (isFolder && !path.endsWith('/')) return { type: 'moved', to: encodeURI(`${path}/`) };
  const page = isFolder ? join(file, 'index.html') : file;
  return existsSync(page) && !page.endsWith(sep) ? { type: 'file', file: page } : { type: 'missing' };
}
