import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

const PICTURE_ABROAD =
  '[(das|dieses|die|diese|der|dieser|cette|ce|cet|la|le|l|esta|este|questa|questo|lo|il|a|deze|dit|de|het|dette|denna)] (bild|foto|aufnahme|motiv|image|photo|cliche|visuel|imagen|fotografia|immagine|scatto|imagem|beeld|opname|bildet|billedet|bilden)';
const OF_PICTURE = '[(of|to|for|in|an|am|zu|fur|de|d|sur|di|da|do|op|van|til|till)]';
const OPTIONAL_PICTURE = `[${OF_PICTURE} ${PICTURE_ABROAD}]`;

/** The same with fixed meanings: when rights end, who is asked first, who is named, what stays whole and for whom the picture is. */
export const PLAIN_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `[our|the] (rights|licence|license|permission|clearance) [(to|for|in) [this|the] {image}] (end|ends|expire|expires|lapse|lapses|run out|runs out|ran out|cease|ceases|terminate|terminates|stop|stops) (on|at|after|) {moment}`,
      `[die] (rechte|nutzungsrechte|lizenz|bildrechte) ${OPTIONAL_PICTURE} (enden|endet|erloschen|erlischt|laufen|lauft) (am|zum|mit) {moment} [aus|ab]`,
      `[les] (droits|la licence|licence) ${OPTIONAL_PICTURE} (s arretent|expirent|expire|prennent fin|prend fin|cessent) le {moment}`,
      `[los] (derechos|la licencia|licencia) ${OPTIONAL_PICTURE} (vencen|vence|expiran|expira|caducan|caduca|terminan|termina|finalizan) el {moment}`,
      `[i] (diritti|la licenza|licenza) ${OPTIONAL_PICTURE} (scadono|scade|terminano|cessano|finiscono) il {moment}`,
      `[os] (direitos|a licenca|licenca) ${OPTIONAL_PICTURE} (terminam|termina|expiram|expira|vencem|cessam) (a|em|no dia) {moment}`,
      `[de] (rechten|licentie) ${OPTIONAL_PICTURE} (lopen|loopt|vervallen|vervalt|verlopen|verloopt|eindigen) [af] op {moment}`,
      `(rettighetene|rettighederne|rattigheterna|lisensen|licensen) ${OPTIONAL_PICTURE} (utloper|udlober|upphor|opphorer|ophorer|gar ut) [den] {moment}`,
      '[이] [사진] (사용권|권리|라이선스|사용 기한|사용기한) [은|는|이] {moment} 에 (끝납니다|만료됩니다|만료|종료됩니다|종료)',
      '[写真|画像] [の] (使用権|権利|使用許諾|ライセンス) は {moment} に (切れます|失効します|終了します|満了します)',
      '[图片|照片] (授权|版权|使用权|许可) (于|在|至) {moment} (终止|到期|失效|结束|届满)',
    ],
    examples: [
      ['Our licence for this photograph ran out on 1 May 2026', 'expires-on 2026-05-01'],
      ['Die Rechte an der Aufnahme enden am 1. Mai 2026', 'expires-on 2026-05-01'],
      ["Les droits de cette image s'arrêtent le 1er mai 2026", 'expires-on 2026-05-01'],
      ['Los derechos de la imagen vencen el 1 de mayo de 2026', 'expires-on 2026-05-01'],
      ['De rechten op dit beeld lopen af op 1 mei 2026', 'expires-on 2026-05-01'],
      ['사진 사용권은 2026년 5월 1일에 끝납니다', 'expires-on 2026-05-01'],
      ['图片授权于2026年5月1日终止', 'expires-on 2026-05-01'],
    ],
    counterExamples: ['Die Rechte an dem Roman enden am 1. Mai 2026, sagte sie.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      `vor [einer|der|jeder] (veroffentlichung|verwendung|nutzung|weiterverwendung) (ist|bitte|unbedingt) [die|den|der] ~2 (anzurufen|anrufen|kontaktieren|zu kontaktieren|zu fragen|fragen|rucksprache halten|zu informieren)`,
      `[priere|merci] (d|de) (appeler|contacter|consulter) [le|la|l] ~2 avant [toute|la] (publication|utilisation|diffusion)`,
      '(se ruega|rogamos|por favor|favor de) (llamar|contactar|consultar) [a|con|al] [la|el] ~2 antes de [publicar|su publicacion|usar|la publicacion]',
      '(si prega di|pregasi|per favore) (chiamare|contattare|avvisare) [il|la|l] ~2 prima (della|di|dell) (pubblicazione|pubblicare|uso|usare)',
      '(pede se que|pedimos que|favor) (liguem|ligar|contactem|contactar|contatar) [para|com] [a|o] ~2 antes (de|da) (publicar|publicacao|usar)',
      '(bel|contacteer|neem contact op met|raadpleeg) [eerst] [de|het] ~2 (voordat u|voor) [deze|dit|de] [foto|beeld] (plaatst|gebruikt|publicatie|gebruik|publiceert)',
      'перед (публикацией|использованием) (позвоните|звоните|обращайтесь|свяжитесь) [в|с] [редакцию|редакцией|агентство|~2]',
      '(게재|사용|보도) (전|전에|이전에) [반드시] ~6 (전화|연락|문의) (주십시오|주세요|주시기 바랍니다|바랍니다|요망|할 것)',
      '(掲載|使用|利用) 前 に [必ず] ~8 (へ|に|まで) [お|ご] (電話|連絡|問い合わせ) [を] (ください|下さい|お願いします|のこと)',
      '(刊登|使用|刊用|发布) 前 请 [先] (致电|联系|联络|咨询) ~8',
    ],
    examples: [
      ['Vor einer Veröffentlichung ist die Redaktion anzurufen', 'contact-required'],
      ["Prière d'appeler le desk avant toute publication", 'contact-required'],
      ['Se ruega llamar a la mesa antes de publicar', 'contact-required'],
      ['Bel de redactie voordat u deze foto plaatst', 'contact-required'],
      ['게재 전에 데스크로 전화 주십시오', 'contact-required'],
      ['刊登前请致电图片编辑部', 'contact-required'],
    ],
    counterExamples: ['Il appelle son avocat avant toute publication.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(whoever|anyone who|any outlet that|outlets that) (uses|runs|publishes|prints|shows|use|run|publish) (this|the|it) [{image}] (has to|must|have to|should|is required to) (name|credit|mention|acknowledge) [the] ~2',
      'wer [das|dieses] (bild|foto) (druckt|zeigt|nutzt|verwendet|veroffentlicht) , (muss|hat) [die|den] ~2 (nennen|anzugeben|zu nennen|angeben)',
      '(quien|quienes|todo el que) (publique|publiquen|use|utilice|difunda) [la|esta] (foto|imagen) (debe|deben|debera) (citar|mencionar|nombrar) [a] [la|al|el] ~2',
      '(chi|chiunque) (pubblica|pubblichi|usa|usi|utilizza) [la|questa] (foto|immagine) (deve|e tenuto a) (citare|menzionare|indicare) [l|il|la] ~2',
      '(quem) (publicar|usar|utilizar) [a|esta] (foto|imagem) (deve|devera|tem de) (citar|mencionar) [a|o] ~2',
      'wie (de|deze) (foto) (plaatst|gebruikt|publiceert) , (moet|dient) [de] ~2 (noemen|vermelden|te vermelden)',
      '(toute publication|tout usage|toute utilisation) (doit|devra) (mentionner|citer|comporter) [le|la|l] ~3',
    ],
    examples: [
      ['Whoever uses this image has to name the photographer', 'mandatory-credit'],
      ['Wer das Foto druckt, muss die Fotografin nennen', 'mandatory-credit'],
      ['Quien publique la foto debe citar a la autora', 'mandatory-credit'],
      ["Chi pubblica la foto deve citare l'autrice", 'mandatory-credit'],
    ],
    counterExamples: ['Whoever uses this road has to name the village.'],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      `${PICTURE_ABROAD} (doit|doivent) etre (publie|publiee|utilise|utilisee|reproduit|reproduite|montre) (sans (recadrage|retouche|coupe|modification)|en entier|dans son integralite|integralement)`,
      `${PICTURE_ABROAD} (debe|deben) (salir|publicarse|aparecer|reproducirse|mostrarse|ser publicada) (completa|entera|integra|integramente) [, sin (recortes|retoques)]`,
      `${PICTURE_ABROAD} (va|deve essere|devono essere) (pubblicat|mostrat|riprodott)(o|a|e) (per intero|integralmente|intera|senza tagli) [, senza (tagli|ritocchi|modifiche)]`,
      `${PICTURE_ABROAD} (deve|devem) (sair|ser publicada|aparecer) (inteira|completa|na integra|sem cortes) [, sem (cortes|retoques)]`,
      `${PICTURE_ABROAD} (moet|moeten) (onbijgesneden|onbewerkt|volledig|in zijn geheel) [worden] (geplaatst|gepubliceerd|getoond|afgedrukt) [worden]`,
      `${PICTURE_ABROAD} (nur|ist nur|darf nur) (mit vollem bildausschnitt|unbeschnitten|unverandert|vollstandig|im original) (zeigen|drucken|verwenden|zu verwenden|gezeigt werden|gedruckt werden|verwendet werden)`,
      'nur (mit vollem bildausschnitt|unbeschnitten|unverandert|vollstandig) (zeigen|drucken|verwenden|abdrucken)',
      '[사진] [을|를] (잘라|편집해|변형해|고쳐) (쓰지|사용하지|싣지) (마십시오|마세요|말 것)',
      '(写真|画像) は (切らずに|トリミングせずに|加工せずに|そのまま) (載せて|掲載して|使って|使用して) (ください|下さい)',
      '(图片|照片) [须|必须|应] (完整|原样|整幅) (刊出|刊登|使用) [, 不得 (裁切|裁剪|修改)]',
    ],
    examples: [
      ['Le cliché doit être publié sans recadrage', 'no-modification'],
      ['La foto va pubblicata per intero, senza tagli', 'no-modification'],
      ['De foto moet onbijgesneden worden geplaatst', 'no-modification'],
      ['Nur mit vollem Bildausschnitt zeigen', 'no-modification'],
      ['사진을 잘라 쓰지 마십시오', 'no-modification'],
      ['写真は切らずに載せてください', 'no-modification'],
    ],
  }),
  say([OTHER], 'directives', {
    patterns: [
      `[this|the|these] {image} (is|are) (reserved|intended) for [the] (subscribers|clients|customers|members|users) (of|to) {clause}`,
      `${PICTURE_ABROAD} (bleibt|ist|bleiben|sind) [nur] [den] (kunden|abonnenten|beziehern|nutzern) [(der|des|von) ~3] vorbehalten`,
      `${PICTURE_ABROAD} (est|sont) reserve(e|es|s|) aux (abonnes|clients) [(de|du|des) {clause}]`,
      `${PICTURE_ABROAD} (queda|quedan|esta|estan) reservad(a|as|o) a los (abonados|clientes|suscriptores) [(de|del) {clause}]`,
      `${PICTURE_ABROAD} (e|sono) riservat(a|e|o) (agli|ai) (abbonati|clienti) [(di|del|della) {clause}]`,
      `${PICTURE_ABROAD} (esta|estao|fica) reservad(a|as|o) aos (assinantes|clientes) [(de|do|da) {clause}]`,
      `${PICTURE_ABROAD} is voorbehouden aan [de] (abonnees|klanten) [van {clause}]`,
      `${PICTURE_ABROAD} er (forbeholdt|forbeholt|reservert for) (abonnenter|kunder) [~3]`,
      '(фото|снимок|фотография) только для (подписчиков|клиентов) [~3]',
      '[이] 사진 은 ~8 (가입자|구독자|고객|고객사) (전용|전용입니다|에게만 제공됩니다)',
      '[この] 写真 は ~8 (契約社|加盟社|契約者|会員) (専用|専用です|限定|限定です)',
      '[此|本|该] (照片|图片|图) 为 ~6 (订户|用户|客户) (专用|独享)',
    ],
    examples: [
      ['The picture is reserved for subscribers of the regional service', 'other'],
      ['Das Foto bleibt den Kunden der Landesdienste vorbehalten', 'other'],
      ['Cette photo est réservée aux abonnés du service régional', 'other'],
      ['Deze foto is voorbehouden aan abonnees van de regionale dienst', 'other'],
      ['이 사진은 지역 서비스 가입자 전용입니다', 'other'],
    ],
  }),
  say([OTHER], 'directives', {
    patterns: [
      `(auf|fur|als) (titelseiten|der titelseite|titelseite|titelbild|titelbilder) [darf|durfen] ${PICTURE_ABROAD} nicht [(erscheinen|gezeigt werden|verwendet werden|verwenden)]`,
      '(prohibido|no) (llevar|usar|poner|publicar) [esta|la] [foto|imagen] (a|en) [la] portada',
      '(pas de une|jamais en une|pas en une|pas en couverture|interdit en une|interdite en une) [avec (cette|la) (photo|image)]',
      `${PICTURE_ABROAD} non puo (finire|andare|essere usat(a|o)) in copertina`,
      '(favor nao|nao) (levar|usar|por) [esta|a] [foto|imagem] (a|na|em) capa',
      'niet (op|voor) de (voorpagina|cover|omslag) [(zetten|gebruiken|plaatsen)]',
      '[этот] (снимок|фото|фотографию) нельзя (ставить|использовать|помещать) на (обложку|первую полосу)',
      '[이] [사진] [은|는] 표지 (에|로) (쓸 수 없습니다|사용할 수 없습니다|사용 불가|쓰지 마십시오)',
      '表紙 (には|に) (使えません|使用できません|使わないでください)',
      '(此图|图片|照片) (不能|不得|不可|请勿) (上|用作|用于) 封面',
      '[any|every] (outlet|publication|user) (that|which|who) (shows|uses|runs|publishes) [this|the] {image} (owes|must pay|has to pay) [a|the] (fee|fees) ~6',
      '[il est demande|merci|priere|veuillez] [aux redactions] [de|d] flouter [l|le|la|les] (enfant|enfants|mineur|mineurs|visage|visages|victime|victimes) ~4',
    ],
    examples: [
      ['Auf Titelseiten darf die Aufnahme nicht erscheinen', 'other'],
      ['Prohibido llevar esta foto a portada', 'other'],
      ['Niet op de voorpagina zetten', 'other'],
      ['表紙には使えません', 'other'],
    ],
    counterExamples: ['Hij staat niet op de voorpagina van de krant.'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      `${PICTURE_ABROAD} muss nach {days} aus [den|allen|ihren] (systemen|datenbanken) (entfernt|geloscht) werden`,
      `${PICTURE_ABROAD} moet na {days} uit [de|alle] (systemen|databases) (verdwijnen|worden verwijderd|verwijderd worden)`,
      `(borrese|borrar|eliminar|eliminese) [la|esta] [imagen|foto] (pasados|pasada|pasadas|al cabo de|tras|a los) {days}`,
      '{days} (뒤|후|이후|뒤에는|후에는) [사진] [을|를|은|는] (지워|삭제해|폐기해) (주십시오|주세요|주시기 바랍니다)',
      '{days} 後 に [は] [写真|画像] を (消して|削除して|破棄して) (ください|下さい)',
      '{days} (后|後|之后|以后) 请 (删除|刪除|销毁) [图片|照片|该图片]',
    ],
    examples: [
      ['Das Bild muss nach einer Woche aus den Systemen entfernt werden', 'expires-after-days 7'],
      ['일주일 뒤에는 사진을 지워 주십시오', 'expires-after-days 7'],
      ['一周后请删除图片', 'expires-after-days 7'],
    ],
  }),
  say([{ kind: 'no-archive', value: null }], 'directives', {
    patterns: [
      `${PICTURE_ABROAD} a (retirer|supprimer|effacer) (des archives|de vos archives|des bases) (au bout d|au bout de|apres|sous) {days}`,
      `(borrese|borrar|eliminar|eliminese) ${PICTURE_ABROAD} (de los archivos|del archivo) (pasados|pasada|pasadas|al cabo de|tras|a los) {days}`,
      `${PICTURE_ABROAD} va (cancellat|eliminat|rimoss)(a|o) (dagli archivi|dall archivio) (dopo|entro) {days}`,
      `${PICTURE_ABROAD} tem de ser (apagada|eliminada|removida) dos arquivos (ao fim de|apos|depois de) {days}`,
      'через {days} [снимок|фото|фотографию] [следует|нужно|необходимо] (удалить|изъять) из архив(ов|а)',
    ],
    examples: [
      ["Photo à retirer des archives au bout d'un mois", 'no-archive @ fromDays 30'],
      ["L'immagine va cancellata dagli archivi dopo una settimana", 'no-archive @ fromDays 7'],
    ],
  }),
];
