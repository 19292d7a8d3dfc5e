import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const WHAT_EN =
  '(location|date|content|contents|authenticity|source|origin|circumstances|claim|claims|footage|material|time|place|{image})';
const WHAT_FR = '(date|lieu|contenu|authenticite|origine|provenance|circonstances|prise de vue|images|image|video)';
const WHAT_ES = '(fecha|lugar|contenido|autenticidad|origen|procedencia|veracidad|imagenes|imagen|video)';

/** That nobody could check what a picture shows, as agencies say it of themselves. */
export const UNVERIFIED: readonly PhraseRow[] = [
  say([{ kind: 'third-party-unverified', value: null }], 'directives', {
    patterns: [
      `(we|agency|ap|afp|reuters|epa|pa|efe|dpa|ansa|anadolu|the associated press|associated press) (could not|cannot|can not|was not able to|were not able to|is not able to|was unable to|is unable to) [independently|immediately] (verify|confirm|authenticate|establish) (when|where|how|when or where|where or when|when and where) ~6`,
      `(we|agency|ap|afp|reuters|epa|pa|efe|dpa|ansa|anadolu|associated press) (could not|cannot|can not|was not able to|were not able to|was unable to|is unable to) [independently|immediately] (verify|confirm|authenticate|establish) [(the|its|their|this|these)] ${WHAT_EN} [(or|and|,|nor)] [(the|its)] [${WHAT_EN}] [of (the|this|these) (footage|video|image|photo|picture|material)]`,
      '~2 (konnte|konnten|kann|konnen) (die|das|den|diese) (angaben|echtheit|inhalt|aufnahme|aufnahmen|bild|bilder|video) [(zunachst|bisher|bislang)] nicht [(unabhangig|selbst)] (uberprufen|prufen|verifizieren|bestatigen)',
      '(angaben|echtheit|inhalt|aufnahmen) (lassen|lasst|liessen) sich [(zunachst|bisher)] nicht [unabhangig] (uberprufen|prufen|verifizieren|bestatigen)',
      `~4 n (a pas pu|a pu) (verifier|confirmer|authentifier) [de (maniere|facon)] [independante] (son|sa|le|la|l|les) ${WHAT_FR} [(et|ni|ou)] [(le|la|l|les)] [${WHAT_FR}] [(de la|de l|des|du) (prise de vue|image|images|video|photo)]`,
      `~4 no (ha podido|pudo|puede|han podido) (verificar|confirmar|comprobar|autenticar) [de (forma|manera) independiente] (su|el|la|los|las) ${WHAT_ES} [(y|ni|o)] [(el|la|los|las)] [${WHAT_ES}] [(de la|de las|del) (imagen|imagenes|video|foto)]`,
      '~4 non (ha potuto|puo) (verificare|confermare) [in (modo|maniera) indipendente] (il|la|l|le) (luogo|data|contenuto|autenticita|origine|provenienza|immagini|video) [(e|ne|o) (il|la|l) (luogo|data|contenuto|autenticita|origine)]',
      '~4 nao (conseguiu|pode) (verificar|confirmar) [de (forma|maneira) independente] (o|a|as|os) (local|data|conteudo|autenticidade|origem|imagens|video) [(e|nem|ou) (o|a) (local|data|conteudo|autenticidade)]',
      '~3 (kon|konden|kan) (de|het) (echtheid|inhoud|herkomst|datum|locatie) [van (de|het|deze) (beelden|video|foto|opnamen)] niet [onafhankelijk] (verifieren|controleren|bevestigen|vaststellen)',
      '(bildets|bildens|billedets|videoens|videons) (ekthet|aegthed|akthet|innhold|indhold|innehall|opphav) (er|kunne|kunde|har|kan) (ikke|inte|ej) [(uavhengig|uafhaengigt|oberoende)] [(blitt|blevet|bli|kunnat)] (bekreftet|bekraeftet|bekraftats|bekraftas|verifisert|verificeret|verifieras|verifieres)',
      '~2 не (может|смогло|смог|смогла|удалось) [независимо] (подтвердить|проверить) (подлинность|содержание|достоверность|место|дату) [~4]',
      '(본사|당사|연합뉴스|뉴시스|뉴스1) [는|은] ~4 (진위|내용|출처|일시|장소) [를|을|은|는] [독자적으로|자체적으로] 확인 (하지 못했습니다|할 수 없습니다|하지 못함|할 수 없음)',
      '撮影 (日時|場所|時期) [や|と|、] [撮影] [場所|日時] [は|を|が] [独自に] (確認できていない|確認できていません|確認できない|確認されていない|検証できていない)',
      '(本社|本刊|我社|法新社|路透社|美联社) (无法|無法|未能|尚未能) (独立|獨立) (核实|核實|证实|證實|查证|查證) [该|此|這張] [(图片|照片|圖片|影像|视频)] [的] [(内容|內容|真实性|真實性|拍摄时间|地点)]',
    ],
    examples: [
      ['AFP could not independently verify when or where it was filmed', 'third-party-unverified'],
      ['Reuters was not able to verify the location or the date', 'third-party-unverified'],
      ['dpa konnte die Angaben nicht unabhängig überprüfen', 'third-party-unverified'],
      [
        "L'agence n'a pas pu vérifier de manière indépendante la date ni le lieu de la prise de vue",
        'third-party-unverified',
      ],
      ["L'agenzia non ha potuto verificare in modo indipendente il luogo", 'third-party-unverified'],
      ['ANP kon de echtheid van de beelden niet verifiëren', 'third-party-unverified'],
      ['Bildens äkthet kunde inte bekräftas', 'third-party-unverified'],
      ['Агентство не может подтвердить подлинность снимка', 'third-party-unverified'],
      ['본사는 사진의 진위를 확인하지 못했습니다', 'third-party-unverified'],
    ],
    counterExamples: [
      'Police could not verify when the car was stolen.',
      'Die Polizei konnte die Angaben nicht bestätigen, sagte er.',
    ],
  }),
];
