import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const EVENT_EN =
  '(funeral|burial|inquest|trial|verdict|hearing|sentencing|memorial|service|match|race|final|event|ceremony|premiere|screening|broadcast|election|vote|auction|exhibition|show|festival|season|tournament|games|appeal)';
const EVENT_DE =
  '(beerdigung|beisetzung|trauerfeier|urteil|prozess|verhandlung|spiel|veranstaltung|premiere|ausstellung|wahl|saison|turnier|urteils|prozesses|verfahrens|verfahren)';
const EVENT_FR =
  '(obseques|funerailles|enterrement|verdict|proces|audience|match|ceremonie|exposition|spectacle|saison|election|tournoi)';
const EVENT_ES =
  '(funeral|entierro|sentencia|juicio|vista|partido|ceremonia|exposicion|temporada|eleccion|torneo|estreno)';
const EVENT_IT = '(funerali|funerale|sentenza|processo|udienza|partita|cerimonia|mostra|stagione|elezione|torneo)';

/** Use that ends with an event: on its day, or when nobody knows yet which day that is. */
export const EVENTS_END: readonly PhraseRow[] = [
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `(not to be used|not for use|do not use|no use|must not be used|may not be used|not for publication|do not publish|not to be published) (after|beyond|following) [(the|his|her|their|its|this)] ~2 ${EVENT_EN} (on|of|,) {moment}`,
      `(nicht|keine verwendung|keine nutzung) nach (der|dem) ~1 ${EVENT_DE} (am|vom) {moment} [(verwenden|nutzen|veroffentlichen)]`,
      `(ne pas utiliser|ne pas publier|ne pas diffuser|pas d utilisation) apres [(les|le|l|la)] ~1 ${EVENT_FR} (du|le|,) {moment}`,
      `(no usar|no utilizar|no publicar|no difundir) (despues del|despues de la|tras el|tras la) ~1 ${EVENT_ES} (del|de|el|,) {moment}`,
      `(non usare|non utilizzare|non pubblicare|non diffondere) dopo [(i|il|la|l)] ~1 ${EVENT_IT} (del|dell|di|,) {moment}`,
    ],
    examples: [
      ['Not to be used after her funeral on 21 May 2025', 'expires-on 2025-05-21'],
      ['Nicht nach der Beerdigung am 21. Mai 2025 verwenden', 'expires-on 2025-05-21'],
      ['Ne pas utiliser après les obsèques du 21 mai 2025', 'expires-on 2025-05-21'],
      ['No usar después del funeral del 21 de mayo de 2025', 'expires-on 2025-05-21'],
      ['Non usare dopo i funerali del 21 maggio 2025', 'expires-on 2025-05-21'],
    ],
    counterExamples: ['The hall was not for use after the funeral on 21 May 2025.'],
  }),
  say([{ kind: 'no-archive', value: null }], 'directives', {
    patterns: [
      `[(and|it|they|this {image}|the {image}|{image})] (must|may|should|shall|to|are|is) [not] (not) [to] be (kept|stored|retained|archived|saved|held) (after|beyond|once|following) [(the|its|this)] ~1 ${EVENT_EN} [(ends|is over|has ended|closes|is given)]`,
      `[(and|it|they|this {image}|the {image}|{image})] not [to] be (kept|stored|retained|archived|saved|held) (after|beyond|once|following) [(the|its|this)] ~1 ${EVENT_EN} [(ends|is over|has ended|closes|is given)]`,
      `[(und|das bild|die bilder|sie|es)] (darf|durfen) nach (dem|der|abschluss des|ende des|abschluss der|ende der) ~1 ${EVENT_DE} nicht [(mehr|langer)] (aufbewahrt|archiviert|gespeichert) werden`,
      `[et] ne (doit|doivent|peut|peuvent) [pas] etre (conserve|archive|stocke)(e|s|es|) apres (le|la|l|les) ~1 ${EVENT_FR}`,
      `[y] no (debe|deben|puede|pueden) (conservarse|archivarse|guardarse|ser (conservad|archivad|guardad)(a|o|as|os)) (tras|despues de|despues del) [(la|el)] ~1 ${EVENT_ES}`,
      `[e] non (va|vanno|deve essere|devono essere|puo essere|possono essere) (conservat|archiviat)(a|o|e|i) dopo (la|il|l|i) ~1 ${EVENT_IT}`,
    ],
    examples: [
      ['Must not be kept after the verdict', 'no-archive'],
      ['Not to be stored after the trial ends', 'no-archive'],
      ['Darf nach dem Urteil nicht aufbewahrt werden', 'no-archive'],
      ['Ne doit pas être conservée après le verdict', 'no-archive'],
      ['No debe conservarse tras la sentencia', 'no-archive'],
      ['Non va conservata dopo la sentenza', 'no-archive'],
    ],
    counterExamples: ['Evidence must not be kept after the trial, the judge said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[for] (obituary|obituaries|obit|obits) [(use|purposes|stories|articles)] only',
      '(only|solely) (for|with|in) [an] (obituary|obituaries|obits)',
      '(nur|ausschliesslich) (fur|im rahmen von|zu|in) [einen|einem] (nachruf|nachrufe|nachrufen)',
      '(uniquement|exclusivement|reserve a|reservee a) [(pour|dans|une|la)] (necrologie|necrologies|rubrique necrologique)',
      '(solo|unicamente|exclusivamente) (para|en) [la] (necrologica|necrologicas|obituario|obituarios)',
      '(solo|esclusivamente) (per|in) [un] (necrologio|necrologi|coccodrilli)',
      '(alleen|uitsluitend) (voor|bij) [een] (overlijdensbericht|necrologie|in memoriam)',
      '부고 (기사|보도) (에만|용으로만) [사용]',
      '(訃報|追悼) (記事|報道) (のみ|に限る|に限り)',
    ],
    examples: [
      ['For obituary use only', 'other'],
      ['Nur für Nachrufe', 'other'],
      ['Uniquement pour nécrologie', 'other'],
    ],
    counterExamples: ['He wrote obituaries only for friends.'],
  }),
];
