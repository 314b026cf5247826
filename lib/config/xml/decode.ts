import { TextDecoder } from 'node:util';
import { XmlError } from './error.ts';

const DECLARED_ENCODING = /^<\?xml[^>]*?encoding[ \t\n\r]*=[ \t\n\r]*["']([^"']*)["']/;

/**
 * The text of a document that came as bytes: by its byte order mark, else by its XML declaration, else UTF-8.
 *
 * @throws {XmlError} when the bytes are not in that encoding, or the encoding is unknown
 */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw new XmlError(`unknown encoding '${encoding}'`, '', 0);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const lenient = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    throw new XmlError(`bytes that are not ${encoding}`, lenient, Math.max(0, lenient.indexOf('\ufffd')));
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return DECLARED_ENCODING.exec(head.replace(/^\xef\xbb\xbf/, ''))?.[1]?.toLowerCase() ?? 'utf-8';
}
