import { crc32 } from 'node:zlib';

/** A member of a test archive. `claimedSize` lies about the size it unpacks to, as a bomb's directory does. */
export interface ZipMember {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

function common({ name, data, claimedSize, encrypted }: ZipMember): Buffer {
  const bytes = Buffer.from(data);
  const sizes: readonly [4, number][] = [
    [4, crc32(bytes)],
    [4, bytes.length],
    [4, claimedSize ?? bytes.length],
  ];
  const utf8 = 0x0800 | (encrypted ? 1 : 0);
  return fields(
    [2, 20],
    [2, utf8],
    [2, claimedSize || encrypted ? 8 : 0],
    [2, 0],
    [2, 0x21],
    ...sizes,
    [2, Buffer.byteLength(name)],
    [2, 0],
  );
}

/** A zip archive of stored members, in memory. */
export function zip(members: readonly ZipMember[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const local = Buffer.concat([
      fields([4, 0x04034b50]),
      common(member),
      Buffer.from(member.name),
      Buffer.from(member.data),
    ]);
    const attributes = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(
      Buffer.concat([fields([4, 0x02014b50], [2, 20]), common(member), attributes, Buffer.from(member.name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count: readonly [2, number] = [2, members.length];
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, entries.length], [4, offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}
