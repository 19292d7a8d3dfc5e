/** Octets 0x80 to 0x9f of Windows code page 1252; its five holes stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes text by a WHATWG label. Node's own decoder takes windows-1252 for Latin-1, so that quotes and dashes would be lost. */
export function decode(bytes: Buffer, label: string): string {
  // As the platform's decoder reads it, which costs more to make than most texts to decode.
  if (label === 'utf-8') return bytes.toString('utf8');
  if (label !== 'windows-1252') return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}
