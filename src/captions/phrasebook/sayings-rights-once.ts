import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const SIZE_EN = '(quarter|half|full|third|eighth|double)';

/** A right named by its noun: once, and up to what size. */
export const RIGHTS_ONCE: readonly PhraseRow[] = [
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '(one time|one - time|single|once only) [,] [(non exclusive|non - exclusive)] (reproduction|publication|usage|print|printing) (right|rights|licence|license) [,] [(non exclusive|non - exclusive)]',
      '[(non exclusive|non - exclusive)] (reproduction|publication|usage|print) (right|rights|licence|license) [,|for] (one|a single) (publication|use|issue|edition)',
      '(einmaliges|einfaches einmaliges) [,] [(nicht exklusives|nicht ausschliessliches|nichtexklusives)] (abdruckrecht|nutzungsrecht|veroffentlichungsrecht|publikationsrecht|reproduktionsrecht)',
      '(abdruckrecht|nutzungsrecht|veroffentlichungsrecht|publikationsrecht) (einmalig|fur eine einmalige ~1)',
      'droit (de|d) (reproduction|publication|utilisation|parution) unique [[(et|,)] non exclusif]',
      'derecho de (reproduccion|publicacion|uso) (unico|por una sola vez) [[(y|,)] no exclusivo]',
      'diritto di (riproduzione|pubblicazione|utilizzo) (una tantum|unico|per una sola volta) [[(e|,)] non esclusivo]',
      'direito de (reproducao|publicacao|utilizacao) (unico|por uma so vez) [[(e|,)] nao exclusivo]',
      'eenmalig [,] [(niet exclusief|niet - exclusief)] (publicatierecht|gebruiksrecht|reproductierecht)',
      '(engangsrett|engangsratt|engangsret) (til|for|till) (publisering|bruk|publicering|anvandning|brug|trykking)',
      '(однократное|разовое) [неисключительное] право [на] (публикации|использования|воспроизведения|публикацию|использование|воспроизведение)',
    ],
    examples: [
      ['One-time, non-exclusive reproduction right', 'one-time-use'],
      ['Non-exclusive reproduction right, one publication', 'one-time-use'],
      ['Einmaliges, nicht exklusives Abdruckrecht', 'one-time-use'],
      ['Droit de reproduction unique et non exclusif', 'one-time-use'],
      ['Derecho de reproducción único y no exclusivo', 'one-time-use'],
      ['Diritto di riproduzione una tantum, non esclusivo', 'one-time-use'],
      ['Direito de reprodução único, não exclusivo', 'one-time-use'],
      ['Eenmalig, niet-exclusief publicatierecht', 'one-time-use'],
      ['Engangsrett til publisering', 'one-time-use'],
      ['Однократное неисключительное право публикации', 'one-time-use'],
    ],
    counterExamples: [
      'Der Verein erhielt ein einmaliges Nutzungsrecht für den Platz.',
      'Le club obtient un droit d’utilisation unique du stade.',
    ],
  }),
  say([{ kind: 'one-time-use', value: null }, EDITORIAL], 'directives', {
    patterns: [
      '(single|one time|one - time|one) (editorial|news|press) use [only]',
      '(einmalige|eine einmalige) (redaktionelle|journalistische) (nutzung|verwendung|veroffentlichung)',
      '(usage|utilisation) (redactionnel|redactionnelle|editorial|editoriale) unique',
      '(uso|utilizacion) editorial (unico|unica|por una sola vez)',
      'uso editoriale (unico|una tantum|per una sola volta)',
      'uso editorial unico',
      'eenmalig (redactioneel|journalistiek) gebruik',
    ],
    examples: [
      ['Single editorial use', 'one-time-use', 'purpose-only editorial'],
      ['Einmalige redaktionelle Nutzung', 'one-time-use', 'purpose-only editorial'],
      ['Eenmalig redactioneel gebruik', 'one-time-use', 'purpose-only editorial'],
    ],
    counterExamples: ['The flat has one press use, he said.'],
  }),
  say([{ kind: 'one-time-use', value: null }, OTHER], 'directives', {
    patterns: [
      '(one time|one - time|single) (use|publication|reproduction|printing) in the (issue|edition) (of|dated) ~4',
      '(einmaliger|einmalige) (abdruck|veroffentlichung|nutzung|verwendung) in der ausgabe (vom|von|nr) ~4 [(gestattet|erlaubt)]',
      '(publication|parution|reproduction) unique dans (le numero|l edition) (du|de|n) ~4',
      '(publicacion|reproduccion) unica en (el numero|la edicion) (del|de) ~5',
      '(pubblicazione|riproduzione) unica (nel numero|nell edizione) (del|di) ~4',
      '(publicacao|reproducao) unica (no numero|na edicao) (de|do) ~5',
      '(eenmalige) (publicatie|plaatsing) in (het nummer|de editie|de uitgave) van ~4',
    ],
    examples: [
      ['Einmaliger Abdruck in der Ausgabe vom 28. November gestattet', 'one-time-use', 'other'],
      ['One-time publication in the issue of 28 November', 'one-time-use', 'other'],
      ['Publication unique dans le numéro du 28 novembre', 'one-time-use', 'other'],
    ],
    counterExamples: ['Sein einmaliger Beitrag in der Ausgabe vom Montag machte ihn bekannt.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      `[(use|reproduction|publication|printing)] [(is|are)] [(free|free of charge|permitted|allowed)] (up to|to a maximum of|not exceeding|no larger than|max|maximum) [(a|one)] ${SIZE_EN} [-] [of a] page [for (reviews|coverage|reports|reporting|articles) [(of|on|about)] {clause}]`,
      `(use|reproduction|publication|printing) [(is|are)] (free|free of charge) for (reviews|coverage|reports|reporting|articles) (of|on|about) {clause}`,
      '[(abdruck|verwendung|nutzung)] [ist] [(honorarfrei|kostenfrei|kostenlos|frei)] bis [zu] (einer|einem|max|maximal) (viertelseite|halben seite|achtelseite|drittelseite|ganzen seite|viertel seite)',
      '[(reproduction|utilisation|publication)] [(gratuite|libre|autorisee)] jusqu a (un|une) (quart de page|demi page|demi - page|tiers de page|huitieme de page|pleine page)',
      '[(reproduccion|uso|publicacion)] [(gratuita|gratuito|libre|permitida)] hasta (un|una|media|1) (cuarto de|octavo de|tercio de|) (pagina)',
      '[(riproduzione|uso|pubblicazione)] [(gratuita|gratuito|libera|consentita)] fino a (un|una|mezza) (quarto di|ottavo di|terzo di|) (pagina)',
      '[(reproducao|uso|publicacao)] [(gratuita|gratuito|livre|permitida)] ate (um|uma|meia) (quarto de|oitavo de|terco de|) (pagina)',
      '[(plaatsing|gebruik|publicatie)] [(gratis|kosteloos|vrij)] tot [maximaal] (een) (kwart|halve|derde|hele) pagina',
    ],
    examples: [
      ['Reproduction is free of charge up to a quarter page for reviews of the exhibition', 'other'],
      ['Abdruck honorarfrei bis zu einer Viertelseite', 'other'],
      ["Reproduction gratuite jusqu'à un quart de page", 'other'],
      ['Plaatsing gratis tot een kwart pagina', 'other'],
    ],
    counterExamples: ['The paper gave it up to a half page, he said.', 'Der Bericht füllte bis zu einer Viertelseite.'],
  }),
];
