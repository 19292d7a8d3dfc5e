import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const DAYS_EN =
  '(sunday|saturday|weekend|monday|tuesday|wednesday|thursday|friday|morning|evening|print|regional|national|international)';

/** The edition, the review or the one printed matter that a picture is let out for. */
export const EDITIONS_AND_REVIEWS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `(in|for) the ${DAYS_EN} (edition|issue|paper|supplement|section) [only]`,
      '(in|fur) (der|die) (sonntagsausgabe|samstagsausgabe|wochenendausgabe|montagsausgabe|abendausgabe|morgenausgabe|regionalausgabe|wochenendbeilage|sonntagsbeilage)',
      '(dans|pour) (l edition|le numero|le supplement) (du|de) (dimanche|samedi|week end|lundi|soir|matin)',
      '(en|para) (la edicion|el suplemento|el numero) (del|de|de la) (domingo|sabado|fin de semana|lunes|manana|tarde)',
      '(nell|per l) (edizione|inserto) (domenicale|del sabato|della domenica|del lunedi|del fine settimana)',
      '(na|para a|no|para o) (edicao|suplemento) (de|do) (domingo|sabado|fim de semana|segunda feira)',
      '(in|voor) (de|het) (zondagseditie|zaterdageditie|weekendeditie|weekendbijlage|zaterdagbijlage|zondagsbijlage|avondeditie)',
      '(в|для) (воскресном|воскресного|субботнем|субботнего) (выпуске|выпуска|номере|номера)',
      '(일요일|주말|토요일) (판|자) (에만|에 한해|한정)',
      '(日曜版|土曜版|週末版) (のみ|に限る|限定)',
    ],
    examples: [
      ['One-time use in the Sunday edition', 'one-time-use', 'other'],
      ['Einmalige Nutzung in der Sonntagsausgabe', 'one-time-use', 'other'],
      ['Uso único na edição de domingo', 'one-time-use', 'other'],
      ["Usage unique dans l'édition du dimanche", 'one-time-use', 'other'],
      ['Eenmalig gebruik in de zondagseditie', 'one-time-use', 'other'],
    ],
    counterExamples: ['The story ran in the Sunday edition.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '(in|for|with|alongside) [(a|the|any|your)] (review|reviews|preview|previews|listing|listings) of {clause} only',
      '(only|solely|exclusively) (in|for|with|alongside) [(a|the|any|your)] (review|reviews|preview|previews|listing|listings) of {clause}',
      '(nur|ausschliesslich) (fur|in|zu|im rahmen) (eine|einer|einen|der|die|) (rezension|rezensionen|besprechung|besprechungen|kritik|ankundigung) (des|der|von|zu|zur|zum|uber) {clause}',
      '(uniquement|exclusivement|seulement) (pour|dans) (une|la|un|le) (critique|chronique|recension|compte rendu|annonce) (de|du|sur|d) {clause}',
      '(solo|unicamente|exclusivamente) (para|en) (una|la|un|el) (critica|resena|cartelera|anuncio) (de|del|sobre) {clause}',
      '(solo|soltanto|esclusivamente) (per|in) (una|la|un) (recensione|segnalazione|critica) (di|del|della|dell|su) {clause}',
      '(alleen|uitsluitend) (voor|bij) (een|de) (recensie|bespreking|aankondiging) (van|over) {clause}',
      '[только] для рецензии на {clause}',
      '~2 (홍보|소개|리뷰|공연|개봉) [관련] (기사|보도) 에 (한해|한하여|한정하여|한정해) [사용|게재] [하고|가능|바랍니다|바람|할 것]',
    ],
    examples: [
      ['Loaned for use in a review of the exhibition only', 'purpose-only editorial', 'other'],
      ['Nur für eine Besprechung der Ausstellung', 'purpose-only editorial', 'other'],
      ["Uniquement pour une critique de l'exposition", 'purpose-only editorial', 'other'],
      ['Alleen voor een recensie van het boek', 'purpose-only editorial', 'other'],
      ['전시 홍보 기사에 한해 사용', 'purpose-only editorial', 'other'],
    ],
    counterExamples: ['She came for a review of the budget only.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(licensed|licenced) for [use in] [(the|our|your|this|a|one)] (printed|exhibition|annual|theatre|concert|festival|auction) (catalogue|catalog|brochure|programme|leaflet|booklet|report|guide|poster|calendar) [only]',
      '(licensed|licenced) for [use in] [(the|our|your|this|a|one)] (catalogue|catalog|brochure|leaflet|booklet|programme book) [only]',
      '(lizenziert|lizenz) (nur|) fur (den|die|das|einen|eine|ein) (gedruckten|gedruckte|gedrucktes|) (katalog|ausstellungskatalog|geschaftsbericht|programmheft|broschure|faltblatt|begleitheft)',
      '(licence|droits) (accordee|accordes|cedee|cedes|limitee|limites) (pour|a) (le|la|un|une) (catalogue|brochure|programme|rapport annuel|depliant) [imprime|imprimee]',
      '(con licencia|licencia|derechos cedidos|derechos) para (el|la|un|una) (catalogo|folleto|programa|informe anual) [impreso]',
      '(concess|licenziat)(o|a|i|e) per (il|la|un|una) (catalogo|opuscolo|programma|brochure|relazione annuale) [a stampa|stampato|cartaceo]',
      '(licenciad|cedid)(o|a|os|as) para (o|a|um|uma) (catalogo|folheto|programa|relatorio anual) [impresso]',
      '(gelicentieerd|licentie) [alleen] voor (de|het|een) (gedrukte|) (catalogus|brochure|programmaboek|jaarverslag|folder)',
    ],
    examples: [
      ['Licensed for the printed catalogue', 'other'],
      ['Licensed for use in the exhibition brochure only', 'other'],
      ['Lizenziert für den gedruckten Katalog', 'other'],
      ['Licence accordée pour le catalogue imprimé', 'other'],
      ['Concesso per il catalogo a stampa', 'other'],
    ],
    counterExamples: ['A guide licensed for the exhibition tells of the war.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(no|not for) (book|magazine) (or|and|nor|,) (book|magazine) (cover|covers)',
      '(keine|nicht fur) (buch|zeitschriften|magazin) [-] (oder|und) (zeitschriftencover|buchcover|magazincover|zeitschriftentitel|buchumschlage|buchtitel|zeitschriftenumschlage)',
      '(pas de|pas en) (couverture|couvertures) (de|d) (livre|livres|magazine|magazines) (ou|ni|et) (de|d|) (livre|livres|magazine|magazines)',
      '(sin|no para|prohibidas las) (portada|portadas|cubierta|cubiertas) (de|en) (libro|libros|revista|revistas) (ni|o|y) (de|en|) (libro|libros|revista|revistas)',
      '(no|niente|vietate le) (copertina|copertine) (di|su) (libro|libri|rivista|riviste) (o|ne|e) (di|su|) (libro|libri|rivista|riviste)',
      'no (homepage|home page|lead image|splash) (use|usage|placement)',
    ],
    examples: [
      ['No book or magazine covers', 'other'],
      ['Pas de couverture de livre ou de magazine', 'other'],
      ['No homepage use', 'other'],
    ],
    counterExamples: ['The shop has no book or magazine covers, she said.'],
  }),
];
