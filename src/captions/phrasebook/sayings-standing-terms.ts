import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, OTHER, say } from './say.ts';

/** What houses set under every picture they send, in the same words for years. */
export const STANDING_TERMS: readonly PhraseRow[] = [
  say([EDITORIAL], 'anywhere', {
    patterns: [
      '[(this|the) [official] [~3]] {image} is [being] made available [only|solely] for publication by news (organizations|organisations|media) [and / or] [for personal use printing by the subject ~3 of the {image}]',
      '[this|the] {image} is solely for news editorial use only',
      '[this|the] {image} is for news editorial use only',
    ],
    examples: [
      [
        'This official White House photograph is being made available only for publication by news organizations',
        'purpose-only editorial',
      ],
      ['This photograph is solely for news editorial use only', 'purpose-only editorial'],
    ],
    counterExamples: ['The report was made available for publication by news organizations, he said.'],
  }),
  say(
    [{ kind: 'no-modification', value: null }, { kind: 'purpose-except', value: ['commercial', 'advertising'] }, OTHER],
    'anywhere',
    {
      patterns: [
        '[the|this] {image} may not be manipulated in any way and may not be used in commercial or political materials , advertisements , emails , products [,] [or] promotions that in any way (suggest|suggests|imply|implies) (approval|endorsement) [or (approval|endorsement)] of the president , the first family , or the white house',
        '[the|this] {image} may not be manipulated in any way [or|and|,] [may not] [otherwise] [be] [reproduced ,] [disseminated or broadcast ,] [without ~8] [,] [and] may not be used in commercial or political materials , advertisements , emails , products [,] [or] promotions that in any way (suggest|suggests|imply|implies) (approval|endorsement) [or (approval|endorsement)] of {clause}',
      ],
      examples: [
        [
          'The photograph may not be manipulated in any way and may not be used in commercial or political materials, advertisements, emails, products, promotions that in any way suggests approval or endorsement of the President, the First Family, or the White House',
          'no-modification',
          'purpose-except commercial,advertising',
          'other',
        ],
      ],
    },
  ),
  say([OTHER], 'directives', {
    patterns: [
      'for football {image} [,] [the] (fa|football association) and premier league restrictions apply',
      '[the] (fa|football association) and premier league restrictions apply',
    ],
    examples: [['For Football images FA and Premier League restrictions apply', 'other']],
    counterExamples: ['The FA and Premier League restrictions apply to away fans, the club said.'],
  }),
  say([{ kind: 'channel-except', value: ['online', 'mobile'] }, ASK], 'directives', {
    patterns: [
      '[inc|incl|including] [.] no internet / mobile (use|usage) without [a|an] (fapl|premier league|football dataco|dataco) (licence|license)',
      '[inc|incl|including] [.] no (internet|online) or mobile (use|usage) without [a|an] (fapl|premier league|football dataco|dataco) (licence|license)',
    ],
    examples: [['no internet/mobile usage without FAPL license', 'channel-except online,mobile', 'contact-required']],
  }),
  say([ASK], 'directives', {
    patterns: ['for [further|full|more] (details|information|terms) [please] (contact|call|ask) {whom}'],
    examples: [['for details contact Football Dataco', 'contact-required Football Dataco']],
    counterExamples: ['For details contact the box office, the organisers said.'],
  }),
  say([{ kind: 'purpose-except', value: ['merchandising', 'advertising'] }, EDITORIAL], 'directives', {
    patterns: [
      '[including] any use in merchandising , advertising [,] or any other non news editorial use',
      '[including] any use in merchandising or advertising [,] or any other non news editorial use',
    ],
    examples: [
      [
        'including any use in merchandising, advertising or any other non-news editorial use',
        'purpose-except merchandising,advertising',
        'purpose-only editorial',
      ],
    ],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '(no|without) (alteration|alterations|modification|modifications|changes|manipulation) (other than|except|apart from|beyond|save) [basic|standard|light] (cropping|crop|resizing|cropping or resizing|cropping and resizing) [(is|are)] [permitted|allowed]',
    ],
    examples: [['No alteration other than cropping permitted', 'no-modification']],
  }),
  say([EDITORIAL], 'directives', {
    patterns: ['[uso|utilizzo|impiego] (solo|soltanto|unicamente|esclusivamente) (redazionale|redazionali)'],
    examples: [['Solo redazionale', 'purpose-only editorial']],
  }),
  {
    patterns: ['no (re use|reuse|repeat use|repeated use) (after|beyond) {moment}'],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-on', value: null }] },
    reach: 'directives',
    examples: [['NO REUSE AFTER 3 MAY 2026', 'expires-on 2026-05-03']],
    counterExamples: ['There is no reuse after 3 May 2026 of the old bottles, the brewery said.'],
  },
  {
    patterns: ['(good|ok|okay|fine|cleared) [for use] (until|till|through|thru|to) {moment}'],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-on', value: null }] },
    reach: 'directives',
    examples: [['Good until June 3, 2026', 'expires-on 2026-06-03']],
    counterExamples: ['The ticket is good until June 3, 2026, the museum said.'],
  },
  forbid(
    ['{places} rights [are] [all] reserved'],
    [['UK rights reserved', 'territory-except GB']],
    ['Human rights reserved for the few, the banner read.'],
  ),
  say([OTHER], 'directives', {
    patterns: [
      '(online|internet|web|digital|print|magazine|book|tv|broadcast|film|foreign|merchandising) rights [are] reserved',
    ],
    examples: [['Online rights reserved', 'other']],
    counterExamples: ['The studio has film rights reserved for a friend, he said.'],
  }),
  say([OTHER], 'alone', {
    patterns: ['for [the] (sunday|saturday|monday|weekend|daily|weekly) (papers|editions|newspapers|titles)'],
    examples: [['For Sunday papers.', 'other']],
    counterExamples: ['Readers wait for Sunday papers in Leeds.'],
  }),
  {
    patterns: ['no (re use|reuse|repeat use|repeated use) (after|beyond) {days}'],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-after-days', value: 0 }] },
    reach: 'directives',
    examples: [['NO REUSE AFTER 30 DAYS', 'expires-after-days 30']],
  },
  {
    patterns: [
      '[the] (appearance|use) of [u . s .] (department of (defense|war|the army|the navy|the air force|homeland security)|dod|dow|dhs|defense department|war department|military|army|navy|air force|coast guard|marine corps) [( dod )|( dow )|( dhs )] visual information does not imply [or constitute] [~3] endorsement',
      '[* * *|*] local caption [* * *|*]',
      '(distribue|distribuee|distribues|diffuse|diffusee) comme un service (aux|a nos|a ses) (clients|abonnes)',
      '(distribuido|distribuida|distribuido|distribuida) como un servicio a (los|sus|nuestros) clientes',
    ],
    meaning: { does: 'notice' },
    reach: 'anywhere',
    examples: [
      ['The use of Defense Department visual information does not imply or constitute DoD endorsement.'],
      ['*** Local Caption ***'],
      ['DISTRIBUÉ COMME UN SERVICE AUX CLIENTS'],
    ],
  },
  {
    patterns: [
      'search " ~5 " for (this story|the story|all stories|all pictures|all photos|the pictures|more pictures|related stories|this package|the package)',
    ],
    meaning: { does: 'notice' },
    reach: 'anywhere',
    examples: [['SEARCH "WIDER IMAGE" FOR ALL STORIES.']],
    counterExamples: ['Police search "every house" for the missing boy.'],
  },
  forbid(
    [
      '(we|they|agency|photographer|family|club) (ask|asks|request|requests) [that] [you] [please] (do not|don t|to not|not to) {things} [the] [logo|logos|image|picture|photo|watermark]',
    ],
    [["We ask that you don't crop the logo", 'no-modification']],
    ["We ask that you don't crop the hedges, the city told neighbours."],
  ),
  forbid(
    ['(world|worldwide|world wide|global|all) rights (,|-|:|;|.) no {places} rights'],
    [['World Rights, No United Kingdom Rights', 'territory-except GB']],
    ['Rallies marked world rights, no women rights were in sight.'],
  ),
  say([OTHER], 'directives', {
    patterns: [
      '(mindesthonorar|mindestpreis|minimum fee|minimum price|prix minimum|tarif minimum|precio minimo|prezzo minimo|preco minimo|minimumprijs|minimipris) [:] {n} ~1',
      '[(bilden|fotot|bildet|billedet)] (ingar|inngar|indgar) (ej|inte|ikke) i (abonnemang|abonnemanget|abonnement|abonnementet)',
      '(proibido|prohibido|interdit|vietato) [o|el|l|tout] (uso|usage|utilizacao|utilizo|utilizzo) (fora do|fuera del|en dehors du|al di fuori del) (contexto|contexte|contesto) (da|de|do|de la|del|della|de l) {clause}',
      '(gebruik|publicatie) (alleen|uitsluitend) toegestaan (bij|in combinatie met) (het|de|dit) [~1] (artikel|bericht|persbericht|verhaal|publicatie)',
      '(wykorzystanie|uzycie|uzytek|publikacja) (wylacznie|tylko) w (kontekscie|zwiazku z) {clause}',
      '[alleen|uitsluitend] [te gebruiken] in combinatie met (het|dit|de) (artikel|bericht|persbericht|verhaal|publicatie)',
    ],
    examples: [
      ['MINDESTHONORAR 50 EUR', 'other'],
      ['Bilden ingår ej i abonnemang', 'other'],
      ['Proibido o uso fora do contexto da exposição', 'other'],
      ['Wykorzystanie wyłącznie w kontekście wydarzenia', 'other'],
    ],
    counterExamples: ['Het boek verschijnt in combinatie met het artikel in de krant.'],
  }),
  say([{ kind: 'purpose-except', value: ['ai-training'] }], 'directives', {
    patterns: [
      '(pas d usage|pas d utilisation|aucun usage|aucune utilisation) (par|pour|avec) [l|une|des] (ia|intelligence artificielle)',
    ],
    examples: [["Pas d'usage par IA", 'purpose-except ai-training']],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(com|con|avec|mit|mot) (credito|creditos|credit|credits|mention du photographe|mencao do autor|mencion del autor)',
      '(krediter|kreditera|krediteras|krediteres) [:] {credit}',
      'обязательная ссылка [на источник] [:] [{credit}]',
    ],
    examples: [
      ['com crédito', 'mandatory-credit'],
      ['Kreditér: Forsvaret/Onar Digernes', 'mandatory-credit Forsvaret/Onar Digernes'],
      ['Обязательная ссылка: фото пресс-службы Кремля', 'mandatory-credit фото пресс-службы Кремля'],
    ],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'alone', {
    patterns: ['(nennung|angabe) (des|der) (fotografen|urhebers|autors|quelle)'],
    examples: [['Nennung des Fotografen', 'mandatory-credit']],
    counterExamples: ['Die Nennung des Fotografen war Zufall.'],
  }),
  limit(
    [
      '(divulgacao|publicacao|uso|difusion|uso|publicacion|diffusion|publication) [(e|es|est)] (autorizada|permitida|autorizado|permitido|autorisee) (apenas|somente|so|solo|unicamente|uniquement|seulement) (para|pour|aux|a) [(os|los|las|les)] (veiculos|meios|orgaos|medios|medias) (de|do|da|de la|del|du|en) {places}',
    ],
    [['Divulgação autorizada apenas para veículos de Portugal', 'territory-only PT']],
  ),
  say([{ kind: 'no-redistribution', value: null }], 'directives', {
    patterns: [
      '(他社|他媒体|他 の 媒体|第三者|他紙) への (提供|貸出|転貸|譲渡|配信) [は] (不可|禁止|厳禁|お断り|できません)',
    ],
    examples: [['他社への提供不可', 'no-redistribution']],
  }),
  {
    patterns: [
      '(zum abdruck|zur veroffentlichung|zum druck) (frei|freigegeben)',
      '[(der|die|das)] [(abdruck|nutzung|verwendung|veroffentlichung)] [ist] fur (pressezwecke|presse zwecke|die presse|redaktionelle zwecke) (honorarfrei|kostenfrei|kostenlos|frei)',
      '(photo|photographie|image|cliche) libre de (droit|droits)',
      '(foto|immagine|fotografia) (libera|libere|esente) da diritti',
      '(imagen|fotografia|foto) de uso libre para (medios|prensa|los medios|la prensa) [de comunicacion]',
      'obs (!|:)',
      '(本社|本紙|弊社) 撮影',
    ],
    meaning: { does: 'notice' },
    reach: 'directives',
    examples: [
      ['Zum Abdruck freigegeben'],
      ['Der Abdruck ist für Pressezwecke honorarfrei'],
      ['Photo libre de droit'],
      ['Foto libera da diritti'],
      ['Imagen de uso libre para medios de comunicación'],
      ['本社撮影'],
    ],
  },
  // “Rechte vorbehalten bis 3. Mai” closes until that day.
  { patterns: ['rechte vorbehalten'], meaning: { does: 'notice' }, reach: 'alone', examples: [['Rechte vorbehalten']] },
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '["] © ~4 ["] (を|と|の) (明記|表記|記載|表示) [して ください|して下さい|すること|のこと|が必要です|が必要|願います|お願いします|を お願いします]',
      '["] © ~4 ["] (must|muss|mussen|doit|debe|deve|moet|ska|skal) [be|immer|toujours|siempre|sempre|altijd] (printed|shown|appear|included|published|angegeben werden|genannt werden|erscheinen|figurer|apparaitre|figurar|aparecer|comparire|figurare|constar|vermeld worden|anges|oppgis)',
    ],
    examples: [
      ['掲載の際は「©NHK」を明記。', 'mandatory-credit'],
      ['"© Disney 2026" muss angegeben werden', 'mandatory-credit'],
    ],
  }),
];
