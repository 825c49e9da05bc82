import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes of what a page has loaded, each file compressed by brotli at its best. */
export interface Weight {
  html: number;
  style: number;
  script: number;
  font: number;
  other: number;
  requests: number;
  /** Addresses of the scripts. */
  names: string[];
}

/** Starts to weigh what a page loads; call what it returns for the weight until then. */
export function weighPage(page: Page): () => Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const weight: Weight = { html: 0, style: 0, script: 0, font: 0, other: 0, requests: responses.length, names: [] };
    for (const response of responses) {
      const kind = kindOf(response.request().resourceType());
      weight[kind] += compress(await response.body(), kind);
      if (kind === 'script') weight.names.push(new URL(response.url()).pathname);
    }
    return weight;
  };
}

function kindOf(resource: string): 'html' | 'style' | 'script' | 'font' | 'other' {
  if (resource === 'document') return 'html';
  if (resource === 'stylesheet') return 'style';
  return resource === 'script' || resource === 'font' ? resource : 'other';
}

/** Fonts are compressed already: as a host does, they are sent as they are. */
function compress(body: Buffer, kind: string): number {
  return kind === 'font' ? body.length : pack(body, constants.BROTLI_MAX_QUALITY);
}

/** What a text weighs as sent, if that is more than so many bytes. What fits packed in haste is not packed at its best. */
export function weighOver(text: string, bytes: number): number | undefined {
  const body = Buffer.from(text);
  if (pack(body, 5) <= bytes) return undefined;
  const weight = pack(body, constants.BROTLI_MAX_QUALITY);
  return weight > bytes ? weight : undefined;
}

function pack(body: Buffer, quality: number): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
