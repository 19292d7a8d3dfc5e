import type { PhraseRow } from './row.ts';
import { ASK, notice, OTHER, say } from './say.ts';

const FOUND = '(found|located|traced|identified|arrested|caught|safe|reunited)';
const USE_DE = '(nutzung|verwendung|abdruck|veroffentlichung|verwendbar)';

/** A picture that must go once somebody is found: no kill now. */
export const UNTIL_FOUND: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `[(this|the|these|all)] {image} (must|should|is to|are to|has to|have to|will) be (deleted|removed|taken down|withdrawn|destroyed|taken offline) [from ~4] (once|when|as soon as|after|if) ~5 ${FOUND}`,
      `[please] (remove|delete|take down) [(the|this|these|all)] [{image}] [from ~4] (once|when|as soon as|after|if) ~5 ${FOUND}`,
      '~3 (sobald|nachdem|wenn) ~5 (gefunden|gefasst|aufgefunden|identifiziert|festgenommen) [wurde|wird|ist|worden ist] ~6',
      '~6 (retirer|supprimer|retiree|retirees|supprimee|supprimees) ~3 (des que|une fois que|une fois) ~5 (retrouve|retrouvee|retrouves|arrete|identifie)',
      '~5 (eliminar|retirar|borrar|eliminarse|retirarse|borrarse|retirada|eliminada) ~3 (una vez|cuando|en cuanto|tras) ~5 (localizad(o|a)|encontrad(o|a)|hallad(o|a)|detenid(o|a)|localizacion)',
      '~5 (rimuovere|cancellare|rimossa|cancellata|rimosse) ~3 (dopo il|al|una volta|appena) ~4 (ritrovamento|ritrovat(o|a)|trovat(o|a)|arrestat(o|a))',
      '(nach|bei) [(dem|der)] (auffinden|auffindung|festnahme|ergreifung|identifizierung) ~6 (loschen|entfernen|geloscht werden|entfernt werden)',
      '(apres|des) (sa|la|son|l) (decouverte|arrestation|interpellation|identification) [,] ~4 (retirer|supprimer) ~4',
      '(una vez|cuando|en cuanto|tras|despues de) ~4 (localizad(o|a)|encontrad(o|a)|hallad(o|a)|detenid(o|a)|localizacion|detencion|hallazgo) [,] ~3 (eliminar|retirar|borrar|eliminen|retiren) ~3',
      '(dopo (il|l|la)|una volta|appena) ~2 (ritrovamento|ritrovat(o|a)|trovat(o|a)|arresto|arrestat(o|a)|identificazione) [,] ~3 (rimuovere|cancellare|eliminare) ~3',
      '(apos|depois) [(a|o|da|do)] (localizacao|detencao|prisao|captura|identificacao) ~3 [,] (remover|apagar|eliminar|excluir|retirar) ~3',
      'na [(het|de)] (aantreffen|aanhouding|vinden|terugvinden|identificatie|arrestatie) ~5 (verwijderen|verwijderd|wissen) ~2',
      'после (обнаружения|задержания|нахождения|ареста|установления личности) ~4 (удалить|снять|убрать) ~3',
      '~5 (발견|검거|귀가|체포) (시|후|되면|즉시) ~3 (삭제|폐기) ~2',
      '~5 (発見|逮捕|保護) (後|次第|された場合) [は] ~3 (削除|消去) ~3',
      '~5 (找到|抓获|找回) (后|之后) ~3 (删除|撤下) ~2',
    ],
    examples: [
      ['This image must be taken down from all platforms once she has been found.', 'other'],
      ['Please delete the photo when the child is found', 'other'],
      ['Eliminar una vez localizada la menor', 'other'],
      ['Remove after she is found', 'other'],
      ['Nach Festnahme ist das Foto zu löschen', 'other'],
      ['Una vez localizada, eliminar', 'other'],
      ['Dopo il ritrovamento rimuovere la foto', 'other'],
      ['Após a localização, remover a imagem', 'other'],
      ['Na aantreffen van de persoon foto verwijderen', 'other'],
      ['После обнаружения удалить фото', 'other'],
    ],
    counterExamples: ['The photo must be a comfort once she is found, he said.'],
  }),
];

