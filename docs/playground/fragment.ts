/** An article in the fragment of an address, which a browser keeps to itself: `#1.` and packed JSON in base64url. */
export interface Shared {
  readonly text: string;
  readonly date: string | null;
}

const MARK = '#1.';
/** No more is unpacked: a small fragment can unpack to a huge text. In UTF-8 bytes; four times the longest article. */
const MOST_BYTES = 4_000_000;

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST_BYTES) throw new Error('The shared article is too long.');
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => bytesOf(new Blob([bytes]).stream().pipeThrough(transform));

/** The fragment for an article, with its `#`. */
export async function fragmentOf({ text, date }: Shared): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify([text, date])),
    new CompressionStream('deflate-raw'),
  );
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The article of a fragment; null where it holds none, or none that can be unpacked. */
export async function sharedIn(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(MARK)) return null;
  try {
    const binary = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder().decode(unpacked));
    if (!Array.isArray(value)) return null;
    const [text, date] = value as readonly unknown[];
    return typeof text === 'string' ? { text, date: typeof date === 'string' ? date : null } : null;
  } catch {
    return null;
  }
}
