import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, OTHER, say } from './say.ts';

/** Embargoes, ends, credits, leave and ties as German, the Romance languages, Dutch, the Nordic languages and Russian say them. */
export const EUROPEAN_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      'freigabe [(zur|fur die) (veroffentlichung|verwendung|publikation)] [:|ab|am|ab dem] {moment}',
      '(publication|diffusion|parution) (interdite|autorisee|possible) (avant|a partir du|a compter du) [le] {moment}',
      '(publicacion|difusion) (prohibida antes|permitida a partir|autorizada a partir) del {moment}',
      '(pubblicazione|diffusione) (vietata prima|consentita a partire|consentita) (del|dal) {moment}',
      '(publicatie|publiceren) (niet voor|pas vanaf|vanaf) {moment}',
      '[можно] (публикация|публиковать|использовать) (не ранее|после|с) {moment}',
      '[(it|this {image}|the {image})] may be (published|used|shown|released|broadcast) (from|as of|starting) {moment}',
      '[(das|dieses|die|diese) {image}] (darf|durfen) (ab|ab dem) {moment} (veroffentlicht|verwendet|genutzt|gezeigt) werden',
      '[{image}] (far|kan|ma|kann) (publiceras|anvandas|publiseres|brukes|bruges|offentliggores) (fran|fra|fra og med|fran och med|fom) {moment}',
      '(utilizavel|publicavel|utilizaveis|publicaveis) (a partir de|desde) {moment}',
      '(pubblicabile|pubblicabili|utilizzabile|utilizzabili|diffondibile) (dal|a partire dal|a partire dalle) {moment}',
    ],
    examples: [
      ['Freigabe zur Veröffentlichung: 12.03.2026, 9:00 Uhr MEZ', 'embargo-until 2026-03-12T09:00+01:00'],
      ['Publication autorisée à partir du 3 mars 2026', 'embargo-until 2026-03-03'],
      ['May be published from 12 January 2026', 'embargo-until 2026-01-12'],
      ['Darf ab 12. Januar 2026 veröffentlicht werden', 'embargo-until 2026-01-12'],
      ['Pubblicabile dal 12 gennaio 2026', 'embargo-until 2026-01-12'],
      ['Får publiceras från 12 januari 2026', 'embargo-until 2026-01-12'],
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(utilizavel|publicavel|utilizaveis|publicaveis) (ate|ate ao|ate o) {moment}',
      '(pubblicabile|pubblicabili|utilizzabile|utilizzabili|diffondibile) (fino al|fino a|entro il) {moment}',
      '[{image}] (far|kan|ma) (publiceras|anvandas|publiseres|brukes|bruges|offentliggores) (till|til|til og med|till och med|t o m|tom) {moment}',
      '可 (使用|刊用|刊登) (至|到) {moment} [止|为止]',
      '(frei|nutzbar|verwendbar|gultig|honorarfrei|lizenzfrei|kostenfrei) (bis|bis zum|bis einschliesslich) {moment}',
      '(libre|libres) de (droits|derechos) (jusqu au|jusqu a|hasta|hasta el) {moment}',
      '(niet|niet meer) [te] (gebruiken|publiceren|plaatsen) na {moment}',
      '(livre|livres) de direitos ate {moment}',
      '(libero|libera|liberi|libere) da diritti fino al {moment}',
      '(concessa|concesse|concesso|concessi) [in|per] ~3 fino al {moment}',
      '(rechtenvrij|vrij van rechten|vrij te gebruiken) (tot|tot en met|t/m) {moment}',
      '(rettighetsfri|frie rettigheter|fri) (til|til og med) {moment}',
    ],
    examples: [
      ['Frei bis 31.12.2026', 'expires-on 2026-12-31'],
      ['Utilizável até 12 de janeiro de 2026', 'expires-on 2026-01-12'],
      ['可使用至2026年1月12日', 'expires-on 2026-01-12'],
      ['Libre de derechos hasta el 1 de mayo de 2026', 'expires-on 2026-05-01'],
      ['Vrij van rechten t/m 31 december 2026', 'expires-on 2026-12-31'],
    ],
    counterExamples: ['Der Eintritt ist frei bis 31.12.2026, sagte sie.'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(срок использования|срок действия|срок лицензии) [-|:|–] {days}',
      '(nutzungsdauer|nutzungsfrist|laufzeit) [:] {days}',
      '(duree d utilisation|duree de la licence) [:] {days}',
      '(duracion|plazo) de uso [:] {days}',
      '(licence|license|rights|usage|permission|clearance) [is|are] (expires|expire|ends|end|lapses|lapse|granted for|cleared for|after) [after] {days}',
      '(usage|licence|license|use) [period|term|duration] [:] {days}',
    ],
    examples: [
      ['Срок использования - 30 дней', 'expires-after-days 30'],
      ['Nutzungsdauer: 6 Monate', 'expires-after-days 180'],
      ['Licence expires one year after delivery', 'expires-after-days 365'],
    ],
    counterExamples: ['His contract ends two years after the final.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[abdruck|veroffentlichung|verwendung|nutzung|publikation] (und|nur bei|nur mit|bei|mit) (namensnennung|quellennennung|urhebernennung|quellenangabe) [des fotografen|des urhebers]',
      '[und] (bei|mit|unter) nennung {quote}',
      '[использовать|использование|публикация] [только] (со ссылкой|при условии ссылки|с указанием|с обязательным указанием) [на] (источник|источника|автора|агентство|агентства)',
    ],
    examples: [
      ['Abdruck nur gegen Honorar und Namensnennung', 'other', 'mandatory-credit'],
      ['Использовать только со ссылкой на источник', 'mandatory-credit'],
    ],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(reuse|re use|repeat use|use|usage|publication) (after|beyond) {days} (requires|require|needs|subject to) [new|renewed|fresh] {prior} {consent} {by}',
      '(any|all) other (use|uses|usage|usages) (require|requires|needs|need|is subject to|are subject to|subject to) {prior} {consent} {by}',
      '(jede|alle|jedwede) (andere|anderen|weitere|sonstige|daruber hinausgehende) (nutzung|verwendung|nutzungen) (bedarf|bedurfen|erfordert|nur mit) [der|einer] {prior} {consent} {by}',
      '[toute] autre (utilisation|exploitation) [est] (soumise a|sur) {prior} {consent} {by}',
      'cualquier otro uso (requiere|precisa|previa) {prior} {consent} {by}',
      '(ogni altro|qualsiasi altro) (uso|utilizzo) (richiede|previa|previo) {prior} {consent} {by}',
      '(gebruik|publicatie|ander gebruik) (alleen|uitsluitend|slechts) (na|met) {prior} {consent} {by}',
      '(nutzung|verwendung|abdruck|veroffentlichung) (nur|ausschliesslich|erst) (nach|mit) {prior} {consent} {by}',
      '(utilisation|reproduction|publication) (uniquement|seulement|soumise|possible) (avec|apres|sur|a) {prior} {consent} {by}',
      '(uso|reproduccion|publicacion) (solo|unicamente) (con|previa|tras) {prior} {consent} {by}',
      '(bruk|brug|anvandning|publisering) (kun|endast|bare) (etter|efter|med) {prior} {consent} {by}',
      '(prohibida|prohibido) [su|la] (reproduccion|uso) [total o parcial] (sin|salvo) {prior} {consent} {by}',
      '(proibida|proibido) [a|o] (reproducao|uso) [total ou parcial] sem {prior} {consent} {by}',
      '(vietata|vietato) [la|l] (riproduzione|uso) [anche parziale] senza {prior} {consent} {by}',
    ],
    examples: [
      ['Any other use requires prior consent', 'contact-required'],
      ['Gebruik uitsluitend na toestemming van de fotograaf', 'contact-required fotograaf'],
      ['Abdruck nur nach Genehmigung', 'contact-required'],
      ['Prohibida su reproducción total o parcial sin autorización', 'contact-required'],
    ],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[verwendung|nutzung] [nur] im engen (inhaltlichen|redaktionellen) [, (inhaltlichen|redaktionellen)] zusammenhang mit {clause}',
      '(alleen|uitsluitend) te gebruiken (bij|voor) [redactionele] (berichtgeving|verslaggeving|recensies) [over|van] {clause}',
    ],
    examples: [
      [
        'Verwendung nur im engen inhaltlichen, redaktionellen Zusammenhang mit der Sendung',
        'other',
        'purpose-only editorial',
      ],
    ],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      'только для [использования в] (сми|прессы|печати)',
      '(nur|ausschliesslich) fur (presse|medien|pressezwecke)',
      'nur im rahmen (der|einer) [aktuellen|redaktionellen|journalistischen] berichterstattung',
    ],
    examples: [['Только для использования в СМИ', 'purpose-only editorial']],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(alleen|uitsluitend) te gebruiken (in combinatie met|samen met|bij) {clause}',
      '(solo|esclusivamente|unicamente|exclusivamente) (per la promozione|para la promocion|para a promocao|a scopo promozionale) {clause}',
      '(puo|possono|puede|pueden|pode|podem) (essere|ser) ~1 (solo|esclusivamente|unicamente|exclusivamente|apenas) (per la promozione|para la promocion|para a promocao) {clause}',
    ],
    examples: [
      ['Alleen te gebruiken in combinatie met het artikel', 'other'],
      ['Possono essere utilizzate esclusivamente per la promozione del film', 'other'],
    ],
  }),
];
