import { decode } from './decode-bytes.ts';

/** Text whose character set nobody says: UTF-8 where it strictly is, else Latin letters as Windows has them. */
export function plainText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}
