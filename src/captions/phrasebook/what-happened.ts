/**
 * Sentences of news that forbid nothing though they hold what bans are made of: an aside of what they tell of (“The film, not to be shown in
 * Iran, won a prize.”), and who else took part (“No country except Norway allows whaling.”). A verb of news decides. Examples and counter-examples
 * are tests, as sentences behind the credit of a caption.
 */
export interface WhatHappened {
  tells: 'of somebody, with an aside' | 'who took part';
  /** Patterns as in the phrasebook, over words without their marks; `{verb}` is one of `NEWS_VERBS`. */
  patterns: readonly string[];
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Forms of verbs that tell what somebody or something did, and no terms are made of. */
export const NEWS_VERBS = new Set(
  `won wins lost loses beat beats returned returns opened opens premiered premieres went goes came comes became becomes began begins started starts ended drew draws scored scores sold died dies retired retires voted votes signed backed backs rejected rejects joined joins agreed met meets visited played plays ran runs stood fell falls rose rises arrived arrives left leaves made makes broke breaks drove earned earns reached reaches grossed topped recognised recognized attended finished hosted watched
  gewann gewinnt verlor verliert lauft lief startet startete kommt kam ging geht wurde siegte endete stimmte stimmten unterzeichnete unterzeichneten starb eroffnet eroffnete erzahlt erzahlte spielt spielte brach erhielt erhalt feiert feierte
  gagne gagna perd sort sortira sortit commence commenca remporte remporta devient devint revient revint obtient obtint termine termina meurt mourut ouvre ouvrit vote vota ont signe triomphe
  gano gana perdio pierde acabo acaba termino termina empezo empieza volvio vuelve regreso regresa llega llego estreno estrena murio muere abrio abre firmo firmaron voto votaron vencio vence recibio
  vinse vince perse perde fini finisce comincio comincia torno torna arrivo arriva usci esce mori muore aprì apre firmarono votarono
  ganhou ganha perdeu acabou comecou comeca voltou volta chegou chega estreou estreia morreu abriu assinaram votaram venceu vence terminou
  won wint verloor verliest begon begint ging gaat kwam komt keerde eindigde stierf opende stemden tekenden draait
  vant vinner tapte taper gikk gar kom kommer startet starter begynte begynner dode apnet stemte rostade vann vinner gick borjade borjar oppnade dog vandt gik begyndte abnede
  выиграл выиграла победил победила вышел вышла выходит вернулся вернулась начался началась закончился закончилась проиграл проиграла получил получила умер умерла подписали проголосовали`.split(
    /\s+/,
  ),
);

const WHOLE =
  '(television|broadcaster|broadcasters|channel|paper|papers|newspaper|newspapers|country|countries|nation|nations|state|states|government|governments|club|clubs|team|teams)';

export const WHAT_HAPPENED: readonly WhatHappened[] = [
  {
    tells: 'of somebody, with an aside',
    patterns: [],
    examples: [
      'The film, not to be shown in Iran, won the top prize in Cannes.',
      'The book, not for sale in China, has sold a million copies, its publisher said.',
      'The show, not on broadcast television since May, returns on Sunday.',
      'Officials, no longer in print or online, went to social media to complain.',
      'Der Film, nicht im Fernsehen zu sehen, läuft ab Donnerstag im Kino.',
      'El partido, no emitido en abierto, acabó sin goles.',
      'Le film, pas diffusé à la télévision, sort mercredi.',
    ],
    counterExamples: [
      'The film, not to be shown in Iran, only for editorial use.',
      'The pictures, not to be shown in Iran, won the top prize in Cannes.',
      'The film, not to be shown in Iran, opens on Sunday, no use before.',
      'The drawings, not for the web, opened on Sunday.',
      'Jane Roe, Japan out, won the race.',
      'The exhibition, no web, opened on Sunday.',
      'Der Film, nicht im Fernsehen, läuft nur im Kino, keine Weitergabe.',
    ],
  },
  {
    tells: 'who took part',
    patterns: [
      `(all|no|every|any|most) ${WHOLE} (except|but|save|besides|outside) [for|the] ~2 ({verb}|allow|allows|banned|bans|showed|shows|covered|carried|aired)`,
      `(alle|kein|keine) (lander|land|staaten|staat|vereine|klubs) (ausser|bis auf) [der|dem|den] ~2 ({verb})`,
      '(tous|aucun) (les pays|pays|les etats|etat|etats) (sauf|hormis|excepte|hors) [la|le|les|l] ~2 (ont|a|{verb})',
      '(todos|ningun) (los paises|pais|los estados) (menos|excepto|salvo) [la|el] ~2 {verb}',
      '(tutti|nessun) (i paesi|paese|gli stati) (tranne|eccetto|salvo) [l|la|il] ~2 (hanno|ha|{verb})',
      '(todos|nenhum) (os paises|pais) (exceto|menos|salvo) [a|o] ~2 {verb}',
      '(alle|geen) (landen|land) (behalve|op|uitgezonderd) ~3 {verb}',
      '(alla|alle|ingen) [land|lander] (utom|unntatt|undtagen|bortsett fra) ~2 {verb}',
      'все [страны] кроме ~2 {verb}',
    ],
    examples: [
      'No country except Norway allows commercial whaling.',
      'All countries but Hungary backed the plan.',
      'Alle Länder außer Ungarn stimmten zu.',
      'No television outside Iran showed the match.',
      'Alla utom Ungern röstade för.',
      'Todos los países menos Hungría votaron a favor.',
      'Все страны, кроме Венгрии, проголосовали за.',
    ],
    counterExamples: [
      'No country except Norway allows use.',
      'All countries but Hungary.',
      'Alle Länder außer Ungarn gesperrt.',
      'All countries but Hungary backed the plan, no resale.',
      'No television outside Iran.',
      'No broadcaster except the BBC carried the pictures.',
      'All countries but Hungary backed the plan, Hungary tv only.',
    ],
  },
];
