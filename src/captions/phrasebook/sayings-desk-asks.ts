import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { EDITORIAL, notice, OTHER, say } from './say.ts';

const MINOR_FR = '(enfant|enfants|mineur|mineurs|mineure|eleves|victime|victimes|personnes|personne)';
const FILM_ENDS =
  '(advertising|advertisement|promotion|publicity|publicising|publicizing|review|reviews|marketing|reviewing|promoting|editorial)';
const FACE =
  '(visage|visages|cara|caras|rostro|rostros|volto|volti|viso|visi|rosto|rostos|identidad|placa|placas|matricula|matriculas|plaque|plaques|targa|targhe)';

/** What desks ask in few words: faces made unknowable, leave for one use, subscribers, campaigns, and what only tells of a file. */
export const DESK_ASKS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `floutage (obligatoire|exige|imperatif|indispensable|requis) [(du|des|de la)] [${FACE}] [(du|des|de|de l|de la)] [${MINOR_FR}]`,
      `(obligatorio|imprescindible|obligatoria) (pixelar|difuminar|tapar|ocultar|desenfocar) (la|el|las|los) ${FACE} [(de|del|de la|de los|de las) ~2]`,
      `(pixelado|pixelacion|difuminado) [(de|del) [(la|los|las)] ~3] (obligatorio|obligatoria) [(de|del) [(la|los|las|el)] ~3]`,
      `(obbligatorio|e obbligatorio|necessario) (oscurare|pixelare|sfocare|coprire) (il|i|la|le) ${FACE} [(dei|delle|del|della|di) ~2]`,
      `(obrigatorio|e obrigatorio) (desfocar|pixelar|ocultar|tapar) (o|os|a|as) ${FACE} [(das|dos|da|do|de) ~2]`,
      '(gezicht|gezichten) [van ~2] (onherkenbaar maken|blurren|blurren is) (verplicht|vereist)',
      '(sladding|maskering|anonymisering|sloring) (av|af) (ansikt|ansikter|ansigt|ansigter|ansikten|barn|personer) [(er|ar)] (pakrevd|pakraevet|obligatorisk|kravs|kreves|kraeves)',
      '(blurring|pixelation|pixellation|obscuring|masking) [of] ~4 (face|faces|identity|identities|plates) [(is|are)] (mandatory|required|compulsory|obligatory)',
      '[(児童|生徒|未成年者|子ども|子供|被害者|人物|園児|一般人)] の (顔|顔部分) [は|に|には] [必ず] (モザイク|ぼかし) [処理|加工] [が|は] (必須|必要|してください|お願いします)',
      '(아동|미성년자|학생|피해자|어린이|일반인) [의] 얼굴 [은|는] [반드시] (모자이크|블러) [처리] (필수|요망|바랍니다|할 것)',
      '(儿童|未成年人|兒童|受害人|学生|当事人|当事者) [的] (面部|脸部|臉部|人脸) (必须|須|须|需|请|請) (打码|打馬賽克|打马赛克|模糊处理|马赛克处理)',
    ],
    examples: [
      ['Floutage obligatoire du visage des enfants', 'other'],
      ['Obligatorio pixelar la cara de la niña', 'other'],
      ['Pixelado obligatorio de los menores', 'other'],
      ['Obbligatorio oscurare i volti dei minori', 'other'],
      ['Obrigatório desfocar o rosto das crianças', 'other'],
      ['Sladding av ansikt påkrevd', 'other'],
      ["Blurring of the children's faces is mandatory", 'other'],
      ['児童の顔はモザイク処理必須', 'other'],
      ['아동 얼굴 모자이크 필수', 'other'],
      ['儿童面部必须打码', 'other'],
    ],
    counterExamples: ['Es obligatorio tapar la cara con mascarilla, dijo.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(restricted|limited)] [to] subscription (use|clients|customers|members|subscribers) [only]',
      '(for|restricted to|available to) subscription (use|clients|customers|members|subscribers) [only]',
      '(restricted|limited) to (subscribers|subscribing clients|subscribing media)',
      '[strictly] (no|not available (for|on|under|with)|not for|not on|not included in|excluded from) [any] (subscription|subscriptions|subs) [deal|deals|use|clients|packages|package|accounts|agreement|agreements]',
    ],
    examples: [
      ['RESTRICTED TO SUBSCRIPTION USE', 'other'],
      ['Subscription use only', 'other'],
      ['For subscription clients only', 'other'],
      ['STRICTLY NOT AVAILABLE FOR SUBSCRIPTION DEALS', 'other'],
      ['No subscription deals', 'other'],
    ],
    counterExamples: ['The app offers subscription use only to adults.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[nur] im [engen] [inhaltlichen] [,] [redaktionellen] zusammenhang mit (der|dem|den) genannten (sendung|veranstaltung|ausstellung|produktion|film|thema)',
    ],
    examples: [
      [
        'Nur im engen inhaltlichen, redaktionellen Zusammenhang mit der genannten Sendung',
        'purpose-only editorial',
        'other',
      ],
    ],
  }),
  say([OTHER], 'directives', {
    patterns: [
      `[{image}] [(is|are|may|must|to)] [(to be|be)] [(used|reproduced)] (solely|only|exclusively) for ${FILM_ENDS} (,|or|and) ${FILM_ENDS} [(,|or|and) ${FILM_ENDS}] [(,|or|and) ${FILM_ENDS}] [(,|or|and) ${FILM_ENDS}] of (this|the) [(specific|particular|above|named)] (motion picture|film|movie|picture|series|programme|program|production|show) [and [(is|are)] (remain|remains|to remain) [the] property of (the studio|the studios|the distributor|~3)]`,
    ],
    examples: [
      [
        'This photograph is to be used solely for advertising, promotion, publicity or reviews of this specific motion picture and remains the property of the studio.',
        'other',
      ],
    ],
    counterExamples: ['The money is to be used solely for advertising or promotion of the film, he said.'],
  }),
  {
    patterns: [
      '{things} 시 [에는|에] ~2 [사전|별도] (승인|협의|허가|동의|문의|허락) (필요|요망|필수|바람|바랍니다|요함)',
      '{things} は [別途|事前に] (要相談|要連絡|要問い合わせ|要申請|要許可|要問合せ)',
      '{things} は [別途|事前に] [ご] (相談|連絡|問い合わせ|お問い合わせ|申請) (ください|下さい|願います|をお願いします|が必要です)',
      '(用于|用於) {things} [须|須|需|请|請] [事先|先|另行|提前] (联系|聯繫|洽询|申请|征得同意|协商)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['상업적 이용 시 KBO 사전 승인 필요', 'contact-required', 'purpose-except commercial'],
      ['商用利用は別途要相談', 'contact-required', 'purpose-except commercial'],
      ['用于商业用途须事先联系', 'contact-required', 'purpose-except commercial'],
    ],
  },
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '(no|without) (ai|generative) (upscaling|expand|fill|enhancement|retouching|editing|edits|manipulation|alteration|extension|outpainting) [(,|or|and|nor) (ai|generative|) (upscaling|expand|fill|enhancement|retouching|editing|edits|manipulation|alteration|extension|outpainting)]',
      '(ai|generative) (upscaling|expand|fill|enhancement|retouching|editing|edits|manipulation|alteration|extension|outpainting) [(,|or|and) (ai|generative|) (upscaling|expand|fill|enhancement|retouching|editing|edits|manipulation|alteration|extension|outpainting)] [(is|are)] [strictly] (not permitted|not allowed|prohibited|forbidden)',
      '(pas de|aucune) (retouche|modification) (par|avec|a l aide de) [l] (ia|intelligence artificielle)',
      '(prohibida|no se permite) [la|su] (edicion|modificacion|alteracion) (con|mediante|por) (ia|inteligencia artificial)',
      '(vietata|non consentita) (la|ogni) (modifica|elaborazione|alterazione) (con|tramite|mediante) [l] (ia|ai|intelligenza artificiale)',
      '(proibida|nao e permitida) (a|qualquer) (edicao|modificacao|alteracao) (por|com) (ia|inteligencia artificial)',
      'ki [gestutzte] (bearbeitung|retusche|veranderung|erweiterung|skalierung) [ist] (untersagt|verboten|nicht gestattet|nicht erlaubt)',
      '(ai|인공지능) [를|을] (이용한|활용한|통한) (편집|변형|가공|합성|보정) (금지|불가)',
    ],
    examples: [
      ['AI upscaling and generative expand not permitted', 'no-modification'],
      ['No generative fill or AI enhancement', 'no-modification'],
      ['KI-gestützte Bearbeitung untersagt', 'no-modification'],
      ['Pas de retouche par IA', 'no-modification'],
      ['Prohibida la edición con IA', 'no-modification'],
      ['AI를 이용한 편집 금지', 'no-modification'],
    ],
    counterExamples: ['The firm offers generative fill and AI enhancement.'],
  }),
  say([{ kind: 'correction', value: null }], 'directives', {
    patterns: [
      '(corrects|correcting|corrected) [the] [(first|last|middle|family|given|full|team|player)] (year|month|date|dateline|day|day of week|day of the week|age|city|town|location|score|title|name|surname|names|spelling|byline|credit|number|state|country|quarter|inning|rank|venue|position|affiliation|identification|id|event|species|photographer|source|agency|spelling of last name|spelling of first name) (to|from|of|in) ~4 [, not ~4]',
      '(corrige|corregge|rettifica|corrigeert) [(el|le|il|la|o|l|de)] (nombre|apellido|apellidos|nom|nom de famille|prenom|nome|cognome|sobrenome|apelido|naam|achternaam|voornaam|fecha|date|data|datum|lugar|lieu|luogo|plaats|cargo|fonction|carica) [(de|del|du|della|do|da|van|di) ~3]',
      '(korrigiert|berichtigt) [(den|das|die)] (namen|nachnamen|vornamen|datum|ort|schreibweise|funktion|bildtext)',
      '(retransmission|resending|resent|resend|refiling|refiled|retransmitted) with (correct|corrected) ~3',
      'korrigierte fassung [:]',
    ],
    examples: [
      ['CORRECTS YEAR TO 2026, NOT 2025', 'correction'],
      ['CORRECTS DAY OF WEEK TO TUESDAY', 'correction'],
      ['CORRECTS LAST NAME TO ALVES, NOT ALVEZ', 'correction'],
      ['CORRIGE APELLIDO', 'correction'],
      ['(Corrige le prénom du maire)', 'correction'],
      ['Corregge il cognome', 'correction'],
      ['RETRANSMISSION WITH CORRECT LAST NAME', 'correction'],
    ],
    counterExamples: [
      'The teacher corrects the date to Monday.',
      'A clerk corrects the last name to Alves on the form.',
      'Une institutrice corrige le nom sur la copie.',
    ],
  }),
  forbid(
    [
      '(proibida|prohibida|vietata|vietati|interdite|interdit) (a|su|la|sua|la sua|sa|leur) {things} (e|y|et|ou|o) (o|el|l|son|il) (uso|utilizzo|usage|emploi) (em|en|in|dans|dans le cadre de|nella|nelle) {things}',
    ],
    [['Prohibida su venta y el uso en publicidad', 'no-resale', 'purpose-except advertising']],
  ),
  forbid(
    [
      '(no use|not to use|do not use|not for use|no usage) [of] [(this|the|these|any|our)] {image} (or|and|,) [(its|their|the|any)] (metadata|caption|captions|data|metadata or caption|caption or metadata) (to|for|in) {things}',
    ],
    [['No use of this image or its metadata to train AI models', 'purpose-except ai-training']],
  ),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[uso|utilizacao] (permitido|autorizado|liberado|permitida|autorizada) (somente|apenas|so|exclusivamente) (a|para|por) (veiculos|meios|orgaos) (jornalisticos|de comunicacao|de imprensa)',
      '[uso] (permitido|autorizado) (solo|solamente|unicamente|exclusivamente) (a|para|por) medios (periodisticos|informativos|de comunicacion|de prensa)',
      '[uso|utilizzo] (consentito|permesso|autorizzato) (solo|soltanto|esclusivamente) (a|alle|ai|per) (testate|organi|mezzi) (giornalistiche|giornalistici|di stampa|di informazione)',
      '[utilisation|usage] (autorise|autorisee|reservee|reserve) [uniquement|exclusivement] aux (medias|organes|titres) (d information|de presse|journalistiques)',
      '[использование] (только|исключительно) (в|для) новостн(ых|ые) (материалах|материалов|сюжетах|сюжетов|публикациях|публикаций|целях|целей)',
      '(仅供|仅限|只供|只限|僅供|僅限) ~1 (作|用作|作为) (编辑|新闻|新闻报道|編輯|新聞) (用途|使用) [使用]',
      '作 (编辑|新闻|新闻报道|編輯|新聞) 用途 [使用]',
    ],
    examples: [
      ['Uso permitido somente a veículos jornalísticos no Brasil', 'purpose-only editorial', 'territory-only BR'],
      ['Использование только в новостных материалах', 'purpose-only editorial'],
    ],
    counterExamples: ['El uso está permitido solo a mayores, dijo.'],
  }),
  notice(
    [
      '[this] {image} is part of (a|the) (photo|picture) (set|package|essay|series|story|gallery)',
      '[(all|these|the|this)] {image} [(is|are|remain|remains)] [the] (property|copyright) of ~4',
      '[(alle|die|das)] (bild|bilder|fotos|foto|aufnahmen) [(sind|ist|bleiben|bleibt)] [(das|im)] eigentum (der|des|von) ~4',
      '[(la|las|l|le|les|i|a|as)] (imagen|imagenes|fotos|fotografias|images|photos|immagini|foto|imagens) [(son|sont|sono|sao|es|restano|restent)] [(la|di)] (propiedad|propriete|proprieta|propriedade) (de|del|du|des|della|dell|di|do|da|d) ~4',
      'to go with [(ap|afp|reuters|epa|the)] (story|feature|article|package|text|report) [slugged ~3]',
      'person ~5 (wurde|wurden) ~3 aus (rechtlichen|personlichkeitsrechtlichen|datenschutzrechtlichen) grunden (gepixelt|verpixelt|unkenntlich gemacht)',
      '(verwendung|nutzung) (gemass|laut|nach|unter beachtung der|entsprechend) [unserer|unseren|den|der] (agb|nutzungsbedingungen|geschaftsbedingungen)',
      '(utilisation|usage) (selon|conformement a|conformement aux) [(nos|les)] (cgv|cgu|conditions generales)',
      '(uso|utilizacion) (segun|conforme a) [(nuestras|las)] condiciones generales',
    ],
    [
      ['This image is part of a PHOTO SET'],
      ['TO GO WITH STORY SLUGGED HEALTH-CHILDREN-SLEEP'],
      ['Verwendung gemäß AGB'],
    ],
    ['The photo is part of a series of murals.'],
  ),
];
