import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, OTHER, say } from './say.ts';

const SCENE = '({image}|frame|frames|still|stills|set)';

/** What agencies set beside handouts, stills and pool pictures day after day. */
export const HANDOUTS: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[usable|for use|to be used|this {image} (may|can|must)|the {image} (may|can|must)|(may|can|must|should)] [only|solely] [be used] (only|solely|exclusively) (for|in connection with|in) [the] (editorial|news|press|media|news editorial) (reporting|coverage|reports|stories) (of|on|about|around) {clause}',
      '[this {image}|the {image}|they|it] (may|can|must|should) only be used for [the] (editorial|news|press|media) (reporting|coverage|purposes|use) (of|on|about|around|in connection with) {clause}',
      '{image} may be used only for editorial (coverage|reporting) of {clause}',
      '[(verwendung|nutzung)] [und] nur [im (rahmen|zusammenhang)] [mit] der (redaktionellen|aktuellen) berichterstattung uber {clause}',
      '[(persfoto s|persbeelden|foto s|beelden)] (zijn|is) (uitsluitend|alleen) bestemd voor (berichtgeving|artikelen|recensies|publicaties) over {clause}',
      '(kun|bare|endast) (i|til|ved) (redaksjonell|redaktionel|redaktionell) (omtale|dekning|daekning|omskrivning) (av|af|om) {clause}',
    ],
    examples: [
      ['May only be used for editorial reporting on her death', 'purpose-only editorial', 'other'],
      ['Solely in connection with news coverage of the meeting', 'purpose-only editorial', 'other'],
      ['Usable only for the editorial reporting of this case', 'purpose-only editorial', 'other'],
      ['Kun i redaksjonell omtale av filmen', 'purpose-only editorial', 'other'],
    ],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[da] [(usare|utilizzare)] [(puo|possono) essere (utilizzata|usata|utilizzate)] (solo|esclusivamente|unicamente) (per|a) (illustrare|documentare) [(la|le|i|gli)] (cronaca|notizie|fatti|servizi di cronaca) [(dei|sui|o commenti sui|e commenti sui) fatti] [(o|e) (gli|sugli) eventi] [(raffigurati|rappresentati|ritratti|descritti)]',
      '[para usarse|usar] (solo|exclusivamente|unicamente) para ilustrar (noticias|informaciones) [o comentarios] sobre los hechos [o (eventos|acontecimientos)] (mostrados|representados|que muestra) [~4]',
      '[a utiliser] (uniquement|exclusivement|seulement) pour illustrer (l actualite|les informations) [sur les (faits|evenements)] (represente|montre)(s|es) [~4]',
    ],
    examples: [['DA USARE SOLO PER ILLUSTRARE LA CRONACA DEI FATTI', 'purpose-only editorial']],
    counterExamples: ['Serve solo per illustrare la cronaca, ha detto.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(only|) to illustrate (the|this) event [(only|)] as (specified|described|mentioned) in the caption',
      'pour illustrer (l|cet) evenement (tel que|comme) (decrit|mentionne|specifie|indique) [dans la legende]',
      '(this|the) {image} (can|may) only be (reproduced|used|published) [by publications] in (conjunction|connection) with the (promotion|release|publicity) of {clause}',
      'pour la seule (promotion|communication|annonce|illustration) (de|du|des|d) {clause}',
      '(foto|fotos|imagem|imagens) com (custo|valor) (extra|adicional)',
      '(foto|fotos|imagen|imagenes) con (coste|costo) (extra|adicional)',
      '(foto|immagine|immagini) (a pagamento|con costo (aggiuntivo|extra))',
      '(photo|image|photos) (payante|payantes|avec supplement|a tarif special)',
      '(format|taille) (maximum|maximal|maximale) [:] [de] (un quart|une demi|un tiers|une pleine|une demie) [de] page',
      '(sequences|series|a sequence) [of more than ~2 ({image}|frames|shots)] (is|are) (prohibited|forbidden|not permitted|not allowed)',
      '[content [:]] at most ~2 (stills|frames|pictures|images|photos|{image}) (per|from each|for each) ~6',
      '~2 (content|images|material|photographs) used in a factual manner that does not imply endorsement [may be used ~6]',
      '[for] inside (page|pages|use) [only]',
      '映画 の 紹介記事 以外 で の (使用|利用|掲載) [は] (できません|不可|禁止|お断りします)',
      '(作品|映画|番組|展覧会) [の] (紹介記事|紹介) 以外 で の (使用|利用|掲載) [は] (できません|不可|禁止|お断りします)',
      '(prohibida|prohibido|prohibida la) [(la|su)] (difusion|publicacion) de (rostros|caras|imagenes) de (menores|ninos|agentes|victimas) sin (pixelar|difuminar|tapar)',
      '(vietata|divieto di) [la] (diffusione|pubblicazione) (di|dei|del) (volti|volto) ~3 (senza|non) (oscuramento|pixelati|oscurati)',
      '[{things}] (by|for|to|from) ~2 (members|clients|subscribers|customers|licensees) only',
    ],
    examples: [
      ['TO ILLUSTRATE THE EVENT AS SPECIFIED IN THE CAPTION', 'other'],
      [
        'This photograph can only be reproduced by publications in conjunction with the promotion of the above film.',
        'other',
      ],
      ['FOTO COM CUSTO EXTRA', 'other'],
      ["Pour la seule promotion de l'exposition", 'other'],
      ['Sequences of more than five frames are prohibited', 'other'],
      ['Inside page only', 'other'],
      ['INTERNET USE BY AP MEMBERS ONLY', 'other'],
    ],
    counterExamples: ['Papers ran it on an inside page, he said.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(mandatory|obligatory|compulsory) (mention|credit|naming) of the (artist|photographer|author|creator|source|agency) [upon publication]',
      'mention (obligatoire|imperative) (de l|du) (artiste|auteur|photographe) [(a chaque|lors de la|en cas de) (publication|diffusion)]',
      '(mandatory|required) copyright (notice|line|credit) : {credit}',
      '[please] use [the] credit from [the] credit field',
      '(please|kindly) (use|refer to|see) [the] (credit|byline) (field|line) [for credit]',
      '[the] [full] (credit|credit line|caption and credit) must (accompany|appear with|be printed with|be published with|go with) (each|every|any|all|the) ~3',
      '~3 (should|must|shall) be (acknowledged|named|identified|cited) as the source [of ~3]',
      '[the] source must be (acknowledged|named|credited|cited)',
      '(credito|creditos|credit|credits) (obrigatorio|obrigatorios|obligatorio|obligatorios|obbligatorio|obbligatori)',
      '[с] (обязательная|обязательной) (ссылка|ссылкой) на (источник|автора|агентство|правообладателя)',
    ],
    examples: [
      ['MANDATORY MENTION OF THE ARTIST UPON PUBLICATION', 'mandatory-credit'],
      ['Mandatory Copyright Notice: Copyright 2025 NBAE', 'mandatory-credit Copyright 2025 NBAE'],
      ['Please Use Credit from Credit Field', 'mandatory-credit'],
      ['The full credit line must accompany each reproduction.', 'mandatory-credit'],
      ['CRÉDITOS OBRIGATÓRIOS', 'mandatory-credit'],
      ['ОБЯЗАТЕЛЬНАЯ ССЫЛКА НА ИСТОЧНИК', 'mandatory-credit'],
    ],
  }),
  {
    patterns: [
      '(licence|license|permission|clearance|consent|authorisation|authorization) (is|) (required|needed|necessary) for {things}',
      '[fur] {things} [ist|sind] [(eine|die|vorab eine)] (lizenz|genehmigung|zustimmung|erlaubnis) (erforderlich|notig|notwendig|einzuholen)',
      '(lizenz|genehmigung|zustimmung) fur {things} (erforderlich|notig|notwendig)',
      '[fur] {things} ist (vorab|zuvor|vorher) [(das|die|eine)] {consent} [(der|des|von) ~3] (einzuholen|erforderlich|notig|notwendig)',
      '(licence|autorisation|accord) (requise|requis|necessaire|obligatoire) pour [l|la|le|les|tout|toute] {things}',
      'pour {things} [,] [l|une|un] {consent} {prior} [(de|du|de la|de l|d) ~3] est (requise|requis|necessaire|obligatoire|a demander)',
      '(licencia|autorizacion|permiso) (necesaria|necesario|requerida|requerido|obligatoria) para [el|la] {things}',
      '(licenza|autorizzazione) (necessaria|richiesta|obbligatoria) per [l|la|il|ogni] {things}',
      '(licenca|autorizacao) (necessaria|exigida|obrigatoria) para [o|a] {things}',
      '(licentie|toestemming) (vereist|nodig|verplicht) voor {things}',
      '(lisens|licens|tillatelse|tilladelse|tillstand) (kreves|kraeves|kravs) (for) {things}',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['License required for commercial use', 'contact-required', 'purpose-except commercial'],
      ['Lizenz für kommerzielle Nutzung erforderlich', 'contact-required', 'purpose-except commercial'],
      [
        'Für Titelseiten und Werbung ist vorab das Einverständnis der Pressestelle einzuholen',
        'contact-required',
        'other',
        'purpose-except advertising',
      ],
      ['Autorisation requise pour tout usage commercial', 'contact-required', 'purpose-except commercial'],
    ],
    counterExamples: ['A licence is required for sales of alcohol, the council said.'],
  },
  forbid(
    [
      '(not for sale|no sale|no sales) for {ends-listed}',
      '(no|not for) {ends-listed} [whatsoever] [of (this|the) {image}] ~1 (including|incl|such as|e g|i e) [any] [(use|usage) (in|for)] {ends-listed} [or any other non editorial use]',
      '(no|not for) {ends-listed} [whatsoever] , (including|incl|such as) [any] [(use|usage) (in|for)] {ends-listed}',
      '(keine|nicht fur) {ends-listed} ~1 (einschliesslich|inklusive|inkl|z b|etwa) {ends-listed}',
      '(pas de|aucun|aucune) {ends-listed} ~1 (y compris|notamment|dont) [la|les|le] {ends-listed}',
      '(sin|no|prohibido el) {ends-listed} ~1 (incluido|incluida|incluyendo|incluidos) [el|la] {ends-listed}',
      '~4 (asks|ask|has asked|have asked|asked|requests|request|requested) that (the|this|these) {image} (is|are|be) not {things}',
    ],
    [
      ['NOT FOR SALE FOR MARKETING OR ADVERTISING CAMPAIGNS', 'purpose-except marketing,advertising'],
      [
        'NO COMMERCIAL USE (including any use in merchandising, advertising or any other non-editorial use)',
        'purpose-except commercial',
        'purpose-except merchandising,advertising',
      ],
      ['The family has asked that the picture is not used on social media', 'channel-except social'],
    ],
  ),
  forbid(
    [
      '(interdit|interdite|interdits|interdites) [:|a|au|aux] {titles}',
      '(publication|publications) not in {things}',
      '(sketch|sketches|drawing|drawings|artwork|illustration|illustrations|graphic|cartoon|stills|portrait) (may|must|can|should|shall) not be {things} [or otherwise {things}]',
      '(skizze|zeichnung|zeichnungen|grafik|illustration) (darf|durfen) nicht {things} werden',
      '(dessin|dessins|croquis|illustration) (ne peut|ne peuvent|ne doit|ne doivent) [pas] etre {things}',
      '{things} (laut|gemass|entsprechend) ~3 (richtlinien|regeln|vorgaben|regularien|bestimmungen|statuten) [~2] (untersagt|verboten|nicht gestattet|nicht erlaubt|nicht zulassig)',
      '{things} (according to|under|per) ~4 (rules|regulations|guidelines) (prohibited|forbidden|not permitted|not allowed)',
    ],
    [
      ['INTERDIT LE TELEGRAMME ET PRESSE OCEAN', 'publication-except Le Télégramme,Presse Océan'],
      ['The sketch may not be coloured or otherwise altered', 'no-modification'],
      ['Nutzung als Bildserie oder in videoähnlicher Form laut DFB-Richtlinien untersagt', 'other'],
    ],
  ),
  limit(
    [
      '(bildet|bildene|billedet|billederne|bilden|bilderna|fotoet|fotografiet) (er|ar) (kun|bare|endast|bara) (til|for|avsett for|beregnet pa) {things}',
      '(licencia|licence|lizenz|licenza|licenca|license) (para|pour|fur|per|for) {things}',
    ],
    [
      ['Billedet er kun til redaktionel brug', 'purpose-only editorial'],
      [
        'Licencia para una sola publicación en prensa escrita en México',
        'channel-only print-newspaper,print-magazine',
        'one-time-use',
        'territory-only MX',
      ],
    ],
    ['Un juez pide una licencia para vender prensa en México.'],
  ),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(verwendung|nutzung|abdruck|veroffentlichung) [nur] bis [(einschliesslich|zum|zum einschliesslich|langstens|einschl)] {moment}',
    ],
    examples: [['Verwendung nur bis einschließlich 30.09.2025', 'expires-on 2025-09-30']],
    counterExamples: ['Die Nutzung des Parks ist bis 30.09.2025 frei, sagte er.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(not for|no) (publication|use|release|distribution) , (broadcast|posting|online use|online|online posting|print|distribution|circulation) [,] (or|and) [online|web|social media] (use|posting|broadcast|online|publication|distribution|transmission|airing) (before|until|prior to) {moment}',
      '(not for|no) (publication|use) [,|or|and] (broadcast|posting|online use|online posting|distribution|transmission) (before|until|prior to) {moment}',
      '(nicht zur|keine) (veroffentlichung|verwendung) , (sendung|ausstrahlung|verbreitung) (oder|und) (online nutzung|verbreitung|ausstrahlung|onlinestellung) (vor|bis) {moment}',
      '(pas de|aucune) (publication|diffusion) , (diffusion|parution) (ni|ou|et) (mise en ligne|diffusion) avant [le] {moment}',
      '(no) (publicar|difundir) , (emitir|difundir) (ni|o|y) (subir|publicar|difundir) (antes (de|del)|hasta) {moment}',
    ],
    examples: [
      [
        'NOT FOR PUBLICATION, BROADCAST OR POSTING BEFORE 0500 GMT ON THURSDAY 13 FEBRUARY 2025',
        'embargo-until 2025-02-13T05:00Z',
      ],
    ],
    counterExamples: ['There was no publication or broadcast before 9 a.m. on 3 May 2025, he said.'],
  }),
  say([{ kind: 'third-party-unverified', value: null }], 'directives', {
    patterns: [
      `${SCENE} (supplied|provided|distributed) to ~2 by a third party`,
      '[this [handout] {image}] [was] provided by a third [-] party (organization|organisation) and may not adhere to ~3 editorial policy',
      '(supplied|provided) to (reuters|ap|afp|epa|us) by a third party',
    ],
    examples: [['PICTURE SUPPLIED TO REUTERS BY A THIRD PARTY', 'third-party-unverified']],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(gemass|laut|nach) [den] (vorgaben|richtlinien|regularien) [der] [dfl|dfb] ~8] [ist es|ist] (untersagt|verboten|nicht gestattet) [,] [in dem|im] [stadion] [und / oder|und|oder] [vom spiel] [angefertigte] ~3 in form von (sequenzbildern|bildsequenzen) [und / oder|und|oder] [videoahnlichen] ~2 zu verwerten [bzw . verwerten zu lassen|bzw verwerten zu lassen|oder verwerten zu lassen]',
      '(gemass|laut|nach) den (vorgaben|richtlinien) der dfl ~10 (sequenzbilder|sequenzbildern|bildsequenzen|bildserien) ~8',
    ],
    examples: [
      [
        'WICHTIGER HINWEIS: Gemäß den Vorgaben der DFL Deutsche Fußball Liga bzw. des DFB Deutscher Fußball-Bund ist es untersagt, in dem Stadion und/oder vom Spiel angefertigte Fotoaufnahmen in Form von Sequenzbildern und/oder videoähnlichen Fotostrecken zu verwerten bzw. verwerten zu lassen.',
        'other',
      ],
    ],
  }),
  say([ASK], 'directives', {
    patterns: [
      '[attenzione] [:] la (foto|immagine) non puo ~1 essere (pubblicata|riprodotta|usata|utilizzata) [o (riprodotta|pubblicata|utilizzata)] senza l autorizzazione (della|dell|del|di) {whom}',
      '[{things}] must call [for (pricing|price|prices|fee|fees|terms|rates)]',
      'for (licence|license|licensing|sales|picture|image|photo|rights|usage|reproduction|live|web|online|commercial) [use|usage] [enquiries|inquiries|queries] [,] [please] (telephone|call|contact|phone|email|e mail|ring) {whom} [first|beforehand]',
      '(all|any|further|later) (uses|use|reuse|usage|re use) (must|should|has to|have to|needs|need|requires|require) [first] [be] (agreed|cleared|fresh clearance|new clearance|clearance|approved) [(with|by|from) {whom}] [before (publication|use)] [, tel {whom}]',
      '(any|later|every) ~1 reuse needs [a] [fresh|new|further|separate] (clearance|permission|licence) [(from|by|of) {whom}]',
    ],
    examples: [
      ['For licence enquiries please telephone +44 20 7946 0000', 'contact-required +44 20 7946 0000'],
      [
        "Any later reuse needs fresh clearance from the force's press office",
        "contact-required the force's press office",
      ],
    ],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      'no (removing|removal|obscuring|covering|cropping) [or (removing|removal|obscuring|covering)] [out] of ~3 (logo|logos|branding|marks|watermark|watermarks|badges|crests)',
      '(watermark|logo|caption) ~5 must not be (cropped out|cropped|removed|obscured|covered)',
    ],
    examples: [
      ['No removing or obscuring of sponsor logos', 'no-modification'],
      ['WATERMARK PUT ON BY SOURCE MUST NOT BE CROPPED OUT', 'no-modification'],
    ],
  }),
];