/** Police, museums, studios and broadcasters: with whose leave, how many, and what does not narrow use. */
export const OTHER_DESKS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '(no|not for|not to be used in|not for use in) [any] sensitive (use|uses|context|contexts|subjects|subject)',
      '(keine|nicht fur) (sensiblen|heiklen|sensible|heikle) (themen|zusammenhange|nutzung|nutzungen)',
      `[${USE_DE}] (nur|ausschliesslich|allein|lediglich) im rahmen (der|des|einer|eines|von) {clause}`,
      `~6 (nur|ausschliesslich) (mit|bei) (hinweis|link|verlinkung|verweis) [und (hinweis|link|verlinkung|verweis)] (auf|zu|zur) ~3 [(gestattet|erlaubt|zulassig|moglich)]`,
      '(max|maximo|maximum|maximal|hochstens|massimo|maximaal|no more than|not more than|up to) [.] [de|di] {n} (imagenes|images|pictures|photos|fotos|foto|immagini|imagens|bilder|beelden|cliches) (por|per|pro|par|je) ~8',
      '[for] use (only|solely|exclusively) (for|in) [the] (advertising|promotion|publicity) [,] ~6 (reviews|review|publicity|promotion|exploitation) of (this|the) [specific] (motion picture|film|picture|programme|program|series|production) [and] [to remain the property of [the] ~2]',
      '[kuvaa|kuvia|kuva|kuvat] [saa|voi] [(kayttaa|julkaista)] (vain|ainoastaan) (taman|kyseisen|tassa) (uutisen|jutun|tapahtuman|artikkelin) (yhteydessa|kuvituksena)',
      '[kuvaa|kuvia] [saa|voi] (kayttaa|julkaista) (vain|ainoastaan) ~3 (yhteydessa|kuvituksena)',
      '~5 (nur|ausschliesslich) (sendungsbezogen|programmbezogen|produktbezogen|anlassbezogen)',
      '(作品|番組|映画|展覧会|商品|イベント) [の] (紹介|宣伝|告知|広報) 以外 [の 目的] (で の|での) (使用|利用|掲載) [は|を] [固く] [(禁止|不可|禁じます|お断りします|ご遠慮ください|ご遠慮願います|お控えください|お控え願います|できません)]',
    ],
    examples: [
      ['No sensitive use', 'other'],
      ['Nutzung ausschließlich im Rahmen der Öffentlichkeitsfahndung', 'other'],
      ['Nur mit Hinweis und Verlinkung auf RTL gestattet', 'other'],
      ['Máx. 5 imágenes por cada tiempo del partido en web', 'other'],
      ['Kuvaa saa käyttää vain tämän uutisen yhteydessä', 'other'],
      [
        'For use only for advertising, promotion, publicity or reviews of this specific motion picture and to remain the property of the studio',
        'other',
      ],
    ],
    counterExamples: ['Sie darf nur im Rahmen der Regeln bauen, sagte er.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      `[${USE_DE}] (nur|ausschliesslich) (nach|mit|aufgrund) [vorheriger|einer] [schriftlicher|schriftlichen] (vereinbarung|absprache|abstimmung|abmachung) [(mit|durch) {whom}]`,
      '[uso|utilizacion|publicacion] [permitido] (solo|solamente|unicamente) (previo|con|mediante|tras) (acuerdo|convenio|pacto) [previo] [por escrito|escrito] [(con|de) {whom}]',
      '[uso|utilizacao|publicacao] (apenas|somente|so) (mediante|com|apos) (acordo|contrato) [previo] [por escrito|escrito] [(com|de|da|do) {whom}]',
      '[gebruik|publicatie] (alleen|uitsluitend|enkel) (na|met) [voorafgaande] [schriftelijke] (overeenkomst|afspraak|overleg) [met {whom}]',
      '[anvandning|publicering|brug] (endast|enbart|kun) (efter|med) [foregaende|forudgaende] [skriftlig|skriftligt] (overenskommelse|avtal|aftale) [med {whom}]',
      'только (по|после|на основании) [предварительному|письменному|письменного] (соглашению|договору|согласованию|соглашения|договора) [с {whom}]',
    ],
    examples: [
      ['Nutzung nur nach schriftlicher Vereinbarung mit dpa', 'contact-required dpa'],
      ['Uso solo previo acuerdo por escrito con EFE', 'contact-required EFE'],
      ['Gebruik alleen na schriftelijke overeenkomst met ANP', 'contact-required ANP'],
    ],
    counterExamples: ['Die Nutzung nach Vereinbarung mit dem Bund ist offen, sagte er.'],
  }),
  {
    patterns: [
      '[for] any other (use|purpose|purposes) [whatsoever] [,] including {things} [(use|uses|purposes|usage)] [,] {prior} {consent} [from ~5] (will be|is|must be) (required|sought|obtained|needed)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      [
        'For any other purpose whatsoever, including advertising and commercial, prior written approval from the copyright holder will be required.',
        'contact-required',
        'purpose-except advertising,commercial',
      ],
    ],
  },
  say(
    [
      { kind: 'no-redistribution', value: null },
      { kind: 'no-archive', value: null },
    ],
    'directives',
    {
      patterns: [
        '(must|may|shall|should|can) not be (syndicated|sold|passed|passed on|distributed|supplied|forwarded) to (any|another|other) ~8 [,] (or|nor) [permanently|otherwise] (archived|stored)',
      ],
      examples: [
        [
          'This photograph must not be syndicated to any other company, publication or website, or permanently archived',
          'no-archive',
          'no-redistribution',
        ],
      ],
    },
  ),
  say(
    [
      { kind: 'one-time-use', value: null },
      { kind: 'no-archive', value: null },
    ],
    'directives',
    {
      patterns: [
        '(1 회|1회) (사용|게재|보도|이용) (후|뒤) [즉시] (삭제|폐기) [바랍니다|요망|할 것|하시기 바랍니다|해 주시기 바랍니다]',
        '1 回 (使用|掲載|利用) 後 [は] (削除|破棄|消去) [して ください|する こと|のこと]',
      ],
      examples: [['1회 게재 후 삭제 바랍니다', 'no-archive', 'one-time-use']],
      counterExamples: ['그는 1회 사용 후 폐기되는 컵을 들고 있다.'],
    },
  ),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(pas d|aucune|pas de) (utilisation|publication|diffusion|exploitation) (au dela|passe|posterieure) (du|le|au) {moment}',
      '(sin|ningun|no) (uso|publicacion) (mas alla|posterior|pasado) (del|al|el) {moment}',
      '(nessun|no) (utilizzo|uso) (oltre|successivo al) [il] {moment}',
      '(geen|niet) (gebruik|gebruiken) (na|voorbij) {moment}',
    ],
    examples: [['Pas d’utilisation au-delà du 31/12/2025', 'expires-on 2025-12-31']],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(ma|skal|far) (ikke|ej|inte) (bringes|vises|trykkes|tryckas|visas|deles|omtales|offentliggjores|offentliggores|offentliggoras) (for|fore|innan) {moment}',
    ],
    examples: [['Må ikke bringes før torsdag den 6. marts 2025 kl. 06.00', 'embargo-until 2025-03-06T06:00']],
    counterExamples: ['Loven må ikke omtales før 6. marts 2025, sa han.'],
  }),
  say([{ kind: 'withhold', value: null }], 'directives', {
    patterns: [
      '[please] hold [-|:|–] not [yet] cleared for (publication|release|use)',
      '[{image}] not yet (cleared|approved|released) for (publication|release|use)',
      '[{image}] not (cleared|approved) for (publication|use)',
    ],
    examples: [
      ['PLEASE HOLD - NOT CLEARED FOR PUBLICATION', 'withhold'],
      ['Not yet cleared for publication', 'withhold'],
    ],
    counterExamples: ['The vaccine is not yet approved for use in Japan.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[(toute|chaque)] (publication|reproduction|utilisation|diffusion) doit (porter|comporter|mentionner|etre accompagnee de) [(la|le)] [(mention|credit|legende)] [:] " {credit} ["]',
      '(please|kindly|must) acknowledge [:] {credit}',
      '(次の|下記の|以下の) (クレジット|コピーライト|著作権表示) (を|の) (表記|明記|記載|表示) (してください|すること|をお願いします) [:] {credit}',
      'provided [that] ~8 (is|are) (credited|acknowledged)',
    ],
    examples: [
      ['Toute publication doit porter la mention « © Adagp, Paris 2025 »', 'mandatory-credit © Adagp'],
      ['Please acknowledge: State Library Victoria', 'mandatory-credit State Library Victoria'],
      ['Provided the BBC and the copyright holder are credited', 'mandatory-credit'],
    ],
    counterExamples: ['Please acknowledge the dead, the bishop said.'],
  }),
  notice(
    [
      'no reproduction fee(s|)',
      '[this] {image} (is|are) part of a (photo|picture) (set|essay|story|package) ~2',
      '[all] {image} (is|are) available (via|through|on|from) [your] [(usual|normal|regular)] (channels|channel|feeds|account|accounts)',
      'to agree [a|the] (fee|fees|price|rate) [(before|prior to) [any] (use|usage|publication)]',
      '[for] use as desired [with ~3 (stories|story|package)]',
      'out of copyright',
      '[a] (complimentary|voucher|specimen) (copy|copies) (on|upon|after) publication',
      '(excluding|except for|apart from) (basic|minor|slight|reasonable) cropping',
      'in a (manner|way) (which|that) (alters|changes|distorts|misrepresents) [the] ~6',
    ],
    [
      ['NO REPRODUCTION FEE'],
      ['This image is part of a PHOTO SET'],
      ['All images are available via your usual channels'],
      ['For use as desired with year-end stories'],
      ['Out of copyright'],
      ['Complimentary copy on publication'],
    ],
    ['Ein Bild.'],
  ),
];
