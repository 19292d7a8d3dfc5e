import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { EDITORIAL, notice, OTHER, say } from './say.ts';

/** What broadcasters, film companies and museums ask for: pictures that serve the programme they are of, and may be cut to size but no more. */
export const PRODUCTION_SAYINGS: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[honorarfrei|kostenfrei|kostenlos|frei] [nur|ausschliesslich] (im|in) [engem|engen|unmittelbarem|unmittelbaren|direktem] redaktionellen (zusammenhang|kontext) mit {clause}',
      '[(nutzung|verwendung|abdruck)] [honorarfrei|kostenfrei|kostenlos|frei] [nur|ausschliesslich] (bei|im rahmen der|im rahmen einer|im rahmen von|zur|fur die|fur eine) [redaktionellen|redaktioneller|redaktionelle] (berichterstattung|besprechung|rezension|ankundigung) (uber|von|zu|der|des) {clause}',
      '[visuels|images|photos|photo|image|libres de droits] [strictement|exclusivement|uniquement] (reserve|reservee|reserves|reservees|destine|destinee|destines|destinees|limite|limitee|limites|limitees) [exclusivement|uniquement] (a|aux|au|pour) [la|les|des|un|l] (article|articles|sujet|sujets|publication|publications|reportage|reportages|chronique|presse|critique|couverture) (rendant compte|traitant|portant|consacre|consacres|relatif|relatifs|relative|sur|concernant|annoncant) [a|au|aux|de|du|des|d|sur] {clause}',
      '[imagen|imagenes|foto|fotos] (reservada|reservadas|destinada|destinadas|limitada|limitadas|solo|exclusivamente|unicamente) (a|para) (informaciones|articulos|noticias|reportajes|criticas) (sobre|relativos a|relativas a|acerca de) {clause}',
      '[immagine|immagini|foto] (riservata|riservate|destinata|destinate|solo|esclusivamente|unicamente) (a|ad|agli|per) (articoli|servizi|recensioni|notizie) (su|sul|sulla|sull|relativi a|riguardanti|dedicati a) {clause}',
      '[imagem|imagens|foto|fotos] (reservada|reservadas|destinada|destinadas|apenas|somente|exclusivamente) (a|para) (materias|reportagens|noticias|artigos) (sobre|relativas a|acerca de) {clause}',
      '[beeld|beelden|foto|fotos] (alleen|uitsluitend|enkel) [te gebruiken] (bij|voor|in) (artikelen|berichten|recensies|publicaties|berichtgeving) (over|van) {clause}',
      '~14 관련 (보도|기사|뉴스|리뷰) [목적] (외|이외) [의|에] [다른] (사용|게재|이용|활용) [은|는|을|를] (금지|불가|금함|삼가)',
      '(本件|本作|同作|本展|同展|当該 ~8|本番組|当番組|同番組|この件|この作品|本記事) の (報道|紹介記事|記事|番組紹介) [目的|用途] [に限り|のみ|に限って|以外] [の] (使用|利用|掲載) [は|を] [可|可能|できます|いただけます|不可|禁止]',
      '(仅|只)(限|供) (本次|此次|该|相关) ~6 (报道|报导|新闻) 使用',
    ],
    examples: [
      ['honorarfrei nur im redaktionellen Zusammenhang mit der genannten Sendung', 'other', 'purpose-only editorial'],
      ["Visuels réservés aux articles rendant compte de l'exposition", 'other', 'purpose-only editorial'],
      ['영화 관련 보도 외 사용 금지', 'other', 'purpose-only editorial'],
      ['本件の報道に限り使用可。', 'other', 'purpose-only editorial'],
    ],
    counterExamples: ['Les articles rendant compte de l’exposition ont paru lundi.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[use of] [(this|the|these|all)] {image} (is|are) [strictly|solely] (limited|restricted|confined) to (publicity|promotion|promotional use|publicising|publicizing|promoting|advertising) (for|of|) {clause}',
      '[the|this|these] {image} (should|must|may|can) not be (used|published|shown|run|broadcast) (once|when|as soon as) {clause}',
      '(not to be used|must not be used|do not use|no use|no publication) (once|as soon as) {clause}',
      '(up to|max|maximum|no more than|not more than) [of] [a] (half|quarter|third|full|single|one) [a|of a] page [size]',
      '(bis zu|max|maximal) [einer] (halben|halbe|viertel|ganzen|ganze) seite',
      '(jusqu a|maximum) [une] (demi|quart de|pleine) page',
      '(hasta|maximo) (media|un cuarto de|una) pagina',
      '(floutage|pixellisation|anonymisation) (des|du|de|de la|d) ~4 (obligatoire|exige|exigee|requis|requise|imperatif)',
      '(difuminado|pixelado) (de|del|de los|de las) ~4 (obligatorio|exigido)',
      '(oscuramento|pixelatura) (di|dei|delle|del) ~4 (obbligatorio|obbligatoria)',
      '(verpixelung|unkenntlichmachung) (der|des|von) ~4 (erforderlich|verpflichtend|zwingend|pflicht)',
      '~8 (紹介|告知|宣伝|広報) 以外 の (使用|利用|掲載) [は|を] (禁じます|禁止|禁止します|不可|お断りします)',
    ],
    examples: [
      ['Use of this image is limited to publicity for the programme', 'other'],
      ['The picture should not be used once she has been found', 'other'],
      ['Up to half a page', 'other'],
      ['Floutage des visages des mineurs obligatoire', 'other'],
    ],
    counterExamples: [
      'The bridge should not be used once it has been closed.',
      'It filled up to half a page, he said.',
    ],
  }),
  forbid(
    [
      '[it|they|this {image}|the {image}|these {image}|{image}] (may|can) be ~3 but (not|never|must not be|may not be) [otherwise|in any other way|further|be] {things}',
      '[es|sie|das bild|die bilder] (darf|durfen) ~3 [werden] , aber (nicht|keinesfalls) [sonst|anderweitig|weiter] {things} [werden]',
      '[elle|elles|l image|la photo] (peut|peuvent) etre ~3 mais (pas|non|jamais) [autrement] {things}',
      '[la imagen|la foto] (puede|pueden) ~3 pero no [ser] {things}',
    ],
    [
      ['It may be cropped but not otherwise manipulated.', 'no-modification'],
      ['This image may be used online but not in print', 'channel-except print-newspaper,print-magazine'],
    ],
    ['It may be cold but not icy, forecasters said.'],
  ),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(valid|gultig|valable|valido|valida|valido por|geldig|gyldig|giltig|действительно) [for|fur|pendant|por|per|durante|gedurende|i] {days}',
    ],
    examples: [['Valid 6 months from delivery', 'expires-after-days 180']],
    counterExamples: ['The ticket is valid 6 months, the airline said.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[und] [nur] bei (nennung|namensnennung|urhebernennung|quellenangabe) : {credit}',
      '[und] [nur] bei (nennung|namensnennung|urhebernennung) " {credit} ["]',
      '[und] [nur] bei nennung (der quelle|des urhebers|des fotografen|der fotografin)',
      '[(darf|durfen)] nur mit [vollstandiger|vollstaendiger|korrekter|vollst] (quellenangabe|namensnennung|bildnachweis|urhebernennung|fotonachweis) (verwendet|veroffentlicht|genutzt|abgedruckt|gezeigt) [werden]',
      'nur (mit|bei|unter) [vollstandiger|vollstaendiger|korrekter] (quellenangabe|namensnennung|urhebernennung|fotonachweis)',
      '(掲載|使用|利用) [の] (際|場合) [に] [は] ~1 {credit} ~1 と [必ず] (表記|明記|記載|表示) (してください|して ください|すること|のこと|願います|をお願いします)',
    ],
    examples: [
      ['Darf nur mit vollständiger Quellenangabe verwendet werden', 'mandatory-credit'],
      ['掲載の際は「写真提供:北海道大学」と必ず表記してください。', 'mandatory-credit 写真提供:北海道大学'],
    ],
    counterExamples: ['Nur mit Namensnennung gewählt, sagte sie.'],
  }),
  limit(
    [
      '(vain|ainoastaan|yksinomaan) {things}',
      '{things} (vain|ainoastaan) {things}',
      '{things} (sallittu|sallitaan) (vain|ainoastaan) {things}',
    ],
    [
      ['Vain toimitukselliseen käyttöön', 'purpose-only editorial'],
      ['Käyttö sallittu vain Suomessa', 'territory-only FI'],
    ],
    ['Vain Suomessa on näin paljon järviä, hän sanoi.'],
  ),
  forbid(
    [
      'ei {things}',
      'ei (saa|tule|saa kayttaa) {things}',
      '{things} (kielletty|kielletaan|ei sallittu|ei ole sallittu)',
    ],
    [
      ['Ei arkistointiin', 'no-archive'],
      ['EI JÄLLEENMYYNTIIN, EI MAINONTAAN', 'no-resale', 'purpose-except advertising'],
      ['Jälleenmyynti kielletty', 'no-resale'],
    ],
    ['Ei mainontaa näkynyt kadulla.'],
  ),
  notice(
    [
      'contains (no|) ai [-] generated (content|material|elements)',
      '(contains|includes) (no|) (artificial intelligence|generative ai) ~3',
      '(enthalt|enthaelt) keine ki [-] (generierten|inhalte) ~2',
      'best quality available',
      '(child|boy|girl|minor) is a ward of court',
      '(commissioned|handout|studio|official) portrait',
    ],
    [['Contains no AI-generated content.']],
  ),
];
