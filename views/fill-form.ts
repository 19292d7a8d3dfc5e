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
 * that address, hides the same values and can say all that was sent: where one of these is another now, such as the version
 * that is changed, nothing is filled in. Passwords, codes and files are never filled in.
 */
export function fillForm(page: VNode, sent: SentForm): VNode {
  const whole = plain(page);
  const all = elementsIn(whole);
  // Where two forms say the same, the first stands for both.
  const fields = all
    .filter(({ type }) => type === 'form')
    .map((form) => fieldsOf(form, all))
    .find((some) => isSent(some, sent));
  return (fields === undefined ? whole : filled(whole, { fields, typed: sent.typed }).node) as VNode;
}

/** Views are plain functions of what they show: called here, they leave elements alone. */
function plain(node: ComponentChildren): ComponentChildren {
  if (Array.isArray(node)) return node.map((child: ComponentChild) => plain(child)) as ComponentChildren;
  if (!isElement(node)) return node;
  const { type, props } = node;
  if (typeof type === 'function') return plain((type as (props: Props) => ComponentChildren)(props));
  return withChildren(node, plain(props.children));
}

/** One without any stays as it is: children that are there and say nothing would empty a text that is its value. */
function withChildren(element: Element, children: ComponentChildren, props: Props = {}): Element {
  return element.props.children === undefined ? cloneElement(element, props) : cloneElement(element, props, children);
}

function elementsIn(node: ComponentChildren): Element[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChild) => elementsIn(child));
  return isElement(node) ? [node, ...elementsIn(node.props.children)] : [];
}

/** The form, and all that is sent with it, wherever on the page it stands. */
function fieldsOf(form: Element, all: readonly Element[]): Element[] {
  const { id } = form.props;
  return [...elementsIn(form), ...all.filter(({ props }) => id !== undefined && props.form === id)];
}

function isSent(fields: readonly Element[], { action, typed }: SentForm): boolean {
  // Others choose what the page shows.
  if (fields[0]?.props.method !== 'post') return false;
  return (
    fields.some(({ props }) => props.action === action || props.formAction === action) &&
    fields.every((field) => !isHidden(field) || sentAs(field.props.name, typed).includes(valueIn(field))) &&
    Object.keys(typed).every((name) => canSay(fields, name, sentAs(name, typed)))
  );
}

function isHidden({ type, props }: Element): boolean {
  return type === 'input' && props.type === 'hidden' && typeof props.name === 'string';
}

/** Several forms of a page send to one address, each another part of what is changed there, or of another choice. */
function canSay(fields: readonly Element[], name: string, values: readonly string[]): boolean {
  const named = fields.filter(({ props }) => props.name === name);
  return named.length > 0 && values.every((value) => named.some((field) => canHold(field, value)));
}

const OF_ITS_OWN_VALUE: readonly unknown[] = ['hidden', 'checkbox', 'radio', 'submit'];

function canHold(field: Element, value: string): boolean {
  const { type, props } = field;
  if (type === 'select') return elementsIn(props.children).some((option) => valueIn(option) === value);
  return !OF_ITS_OWN_VALUE.includes(props.type) || valueIn(field) === value;
}

function valueIn({ props }: Element): string {
  return String(props.value ?? (props.type === 'checkbox' || props.type === 'radio' ? 'on' : ''));
}

interface Filling {
  /** The form first. */
  fields: readonly Element[];
  typed: Typed;
}

interface Filled {
  node: ComponentChildren;
  /** Whether any of the form is in it. */
  holdsForm: boolean;
}

/** Fields of one name take what was sent for it in their order. */
function filled(whole: ComponentChildren, { fields, typed }: Filling): Filled {
  const ofForm = new Set(fields);
  const left = new Map(Object.keys(typed).map((name) => [name, [...sentAs(name, typed)]]));
  const walk = (node: ComponentChildren): Filled => {
    if (Array.isArray(node)) {
      const all = node.map((child: ComponentChild) => walk(child));
      return { node: all.map((one) => one.node) as ComponentChildren, holdsForm: all.some((one) => one.holdsForm) };
    }
    if (!isElement(node)) return { node, holdsForm: false };
    const isOfForm = ofForm.has(node);
    if (isOfForm && isFilledIn(node)) return { node: withValue(node, typed, left), holdsForm: true };
    const inside = walk(node.props.children);
    const holdsForm = isOfForm || inside.holdsForm;
    return {
      node: withChildren(node, inside.node, node.type === 'details' && holdsForm ? { open: true } : {}),
      holdsForm,
    };
  };
  return walk(whole);
}

const NEVER_FILLED: readonly unknown[] = ['hidden', 'password', 'file', 'submit'];

function isFilledIn({ type, props }: Element): boolean {
  if (type === 'input') return !NEVER_FILLED.includes(props.type) && props.autocomplete !== 'one-time-code';
  return type === 'select' || type === 'textarea';
}

function withValue(field: Element, typed: Typed, left: ReadonlyMap<string, string[]>): Element {
  const { type, props } = field;
  const sent = sentAs(props.name, typed);
  if (type === 'select') return sent.length === 0 ? field : withChildren(field, chosen(props.children, sent));
  if (props.type === 'checkbox' || props.type === 'radio')
    return cloneElement(field, { checked: sent.includes(valueIn(field)) });
  return cloneElement(field, { value: left.get(String(props.name))?.shift() ?? props.value });
}

function chosen(node: ComponentChildren, sent: readonly string[]): ComponentChildren {
  if (Array.isArray(node)) return node.map((child: ComponentChild) => chosen(child, sent)) as ComponentChildren;
  if (!isElement(node)) return node;
  if (node.type === 'option') return cloneElement(node, { selected: sent.includes(valueIn(node)) });
  return withChildren(node, chosen(node.props.children, sent));
}

function sentAs(name: unknown, typed: Typed): readonly string[] {
  const sent = typeof name === 'string' && Object.hasOwn(typed, name) ? typed[name] : undefined;
  if (sent === undefined) return [];
  return typeof sent === 'string' ? [sent] : sent;
}

function isElement(node: unknown): node is Element {
  return isValidElement(node);
}
