/** What a prohibition forbids, in the archive's terms; `any` is every action there is. */
export type Forbidden = 'any' | 'publish' | 'modify' | 'archive' | 'redistribute' | 'resell';

/** The left operands in which a restriction's value is written. */
export type Operand = 'spatial' | 'media' | 'purpose' | 'recipient' | 'dateTime' | 'elapsedTime' | 'count';

/**
 * How one kind of restriction stands in an ODRL policy. A prohibition forbids `of`, of all uses or of those for which the
 * constraint `when` holds, whose right operand is the restriction's value; an obligation demands `action`, and its member
 * `text` holds the value's words. The part of all uses that a restriction holds `within` refines the action.
 */
export type OdrlForm =
  | {
      rule: 'prohibition';
      of: Forbidden;
      when?: readonly [operand: Operand, operator: 'isAnyOf' | 'isNoneOf' | 'lt' | 'gteq' | 'gt'];
      remedy?: 'delete';
    }
  | { rule: 'obligation'; action: string; text?: string };
