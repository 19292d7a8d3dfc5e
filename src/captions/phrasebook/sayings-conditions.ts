import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

/** Ties to a story, deletion, whole pictures, fees and sizes, and notices: conditions said in sentences. */
export const CONDITIONS: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[for] editorial (use|purposes|usage) [only] in (connection|conjunction|relation) with {clause} [only|exclusively]',
      '[(may|must|can|is|are|should)] [only] [to] be used [(only|solely|exclusively)] (with|in|for|alongside) {stories} {about} {clause}',
      '[this|the] {image} (may|must|can|is|are|should) [only] [to] be used [(only|solely|exclusively)] (with|in|for|alongside) {stories} {about} {clause}',
      '[(use|publication|usage)] [is|are] (restricted|limited|confined) to {stories} {about} {clause}',
      '(only|solely|exclusively) for use (with|in|alongside) {stories} {about} {clause}',
      'use (only|solely) (for|with|in) {stories} {about} {clause}',
      '(only|solely|exclusively) (for|with|in|alongside) {stories} {about} {clause}',
      '(for|with|in) {stories} {about} ~14 (only|exclusively)',
      '(for|with|in) (book|film|exhibition|album|theatre|restaurant|game) (review|reviews) (only|exclusively)',
      'nur (fur|zur|im rahmen der|im rahmen von) {stories} {about} {clause}',
      '(uniquement|exclusivement|seulement) (pour|avec) (des|les) {stories} {about} {clause}',
      '(solo|unicamente|exclusivamente) para {stories} {about} {clause}',
    ],
    examples: [
      ['To be used only with reports on the eclipse', 'other', 'purpose-only editorial'],
      ['Use is limited to coverage of the exhibition "Light"', 'other', 'purpose-only editorial'],
      ['For reviews of the play only', 'other', 'purpose-only editorial'],
      ['Editorial use in connection with the tour only', 'other', 'purpose-only editorial'],
      ['Nur für Berichte über die Ausstellung', 'other', 'purpose-only editorial'],
    ],
    counterExamples: ['Ministers were limited in reports on the flood.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(only|solely|exclusively) [to be used] (with|alongside|to accompany) {clause}',
      'to be used (only|solely|exclusively) (with|alongside|to accompany) {clause}',
      'for [the] (private|personal|sole|internal) use of [the] ~3',
      '(minimum|min) ~1 (fee|charge|rate) [of|:] ~1 {n} [~2]',
      '(minimum|min) (fee|fees|charge|rate) (applies|apply|[of] {n} [~1] applies)',
      '(maximum|max|maximal) [print|image|display|reproduction] (size|resolution|width|dimensions) [:] {clause}',
      '(maximum|max) [of] {n} (pixels|px|dpi|ppi|cm|mm|inches) ~4',
      '(not|no) (larger|wider|bigger|more) than {clause}',
      '[please] (pixelate|pixellate|blur|obscure|anonymise|anonymize) [the|all|any] {cover} ~6',
      '(gesicht|gesichter|kennzeichen|person|personen) [bitte] (pixeln|verpixeln|unkenntlich machen|anonymisieren)',
      '[merci de|veuillez] flouter (le|les|la) (visage|visages|plaque|plaques|enfants) ~4',
      '(no|without|not to) [use of] (moving images|moving pictures|still images|stills) to (emulate|simulate) {clause}',
      '(still|stills) [image|images|photo] (use|usage) only',
    ],
    examples: [
      ['Only to accompany the interview', 'other'],
      ['Minimum fee EUR 90', 'other'],
      ['Maximum width 1200 pixels', 'other'],
      ['Please blur the number plate', 'other'],
    ],
    counterExamples: ['The minimum fee for the race rose to 40 dollars, runners said.'],
  }),
  say([{ kind: 'no-archive', value: null }], 'directives', {
    patterns: [
      '[please|must be|to be] {discard} ~8 (after|following|upon|once|directly after|immediately after) [(the|first|initial)] (publication|use|transmission|broadcast|printing|published|used)',
      '(nach|direkt nach) [der] (veroffentlichung|verwendung|nutzung|abdruck) [bitte|zu] (loschen|vernichten|zu loschen)',
      '(a|merci de) (supprimer|detruire|effacer) apres [la] (publication|utilisation|parution)',
      '(eliminar|borrar|destruir) (despues de|tras) [la|su] (publicacion|uso|utilizacion)',
      '(사용|게재|보도) 후 [즉시] (삭제|폐기) [바랍니다|요망|할 것]',
      '(使用|掲載) 後 [は] [速やかに|直ちに] (削除|破棄|消去) [してください|すること|のこと]',
      '使用后 [请] (删除|销毁)',
    ],
    examples: [
      ['Please delete from your systems after publication.', 'no-archive'],
      ['Nach Veröffentlichung bitte löschen', 'no-archive'],
      ['사용 후 삭제 바랍니다', 'no-archive'],
    ],
    counterExamples: ['Users were told to delete the app after use.'],
  }),
  say([{ kind: 'no-archive', value: null }], 'directives', {
    patterns: [
      '[please|must be|to be] {discard} ~2 from [all|any|your|the] (archive|archives|library|libraries|database|databases) (after|within|in) {days}',
      '(nach|innerhalb von) {days} aus [dem|den|allen|ihrem|ihren] (archiv|archiven|datenbanken) (loschen|zu loschen|entfernen|zu entfernen)',
      '(a|merci de) (supprimer|retirer|effacer) (des archives|de vos archives) apres {days}',
      '(eliminar|borrar|retirar) (del archivo|de los archivos|de sus archivos) (despues de|tras|a los) {days}',
      '{days} (이후|후|뒤) [부터|에는] (DB|DB 저장|DB저장|보관|저장|보존|아카이브) [을|를|은|는] (금지|불가|불허)',
      '{days} (以降|以後|後) [は|の] (保存|保管|アーカイブ|蓄積) [は|を|も] (禁止|不可|できません)',
      '{days} (后|後|以后|之后) [请|請] (禁止|不得|请勿|請勿) (存档|存檔|保存|归档|入库)',
    ],
    examples: [
      ['must be removed from archives after 30 days', 'no-archive @ fromDays 30'],
      ['Nach 30 Tagen aus dem Archiv löschen', 'no-archive @ fromDays 30'],
      ['30일 이후 보관 금지', 'no-archive @ fromDays 30'],
      ['30日以降の保存禁止', 'no-archive @ fromDays 30'],
    ],
    counterExamples: ['The names were removed from the archives after 30 years.'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '[{image}] (must|should|shall|is to|are to|to) be {discard} (after|within) {days}',
      'nach {days} [bitte|ist zu|sind zu|zu] (loschen|vernichten)',
      '(a|merci de) (supprimer|detruire|effacer) apres {days}',
      '(eliminar|borrar|destruir) (despues de|tras|a los) {days}',
      '(배포|수신|전송|발송|제공) (후|일로부터|일 부터) {days} [이내|내|간] [에만|만] (사용|게재) [가능|할 것|바랍니다]',
      '(配信|受信|受領|送信|提供) [日] (後|から|より) {days} [以内|間] [に|のみ|に限り] (使用可|利用可|使用可能|利用可能|有効)',
      '[please|must be|to be] {discard} ~3 from ~6 (after|within|in) {days}',
      '{days} (이후|후|뒤|이내에) [모두|반드시] (삭제|폐기) [바랍니다|바람|요망|할 것|하시기 바랍니다]',
    ],
    examples: [
      ['Delete from all systems within 30 days', 'expires-after-days 30'],
      ['7일 이후 삭제 바랍니다', 'expires-after-days 7'],
      ['Images must be deleted after 30 days', 'expires-after-days 30'],
      ['Nach 30 Tagen löschen', 'expires-after-days 30'],
      ['À supprimer après 30 jours', 'expires-after-days 30'],
      ['배포 후 14일 이내 사용', 'expires-after-days 14'],
      ['受信後14日間のみ使用可', 'expires-after-days 14'],
    ],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[to be|must be|may only be] (reproduce|reproduced|publish|published|print|printed|use|used|show|shown|run) (in its entirety|in full|in their entirety|uncropped|unaltered|unedited|without (cropping|retouching|alteration|alterations|changes|modification)) [when (published|used|printed|reproduced)]',
      '[it|this {image}] (must|may only|to|should) (appear|run|be run|be shown) (uncropped|unaltered|in full|in its entirety|unretouched)',
      '[the] (work|works|painting|artwork|artworks) (is|are|must|may only) [to] be (shown|reproduced|printed|published) (in full|in its entirety|in their entirety|uncropped)',
      '(in its entirety|in full|uncropped) , without (cropping|retouching|alteration|alterations|changes|modification)',
      '(reproduce|reproduced|publish|published|print|use|used|show|shown) (in its entirety|in full|uncropped) , without (cropping|retouching|alteration|alterations|changes|modification)',
      '[(reproduction|image|picture|photo|it)] must be (uncropped|in full|unaltered)',
      '(recadrage|retouche|modification|montage) (proscrit|proscrite|exclu|exclue)',
      'no (bleeding|bleed|type|text|lettering|graphics|captions) (over|on|across) [the|this] {image}',
      'no (superimposing|superimposition|removal) [or] [superimposing|removal] [of] ~4 (logo|logos|branding|watermark)',
    ],
    examples: [
      ['Reproduce in its entirety, without retouching', 'no-modification'],
      ['No superimposing or removal of sponsor/ad logos', 'no-modification'],
      ['Recadrage proscrit', 'no-modification'],
    ],
    counterExamples: ['The speech was published in full on Monday.'],
  }),
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '[a|the|any] (second|further|additional|repeat) (publication|use|reproduction) (attracts|incurs|requires|costs) ~3 (fee|charge|payment)',
      '(cleared|licensed|licenced|valid|available|released|for|in) [for|in|use in] (one|a single|1) (edition|issue|publication|article|story|programme|title|day) only',
      'in (one|a single) (edition|issue) of',
    ],
    examples: [
      ['Cleared for one edition only', 'one-time-use'],
      ['A second use incurs a new fee', 'one-time-use'],
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(rights|usage|use|permission|clearance|licence|license) (lapse|lapses|ceases|cease|run out|runs out|terminates|terminate|stops|end|ends) [(on|at|after)] {moment}',
      '[utilisable|exploitable] jusqu au {moment}',
    ],
    examples: [['Rights lapse at midnight on 31 January 2026', 'expires-on 2026-01-31']],
  }),
  say([{ kind: 'embargo-until', value: null }], 'anywhere', {
    patterns: [
      '(hold|held) for (release|publication) [:|-|until|till|at|on] {moment}',
      'frei (fur|zur) (veroffentlichung|verwendung|publikation) (ab|ab dem) {moment}',
      '(veroffentlichung|verwendung|publikation) (ab|erst ab|fruhestens) {moment}',
      'for (release|publication) [:|-] {moment}',
      '(release|publication) (date|time) [:] {moment}',
      '(not to be|do not|must not be|may not be) (published|publish|used|use|broadcast|posted|released|run) [, ~1] (or|and) ~2 (before|until|prior to|earlier than) {moment}',
      '(not to be|must not be|may not be|do not) (published|publish|used|use|broadcast|posted|released|run|distributed) [in any form|anywhere|in whole or in part] (before|prior to|until) (then|that (time|date|day|hour)|this (time|date)|the (embargo|time) (stated|given|lifts|is lifted|above))',
      '(not for|no) (publication|use|broadcast|release|distribution) [in any form|anywhere] (before|prior to|until) (then|that (time|date|day|hour)|this (time|date))',
      '(embargoed|embargo) until {clause}',
    ],
    examples: [
      ['Hold for release: Thursday, September 11, 2025, 9 a.m. EDT', 'embargo-until 2025-09-11T09:00-04:00'],
      ['Frei für Veröffentlichung ab 12.05.2025, 10 Uhr', 'embargo-until 2025-05-12T10:00'],
      [
        'Not to be published, broadcast or posted before 1800 GMT on 5 February 2026',
        'embargo-until 2026-02-05T18:00Z',
      ],
      ['EMBARGOED UNTIL THE VERDICT IS READ', 'embargo-until'],
      ['Not to be published in any form before that time.', 'embargo-until'],
    ],
    counterExamples: ['The EU kept its arms embargo.'],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      '[please] (drop|kill|withdraw|pull|spike|delete|remove) {image} ~2 from [all|your|all your] (files|archives|systems|services) ~12',
      '[no (utilicen|utilizar|usen) y] (eliminen|eliminar|borren|borrar|supriman|retiren|elimine|borre) ~8 de (sus|los|todos los) (archivos|sistemas) ~8',
      '(por favor|les rogamos|rogamos|se ruega) (eliminen|eliminar|borren|borrar|supriman|retiren) ~12',
      '(merci de|veuillez|priere de) [ne pas utiliser et] (supprimer|retirer|eliminer|detruire|effacer) ~8 de (vos|tous vos) (archives|systemes|services) ~8',
      '[si prega di|siete pregati di|pregasi] (eliminare|cancellare|rimuovere) ~8 (dai|dagli|da tutti i|dai vostri) (vostri|archivi|sistemi) [archivi|sistemi] ~8',
      'bitte [umgehend|sofort] ~6 aus (allen|ihren|ihrem|dem|den) (archiven|archiv|systemen|datenbanken) (loschen|entfernen) ~6',
      '[por favor|pedimos que|favor] (eliminem|apaguem|eliminar|apagar|retirem) ~8 (dos seus|dos vossos|de todos os|dos) (arquivos|sistemas) ~8',
      '~7 uit (uw|alle|het|de) (archief|archieven|systemen) (te verwijderen|verwijderen) ~6',
      '(撤销|撤銷|撤回|撤稿|撤图) [图片|照片] (通知|公告|声明|启事)',
      '请 [立即|马上] (删除|刪除) [该|此] [图片|照片] [,|并] (停止使用|勿使用)',
      '(просьба|просим) (удалить|изъять|снять) ~8 из (архивов|всех архивов|архива|систем) ~6',
      '(配信|写真|画像) [を|の] (取り消します|取消します|取り消し ます|配信取り消し|配信取消)',
      '사진 [전송] (취소|철회) [- ~6]',
      '(写真|画像) [の] (配信|送信) (取り消し|取消|中止)',
      '(图片|照片) [发送] (取消|撤回|撤销)',
    ],
    examples: [
      ['Please drop photo LON815 from all files', 'kill'],
      ['사진 전송 취소', 'kill'],
      ['Rogamos eliminen de sus archivos la imagen 4711, enviada por error', 'kill'],
      ['Merci de supprimer la photo 4711 de vos archives', 'kill'],
      ['Bitte das Bild 4711 aus allen Archiven löschen', 'kill'],
      ['撤稿通知', 'kill'],
      ['Si prega di eliminare la foto 4711 dai vostri archivi', 'kill'],
    ],
    counterExamples: ['Los hackers lograron borrar de sus archivos las fotos.', '市政府发布撤销决定。'],
  }),
  say([{ kind: 'third-party-unverified', value: null }], 'directives', {
    patterns: [
      '~6 (authenticity|date|location|source|content|contents|place) ~4 {image} (could not be|cannot be|can not be|has not been|have not been) [independently|immediately] (verified|confirmed|authenticated|established) [by ~3]',
      '(origin|source|content|authenticity|identity|location) not [independently] (verified|confirmed)',
      '[the] (authenticity|content|contents|source|date and place|date and location|place and date) (could not be|cannot be|can not be|has not been|have not been) [independently|immediately] (verified|confirmed|authenticated|established) [by ~3]',
      '~3 (has|have) not [independently] (verified|confirmed|authenticated) [its|the|their|this] [(content|contents|authenticity|source|date|location|image|picture|photo|material)]',
    ],
    examples: [
      ['The date and place could not be confirmed by the agency', 'third-party-unverified'],
      ['The agency has not verified its contents', 'third-party-unverified'],
    ],
    counterExamples: ['The toll has not been confirmed by officials.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(обязательна|обязательно) (ссылка|указание) [на] [источник|источника|автора|агентство] [{credit}]',
      '必ず {credit} の クレジット [を] (入れること|入れてください|明記すること|表記すること|記載すること)',
      '(使用时|使用時|刊用时) [请|請] (注明|標明) (来源|出处|來源|出處) [:] [{credit}]',
    ],
    examples: [['Обязательна ссылка на источник', 'mandatory-credit']],
  }),
];

/** Ends that no word of ours names: no titles, and held to as they stand. */
export const UNKNOWN_PURPOSES: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[only|solely] (for|not for) ~3 (purpose|purposes) [only]',
      '(nur|ausschliesslich) (fur|zu|zum) [~1] {ends}',
      '(alleen|uitsluitend|kun|endast) (voor|til|for) [~1] {ends}',
    ],
    examples: [
      ['Nur für Forschungszwecke', 'other'],
      ['Nur für redaktionelle Zwecke', 'purpose-only editorial'],
      ['For identification purposes only', 'other'],
      ['For editorial purposes only', 'purpose-only editorial'],
    ],
    counterExamples: ['The army keeps them for training purposes only, he said.'],
  }),
];
