import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

const N = '({n}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

/** What wires and press offices write in short: no new uses, houses that are left out, sizes and numbers, names to keep back. */
export const WIRE_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(no|not for) (new|further|additional|subsequent|any|other|more) (use|uses|usage|usages|publication|downloads|licensing) (after|beyond|past|from) {moment}',
      '(not to be used|do not use|no use|not for use|must not be used|may not be used|no publication) after [the] ~1 (close|end|closing|closure|run|finish|expiry) [of ~4] (on|,|:) {moment}',
      '(after|from|nach|nach dem|apres le|tras el|dopo il|apos|na) {moment} [,] (no|keine|pas d|pas de|aucune|ninguna|nessuna|nenhuma|geen) [further|new|weitere|neue|nouvelle|otra|altra|outra|verdere] (use|usage|publication|verwendung|veroffentlichung|nutzung|utilisation|publicacion|utilizacion|pubblicazione|publicacao|utilizacao|gebruik|publicatie)',
      '[{image}] (may|can) be (used|published|shown) (up to and including|through|until and including) {moment}',
      '[this|the|all] {image} (must|should|has to|have to|is to|are to) be {discard} [from ~4] (by|before|no later than|on or before|on) {moment}',
      '(keine neuen|keine weiteren) (verwendungen|nutzungen|veroffentlichungen) (nach|ab) [dem] {moment}',
      '(pas de nouvelle|aucune nouvelle|pas de nouvelles) (utilisation|utilisations|publication) (apres|apres le|a compter du|au dela du) {moment}',
      '(sin|ningun|no) (nuevos usos|nuevo uso|mas usos) (despues del|a partir del|tras el) {moment}',
      '(nessun|niente) (nuovo uso|nuovi usi|nuovo utilizzo) (dopo il|oltre il) {moment}',
      '{moment} (이후|부터) (신규|새로운) (사용|이용) (금지|불가)',
      '{moment} (以降|以後) [の] 新規 (使用|利用) [は] (不可|禁止)',
    ],
    examples: [
      ['NO NEW USES AFTER AUGUST 31, 2025', 'expires-on 2025-08-31'],
      ['NO NEW USES AFTER MAY 3, 2026 WITHOUT WRITTEN PERMISSION', 'contact-required', 'expires-on 2026-05-03'],
      ['Not to be used after the close of the exhibition on 5 October 2025', 'expires-on 2025-10-05'],
      ['Image must be deleted from all systems by 30 June 2026', 'expires-on 2026-06-30'],
      ['After 14 June 2025 no further publication', 'expires-on 2025-06-14'],
      ['Pictures can be used up to and including 31 July 2025', 'expires-on 2025-07-31'],
      ['Keine neuen Nutzungen nach dem 31.12.2026', 'expires-on 2026-12-31'],
    ],
    counterExamples: ['There was no further use after 3 May 2026.'],
  }),
  forbid(
    [
      '(not for use|no use|not to be used|must not be used|may not be used|not for publication|not cleared|not licensed|not available|no sales|not for sale|no sale|no licensing|out|not) (by|in|to|for) [any|the] {houses}',
      'no {houses}',
      '(not for use|no use|not to be used|must not be used|may not be used) by {titles}',
      '(not available|no sales|not for sale|no sale|not licensed|not cleared) to {titles}',
      '(everyone|everybody|all media|all outlets|all clients|anyone) (but|except) {titles}',
      '(nicht fur|keine) [die] {houses}',
      '(pas pour|sauf) [les] {houses}',
    ],
    [
      ['Not for use by Axel Springer titles', 'publication-except Axel Springer titles'],
      ['No Axel Springer or Burda titles', 'publication-except Axel Springer,Burda titles'],
      ['No sales to Bauer titles', 'publication-except Bauer titles'],
      ['Not available to Sky News or ITN', 'publication-except Sky News,ITN'],
      ['Not for use by The Sun or Daily Star', 'publication-except The Sun,Daily Star'],
    ],
    ['There are no Harry Potter titles in the library.'],
  ),
  say([OTHER], 'directives', {
    patterns: [
      `(max|maximum|up to|no more than|not more than|limited to) [.] [of] ${N} (images|pictures|photos|stills|frames|shots) (during|per|in|a|an|at) ~12`,
      '(max|maximum|maximal) [.] (circulation|print run|page size|size|auflage) [of|:] ~4',
      '(publication|reproduction|usage|licence|license|repro|use) (fee|fees|charge) [:|of] ~6',
      '(sequence|sequential|multiple) (images|photos|pictures|stills) (may|must|should) not (simulate|emulate|imitate|create) ~6',
      `(an additional|additional|a further|another) ${N} (images|pictures|photos|stills) (may|can) be (used|posted|published|displayed) ~8`,
      '(do not|never|please do not) (publish|print|reveal|use|show|disclose|give) [the|any] ~3 (name|names|identity|identities|address|addresses|face|faces) [of ~4]',
      '(do not|no|never) [attempt to] (identify|identifying|identification) [the|this|any] [~3]',
      '(label|mark|caption|flag) (accordingly|as such|as ~2 (image|illustration|composite|montage))',
    ],
    examples: [
      ['Max five images during play, three in extra time', 'other'],
      ['Max. circulation 50,000', 'other'],
      ['Publication fee: EUR 150 per use', 'other'],
      ['Sequence images may not simulate video', 'other'],
      ["Do not publish the child's name", 'other'],
      ['Online in-match use limited to 120 images. An additional 40 images may be used in extra time.', 'other'],
    ],
    counterExamples: ['Reporters did not publish the name of the victim.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[any|all] [use|publication|reproduction] [of (this|the) {image}] (must|should|has to) be accompanied by [the|a|its|full|the full|appropriate|a full] (credit|credit line|byline|attribution|copyright notice|copyright line) [{credit}]',
      '(must|should) (include|carry|show|bear|display) [the|a|full] (credit|credit line|copyright line|copyright notice|byline|copyright|attribution) [{credit}]',
      '(mandatory|compulsory|obligatory) (on screen|onscreen|on air|full|photo|picture|copyright) (credit|courtesy|attribution) [:] [{credit}]',
      '(byline|credit|copyright line|copyright) (must|should|has to) (read|be|say|state) [:] {credit}',
      '(no use|no publication|not to be used|do not use|no reproduction) without [a|the|full|proper] (credit|byline|attribution|credit line)',
      'credit and link [to [the] source|back] (obligatory|mandatory|required|compulsory) [for ~3]',
      'credit [photo] a faire figurer [:] {credit}',
      '(veuillez|merci d|priere d) (indiquer|faire figurer|mentionner) (le credit suivant|la mention suivante|le credit|la mention) [:] {credit}',
      '[bitte] als (quelle|bildquelle|urheber|fotograf) (angeben|anzugeben|nennen) [:] {credit}',
      '(citar|citare) como (fuente|fonte|autor) [:] {credit}',
      '(indicare|citare) come (fonte|autore) [:] {credit}',
      '(link|backlink|hyperlink) (to|back to) [the|our] (source|site|website|gallery) (required|mandatory|obligatory|compulsory)',
      'provided [that] [the] (source|photographer|author|credit|agency|artist) is (stated|named|credited|given|mentioned|acknowledged|cited)',
      '(keine verwendung|keine veroffentlichung|nicht) ohne (bildnachweis|namensnennung|quellenangabe|urhebernennung|nennung ~4)',
      '(pas de publication|aucune publication|pas d utilisation) sans [la] (mention|credit|signature) ~4',
      '(no publicar|no usar|prohibido su uso) sin [el|la] (credito|mencion|firma|citar) ~4',
    ],
    examples: [
      ['Use of this image must be accompanied by the full credit', 'mandatory-credit'],
      ['Byline must read: Jane Roe/The Example', 'mandatory-credit Jane Roe/The Example'],
      ['No use without credit', 'mandatory-credit'],
      ['Must include copyright line', 'mandatory-credit'],
      ['Keine Verwendung ohne Bildnachweis', 'mandatory-credit'],
      ['Bitte als Quelle angeben: Bundeswehr', 'mandatory-credit Bundeswehr'],
      ['Citar como fuente: Ayuntamiento de Vigo', 'mandatory-credit Ayuntamiento de Vigo'],
      ['Credit must appear adjacent to image', 'mandatory-credit'],
    ],
    counterExamples: ['No loan without credit checks, banks say.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(all|licensing|sales|rights|syndication|usage|permission|licence|license) (enquiries|inquiries|queries|requests) [only] (to|:|via|through) {whom}',
    ],
    examples: [['All enquiries: Magnum Photos', 'contact-required Magnum Photos']],
    counterExamples: ['Police said all enquiries: two men were held.'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(usable|valid|available|cleared|licensed) (for|within) {days} only [from ~4 (transmission|delivery|receipt|release|dispatch)]',
      '[please|to be|must be] {discard} {days} [after ~3]',
      '(supprimer|loschen|borrar|eliminar|cancellare|verwijderen) {days} (apres|nach|despues de|dopo|na) ~2',
    ],
    examples: [['Delete 30 days after transmission', 'expires-after-days 30']],
  }),
];
