import { remembering } from '../../words/bounded-memory.ts';
import { earlier } from '../../words/earlier.ts';
import type { Word } from '../words.ts';
import { isRole } from './titles.ts';

/** Small words that end as a trade does and are none: things, measures, ships and firms that bear names of their own. */
const NO_TRADES = set(`
after over under never ever however whether either neither other another further rather together former latter later earlier lower upper inner outer longer older younger bigger larger smaller higher fewer greater newer better
winter summer water river weather order border corner quarter center theater chapter charter number matter letter paper newspaper power tower shower flower counter computer supercomputer newsletter poster banner container trailer rocket
enter offer deliver gather remember discover cover recover suffer differ prefer refer transfer answer alter wander consider monitor mirror error terror horror color colour honor honour favor favour labor labour harbor harbour
interior exterior prior minor major junior senior superior motor sector reactor tractor factor corridor floor door poor indoor outdoor generator detector collector accelerator elevator escalator rotor
tanker trawler freighter steamer liner cruiser destroyer carrier bomber icebreaker cutter clipper schooner rover lander orbiter helicopter chopper glider bulldozer launcher skyscraper
broadcaster publisher retailer carmaker automaker chipmaker planemaker drugmaker manufacturer producer supplier operator insurer lender brewer distributor developer refiner shipper exporter importer provider printer
finger dinner timber silver copper amber cancer fever disaster monster thriller blockbuster teaser burger tender wonder thunder cluster exist persist resist twist insist assist consist
human woman-made roman ottoman german norman september october november december`);
/** Who somebody is, in one small English word. */
const ENGLISH = /^\p{L}{3,}(?:er|or|ist|eer|crat|woman|women|man|men|person|smith|wright|herd|master|mate|naut|path)$/u;
const ENGLISH_WORDS = set(`
chef cook clerk nun monk priest vicar pastor deacon cleric imam guide medic paramedic mechanic critic vet scout cadet recruit civilian apprentice intern trainee escapee evacuee employee bride groom orphan twin toddler schoolchild schoolboy schoolgirl pupil
parent grandmother grandfather widower niece nephew musician magician physician technician electrician optician beautician librarian historian guardian custodian equestrian bassist cellist soloist accountant consultant assistant attendant merchant contestant
participant applicant immigrant servant waitress heiress stewardess hostess countess seamstress headmistress hero heroine thief fugitive inmate convict detainee captive witness patient athlete biathlete triathlete decathlete heptathlete judoka luger archer
wing prop lock hooker flyhalf fly-half scrumhalf scrum-half fullback full-back halfback centre-back center-back shortstop playmaker all-rounder wicketkeeper pilgrim nomad elder chieftain shaman midwife exile vendor barista tailor trucker docker postman
laureate finalist semifinalist runner-up academic linguist astronaut sommelier luthier tiktoker blogger vlogger streamer gamer`);

const ROMANCE =
  /^\p{Ll}{2,}(?:ista|dora?|tora?|tore|trice|triz|ero|era|ière|ier|iste|teur|eur|euse|ien|ienne|[oó]log[oa]|ologue|[oó]graf[oa]|graphe|iere|eir[oa]|nauta|ante)$/u;
const ROMANCE_WORDS = set(`
alumno alumna vecino vecina viuda viudo hijo hija madre padre hermano hermana niño niña joven anciano anciana profesor profesora maestro maestra abogado abogada médico médica bombero campeón campeona atleta poeta músico monja sacerdote obispo soldado juez novia novio refugiada refugiado
científico científica empresario empresaria aluno aluna vizinha vizinho viúva viúvo filho filha mãe pai irmão irmã professor advogado advogada juiz juíza campeão campeã cientista élève voisin voisine veuve veuf fils fille mère père frère sœur avocat avocate médecin juge champion championne
écrivain écrivaine athlète poète physicien évêque étudiant étudiante enseignant enseignante ouvrier agriculteur paysan paysanne berger bergère artisan artisane apprenti vedova vedovo figlio figlia fratello sorella professoressa avvocato medico giudice campione campionessa studente studentessa artigiano`);
/** In the Romance languages whoever comes from a country stands for the player: `saluda al sueco Teo …`. */
const DEMONYMS = set(`
sueco sueca alemán alemana español española francés francesa italiano italiana inglés inglesa ruso rusa serbio serbia croata suizo suiza danés danesa noruego noruega argentino argentina chileno chilena brasileño brasileña mexicano mexicana colombiano colombiana estadounidense británico británica australiano australiana japonés japonesa
chino china griego griega austriaco austríaco polaco polaca checo checa canadiense portugués portuguesa neerlandés belga peruano peruana uruguayo uruguaya ecuatoriano venezolano tedesco tedesca spagnolo spagnola francese inglese russo russa serbo svizzero svizzera svedese argentino argentina brasiliano brasiliana americano americana giapponese cinese austriaco polacco greco
français française allemand allemande espagnol espagnole italien italienne anglais anglaise russe serbe croate suisse suédois danois norvégien argentin américain américaine australien japonais chinois grec polonais tchèque canadien belge alemão alemã francês francesa brasileiro brasileira norte-americano`);
const NO_ROMANCE = set(`
carrera para entre ante durante mediante adelante centro dentro fuera carretera frontera bandera escalera cabecera primera tercera primero tercero número dinero enero febrero ribera cordillera ladera trinchera helicóptero crucero velero petrolero carguero sendero restaurante gigante volante diamante presente
corredor comedor sector motor reactor tractor factor quartier chantier métier dernier premier papier cahier février janvier foyer sentier atelier fleuve leur peur fleur couleur chaleur honneur intérieur extérieur moteur secteur ascenseur ordinateur ancien bien combien
rivière lumière frontière manière première dernière carrière bannière cimetière croisière matière feira cadeira bandeira fronteira primeira terceira carreira madeira ribeira ladeira primeiro terceiro janeiro fevereiro dinheiro cruzeiro mosteiro bandiera frontiera sera intera primavera camera
vista lista pista revista conquista entrevista autopista piste liste triste`);
const NORTHERN =
  /^\p{Ll}{2,}(?:eren|aren|isten|inden|innan|mannen|manden|kvinnan|kvinden|kvinnen|speler|speelster|schilder|schrijver|schrijfster|houder|houdster|bewoner|bewoonster|werker|werkster|rijder|rijdster|loper|loopster|boer|boerin|leerling|weduwe|ster|aar|are|ist|iste)$/u;
