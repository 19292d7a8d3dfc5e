import { remembering } from '../words/bounded-memory.ts';

/** Words that make a run of capitalised words the name of a body, a place or an event and not a person's, in the languages of the wires. */
const WORDS = `
academy administration agence agencia agency agenzia agentur air airlines airport airways alliance ambassade ambassador's archiv archive archives arena armed army arms artillery assembly association athletics authority avenue awards award azerbaijan
bank base basilica bay beach berliner board boulevard bridge brigade broadcasting building bundesheer bundestag bundeswehr bureau business
campus capitol cathedral catholic center central centre chamber championship championships channel chapel chiefs church cinema city classic clinic club coast college command commission committee communications company conference congress constitution convention cooperation corp corporation corps council county court cup customs
daily day defence defense deutsche democratic democrats department derby diocese directorate district division drive
embassy emergency empire energy enterprise entertainment europe european events exchange exhibition exposition expo
factory fair family federal federation festival field film films final finals fire fleet fondation football force forces foreign forest formula forum foundation front fund
gallery galerie galleria galería salvamento games garden gardens gate gazette general's gouvernement government governorate grand group guard guardia gulf gym gymnasium
hall harbour harbor headquarters health high highway hill hills holdings hospital hotel house houses
imagery image images inc industries infantry initiative innovation institute institution intelligence interior international internet investigation island islands
journal judiciary justice kremlin
laboratory labor labour lab lake law league liberal library lieu life limited live lok lounge ltd
magazine mall marathon marches marine maritime market mars masters media medal medical memorial metro military mill minister's ministère ministerio ministerium ministero ministerstvo ministry mission monument mosque mount mountain mountains movement municipality musée museum museo music
nation national nations naval navy network news newspaper newspapers night nordic north northern
observatory ocean office oil olympic olympics olympiad open opera orchestra order organisation organization
palace palais palazzo papers parade parliament park parliamentary partners party pass patrol peace peninsula people people's pharmaceuticals photo photos photographer photography pictures pier pilot plaza plant point police policía politburo polizia polizei pool port post power prefecture premiere premier's presidency présidence presidencia presidência presidential press prison prix pro production productions project prosecutor prosecutor's province public publishing
quarter race races racecourse racing radio railway rally red regional region relations republic republican rescue research reserve resort restaurant revolution revolutionary ring river road rock room royal rovers
safety sanctuary satellite school schools science sea sector security senate series service services seven ship shipyard show shrine sky social society solutions south southern space special sport sports squad square stadium stage state states station statue stock strait street stringer strip studio studios summit supreme systems
team technologies technology telegraph television temple theater theatre theme thunder times tourism tour tower town trade training transport treaty tribune tribunal trophy troops trust tunnel tv twin
union united university universität université
valley vatican venue victims video villa village visual volcano
walk wall war warriors wars water weekly wells west western white wildlife wing wire women women's workers workers' works world world's
yard year young youth zone zoo
week fashion unit battalion regiment squadron detachment platoon flotilla expeditionary airlift airborne airline cruises crew spacex motors electronics steel chemical biotech semiconductor pharmaceutical feyenoord psv twente heerenveen galatasaray fenerbahce besiktas sporting stade olympique toulousain racing
milky galaxy nebula comet aurora desert independencia revolución constitución constituição libertad republique sagrada fantastic
kunsthal kunstverein kunstmuseum biennale triennale filharmoniker staatstheater stadttheater pinacoteca pinakothek rijksmuseum stedelijk
casa comune gobierno governo governo ministério ayuntamiento prefettura carabinieri vigili questura protezione gendarmerie pompiers sapeurs mairie préfecture marine élysée elysee feuerwehr stadt landkreis staatskanzlei bundesregierung kanzleramt politie gemeente koninklijk kungliga kongehuset slottet forsvaret försvarsmakten polisen politiet regjeringen
пресс-служба министерство мвд мчс мид кремль правительство фотохост агентство дума совет фонд
eagles lions tigers bears bulls bucks raptors jaguars giants dodgers yankees mets cubs sox rangers lakers celtics warriors nets knicks hornets heat magic pacers pistons cavaliers hawks wizards grizzlies pelicans spurs rockets mavericks nuggets jazz clippers kings blazers timberwolves suns ravens steelers browns bengals titans colts texans broncos raiders chargers cowboys commanders eagles packers vikings saints falcons panthers buccaneers cardinals rams seahawks 49ers patriots dolphins bills jets orioles royals twins mariners astros angels athletics padres rockies diamondbacks brewers pirates phillies nationals marlins braves canucks oilers flames canadiens bruins sabres senators islanders devils flyers penguins capitals hurricanes lightning predators blues wild avalanche stars ducks sharks kraken blackhawks
united arsenal chelsea barcelona juventus ajax benfica celtic rangers bayern borussia dortmund bundesliga liverpool everton tottenham hotspur wanderers albion athletic atletico real inter milan napoli roma lazio fc cf sc afc sv vfb vfl tsg carabons carabins marauders globetrotters generals
shimbun ilbo herald chronicle observer guardian independent register courier examiner inquirer sentinel dispatch bulletin globe mirror telegram caltech jpl story
use only sale sales obscure logo editors attention note rights restrictions redistribution resale archive mandatory advisory
act bill agreement accord treaty operation battle attack anniversary eve easter christmas ramadan eid thanksgiving hanukkah pride
ard zdf wdr ndr swr mdr rbb orf srf rtl bbc itv hbo nbc cbs amc mtv nhk kbs sbs jtbc rtve rtp vrt vtm npo svt yle arte netflix disney hulu paramount lionsgate degeto ufficio stampa quirinale presse pressestelle prensa gabinete assessoria comunicación comunicazione comunicação persbureau pressedienst portavoz palacio palácio planalto moncloa câmara cámara senado senato assembleia congreso
fiction features filmverleih verleih releasing distribution filmproduktion resource főosztály kommunikációs miniszterelnöki familia família famille famiglia familie survey geological meteorological resources heritage wetterdienst statistics comunicaciones comunicações comms medios medienstelle kommunikation xunta junta generalitat diputación diputacion ajuntament concello cabildo consell conseil consejo conselho consiglio
ballet ballets ballett orchestre orchester orkest orquesta orquestra philharmonic philharmonique philharmonie philharmoniker filarmonica filarmónica filharmonia compagnie compañía companhia compagnia cirque circus circo zirkus opéra ópera oper operaen operan ensemble festspiele festwochen kunsthalle kunsthaus
archivo archivio arquivo arkiv arkivet archief archiwum levéltár bundesarchiv hôpital clinique klinik verlag éditions
policja policie polícia polície rendőrség poliția policjant straż pożarna hasiči bomberos bombeiros brandweer brannvesenet räddningstjänsten cuerpo corpo fuoco guardia civil mossos ertzaintza sdis procura fiscalía procuraduría prokuratura ministerstwo ministarstvo amt bundesamt landesamt zollamt jandarma emniyet itfaiye bakanlığı belediyesi valiliği
armada ejército ejercito fuerza fuerzas aérea carabineros gendarmería municipalidad alcaldía intendencia gobernación embajada cancillería fundación fundacion fondazione fundação stichting stiftelsen fundacja nadace alapítvány instituto institut istituto institutet universidad universidade università uniwersytet univerzita egyetem
teater kongelige kungliga museu museet muzeum múzeum teatro teatr théâtre bibliothèque biblioteca federación federação federazione confederação asociación associação associazione región región provincia prefeitura secretaría brothers bros exército marinha força esercito aeronautica presidentia defesa
kancelaria kprm sejm senat wojsko ministerstvo úřad sajtóiroda minisztérium hivatal honvédség katasztrófavédelem szövetség kementerian polri basarnas bnpb istana sekretariat cumhurbaşkanlığı başkanlığı belediye
jernbane politidistrikt politikammer kommune rådhuset regeringskansliet departementet direktoratet kystvakten kustbevakningen
полиция полиции прокуратура прокуратуры управление росгвардия минобороны минздрав минэнерго администрация правительства министерства
госсовет госсовета госдума госдумы кабмин кабмина парламент парламента сейм сейма бундестаг бундестага конгресс конгресса сенат сената мид мида фсб овд
`;

