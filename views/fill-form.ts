import { type ComponentChild, type ComponentChildren, cloneElement, isValidElement, type VNode } from 'preact';

/** What was sent, by field; one that was sent several times is a list. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface SentForm {
  /** Where it was sent to. */
  action: string;
  typed: Typed;
}

type Props = Record<string, unknown> & { children?: ComponentChildren };
type Element = VNode<Props>;

/**
 * The page with the form that was sent as it was filled in, and shown where it is folded away. It is the form that sends to
 * that address and hides the same values: where one of these is another now, such as the version that is changed, nothing is
 * filled in. Passwords and files are never filled in.
 */
export function fillForm(page: VNode, sent: SentForm): VNode {
  return plain(page, { ...sent, isFound: false }).node as VNode;
}

/** Where two forms say the same, the first stands for both. */
interface Search extends SentForm {
  isFound: boolean;
}

interface Plain {
  node: ComponentChildren;
  /** Whether the form is in it. */
  holdsForm: boolean;
}

/** Views are plain functions of what they show: called here, they leave elements alone. */
function plain(node: ComponentChildren, sent: Search): Plain {
  if (Array.isArray(node)) {
    const all = node.map((child: ComponentChild) => plain(child, sent));
    return { node: all.map((one) => one.node) as ComponentChildren, holdsForm: all.some((one) => one.holdsForm) };
  }
  if (!isElement(node)) return { node, holdsForm: false };
  const { type, props } = node;
  if (typeof type === 'function') return plain((type as (props: Props) => ComponentChildren)(props), sent);
  const inside = plain(props.children, sent);
  const element = cloneElement(node, {}, inside.node);
  if (type === 'form' && !sent.isFound && isSent(element, sent)) {
    sent.isFound = true;
    return { node: filled(element, sent.typed), holdsForm: true };
  }
  const isFolded = type === 'details' && inside.holdsForm;
  return { node: isFolded ? cloneElement(element, { open: true }) : element, holdsForm: inside.holdsForm };
}

function isSent(form: Element, { action, typed }: SentForm): boolean {
  // Others choose what the page shows.
  if (form.props.method !== 'post') return false;
  const all = elementsIn(form);
  const addresses = [form.props.action, ...all.map(({ props }) => props.formAction)];
  return addresses.includes(action) && all.every((element) => !isHidden(element) || hasSent(element, typed));
}

function isHidden({ type, props }: Element): boolean {
  return type === 'input' && props.type === 'hidden' && typeof props.name === 'string';
}

function hasSent({ props }: Element, typed: Typed): boolean {
  return sentAs(props.name, typed).includes(String(props.value ?? ''));
}

function elementsIn(node: ComponentChildren): Element[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChild) => elementsIn(child));
  return isElement(node) ? [node, ...elementsIn(node.props.children)] : [];
}

const NEVER_FILLED: readonly unknown[] = ['hidden', 'password', 'file', 'submit'];

/** Fields of one name take what was sent for it in their order. */
function filled(form: Element, typed: Typed): Element {
  const left = new Map(Object.keys(typed).map((name) => [name, [...sentAs(name, typed)]]));
  const fill = (node: ComponentChildren, chosen: readonly string[]): ComponentChildren => {
    if (Array.isArray(node)) return node.map((child: ComponentChild) => fill(child, chosen)) as ComponentChildren;
    if (!isElement(node)) return node;
    const { type, props } = node;
    const sent = sentAs(props.name, typed);
    if (type === 'option') return cloneElement(node, { selected: chosen.includes(String(props.value)) });
    if (type === 'select') return cloneElement(node, {}, fill(props.children, sent));
    if (type === 'textarea') return cloneElement(node, {}, left.get(String(props.name))?.shift() ?? props.children);
    if (type === 'details') return cloneElement(node, { open: true }, fill(props.children, chosen));
    if (type !== 'input') return cloneElement(node, {}, fill(props.children, chosen));
    if (NEVER_FILLED.includes(props.type)) return node;
    if (props.type === 'checkbox' || props.type === 'radio')
      return cloneElement(node, { checked: sent.includes(String(props.value ?? 'on')) });
    return cloneElement(node, { value: left.get(String(props.name))?.shift() ?? props.value });
  };
  return fill(form, []) as Element;
}

function sentAs(name: unknown, typed: Typed): readonly string[] {
  const sent = typeof name === 'string' && Object.hasOwn(typed, name) ? typed[name] : undefined;
  if (sent === undefined) return [];
  return typeof sent === 'string' ? [sent] : sent;
}

function isElement(node: unknown): node is Element {
  return isValidElement(node);
}