const SLAVIC =
  /^\p{Ll}{3,}(?:arz|arka|ista|istka|iciel|icielka|nik|niczka|owiec|ař|ařka|řka|tel|telka|nice|ník|ист|истка|тель|тельница|щик|чик)$/u;

/** Small words that stand before a trade in the languages that put its nationality behind it. */
const ARTICLES = set(
  'el la le un una une il lo l o a os uma um os die der den de het een en ett la los las al del au du della dal',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Whether a small English word says who somebody is: `bushwalker`, `cellist`. */
export const isTrade = remembering(
  (word: string): boolean => !NO_TRADES.has(word) && (ENGLISH_WORDS.has(word) || ENGLISH.test(word)),
);

/** Whether a small word of a Romance, northern or Slavic language says who somebody is: `footballeur`, `ciclista`. */
export const isForeignTrade = remembering(
  (word: string): boolean =>
    ROMANCE_WORDS.has(word) ||
    DEMONYMS.has(word) ||
    (word.length > 3 && !NO_ROMANCE.has(word) && (ROMANCE.test(word) || NORTHERN.test(word) || SLAVIC.test(word))),
);

/** `Archivleiterin`, `Bergbauer`: a German noun for who somebody is, which has a capital wherever it stands. */
export const isGermanTrade = remembering((word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:er|erin|leiterin|istin|orin|antin|entin|eurin|ist|eur|ant|ent|or|ärin|är|oge|ogin|bauer|bäuerin|mann|frau|wirt|wirtin|soldat|schütze|schützin|pilot|pilotin|autor|wart|vorstand|witwe|mönch|nonne|abt|zeuge|zeugin|tochter|sohn|klagte|lebende|ordnete|sitzende|schuldigte|dächtige|fangene|amte|amtin|innen|willige|stellte|letzte)r?$/u.test(
    word,
  ),
);

/** `Rentnerin Hedda Kruse`, `Forskeren Ragnhild Lie`, `Herečka Jana Malá`: a trade that no English word ends as, which opens its sentence. */
export const opensAsTrade = remembering((word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:wart|vorstand|spieler|stürmer|läufer|erin|istin|torin|antin|entin|eren|aren|isten|inden|mannen|manden|kvinnan|kvinden|istka|icielka|arka|ařka|ista|trice|eur|euse|tora|dora)$/u.test(
    word,
  ),
);

const LONGEST_PHRASE = 4;
/** Behind these stands of what somebody is, and not who. */
const OF = /^(?:de|des|du|del|della|dei|do|da|dos|das|di|of|van)$/;

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** Where the words for a trade begin that end right before `at` (`missing bushwalker`, `La ciclista colombiana`); null when none do. */
export function tradeBefore(words: readonly Word[], at: number): number | null {
  const last = earlier(words, at);
  if (last?.kind !== 'word' || last.capital || OF.test(last.text)) return null;
  if (isTrade(last.text)) return at - 1;
  // `директор театра Глеб Осокин`: of what somebody is the head.
  if (CYRILLIC.test(last.text) && isRole((words[at - 2]?.text ?? '').toLowerCase())) return at - 2;
  let found = false;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_PHRASE); from--) {
    const word = words[from];
    if (word?.kind !== 'word') return null;
    if (ARTICLES.has(word.text.toLowerCase())) return found ? from : null;
    // `L'écrivaine`: the article is part of the word.
    const elided = /^[LlDd]['’](.+)$/u.exec(word.text)?.[1];
    if (elided !== undefined) return found || isForeignTrade(elided) || isRole(elided) ? from : null;
    if (word.capital) return null;
    found ||= isForeignTrade(word.text) || isRole(word.text);
  }
  return null;
}
