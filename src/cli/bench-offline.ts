import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { type OfflineList, type OfflineLocale, offlineLocales } from '#domain/offline.ts';
import type { Row } from './bench-table.ts';
import { fileOf, journeyOf, packedBytes, writeOffline } from './offline.ts';

const packed = /\.(html|js|css|json|svg|webmanifest)$/;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** What one language weighs for who keeps it whole: on its journey, packed by brotli at its best, and where it is kept. */
export async function benchOffline(site: string): Promise<Row[]> {
  await writeOffline(site, '/');
  const names = readdirSync(join(site, 'offline'));
  const weigh = async (locale: OfflineLocale): Promise<Row> => {
    const name = names.find((each) => each.startsWith(`${locale}.`)) ?? '';
    const list = JSON.parse(readFileSync(join(site, 'offline', name), 'utf8')) as OfflineList; // Written just now.
    const read = (path: string) => readFileSync(fileOf(site, path));
    const journey = [join('offline', name), ...journeyOf(list)];
    const parts = journey.map((path) => packedBytes(read(path), constants.BROTLI_MAX_QUALITY));
    const sent = (await Promise.all(parts)).reduce((sum, bytes) => sum + bytes, 0);
    // As src/offline/shelf.ts keeps them: texts packed by gzip, the rest as it is.
    const kept = list.files.reduce((sum, { path, bytes }) => {
      const file = fileOf(site, path);
      return sum + (packed.test(file) ? gzipSync(read(path)).length : bytes);
    }, 0);
    return {
      what: `one language whole, without a network: ${locale}`,
      value: `${megabytes(sent)} sent, ${megabytes(kept)} kept, ${list.files.length} files`,
      compare: 'wanted: 3 MB sent, 12 MB kept',
    };
  };
  return Promise.all(offlineLocales.map(weigh));
}
