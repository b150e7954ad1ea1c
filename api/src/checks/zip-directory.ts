import { unzipSync } from 'fflate';

/** Entries of an archive by name, with the text of the small ones. */
export type ZipDirectory = { names: string[]; texts: Map<string, string> };

/** An ordinary document has some 20 entries, with many pictures some 100. */
const MOST_ENTRIES = 1000;
const MOST_UNPACKED_BYTES = 60 * 1024 * 1024;
/** Text packs to a tenth, drawings to a fortieth; deflate ends at a thousandth, and that is a bomb. */
const MOST_RATIO = 150;
const SMALL_BYTES = 1024;
/** What packing adds at most to what cannot be packed: some bytes, and five for every 64 KiB. */
const MOST_ADDED_BYTES = 64;
const MOST_ADDED_RATIO = 1.001;
/** Parts that say what an archive is are read up to this size. */
const MOST_DESCRIPTION_BYTES = 256 * 1024;

/**
 * The directory of a ZIP archive that is nothing else: it begins and ends as one, is not encrypted, stays within sane
 * sizes by what its directory declares, and has no paths that lead outside. Undefined for anything else. Nothing is
 * unpacked but `descriptions` and entries of up to a kilobyte.
 */
export function zipDirectory(bytes: Uint8Array, descriptions: readonly string[]): ZipDirectory | undefined {
  if (!beginsAndEnds(bytes) || isEncrypted(bytes)) return undefined;
  const names: string[] = [];
  let packed = 0;
  let unpacked = 0;
  try {
    const entries = unzipSync(bytes, {
      filter({ name, size, originalSize, compression }) {
        names.push(name);
        packed += size;
        unpacked += originalSize;
        const isBomb = names.length > MOST_ENTRIES || packed > bytes.length || unpacked > MOST_UNPACKED_BYTES;
        // Packed larger than it claims to be inside, it lies about its inside.
        const isLie = size > originalSize * MOST_ADDED_RATIO + MOST_ADDED_BYTES;
        if (isBomb || isLie || originalSize > size * MOST_RATIO + SMALL_BYTES || compression % 8 !== 0 || leadsOutside(name))
          throw new RangeError(name);
        return originalSize <= (descriptions.includes(name) ? MOST_DESCRIPTION_BYTES : SMALL_BYTES);
      },
    });
    if (new Set(names).size < names.length) return undefined;
    return { names, texts: new Map(Object.entries(entries).map(([name, content]) => [name, new TextDecoder().decode(content)])) };
  } catch {
    return undefined;
  }
}

const END_RECORD_BYTES = 22;

// The end record must be the very end: no comment, so nothing that another reader takes for a second file.
function beginsAndEnds(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_RECORD_BYTES) return false;
  return view.getUint32(0) === 0x504b0304 && view.getUint32(bytes.length - END_RECORD_BYTES) === 0x504b0506;
}

// General purpose bits of every header: 0 encrypted, 6 strong encryption, 13 masked headers (APPNOTE.TXT 4.4.4).
const ENCRYPTION_BITS = 0b10_0000_0100_0001;

function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(0x50); at !== -1 && at + 10 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    const signature = view.getUint32(at);
    const flagsAt = signature === 0x504b0304 ? at + 6 : signature === 0x504b0102 ? at + 8 : undefined;
    if (flagsAt !== undefined && (view.getUint16(flagsAt, true) & ENCRYPTION_BITS) !== 0) return true;
  }
  return false;
}

function leadsOutside(name: string): boolean {
  return /^[/\\]|\\|:|\0|(?:^|\/)\.\.(?:\/|$)/.test(name);
}
