import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const FREE_EN =
  '(free|free of charge|free of copyright|royalty free|copyright free|without charge|at no charge|without a fee)';
const USE_EN = '[(to use|for use|use|usage|for (publication|reproduction)|to (publish|reproduce))]';
const BY_EN = '[by [the] (media|press|news media|journalists)]';
const COVERAGE_EN =
  '[(editorial|news|media|press|current|journalistic)] (coverage|reporting|reports|reviews|articles|stories|news items)';
const COVERAGE_DE =
  '(berichterstattung|presseberichterstattung|medienberichterstattung|redaktionellen berichterstattung|aktuellen berichterstattung|rezension|rezensionen|besprechung|besprechungen|berichte|artikel)';
const COVERAGE_NORDIC =
  '(rapportering|rapporteringen|omtale|omtalen|omtaler|dekning|dekningen|daekning|daekningen|bevakning|bevakningen|reportage|anmeldelse|anmeldelser|recension|recensioner|nyhetsrapportering|nyhetsrapporteringen|nyhetsbevakning|nyhetsdekning)';

/** Given for nothing, and for news of one matter: for news alone, and of that matter alone. */
export const FREE_FOR_COVERAGE: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      `[(this|the|these|all)] [(press|media)] [{image}] [(may|can|is to|are to) be (used|reproduced|published)] ${BY_EN} ${FREE_EN} ${BY_EN} ${USE_EN} [only] (in connection with|in conjunction with|in the context of|for|in) [the] ${COVERAGE_EN} (of|on|about|around) {clause}`,
      `no (fee|charge|cost) [for (use|publication|reproduction)] (in|with|for) ${COVERAGE_EN} (of|on|about|around) {clause}`,
      '[(nutzung|verwendung|abdruck|veroffentlichung)] [(honorarfrei|kostenfrei|kostenlos|frei)] [,] (nur|ausschliesslich|lediglich) in (beitragen|artikeln|berichten|sendungen|rezensionen|texten) (uber|zu|zum|zur) {clause}',
      '[(photo|photos|image|images|visuel|visuels)] (gratuit|gratuite|gratuits|gratuites|libre|libres) pour (tout|toute|les|des|un) (article|articles|reportage|reportages|sujet|sujets|publication) [(consacre|consacres|consacree|portant|traitant|relatif|relatifs)] (a|au|aux|sur|de|du) {clause}',
      '[(uso|utilizzo)] (gratuito|libero|gratuita) per (articoli|servizi|recensioni|notizie) [(e|o) (articoli|servizi|recensioni|notizie)] (su|sul|sulla|sullo|sui|dedicati a|relativi a) {clause}',
      '[uso] (gratuito|libre|livre) para (articulos|noticias|reportajes|informaciones|artigos|reportagens) [(y|o|e|ou) (articulos|noticias|reportajes|artigos|reportagens)] (sobre|acerca de) {clause}',
      `(fri|fritt|gratis|kostnadsfri) (publicering|publisering|offentliggorelse|anvandning|bruk|brug) [(bara|bare|kun|endast)] (i samband med|i forbindelse med|i tilknytning til|ved|vid) ${COVERAGE_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      `[(nutzung|verwendung|abdruck|veroffentlichung)] [(ist|sind)] (kostenfrei|kostenlos|honorarfrei|frei|unentgeltlich|lizenzfrei) [(nutzung|nutzbar|verwendbar|verwendung|zur verwendung|abdruck)] [nur] (im zusammenhang mit|in verbindung mit|im rahmen|fur|bei) [(der|einer|die|ihrer)] [(aktuellen|redaktionellen)] ${COVERAGE_DE} (uber|zu|zum|zur|des|der|von|vom) {clause}`,
      `(kostenfreie|kostenlose|honorarfreie|freie|unentgeltliche) (nutzung|verwendung|veroffentlichung) [ist] [nur] (im zusammenhang mit|in verbindung mit|im rahmen|fur|bei) [(der|einer|die|ihrer)] [(aktuellen|redaktionellen)] ${COVERAGE_DE} (uber|zu|zum|zur|des|der|von|vom) {clause}`,
      '[(photo|photos|visuel|visuels|utilisation|usage)] (libre(s|) [(de droits|d utilisation|d usage)]|gratuit(e|s|es|)) [(utilisation|seulement|uniquement)] (dans le cadre|pour|a l occasion|en lien avec) [(de|la|d)] [(la|une|toute)] (couverture|couverture mediatique|couverture journalistique|couverture presse|reportages|articles|comptes rendus|compte rendu) (de|du|des|d|sur) {clause}',
      '[(uso|utilizacion|imagenes|fotos)] (libre|libres|gratuito|gratuita|gratis|gratuitas) [(solo|unicamente)] (en relacion con|en el marco de|para|con motivo de) [(la|una)] (cobertura|cobertura informativa|cobertura periodistica|informacion|noticias) (de|del|sobre|acerca de) {clause}',
      '[(uso|utilizacao|imagens|fotos)] (livre|livres|gratuito|gratuita|gratis|gratuitas) [(so|apenas)] (no ambito|em relacao|no contexto|para|por ocasiao) [(de|da|a)] [a] (cobertura|cobertura jornalistica|cobertura noticiosa|noticias|divulgacao jornalistica) (de|do|da|dos|das|sobre) {clause}',
      '[(uso|utilizzo|immagini|foto)] (libero|libera|gratuito|gratuita|gratuite) [(solo|soltanto)] (in relazione|nell ambito|in occasione|per) [(alla|della|la|a|di)] (copertura|copertura giornalistica|cronaca|cronaca giornalistica|informazione) (di|del|della|dello|dell|dei|delle|degli|su|sul|sulla) {clause}',
      '[(gebruik|foto s|beelden)] (vrij|gratis|rechtenvrij|kosteloos) [(te gebruiken|gebruik|voor gebruik)] [alleen] (in verband met|in het kader van|bij|voor) [de] (berichtgeving|verslaggeving|verslag|recensies|artikelen) (over|van|rond) {clause}',
      `[(bilden|bilderna|bildet|bildene|billedet|billederne)] [(far|kan|ma)] [(anvandas|brukes|bruges|benyttes)] (fritt|frit|fri|gratis|kostnadsfritt|vederlagsfrit|vederlagsfritt) [(anvandas|brukes|bruges|benyttes|til bruk|til brug|for anvandning|att anvanda|a bruke)] [(bare|kun|endast)] (i samband med|i forbindelse med|i tilknytning til|ved|vid) ${COVERAGE_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      '(бесплатно|свободно|свободное использование|бесплатное использование) [только] (для|при|в связи с|в рамках) (освещения|освещении|освещением|публикаций|новостей|материалов) [(о|об)] {clause}',
    ],
    examples: [
      ['No fee for use in stories about the merger', 'purpose-only editorial', 'other'],
      ['Verwendung honorarfrei, ausschließlich in Beiträgen über das Festival', 'purpose-only editorial', 'other'],
      ["Photo gratuite pour tout article consacré à l'exposition", 'purpose-only editorial', 'other'],
      ['Uso gratuito per articoli e servizi sul concorso', 'purpose-only editorial', 'other'],
      ['Fri publicering i samband med nyhetsrapportering om lanseringen', 'purpose-only editorial', 'other'],
      ['Free to use in connection with news coverage of the launch', 'purpose-only editorial', 'other'],
      ['May be used free of charge for reporting on the exhibition', 'purpose-only editorial', 'other'],
      ['Kostenfrei im Zusammenhang mit der Berichterstattung über die Ausstellung', 'purpose-only editorial', 'other'],
      ['Kostenlose Nutzung nur im Rahmen der Berichterstattung über das Festival', 'purpose-only editorial', 'other'],
      ['Libre de droits dans le cadre de la couverture médiatique du lancement', 'purpose-only editorial', 'other'],
      ['Uso libre en relación con la cobertura informativa del lanzamiento', 'purpose-only editorial', 'other'],
      ['Uso gratuito para a cobertura jornalística do evento', 'purpose-only editorial', 'other'],
      ["Uso gratuito nell'ambito della cronaca dell'evento", 'purpose-only editorial', 'other'],
      ['Vrij te gebruiken in verband met berichtgeving over de tentoonstelling', 'purpose-only editorial', 'other'],
      ['Får användas fritt i samband med rapportering om utställningen', 'purpose-only editorial', 'other'],
      ['Fritt til bruk i forbindelse med omtale av utstillingen', 'purpose-only editorial', 'other'],
      ['Må frit bruges i forbindelse med omtale af udstillingen', 'purpose-only editorial', 'other'],
    ],
    counterExamples: [
      'Buses are free for reporters in the coverage of the games, the mayor said.',
      'Der Eintritt ist frei für Berichte über die Ausstellung, sagte sie.',
      'Entrada gratuita para a cobertura do evento, disse o autarca.',
    ],
  }),
];
