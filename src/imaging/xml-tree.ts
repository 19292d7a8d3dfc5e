import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

/** An element with its resolved namespace, or the bare prefix where a file forgot to bind it; text and children apart, in the order of the document. */
export interface XmlElement {
  namespace: string;
  local: string;
  attributes: { namespace: string; local: string; value: string }[];
  children: XmlElement[];
  text: string;
}

/** Deeper nesting than any metadata has; what lies below is not read. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 50_000;

/**
 * Parses XML as far as it can be understood: nothing is fetched, no entity but XML's own five is known, and what follows an
 * error is still read. `problem` is the first error, or null.
 */
export function parseXml(xml: string): { root: XmlElement; problem: string | null } {
  const root = element('', '');
  const open = [root];
  let problem: string | null = null;
  let elements = 0;
  const parser = new LenientParser((message) => {
    if (!message.includes('unbound namespace prefix'))
      problem ??= message.split('\n')[0]?.replace(/\.$/, '') ?? message;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const node = element(tag.uri || tag.prefix, tag.local);
    for (const name in tag.attributes) {
      const { uri, prefix, local, value } = tag.attributes[name] as SaxesAttributeNS;
      node.attributes.push({ namespace: uri || prefix, local, value });
    }
    elements += 1;
    if (open.length < MAX_DEPTH && elements < MAX_ELEMENTS) open.at(-1)?.children.push(node);
    else problem ??= 'it has more elements, or nests them deeper, than is read';
    open.push(node);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  parser.on('text', (text) => addText(open, text));
  parser.on('cdata', (text) => addText(open, text));
  parser.write(xml).close();
  return { root, problem };
}

/** Hands on each fault as a sentence: an Error, with the stack that it takes down, costs more than all else that is read of an element. */
class LenientParser extends SaxesParser<{ xmlns: true; position: false }> {
  constructor(private readonly hear: (fault: string) => void) {
    super({ xmlns: true, position: false });
  }

  override fail(message: string): this {
    this.hear(message);
    return this;
  }
}

function element(namespace: string, local: string): XmlElement {
  return { namespace, local, attributes: [], children: [], text: '' };
}

function addText(open: XmlElement[], text: string): void {
  const node = open.at(-1);
  if (node !== undefined) node.text += text;
}
