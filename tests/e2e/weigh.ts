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
export function compress(body: Buffer, kind: string): number {
  if (kind === 'font') return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}
