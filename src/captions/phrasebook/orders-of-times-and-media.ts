import type { OrderBehindCredit } from './orders-behind-credit.ts';

const COUNT =
  '({number}|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|duas|tres|quatro|twee|drie|vier|два|две|три|четыре|двух|to|tva)';
const TIMES =
  '(x|times|time|uses|usages|runs|insertions|reproductions|mal|nutzungen|abdrucke|verwendungen|veroffentlichungen|fois|parutions|utilisations|publications|usos|veces|publicaciones|inserciones|volte|usi|utilizzi|pubblicazioni|vezes|utilizacoes|publicacoes|keer|maal|plaatsingen|ganger|gange|раз|раза|публикации|публикаций)';
const ONLY =
  '(only|max|maximum|nur|maximal|seulement|maximum|solo|solamente|maximo|soltanto|massimo|apenas|slechts|maximaal|только|максимум)';
const THE = '(the|our|die|der|das|den|dem|la|le|les|l|el|los|las|il|lo|gli|i|o|a|os|as|de|het)';
const AND = '(and|und|et|y|e|en|og|och|и|or|oder|ou|o|of|или)';
/** What the name of a country is begun with, whose last word alone tells it. */
const PLACE =
  '[(south|north|great|new|saudi|united|hong|corea del|corea do|coree du|nueva|nuova|nova|neu|zuid|noord)] {place}';
const PLACES = `${PLACE} [,] [${AND}] [${THE}] [${PLACE}] [${AND}] [${PLACE}]`;
const MEDIUM = '({medium}|carta|stampa|papers|titles|papier|газеты|газетам)';
const FOR = '(for|fur|furs|pour|para|per|voor|til|till|для)';
const CURRENCY = '(£|$|€|eur|euro|euros|usd|gbp|chf|dollar|dollars|pounds|franken|kronor|kroner|рублей|руб|евро)';
const FIRST =
  '(first|zuerst|vorab|d abord|dabord|en premier|primero|antes|prima|per prima|primeiro|eerst|forst|først|сначала|первыми|первым)';
const LATER =
  '(later|after|afterwards|last|spater|danach|nachher|zuletzt|plus tard|apres|ensuite|despues|luego|mas tarde|dopo|poi|piu tardi|depois|mais tarde|daarna|achteraf|senere|senare|потом|позже|затем)';
const AFTER =
  '(after|before|following|nach|vor|apres|avant|despues de|despues del|antes de|antes del|dopo|prima di|prima del|prima della|depois de|depois da|depois do|antes da|antes do|na|voor|etter|efter|после|до)';
const NEXT =
  '(next|coming|following|current|this|nachste|nachster|nachsten|kommende|kommenden|aktuelle|diese|ce|este|esta|questo|questa|dit|deze|этот|этом|prochain|prochaine|proximo|proxima|siguiente|prossimo|prossima|seguinte|volgende|volgend|komende|neste|nasta|следующий|следующем|следующего|следующая|ближайший|ближайшем)';
const ISSUE =
  '(issue|issues|edition|editions|ausgabe|ausgaben|nummer|heft|numero|parution|edicion|ejemplar|edizione|uscita|edicao|editie|uitgave|utgave|utgave|номер|номере|номера|выпуск|выпуске)';

