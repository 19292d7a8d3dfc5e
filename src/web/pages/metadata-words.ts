/** A value of a file's metadata in words; structures such as a licensor as `name: Alpha Pictures, email: …`, several behind semicolons. */
export function valueInWords(value: unknown, field: string): string {
  if (Array.isArray(value)) {
    const isOfStructures = value.some((one) => typeof one === 'object' && one !== null);
    return value.map((one) => valueInWords(one, field)).join(isOfStructures ? '; ' : ', ');
  }
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([name, part]) => `${partInWords(name, field)}: ${nested(part, field)}`)
    .join(', ');
}

function nested(part: unknown, field: string): string {
  const said = valueInWords(part, field);
  return typeof part === 'object' && part !== null ? `(${said})` : said;
}

/** `LicensorTelephone1` of `licensor` is its telephone 1, `CiEmailWork` of a contact its email work: standards put a sign of their own before. */
function partInWords(name: string, field: string): string {
  const own = field.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const bare = [own.join(''), own[0] ?? '', 'Ci', 'AO'].reduce(without, name);
  return bare
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());
}

/** Only where another word begins behind it: nothing is cut from `City`. */
function without(name: string, start: string): string {
  return name.startsWith(start) && /^[A-Z]/.test(name.slice(start.length)) ? name.slice(start.length) : name;
}
