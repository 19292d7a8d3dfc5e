import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const APPEAR = '(appear|be seen|be shown|be displayed|be featured|be printed|be published|be run|run)';
const NEVER = '(not to|must not|may not|should not|can not|cannot|must never|is not to|are not to)';

/** More bans and notices in whole sentences: where a picture does not appear, who alone uses it, what nobody could verify. */
export const MORE_SENTENCES: readonly PhraseRow[] = [
  forbid(
    [
      `${NEVER} ${APPEAR} (in|on) {things}`,
      'no use of [a|an|any|the] (recognisable|recognizable|identifiable|identified) ~2 (in|for) {things}',
      '(darf|durfen) nicht (in|auf|im) {things} erscheinen',
      '(ne doit|ne doivent|ne peut|ne peuvent) [pas] (paraitre|apparaitre|figurer) (dans|sur|en) {things}',
      'no (debe|deben|puede|pueden) (aparecer|salir) (en) {things}',
      'non (deve|devono|puo|possono) (apparire|comparire|uscire) (in|su|sui|sulla|sulle|nei) {things}',
      'nao (deve|devem|pode|podem) (aparecer|sair) (em|na|no|nas|nos) {things}',
      '(mag|mogen) niet (in|op) {things} verschijnen',
      '(ma|skal|far) (ikke|inte|ej) (vises|visas|trykkes|tryckas|forekomme) (i|pa) {things}',
      'не (должно|должен|должна|должны|может) появляться (в|на) {things}',
    ],
    [
      [
        'Not to appear in Hungarian print media until 20 August 2026',
        'channel-except print-newspaper,print-magazine @ HU until 2026-08-20',
      ],
      [
        "No use of a recognisable astronaut in advertising without the agency's written approval",
        'contact-required',
        'purpose-except advertising',
      ],
      ['Must not appear in magazines', 'channel-except print-magazine'],
      ['Darf nicht in Zeitschriften erscheinen', 'channel-except print-magazine'],
      ['No debe aparecer en internet', 'channel-except online'],
    ],
    ['She did not appear in magazines.'],
  ),
  forbid(
    [
      '(except|excluding|excepting|other than|but not|save) (in|on|for) {things}',
      '(ausser|ausgenommen) (in|im|auf|fur) {things}',
      '(sauf|excepte|hormis|hors) (dans|pour|sur|en) {things}',
      '(salvo|excepto|menos) (en|para) {things}',
      '(salvo|eccetto|tranne|esclusi) (in|per|su|nei|sui|nelle) {things}',
      '(salvo|exceto|menos) (em|para|na|no|nas|nos) {things}',
      '(behalve|uitgezonderd) (in|op|voor) {things}',
      '(unntatt|undtagen|utom|bortsett fra) (i|pa|til|for) {things}',
      'кроме (как в|как на|в|на) {things}',
      '除 {things} (外|以外|之外) [,] [在] (全球|全世界|世界各地|其他地区|其他地區|各地) [均|都] (可用|可使用|可以使用|可刊用)',
      '{things} (を 除く|を 除き|以外 の) [全世界|世界|全地域|海外] [で|の] [は] (使用 可|使用 可能|利用 可|掲載 可)',
    ],
    [
      [
        'Uso permitido durante 15 días desde su transmisión, salvo en libros y calendarios.',
        'channel-except book',
        'expires-after-days 15',
        'purpose-except calendars',
      ],
      ['除日本外全球可用', 'territory-except JP'],
      ['Free for use, except on social media', 'channel-except social'],
      ['Freie Nutzung, außer in Büchern', 'channel-except book'],
    ],
    ['They eat everything except in Lent.'],
  ),
  forbid(
    [
      '사용 (후|뒤) [에|의] {things} (금지|불가|금함)',
      '使用後 (の|は|も) {things} (禁止|不可)',
      '使用(后|後) (不得|请勿|請勿|禁止|不可) {things}',
      '[und] nicht (zu|) {things} werden',
      '[and|or|nor] (is|are) not to be {things}',
      '[et] ne (doit|doivent) (pas|ni) etre {things}',
    ],
    [['Darf nur einmal gedruckt und nicht archiviert werden', 'no-archive', 'one-time-use']],
  ),
  say([OTHER], 'directives', {
    patterns: [
      '[die|das|diese|dieses] [bilder|bild|fotos|foto] (darf|durfen) (nur|ausschliesslich) von [den] (mitgliedern|mitgliedsverbanden|mitgliedshausern|partnern|kunden|abonnenten|bezugern|beziehern) ~4 (verwendet|genutzt|veroffentlicht|abgedruckt|gezeigt) [werden]',
      '(may|can|must|should) (only be|be) (used|published|shown|broadcast) (only by|by) [the] (members|member organisations|member organizations|member broadcasters|partners) (of|in) ~4 [only]',
      '(ne peut|ne peuvent) etre ~1 que par les (membres|adherents|partenaires) (de|du|des) ~4',
      '(solo|unicamente) (puede|pueden|podran) ser ~1 por [los] (miembros|socios) de ~4',
      '(puo|possono) essere ~1 (solo|soltanto|esclusivamente) (da|dai) (membri|soci) (di|della|del) ~4',
      'so (pode|podem) ser ~1 por (membros|socios) (de|da|do) ~4',
      '(mag|mogen) (alleen|uitsluitend) door [de] leden van ~4 (gebruikt|gepubliceerd) [worden]',
    ],
    examples: [
      [
        'Die Bilder dürfen nur von Mitgliedern der SRG verwendet und nicht an andere Häuser weitergegeben werden.',
        'no-redistribution',
        'other',
      ],
      ['May be used only by members of the EBU', 'other'],
    ],
    counterExamples: ['The pool may be used only by members of the club.'],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[must|should|may|only] [be] [used|run|published|printed|shown] [only] (uncropped|unaltered|unretouched|unedited) [and|or] [(uncropped|unaltered|unretouched|unedited)] [use|usage] [only]',
      'full (length|frame) only [, no (crop|cropping|crops)]',
      '(nur|ausschliesslich) (unbeschnitten|unverandert|unbearbeitet) [und] [(unbeschnitten|unverandert|unbearbeitet)] [verwenden|abdrucken|zu verwenden]',
      '(sans recadrage|non recadree|non recadre|sans retouche) [ni] [(retouche|modification|recadrage)]',
      '(sin recortes|sin recortar|sin recorte|sin retoques) [ni] [(retoques|retocar|modificar|recortes)]',
      '(senza tagli|senza ritagli|non ritagliata|senza ritocchi) [ne] [(ritocchi|modifiche)]',
      '(sem cortes|sem recortes|sem retoques) [nem] [(retoques|alteracoes)]',
      '(onbijgesneden|ongewijzigd|onbewerkt) [en] [(onbijgesneden|ongewijzigd|onbewerkt)]',
      '(ubeskaret|ubeskaaret|obeskuren|oforandrad|uendret|uaendret) [og|och] [(uendret|uaendret|oforandrad)]',
      '(без кадрирования|без изменений|без ретуши) [и] [(ретуши|изменений)]',
    ],
    examples: [
      ['Uncropped and unaltered', 'no-modification'],
      ['Full-length only, no crop', 'no-modification'],
      ['Nur unbeschnitten und unverändert', 'no-modification'],
      ['Sin recortes ni retoques', 'no-modification'],
    ],
    counterExamples: ['The budget passed unaltered, he said.'],
  }),
  say([{ kind: 'third-party-unverified', value: null }], 'directives', {
    patterns: [
      '第三者 (提供|から 提供 された|が 提供 した|から 入手 した) [の] (写真|画像|映像|動画) [です|であり|で] [,] [撮影] [日時|場所|内容|真偽] [と|や|・|および] [場所|日時] [は|を|が] [本社|当社|弊社|時事|共同] [で|では|として|は] [独自に] [(確認 できていません|確認 できない|確認 していません|確認 できません|確認 が 取れていません|検証 できていません)]',
      '[撮影] (日時|場所|内容|真偽|真正性) [と|や|・|および] [場所|日時] [は|を|が] [本社|当社|弊社|時事|共同] [で|では|として|は] [独自に] (確認 できていません|確認 できない|確認 していません|確認 できません|確認 が 取れていません|検証 できていません)',
      '(imagen|foto|video) (distribuida|facilitada|suministrada|proporcionada|cedida|distribuido) por [un] (tercero|terceros)',
      '~4 no (ha podido|pudo|puede|han podido) (verificar|confirmar|comprobar|autenticar) [de (forma|manera)] [independiente] (su|el|la|los) (contenido|autenticidad|origen|veracidad|fecha|lugar|procedencia) [~4]',
      '~4 n (a pas pu|a pu) (verifier|confirmer|authentifier) [de (maniere|facon)] [independante] (son|sa|le|la|l) (contenu|authenticite|origine|date|provenance) [~4]',
      '~4 non ha potuto (verificare|confermare) [in (modo|maniera)] [indipendente] (il|la|l|il suo) (contenuto|autenticita|origine|data|provenienza) [~4]',
      '~4 nao (conseguiu|pode|foi possivel) (verificar|confirmar) [de (forma|maneira)] [independente] (o|a|o seu) (conteudo|autenticidade|origem|data) [~4]',
      '(imagem|foto) (distribuida|fornecida|cedida|divulgada) por (terceiros|terceiro)',
      '(immagine|foto) (fornita|distribuita) da (terzi|terze parti)',
      '[die|der|das] (echtheit|inhalt|herkunft|aufnahmeort|aufnahmedatum) ~4 (konnte|konnten|kann|konnen) ~4 nicht [unabhangig] (uberpruft|gepruft|bestatigt|verifiziert) werden',
      '(kon|kan) de (inhoud|echtheid|herkomst) niet [onafhankelijk] (verifieren|controleren|bevestigen)',
      '(фото|снимок|изображение|видео) (предоставлено|предоставлен|распространено) третьей стороной',
      '제 3 자 [가|로부터] (제공한|제공|제공받은|배포한) (사진|이미지|영상) [입니다|으로]',
      '(촬영 일시|진위|출처|내용|촬영 장소) [를|은|는|가] [독자적으로|자체적으로] 확인 (되지 않았습니다|할 수 없습니다|하지 못했습니다|되지 않음|할 수 없음)',
      '第三方 (提供|发布|發布) [的] (图片|照片|圖片)',
      '[内容|真实性|拍摄时间|真伪] (未经|无法|尚未|未能) 独立 (核实|证实|验证)',
    ],
    examples: [
      ['第三者提供の写真であり、撮影日時と場所は本社で確認できていません。', 'third-party-unverified'],
      ['Imagen distribuida por un tercero', 'third-party-unverified'],
      ['EFE no ha podido verificar de forma independiente su contenido', 'third-party-unverified'],
      ["L'AFP n'a pas pu vérifier de manière indépendante son contenu", 'third-party-unverified'],
      ['Die Echtheit des Videos konnte zunächst nicht unabhängig überprüft werden', 'third-party-unverified'],
      ['第三方提供的图片', 'third-party-unverified'],
    ],
    counterExamples: ['La policía no ha podido verificar la denuncia, dijo el ministro.'],
  }),
  say([{ kind: 'withhold', value: null }], 'directives', {
    patterns: [
      '~12 (사용|게재|보도|송출) [을|를] (보류|중지|유보) [해] (주시기 바랍니다|주십시오|바랍니다|주세요|바람|요망)',
      '~12 (使用|掲載|公開) を (見合わせ て|見合わせ|お控え|お待ち|保留 して) ください',
      '(暂缓|暂停|暫緩|暫停) (使用|刊用|刊登|发布|發布) [此|该|該|本] [图|图片|照片|圖片]',
    ],
    examples: [['이 사진은 확인 절차가 끝날 때까지 사용을 보류해 주시기 바랍니다.', 'withhold']],
    counterExamples: ['당국은 시설 사용을 보류했다.'],
  }),
  limit(
    [
      '{things} (이외|외) [의] (목적|용도) [으로] [의|는] (사용|이용|게재) [을|를] [할] (수 없음|수 없습니다|수 없으며|수 없고|금합니다|금지|불가|금함)',
    ],
    [['언론 보도 외의 목적으로 사용할 수 없으며', 'purpose-only editorial']],
  ),
  limit(
    ['(仅供|仅限|僅供|僅限|只供|只限) {quote} (使用|刊用|刊登|刊發)'],
    [['仅供《人民日报》使用，2025年8月31日后不得再用', 'expires-on 2025-08-31', 'publication-only 人民日报']],
  ),
  {
    patterns: [
      '{things} : {days} [only|max|maximum|maximal|maximaal|massimo|maximo]',
      '{things} , {days} (only|nur|seulement|solo|alleen)',
      '{things} [은|는] [송고|제공|배포|수신|전송] (후|일로부터|일부터) {days} (까지만|까지|이내|이내만|동안만|간만|간) [만] [가능합니다|가능|가능함|허용]',
    ],
    meaning: { does: 'lapse' },
    reach: 'directives',
    examples: [
      ['Online: 7 days', 'expires-after-days 7 @ channels online'],
      ['Online: 7 days from delivery', 'expires-after-days 7 @ channels online'],
    ],
  },
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(embargo|embargoed|hold) (on|for|of) (this|the|these|all) {image} (until|to|till|before) {moment}',
      '{moment} (이전|전|이전에|전에|이전에는|전에는) {things} (금지|불가|금함|불허|금합니다|하지 말 것)',
      '[strict|strictly] [embargo|embargoed] [:] (no use|not for use|do not use|not for publication|no publication|embargoed|embargo) [in any (medium|media|form) [, including (social media|social|online|the web) ,]] (until|before|till) [the|a|its|his|her] ~2 (is|are|has been|have been) (handed down|announced|delivered|published|released|opened|unveiled|over|read|given|made public) [, expected ~4]',
    ],
    examples: [
      ['2025년 11월 20일 오후 3시(한국시간) 이전 게재·방송·온라인 공개 금지', 'embargo-until 2025-11-20T15:00+09:00'],
      [
        'STRICT EMBARGO: no use in any medium, including social media, until the verdict is handed down, expected Thursday.',
        'embargo-until',
      ],
    ],
    counterExamples: ['There will be no use until the bridge is opened.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(クレジット|出典|撮影者名|著作権表記|提供元) [を|の] (明記|表記|記載|表示) [の こと|する こと|して ください|を お願い します|必須]',
      '[사진] (저작자|출처|크레딧|저작권자|촬영자) [를|을] (표시|표기|명기|명시) (의무|필수|바랍니다|요망|할 것|바람|해야 합니다)',
    ],
    examples: [
      ['クレジット明記のこと', 'mandatory-credit'],
      ['사진 저작자 표시 의무', 'mandatory-credit'],
    ],
  }),
  say([{ kind: 'territory-except', value: ['KR'] }], 'directives', {
    patterns: ['(해외|국외) [판매|배포|제공|송출|서비스] (전용|용)'],
    examples: [['국내 언론 사용 불가(해외 판매 전용)', 'territory-except KR']],
  }),
];
