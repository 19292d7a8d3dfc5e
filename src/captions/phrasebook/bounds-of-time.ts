/** What words beside a day or a length make of it: `for` and `beyond` stand beside lengths, the others beside days. */
export type Bound = 'until' | 'after' | 'from' | 'before' | 'for' | 'beyond';

export interface BoundRow {
  bound: Bound;
  pattern: string;
}

/** What stands before: “until 3 May”, “within 14 days”. */
export const BEFORE_TIMES: readonly BoundRow[] = [
  {
    bound: 'until',
    pattern:
      '(until|until after|untill|till|til|to|through|up to|langstens bis|spatestens bis|hochstens bis|nur bis|au plus tard|a mas tardar|al piu tardi|uiterlijk|senest|senast|seinest|up until|expiring|expires|ending|valid until|valid to|not later than|no later than|on or before|by) [and including]',
  },
  {
    bound: 'until',
    pattern:
      '(bis|bis zum|bis einschliesslich|jusqu au|jusqu a|jusque|hasta|hasta el|fino al|fino a|ate|ate ao|ate o|tot|tot en met|t/m|frem til|indtil|til og med|til|fram till|till och med|t o m|tom|до|по)',
  },
  {
    bound: 'after',
    pattern:
      '(after|nach|nach dem|apres|apres le|despues del|tras|tras el|dopo il|depois de|apos|na|etter|efter|после)',
  },
  {
    bound: 'from',
    pattern:
      '(from|as of|as from|starting|beginning|since|effective|ab|ab dem|a partir du|a partir de|a partir del|desde el|dal|vanaf|fra|fran|f o m|fom|с)',
  },
  {
    bound: 'before',
    pattern:
      '(before|prior to|earlier than|vor|vor dem|avant|avant le|antes del|antes de|prima del|prima delle|prima delle ore|voor|for|fore|innan|ранее)',
  },
  {
    bound: 'for',
    pattern:
      '(for|within|for (up to|a period of|a maximum of|max)|per un periodo di|por un periodo de|pour une duree de|pendant une periode de|fur einen zeitraum von|fur die dauer von|voor een periode van|por um periodo de|during|inside|pendant|durant|durante|per|por|pour|voor|fur|wahrend|innerhalb von|binnen|dans les|en|entro|dentro de|gedurende|binnen|i|inom|under|в течение) [(the first|the|de forste|de forsta|die ersten|den ersten|der ersten|les|les premiers|les premieres|los primeros|las primeras|i primi|le prime|os primeiros|as primeiras|de eerste|первые)]',
  },
  {
    bound: 'for',
    pattern:
      '(de forste|de forsta|in den ersten|den ersten|die ersten|pendant les premiers|les premiers|les premieres|durante los primeros|los primeros|las primeras|nei primi|nelle prime|os primeiros|nos primeiros|nas primeiras|de eerste|the first|first|in first|for first|erste|primeros|primeras|prime|premiers|premieres|eerste|forste|forsta|in the first|for the first|в первые|первые)',
  },
  {
    bound: 'beyond',
    pattern:
      '(beyond|past|para alem de|alem de|mas de|piu di|plus de|meer dan|mehr als|utover|udover|более|дольше|свыше|longer than|more than|for more than|for longer than|after|after a period of|later than|nach|nach ablauf von|langer als|langer dan|langre enn|laengere end|langre an|a l issue de|pasados|trascorsi|apres|au dela de|mas alla de|oltre|despues de|na|etter|efter) [the] [first]',
  },
];

/** What stands behind a day: 3月까지. */
export const AFTER_TIMES: readonly BoundRow[] = [
  { bound: 'until', pattern: '(까지|까지만|まで|に限り|前|之前|为止|迄)' },
  { bound: 'from', pattern: '(이후|부터|이후부터|以降|から|后|之后|起|以后)' },
  { bound: 'before', pattern: '(이전|전|以前)' },
];

/** What stands behind a length: 14日以内. */
export const END_LENGTHS: readonly BoundRow[] = [{ bound: 'for', pattern: '(以内|이내|間|내|之内|内|間以内|동안|间)' }];