/** How often, how long, where not, in which medium first and in which issue, in as few words as a desk sets behind a name. */
export const OF_TIMES_AND_MEDIA: readonly OrderBehindCredit[] = [
  {
    says: 'how often',
    whole: [
      `[${ONLY}] ${COUNT} ${TIMES} [${ONLY}]`,
      `[${ONLY}] x {number}`,
      `[${ONLY}] (one|ein|un|una|um|een|один) (use|abdruck|uso|utilizo|insertion|insercion|plaatsing) [${ONLY}]`,
      `[${ONLY}] (eine|une|una|uma|одна) (nutzung|veroffentlichung|verwendung|parution|utilisation|publication|publicacion|pubblicazione|publicacao|публикация) [${ONLY}]`,
      `[${ONLY}] (одна|одно|единственная) (публикация|использование) [${ONLY}]`,
      `[${ONLY}] (one|single|per|each|ein|eine|pro|je|jede|un|une|par|chaque|una|por|cada|ogni|um|uma|een|elke|один|одна|каждый) [(single|einzige|seule|sola|sola|unica|enkele)] ${ISSUE} [${ONLY}]`,
    ],
    examples: [
      '2x',
      'x3',
      'Three times',
      'Two uses only',
      '2 Mal',
      'nur zwei Abdrucke',
      'deux parutions',
      'dos usos',
      'due volte',
      'duas vezes',
      'twee keer',
      '2 раза',
      'one edition',
      'ein Abdruck',
      'une parution',
      'eine Veröffentlichung',
      'pro Ausgabe',
      'une seule parution',
    ],
    counterExamples: ['Two times winner Roe smiled.', 'Deux fois champion, il sourit.', 'Zwei Mal traf der Kapitän.'],
  },
  {
    says: 'how long',
    whole: [
      '(ends|end|ending|expires|expiry|exp|endet|ende|frist|schluss|ablauf|verfallt|fin|finit|prend fin|echeance|expire|finaliza|termina|vence|caduca|fine|finisce|scade|scadenza|fim|acaba|expira|einde|eindigt|verloopt|slutter|slutar|конец|окончание|заканчивается|истекает) [:] [(on|am|le|el|al|il|a|o|em|op|den)] {number} [(de|of)] {month} [de] [{number}]',
      '(ends|end|ending|expires|expiry|exp) [:] [on] {month} {number} [{number}]',
      '(ends|end|ending|expires|expiry|exp|endet|ende|frist|schluss|ablauf|verfallt|fin|expire|finaliza|termina|vence|caduca|fine|scade|scadenza|fim|expira|einde|eindigt|verloopt|конец|истекает) [:] [(on|am|le|el|il|a|op)] {number} {number} [{number}]',
      '(to|thru|through|valid|gultig|lauft|valable|valido|valida|geldig|loopt) [(until|till|through|bis|jusqu au|hasta|fino al|ate|tot)] [(am|le|el|il|a|o)] {number} [de] {month} [{number}] [(ab|aus)]',
      `(good|ok|fine|usable|valid|gultig|valable|valido|valida|geldig) (till|until|til|through|thru|bis|jusqu a|jusqu au|hasta|hasta el|fino a|ate|tot) [${THE}] {day}`,
      '(ends|end|ending|expires|expiry|endet|verfallt|expire|vence|caduca|scade|expira|eindigt|verloopt|utloper|истекает) [:] [(on|am|le|el|il|a|o|op)] {day}',
      // “T/m 3 mei”: a stroke ends a clause.
      'm {number} {month} [{number}]',
    ],
    examples: [
      'Ends 3 May 2036',
      'ends Friday',
      'endet Freitag',
      'scade domenica',
      'End: May 3',
      'exp. 05/36',
      'valid 3 May',
      'läuft 3. Mai ab',
      'Good till Friday',
      'Ende 3. Mai 2036',
      'Prend fin le 3 mai',
      'endet am 3.5.2036',
      'Fin le 3 mai 2036',
      'Fin 3 de mayo',
      'Vence el 3 de mayo de 2036',
      'Fine 3 maggio',
      'Fim 3 de maio',
      'Einde 3 mei',
      't/m 3 mei',
      'Конец 3 мая',
    ],
    counterExamples: [
      'The fair ended last week.',
      'Ende Mai 2036 beginnt die Messe.',
      'Fin mai, la foire rouvre.',
      'Fin de semana de lluvia.',
      'Fim de semana de chuva.',
    ],
  },
  {
    says: 'what is closed',
    whole: [
      `(outside|mit ausnahme|mit ausnahme von|a l exception de|a l exception du|a excepcion de|ad eccezione di|ad eccezione della|a excecao de|a excecao do|met uitzondering van|за исключением|ausserhalb|fuera de|fuori|fora de|buiten|вне|minus|less|bar|except|excepting|excl|excluding|without|menos|salvo|excepto|meno|tranne|eccetto|moins|sauf|hors|exceto|behalve|min|ausser|ohne|кроме|минус|без) [${THE}] ${PLACES}`,
      `[${THE}] ${PLACES} (excepted|excluded|exempted|apart|ausgenommen|ausgeschlossen|ausser|exceptee|exceptees|excepte|exceptes|exclue|exclues|exclu|exclus|exceptuado|exceptuada|exceptuados|excluido|excluida|excluidos|eccettuata|eccettuato|esclusa|escluso|esclusi|excetuado|excetuada|excetuados|uitgezonderd|uitgesloten|исключена|исключены|исключая|исключено)`,
      `(non|not|nicht|pas|niet|не) [${THE}] ${PLACES}`,
      `${PLACE} (no|not|nein|nicht|non|niet|нет|nej|nei)`,
    ],
    examples: [
      'Less Brazil and Chile',
      'minus the UK',
      'Japan and South Korea excepted',
      'Schweiz ausgenommen',
      'la Suisse exceptée',
      'Suisse et Belgique exclues',
      'Belgique non',
      'Chile exceptuado',
      'Menos Chile y Perú',
      'Svizzera esclusa',
      'Brasil excetuado',
      'België uitgezonderd',
      'Кроме Украины и Грузии',
      'Украина исключена',
      'За исключением Украины',
    ],
    counterExamples: ['Less rain fell in Brazil and Chile.', "La Suisse exceptée, l'Europe vote dimanche."],
  },
  {
    says: 'what it costs',
    whole: [`${CURRENCY} {number}`, `{number} ${CURRENCY}`],
    examples: ['€50', '50 EUR', '£ 50', '50 Euro', '50 $', 'CHF 50'],
    counterExamples: ['50 dollars were stolen.'],
  },
  {
    says: 'whose it is',
    whole: [`[${ONLY}] ${FOR} [${THE}] [{day}] ${MEDIUM} [${ONLY}]`, `[${ONLY}] ${FOR} [${THE}] ${PLACES} [${ONLY}]`],
    examples: ['For print', 'for Sunday papers', 'für Deutschland', 'Pour la Suisse', 'para papel', 'per la carta'],
    counterExamples: ['For Germany the match was lost.'],
  },
  {
    says: 'to wait',
    whole: [
      `${MEDIUM} [(only|erst|seulement)] (${FIRST}|${LATER}) [${ONLY}]`,
      `[${THE}] (first|zuerst|erst|d abord|dabord|en premier|primero|antes|prima|primeiro|eerst|сначала) [${THE}] ${MEDIUM}`,
      `${MEDIUM} [(only|erst|seulement|solo|apenas|pas|только)] ${AFTER} [${THE}] ${MEDIUM}`,
      `[(for|in|fur|in|pour|dans|para|en|per|nel|na|no|voor|för|for|для|в)] [${THE}] ${NEXT} ${ISSUE} [${ONLY}]`,
      `[${ONLY}] [${THE}] (late|early|first|final|later|morning|evening|spate|fruhe|erste|derniere|premiere|ultima|primera|prima|primeira|vroege|eerste|вечерний|утренний|первый) ${ISSUE} [${ONLY}]`,
      '(issue|heft|ausgabe|kw|page|pages|seite|seiten|pagina|paginas|pagine|numero|номер|страница) {number}',
      '[(for|zur|zum)] (first use|first run|release|releases|erst|erst ab|erst am|not before|nicht vor|pas avant|no antes de|no antes del|non prima di|nao antes de|niet voor|не раньше) [(on|the|el|le|la)] {day}',
      '[(a|de|da|te|please|then)] (supprimer|effacer|borrar|cancellare|apagar|wissen|verwijderen|slette|slettes|radera|raderas|удалить|loschen|delete) (ensuite|apres|apres usage|after|after use|afterwards|despues|luego|dopo|dopo l uso|depois|daarna|na gebruik|danach|nach gebrauch|etter bruk|efter bruk|после|после использования)',
      `[${THE}] ${ISSUE} (suivant|suivante|suivants|siguiente|proximo|proxima|successivo|successiva|seguinte)`,
    ],
    examples: [
      'Print first',
      'web later',
      'Web after print',
      'Late editions',
      'Issue 22',
      'first use Saturday',
      'release Monday',
      'erst Montag',
      'pas avant lundi',
      'à supprimer ensuite',
      'delete after use',
      'borrar después',
      'Heft 22',
      'Seite 3',
      'Next issue',
      'for the next edition',
      'Print zuerst',
      'erst Zeitung',
      'Web erst später',
      'nächste Ausgabe',
      "print d'abord",
      "d'abord le papier",
      'prochain numéro',
      'édition suivante',
      'primero papel',
      'papel primero',
      'próxima edición',
      'prima la carta',
      'prossimo numero',
      'papel primeiro',
      'próxima edição',
      'krant eerst',
      'volgend nummer',
      'сначала печать',
      'следующий номер',
    ],
    counterExamples: [
      'The release on Monday drew fans.',
      'Release Monday of the film was a success.',
      'The next issue appears in June.',
      'Late editions of the novel were sold.',
      'Die nächste Ausgabe erscheint im Juni.',
      'Le prochain numéro paraît lundi.',
      'Zuerst sprach der Minister im Radio.',
      'Print came first, radio later, he said.',
    ],
    endings:
      '요일만|요일에만|주말만|주말에만|주말판|曜版|曜日のみ|週末のみ|周末版|周末用|한 번|두 번|다음 호|다음호|다음 호부터|이번 호|이번호|次号|次号から|今号|下期|下一期|本期',
  },
];
