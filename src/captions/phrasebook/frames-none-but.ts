import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Nobody or nowhere, and “except” with its articles, in each language. */
const NONE_BUT: readonly string[] = [
  '(nobody|no one|none|no (title|titles|paper|papers|newspaper|newspapers|magazine|magazines|outlet|outlets|client|clients|broadcaster|channel|network|site)|nowhere) (but|except|except for|other than|save|apart from) [(in|for|by|on)]',
  '[(fur|in|von|durch)] (niemand(em|en|)|keiner|keinem|keinen|kein(em|) (land|titel|medium|markt|blatt|sender|verlag)|keine (zeitung|zeitungen|medien|lander|titel)|nirgends|nirgendwo) (ausser|bis auf|mit ausnahme (von|der|des)) [(in|im|fur|bei|auf|durch|von)] [(der|die|das|dem|den)]',
  '[(dans|en|par|pour)] (personne|nul|aucun (pays|titre|media|journal|client)|aucune (chaine|publication|agence)|nulle part) (sauf|hormis|excepte|a part|a l exception (de|du|des)|d autre que|hors) [(en|dans|pour|au|aux|par)] [(la|le|les|l)]',
  '[(en|por|para)] (nadie|ningun (pais|medio|diario|titulo|cliente|canal|sitio)|ninguna (parte|cadena|publicacion)) (salvo|excepto|menos|mas que|fuera de|con excepcion de) [(en|para|por)] [(el|la|los|las)]',
  '[(in|da|per)] (nessuno|nessun (paese|giornale|cliente|mezzo|canale)|nessuna (testata|parte|emittente)) (tranne|eccetto|salvo|escluso|fuorche|ad eccezione (di|del|della)) [(in|per|da)] [(la|il|lo|l|i|gli|le)]',
  '[(em|por|para)] (ninguem|nenhum (pais|meio|jornal|veiculo|cliente|canal)|nenhuma (emissora|publicacao)|lugar nenhum) (exceto|excepto|salvo|menos|a nao ser|com excecao (de|da|do)) [(em|no|na|para|por)] [(a|o|as|os)]',
  '[(in|door|voor)] (niemand|geen [enkel(e|)] (land|medium|titel|krant|klant|zender|blad)|nergens) (behalve|uitgezonderd|dan|met uitzondering van) [(in|voor|door)] [(de|het)]',
  '[(i|for|av|af)] (ingen|(ingen|inget|intet) (land|avis|tidning|medium|kunde)|ingensteds) (unntatt|undtagen|utom|forutom|bortsett fra|bortset fra|andre enn|andre end) [(i|for|av|af)]',
  '(никто|никому|никем|нигде|ни для кого|ни в (одной|какой) стране|ни одно издание) [,] (кроме|за исключением) [(в|для)]',
];

const ALL_JAPANESE =
  '(全|全て の|すべて の|他 の|その他 の|あらゆる) (媒体|メディア|国|国々|地域|用途|紙) [(で|では|での|へ の|に よる)] [(の|は)] (使用|掲載|利用|放送|配信|公開) [(は|を)]';
const ALL_KOREAN =
  '(전|모든|다른|기타) (매체|미디어|국가|나라|지역|언론|언론사|용도) [(에서|에서는|에서의|의|는|은)] (사용|게재|이용|보도|배포) [(은|는|을)]';
const ALL_CHINESE = '[,] (各|所有|其他|其它|任何|其余|一切) (国|国家|地区|媒体|媒介|平台|用途|报纸) [(均|都|一律|内)]';

/** What says so in any field, and what does so as a whole clause of terms alone: “Niemand außer Anna kam” is news. */
export const FRAMES_OF_NONE_BUT: readonly PhraseRow[] = [
  {
    patterns: NONE_BUT.map((none) => `${none} {things}`),
    meaning: { does: 'limit' },
    reach: 'alone',
    examples: [
      ['In keinem Land außer Polen', 'territory-only PL'],
      ['Dans aucun pays sauf la Pologne', 'territory-only PL'],
      ['En ningún país salvo Polonia', 'territory-only PL'],
      ['In nessun paese tranne la Polonia', 'territory-only PL'],
      ['Em nenhum país exceto a Polônia', 'territory-only PL'],
      ['In geen enkel land behalve Polen', 'territory-only PL'],
      ['I ingen land unntatt Norge', 'territory-only NO'],
      ['Ни в одной стране, кроме Польши', 'territory-only PL'],
      ['Nessuno tranne RAI', 'publication-only RAI'],
      ['Personne sauf TF1', 'publication-only TF1'],
    ],
    counterExamples: [
      'Niemand außer Polen stimmte zu.',
      'Nobody but the keeper moved, he said.',
      'Personne sauf la Pologne n’a voté.',
    ],
  },
  {
    patterns: NONE_BUT.map((none) => `${none} {magazine}`),
    meaning: { does: 'limit' },
    reach: 'alone',
    examples: [
      ['Nobody but The Courier', 'publication-only The Courier'],
      ['Niemand außer Bild', 'publication-only Bild'],
      ['Niemand behalve De Telegraaf', 'publication-only De Telegraaf'],
      ['Nadie salvo El País', 'publication-only El País'],
      ['Personne sauf Le Monde', 'publication-only Le Monde'],
      ['Nenhuma emissora exceto SIC', 'publication-only SIC'],
      ['Ningún canal salvo Telecinco', 'publication-only Telecinco'],
    ],
    counterExamples: ['Niemand außer Anna kam.', 'Nadie salvo Pedro lo sabía.', 'Personne sauf Jean ne savait.'],
  },
  limit(
    [
      `{things} (を 除く|を 除いた|以外 の) ${ALL_JAPANESE} (不可|禁止|厳禁|できません|できない)`,
      `{things} [(을|를)] (제외 [(한|하고)]|뺀|이외의) ${ALL_KOREAN} (불가|금지|불허)`,
      `除 [了] {things} [(之外|以外|外)] ${ALL_CHINESE} (不得|禁止|不可|不能|不准|严禁) [(使用|刊登|转载|刊用|播出|发布)]`,
      `除 [了] {things} [(之外|以外|外)] ${ALL_CHINESE} [(使用|刊登|转载|刊用)] (不得使用|禁止使用|不可使用|禁止|不可)`,
    ],
    [
      ['ウェブを除く全媒体で使用不可', 'channel-only online'],
      ['日本を除く全ての国で使用不可', 'territory-only JP'],
      ['웹 제외 전 매체 사용 불가', 'channel-only online'],
      ['除波兰外各国不得使用', 'territory-only PL'],
      ['除网络外，其他媒体禁止使用', 'channel-only online'],
    ],
  ),
  forbid(
    [`{things} の (国|国々|地域) (で|では|での) [は] (使用|掲載|利用|放送|配信) [は] (不可|禁止|厳禁|できません)`],
    [['ポーランド以外の国では使用不可', 'territory-only PL']],
  ),
  {
    patterns: [
      `{things} (を 除く|を 除いた|以外 の) ${ALL_JAPANESE} (可|可能|可能です|できます|自由)`,
      `{things} [(을|를)] (제외 [(한|하고)]|뺀|이외의) ${ALL_KOREAN} (가능|허용|자유)`,
    ],
    meaning: { does: 'all-but' },
    reach: 'directives',
    examples: [
      ['テレビを除く全メディアで使用可', 'channel-except tv'],
      ['TV를 제외한 모든 매체에서 사용 가능', 'channel-except tv'],
      ['テレビを除く全メディアで使用可、韓国を除く', 'channel-except tv', 'territory-except KR'],
    ],
  },
];
