import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const MEDIUM = '(online|web|digital|print|newspapers|magazines|tv|broadcast|social|social media|radio)';
const FREE =
  '(free|unrestricted|unlimited|permitted|allowed|ok|okay|cleared|fine|no limits|no limit|no restrictions|no limitations|without limits|without restrictions)';
const PIC = '(this|the|these|all) {image}';

/** Parts of all uses that stay free, and embargoes that are over: beside what narrows they narrow nothing. What else they name is left over. */
export const PERMITS_OF_PARTS: readonly PhraseRow[] = [
  notice(
    [
      `[but] ${MEDIUM} [use|usage] [is|are|:] ${FREE} (worldwide|globally|everywhere|in all countries|in all territories|in all markets|in all other countries)`,
      `(elsewhere|everywhere else|otherwise) [:] (no limits|no limit|no limitations|without limits|unlimited)`,
      `[in] all other (countries|territories|markets|regions) [is|are] [:|-|,] ${FREE}`,
      `[in] [the] rest of [the] world [is] [:|-|,] ${FREE}`,
      `${MEDIUM} [use|usage] [:] (may|can) be (cropped|edited|resized)`,
      '(ubrige lander|alle anderen lander|restliche welt|rest der welt) [:] (frei|ohne einschrankung|ohne einschrankungen|unbeschrankt)',
      '(autres pays|reste du monde|tous les autres pays) [:] (libre|sans restriction|sans restrictions|sans limite)',
      '(demas paises|resto del mundo|resto de paises|los demas paises) [:] (libre|sin restricciones|sin limite|sin limites)',
      '(altri paesi|resto del mondo|tutti gli altri paesi) [:] (libero|senza restrizioni|senza limiti)',
      '(outros paises|resto do mundo|demais paises) [:] (livre|sem restricoes|sem limites)',
      '(overige landen|rest van de wereld|andere landen) [:] (vrij|zonder beperkingen|onbeperkt)',
      '(øvrige land|resten av verden|øvrige lande|resten af verden|övriga länder|resten av världen) [:] (fritt|frit|uten begrensninger|uden begrænsninger|utan begränsningar)',
      '(остальные страны|остальной мир) [:|-] без ограничений',
      '(기타|나머지) (국가|지역) [는|은] [:] 제한 없음',
      '(その他|その他の国|他の国) [は|:] 制限 (なし|はありません)',
      '(其他国家|其他國家|其余国家|其他地区) [:|则] (不限|无限制|無限制)',
    ],
    [
      ['No magazines; online free worldwide', 'channel-except print-magazine'],
      ['Japan out. All other countries: no limits', 'territory-except JP'],
      ['No print. Web: may be cropped', 'channel-except print-newspaper,print-magazine'],
      ['Japan gesperrt. Alle anderen Länder: frei', 'territory-except JP'],
      ['Japon exclu. Autres pays : sans restriction', 'territory-except JP'],
      ['日本除外。其他国家：不限', 'territory-except JP'],
    ],
    ['All other countries are free, the minister said.'],
  ),
  notice(
    [
      `[the] (embargo|hold|restriction|restrictions) (on|for|of) ${PIC} (is|are|has been|have been|was|were) [now] (lifted|over|cancelled|canceled|removed|withdrawn|ended)`,
      '[and|it|they|this {image}|the {image}|these {image}] (may|can) [now] be (used|published|run|broadcast) (immediately|at once|now|straight away|with immediate effect|from now on)',
      '(free|cleared|released|available) for immediate (use|publication|release|broadcast)',
      'die sperrfrist [fur (dieses|das) (bild|foto)|dieses bildes|des bildes|der bilder] (ist|wurde) (aufgehoben|abgelaufen)',
      '[das|dieses|es|sie] [bild|foto] (darf|durfen|kann|konnen) (ab sofort|sofort) (verwendet|veroffentlicht|genutzt) werden',
      '(ab sofort|sofort) (frei|freigegeben|verwendbar|nutzbar)',
      'l embargo [sur (cette|la) (photo|image)] (est|a ete) leve',
      '[elle|la photo|cette photo|cette image] peut etre (utilisee|publiee|diffusee) (immediatement|des maintenant|des a present)',
      'el embargo [(sobre|de) (esta|la) (foto|imagen)] (ha sido|queda|esta|fue) levantado',
      '[y|la foto|la imagen] puede (usarse|publicarse|utilizarse|difundirse) (de inmediato|inmediatamente|desde ya)',
      'l embargo [(su|sulla) (questa|) (foto|immagine)] e stato (revocato|rimosso|tolto)',
      '[la foto] puo essere (utilizzata|pubblicata|usata) (subito|immediatamente|da subito)',
      'o embargo [(sobre|desta|da) (esta|) (foto|imagem)] foi (suspenso|levantado|retirado)',
      '[a foto] pode ser (usada|publicada|utilizada) (imediatamente|de imediato)',
      'het embargo [(op|voor) (deze|de) (foto|opname)] is opgeheven',
      '[de foto] mag (direct|onmiddellijk|meteen) (gebruikt|gepubliceerd) worden',
      'embargoen [(pa|for) (bildet|billedet)] er (opphevet|ophaevet)',
      'эмбарго (на (это|этот) (фото|снимок)|) снято',
      '엠바고 [가|는] 해제 (되었습니다|됐습니다|됨|되었음)',
      '(解禁 済み です|エンバーゴ は 解除 (されました|されています))',
      '(禁发|禁發|禁令) 已 (解除|取消)',
    ],
    [
      ['The embargo on this picture has been lifted; it may be used immediately.'],
      ['Die Sperrfrist ist aufgehoben, das Bild darf ab sofort verwendet werden'],
      ["L'embargo sur cette photo est levé"],
      ['El embargo ha sido levantado; puede publicarse de inmediato'],
      ['엠바고가 해제되었습니다'],
      ['Embargo on this picture until 3 May 2026', 'embargo-until 2026-05-03'],
    ],
    ['The hold on the picture theatre was lifted.'],
  ),
  {
    patterns: [
      '{things} (may|can) (use|publish|run|print|broadcast) [it|this {image}|the {image}|these {image}|them] [only] (from|after|as of|starting) {moment}',
      '{things} (durfen|konnen|darf|kann) (das|dieses|die) (bild|foto|bilder|fotos) [erst] (ab|ab dem) {moment} (verwenden|nutzen|veroffentlichen|drucken)',
      '{things} (peuvent|peut) (utiliser|publier|diffuser) (cette|la|ces|les) (photo|image|photos|images) a partir du {moment}',
      '{things} (pueden|puede|podran) (usar|publicar|utilizar|difundir) (esta|la) (foto|imagen) (a partir del|desde el) {moment}',
      '{things} (possono|puo) (usare|pubblicare|utilizzare|diffondere) (questa|la) (foto|immagine) (dal|a partire dal) {moment}',
      '{things} (podem|pode) (usar|publicar|utilizar) (esta|a) (foto|imagem) a partir de {moment}',
      '{things} (mogen|mag) (deze|de) (foto|opname) (vanaf|pas vanaf) {moment} (gebruiken|publiceren|plaatsen)',
      '{things} (kan|far|ma) (bruke|bruge|anvanda|publisere|publicera) (bildet|billedet|bilden) (fra|fran|fra og med|fran och med) {moment}',
    ],
    meaning: { does: 'forbid-until' },
    reach: 'directives',
    examples: [
      ['Norwegian titles may use the picture from 1 February 2026', 'territory-except NO @ until 2026-01-31'],
      ['Magazines may publish this picture from 3 May 2026', 'channel-except print-magazine @ until 2026-05-02'],
      ['Zeitschriften dürfen das Bild ab 3. Mai 2026 drucken', 'channel-except print-magazine @ until 2026-05-02'],
    ],
    counterExamples: ['Norwegian voters may use the app from 1 February 2026.'],
  },
];
