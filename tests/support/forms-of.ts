/** A form of a page, and what a browser sends of it as it stands there: by field, in their order. */
export interface FormOnPage {
  html: string;
  action: string;
  fields: Record<string, string[]>;
}

/** All forms of a page that change something. Fields that stand elsewhere on the page are not among theirs. */
export function formsOf(page: string): FormOnPage[] {
  return [...page.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)].map(([html]) => ({
    html,
    action: attribute(html, 'action') ?? '',
    fields: fieldsIn(html),
  }));
}

const FIELDS = /<input[^>]*>|<select[\s\S]*?<\/select>|<textarea[\s\S]*?<\/textarea>/g;
/** Without script nothing else is sent of itself. */
const NOT_SENT: readonly unknown[] = ['file', 'submit'];

function fieldsIn(form: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [field] of form.matchAll(FIELDS)) {
    const name = attribute(field, 'name');
    const value = valueIn(field);
    if (name !== null && value !== null) fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

function valueIn(field: string): string | null {
  if (field.startsWith('<textarea')) return plain(/>([\s\S]*)<\/textarea>$/.exec(field)?.[1] ?? '');
  if (field.startsWith('<select')) {
    const options = [...field.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const chosen = options.find((option) => attribute(option, 'selected') !== null) ?? options[0];
    return chosen === undefined ? null : (attribute(chosen, 'value') ?? '');
  }
  const type = attribute(field, 'type');
  const isTicked = attribute(field, 'checked') !== null;
  if (NOT_SENT.includes(type) || ((type === 'checkbox' || type === 'radio') && !isTicked)) return null;
  return attribute(field, 'value') ?? '';
}

/** Of the first tag; empty where it has no value, null where it is not there. */
function attribute(html: string, name: string): string | null {
  const [tag = ''] = /^<[^>]*>/.exec(html) ?? [];
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found === null ? null : plain(found[1] ?? '');
}

function plain(html: string): string {
  const signs: Record<string, string> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&amp;': '&' };
  return html.replace(/&(?:quot|lt|gt|#39|amp);/g, (sign) => signs[sign] ?? sign);
}
