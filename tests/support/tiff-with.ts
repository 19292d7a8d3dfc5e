/** A little-endian TIFF structure of one directory: entries of tag, type (1 byte, 2 text, 3 short, 4 long, 7 undefined) and values. */
export function tiffWith(entries: [tag: number, type: number, values: number[] | string | Buffer][]): Buffer {
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  const beyond: Buffer[] = [];
  let beyondAt = 8 + directory.length;
  for (const [index, [tag, type, values]] of entries.entries()) {
    const bytes = bytesOf(type, values);
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(bytes.length / sizeOf(type), at + 4);
    if (bytes.length <= 4) bytes.copy(directory, at + 8);
    else {
      directory.writeUInt32LE(beyondAt, at + 8);
      beyond.push(bytes);
      beyondAt += bytes.length;
    }
  }
  return Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), directory, ...beyond]);
}

function sizeOf(type: number): number {
  return { 3: 2, 4: 4 }[type] ?? 1;
}

function bytesOf(type: number, values: number[] | string | Buffer): Buffer {
  if (typeof values === 'string') return Buffer.from(`${values}\0`, 'latin1');
  if (Buffer.isBuffer(values)) return values;
  const bytes = Buffer.alloc(values.length * sizeOf(type));
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * sizeOf(type), sizeOf(type));
  return bytes;
}
