import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

/** Polish and Czech: bans, limits, embargoes and credits. */
export const POLISH_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      'zakaz {things}',
      '(nie|nie do|nie dla|bez prawa do|bez) {things}',
      'nie (wolno|mozna|nalezy) {things}',
      '{things} (zabronion(a|e|y)|zakazan(a|e|y)|niedozwolon(a|e|y)|wykluczon(a|e|y)|wylaczon(a|e|y))',
      '(zabrania sie|zabronione jest) {things}',
      '(zakaz|zakazano|zakazuje se|zakazana) {things}',
      '(ne pro|neni urceno pro|nelze|nesmi se|bez) {things}',
      '{things} (zakazan(o|a|y)|neni dovolen(o|a)|neni povolen(o|a))',
    ],
    [
      ['Zakaz odsprzedaży', 'no-resale'],
      ['Nie do celów reklamowych', 'purpose-except advertising'],
      ['Publikacja w internecie zabroniona', 'channel-except online'],
      ['Bez prawa do archiwizacji', 'no-archive'],
      ['Zákaz prodeje', 'no-resale'],
    ],
  ),
  limit(
    [
      '[zdjecie|zdjecia] (tylko|wylacznie|jedynie) (do|dla|w|na) {things}',
      '(tylko|wylacznie|jedynie) {things}',
      '{things} (tylko|wylacznie) (do|dla|w|na) {things}',
      '(pouze|jen|vyhradne) (pro|k|v) {things}',
      '{things} (pouze|jen|vyhradne) (pro|k|v) {things}',
    ],
    [
      ['Zdjęcie wyłącznie do użytku redakcyjnego', 'purpose-only editorial'],
      ['Tylko do użytku redakcyjnego', 'purpose-only editorial'],
      ['Pouze pro redakční použití', 'purpose-only editorial'],
    ],
  ),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(embargo|publikacja|zakaz publikacji) (do|od|nie wczesniej niz) [dnia] {moment}',
      'embargo do {moment}',
    ],
    examples: [['Embargo do 3.05.2026', 'embargo-until 2026-05-03']],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(podpis|podanie (autora|zrodla)|oznaczenie autora) (obowiazkowy|obowiazkowe)',
      '[nalezy|prosimy] (podac|podawac|podpisac) (zrodlo|autora) [: {credit}]',
      '(uvedeni|uvedte) (autora|zdroje|zdroj) [(povinne|nutne)]',
    ],
    examples: [['Podpis obowiązkowy', 'mandatory-credit']],
  }),
];
