import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checksum } from '#formats/checksum.ts';
import { canShareLinks, largestLinkText, packLink, unpackLink } from '#formats/share-link.ts';
import { hardTexts } from './sample-documents.ts';

const text = `${hardTexts.join('\n')}\n{"format":"bottega-project"}`;
/** A link made by hand, with the head that is asked for. */
function craft(packed: Buffer, length = packed.length, sum = crc32(packed)): string {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length, 0);
  head.writeUInt32BE(sum, 4);
  return `1.${Buffer.concat([head, packed]).toString('base64url')}`;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a link', () => {
  it('gives back the text that was put in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 900 }), async (any) => {
        const link = await packLink(any);
        expect(link).toMatch(/^1\.[\w-]+$/);
        expect(await unpackLink(link)).toEqual({ ok: true, text: any });
        expect(await unpackLink(`#${link}`)).toEqual({ ok: true, text: any });
      }),
    );
    expect(await unpackLink(await packLink(`\uFEFF${text}`))).toEqual({ ok: true, text: `\uFEFF${text}` });
  });

  it('is shorter than what it carries', async () => {
    expect((await packLink('{"name":"Forno Lisetta","value":""}'.repeat(90))).length).toBeLessThan(150);
  });

  it('survives what messages add: line breaks, a full stop, a bracket', async () => {
    const link = await packLink(text);
    const broken = link.replace(/.{64}/g, '$&\r\n');
    for (const sent of [broken, `${link}.`, `${link})`, ` ${link}\n`, `${link}%20`])
      expect(await unpackLink(sent)).toEqual({ ok: true, text });
  });

  it('cut anywhere is told as cut', async () => {
    const link = await packLink(text);
    for (let end = 0; end < link.length; end += 1)
      expect([end, await unpackLink(link.slice(0, end))]).toEqual([end, { ok: false, code: 'cut' }]);
    expect(await unpackLink(`${link.slice(0, 77)}…`)).toEqual({ ok: false, code: 'cut' });
  });

  it('with one letter changed never gives another text', async () => {
    const link = await packLink(text);
    for (let place = 2; place < link.length; place += 1) {
      const other = link[place] === 'A' ? 'B' : 'A';
      const read = await unpackLink(link.slice(0, place) + other + link.slice(place + 1));
      // The last letter holds bits that say nothing; the head may ask for more than there is.
      if (read.ok) expect([place, read.text]).toEqual([link.length - 1, text]);
      else expect(['damaged', 'cut']).toContain(read.code);
    }
  });

  it.each([
    ['damaged', 'ciao'],
    ['damaged', '#sezione-3'],
    ['damaged', '0.AAAA'],
    ['newer', '2.AAAA'],
    ['newer', '14'],
    ['cut', ''],
    ['cut', '#'],
    ['damaged', craft(deflateRawSync('pane'), 6, 77)],
    ['damaged', craft(Buffer.from('non è compresso'))],
    ['damaged', craft(deflateRawSync(Buffer.from([0xff, 0xfe, 0x41])))],
    ['damaged', craft(deflateRawSync('pane lungo abbastanza').subarray(0, 9))],
    ['damaged', `${craft(deflateRawSync(randomBytes(90))).slice(0, 50)}!${'A'.repeat(60)}`],
  ])('is refused as %s: %s', async (code, fragment) => {
    expect(await unpackLink(fragment)).toEqual({ ok: false, code });
  });

  it('that would unpack to something enormous is stopped on the way', async () => {
    const bomb = craft(deflateRawSync(Buffer.alloc(90_000_000, 'a')));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await unpackLink(bomb)).toEqual({ ok: false, code: 'too-large' });
    expect(await unpackLink('1'.repeat(largestLinkText + 1))).toEqual({ ok: false, code: 'too-large' });
  });

  it('of the largest size still opens', async () => {
    const full = 'è'.repeat(largestLinkText);
    const read = await unpackLink(await packLink(full));
    expect(read.ok && read.text === full).toBe(true);
  });

  it('cannot be opened by a browser that does not unpack, which is said', async () => {
    const link = await packLink(text);
    expect(canShareLinks()).toBe(true);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(canShareLinks()).toBe(false);
    expect(await unpackLink(link)).toEqual({ ok: false, code: 'unsupported' });
  });
});

describe('the checksum', () => {
  it('is CRC-32', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(checksum(bytes)).toBe(crc32(bytes));
      }),
    );
  });
});