/** Stems that the many bodies of state, rescue and learning are built on: `Kantonspolizei`, `Außenministerium`, `Politidirektoratet`. */
const BODY_STEM =
  /^\p{L}{3,}(?:works|pharma|pictures|archiv|arkivet|archief|oper|ballett|philharmonie|theater|stadion|halle|bahnhof|brücke|polizei|feuerwehr|ministerium|ministerie|ministeriet|kriminalamt|bundesamt|landesamt|behörde|stiftung|verband|verein|gesellschaft|universität|museum|brandweer|brannvesen|polisen|politiet|staatsanwaltschaft|verwaltung|kommando|rettungsdienst|direktoratet|direktionen|hospital|hospitalet|sygehus|sykehus|sjukhus|krankenhaus|klinikum|ziekenhuis|universitet|universitetet|myndigheten|verket|styrelsen|tjänsten|tjenesten)$|^\p{L}*(?:polizei|feuerwehr|ministeri)\p{L}*$|^(?:prefe[ck]tur|gendarm|regierung|staatsanwalt|мин(?:ист|обор|здрав|прос)|прокурат|полици)\p{L}{2,}$/iu;

/** `Post-Gazette`, `Star-Ledger` */
const PAPER =
  /^\p{Lu}\p{L}+-(?:gazette|tribune|dispatch|herald|times|post|star|ledger|review|journal|news|picayune|democrat|record|press|sun|bee|union|leader|intelligencer|observer)$/iu;

const bare = (word: string) => word.normalize('NFD').replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '');
/** Many captions leave the accents out (`Policia Nacional`). */
const words = new Set(
  WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, bare(word)]),
);

/** Whether a word (any case) marks a body, venue or event. */
export const namesOrganisation = remembering(
  (word: string): boolean =>
    words.has(word.toLowerCase()) || (word.length > 6 && (BODY_STEM.test(word) || PAPER.test(word))),
);

/** Of those, words that are also family names: behind a known given name they tell a person (`Carl Court`). */
const surnames = new Set(
  'white point mars royal villa story battle pride wing temple tower forest gardens bay hunt brown black green short green case chase rice moon love little summers sharp school square fire order wild early pass note pier states frost winter court hall park church house bank west north south day young hill hills lake banks gates power marsh wells bush field fields garden post drive real law walk price lane rivers bridges stone wood woods land pool bay cross king marine lock'.split(
    ' ',
  ),
);

export function mayBeSurname(word: string): boolean {
  return surnames.has(word.toLowerCase());
}
