import { isUtf8 } from 'node:buffer';
import { decode } from './decode-bytes.ts';

/** Text whose character set nobody says: UTF-8 where it strictly is, else Latin letters as Windows has them. */
export function plainText(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : decode(bytes, 'windows-1252');
}
