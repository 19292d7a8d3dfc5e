import type { Restriction } from '../../vocabulary/restrictions.ts';
import { instantOf } from '../moments/instants.ts';
import type { Notice } from '../notice.ts';
import { NOTICE } from './names.ts';
import { sourceOf } from './read-rule.ts';
import { type Members, type Reading, refuse, termOf } from './reading.ts';

const SOURCES: ReadonlyMap<unknown, Notice['source']> = new Map([
  ['imprimatur:hand', 'hand'],
  ['imprimatur:program', 'program'],
]);

/** The notice that a prohibition tells of, or null where it tells of none; refuses by name what no notice of the archive can say. */
export function readNotice(
  reading: Reading,
  { node, path, restrictions }: { node: Members; path: string; restrictions: readonly Restriction[] },
): Notice | null {
  const said = Object.values(NOTICE).filter((member) => member in node);
  if (said.length === 0) return null;
  const id = node[NOTICE.id];
  const at = node[NOTICE.at];
  const { [NOTICE.by]: by = null } = node;
  const source = SOURCES.get(termOf(reading, node[NOTICE.through]));
  const kind = kindOf(restrictions);
  const no = (member: string, reason: string) => {
    refuse(reading, `${path}.${member}`, node[member], reason);
    return null;
  };
  if (kind === null)
    return no(said[0] ?? NOTICE.id, 'Only a rule that forbids every use of the picture can be a notice.');
  if (typeof id !== 'string' || id === '') return no(NOTICE.id, 'A notice has an identifier.');
  if (!isInstant(at)) return no(NOTICE.at, 'A notice says when it was issued, by an instant with its offset.');
  if (source === undefined) return no(NOTICE.through, 'A notice is issued by hand or by a program, nothing else.');
  if (by !== null && typeof by !== 'string') return no(NOTICE.by, 'Who issued a notice is a text.');
  return { id, kind, source, by, at, reason: sourceOf(node).words, field: null };
}

function kindOf([only, ...others]: readonly Restriction[]): Notice['kind'] | null {
  if (only === undefined || others.length > 0 || only.within !== undefined) return null;
  return only.kind === 'kill' || only.kind === 'withhold' ? only.kind : null;
}

function isInstant(at: unknown): at is string {
  return typeof at === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(at) && !Number.isNaN(instantOf(at, 'opens', 'UTC'));
}
