/** The remainder of each byte, worked out once (ISO 3309, its polynomial reversed). */
let remainders: Uint32Array | undefined;

function remaindersOf(): Uint32Array {
  remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    return rest;
  });
  return remainders;
}

/** CRC-32 (ISO 3309), as ZIP archives and links carry it. Of «123456789» it is cbf43926. */
export function checksum(bytes: Uint8Array): number {
  const table = remaindersOf();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
