import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

const GRANT =
  '(licence|license|licence agreement|license agreement|licencing agreement|licensing agreement|usage licence|clearance)';
const LIZENZ = '(lizenz|nutzungslizenz|bildlizenz|nutzungserlaubnis|nutzungsgenehmigung|abdruckgenehmigung)';
const CESSION = '(licence|autorisation|cession|cession de droits)';
const CESION = '(licencia|cesion|autorizacion)';
const CESSIONE = '(licenza|cessione|liberatoria)';
const CESSAO = '(licenca|cessao|cedencia)';
const LICENTIE = '(licentie|gebruikslicentie)';
const LISENS = '(lisensen|licensen|lisens|licens)';

/** What a licence does not reach: "TV is not included", "die Lizenz umfasst keine Werbung", "la licencia no cubre libros". */
export const LICENCE_COVERS: readonly PhraseRow[] = [
  forbid(
    [
      `{things} (is|are) not (covered|included|contained|comprised|granted|licensed|cleared|part of) [(by|in|under|with|within)] [(this|the|our|your|any|standard)] ${GRANT}`,
      '{things} (is|are) not (covered|included|granted|licensed|cleared)',
      `{things} (is|are|falls|fall|lies|lie) (outside|excluded from|not part of|not within|beyond) [the (scope|terms) of] (this|the|our|your) ${GRANT}`,
      `${GRANT} (does not|doesn t|shall not|will not) (cover|include|extend to|permit|allow|grant|apply to|authorise|authorize|comprise) {things}`,
      `${GRANT} (excludes|exclude) {things}`,
      '{things} : not (cleared|licensed|included|covered|permitted|allowed|granted)',
    ],
    [
      ['Mobile use is not covered by this licence in Brazil and India', 'channel-except mobile @ BR,IN'],
      ['TV rights are not included', 'channel-except tv'],
      ['Advertising falls outside the scope of this licence', 'purpose-except advertising'],
      ['The licence does not cover advertising or merchandising', 'purpose-except advertising,merchandising'],
      ['This licence excludes television', 'channel-except tv'],
      ['Social: not cleared', 'channel-except social'],
    ],
    ['Television is not included in the merger, he said.', 'The price does not include books.'],
  ),
  forbid(
    [
      `{things} (ist|sind|wird|werden) [(von|in|durch) (der|dieser|unserer)] [${LIZENZ}] nicht (umfasst|enthalten|inbegriffen|abgedeckt|eingeschlossen|gedeckt|erfasst|lizenziert|eingeraumt|vorgesehen) [in (der|dieser) ${LIZENZ}]`,
      `{things} (ist|sind) nicht (von|in|durch|teil|bestandteil) (der|dieser|unserer) ${LIZENZ} [(umfasst|enthalten|abgedeckt|gedeckt|erfasst|eingeschlossen)]`,
      '{things} (gehort|gehoren) nicht zum (lizenzumfang|leistungsumfang)',
      `${LIZENZ} (umfasst|deckt|beinhaltet|enthalt|gilt|erstreckt sich|erlaubt) (keine|keinen|kein|nicht|nicht fur|nicht auf) {things} [(nicht|ab|nicht ab)]`,
    ],
    [
      ['Werbung ist nicht umfasst', 'purpose-except advertising'],
      ['Buchrechte sind nicht abgedeckt', 'channel-except book'],
      ['Die Lizenz umfasst keine Werbung', 'purpose-except advertising'],
      ['Die Lizenz gilt nicht für Bücher', 'channel-except book'],
    ],
    ['Der Vertrag umfasst keine Werbung, sagte der Minister.'],
  ),
  forbid(
    [
      `{things} (n est|ne sont) [pas] (couvert|compris|inclus|prevu|cede|concerne)(e|s|es|) [(dans|par|au titre de)] [(la|cette|la presente|le present|ce|notre|l)] [${CESSION}]`,
      `${CESSION} (ne couvre|ne couvrent|n inclut|ne comprend|ne vaut|ne s etend|n autorise|n englobe|ne concerne) pas [pour|a|aux] {things}`,
      `${CESSION} (exclut|excluent) {things}`,
    ],
    [
      ["L'usage publicitaire n'est pas compris dans la licence", 'purpose-except advertising'],
      ['La licence ne couvre pas la télévision', 'channel-except tv'],
      ['Les réseaux sociaux ne sont pas inclus', 'channel-except social'],
    ],
    ['Selon lui, la publicité n’est pas comprise dans le budget.'],
  ),
  forbid(
    [
      `{things} no (esta|estan|queda|quedan|va|van) (incluid|cubiert|contemplad|comprendid|cedid)(o|a|os|as) [(en|por) (la|esta|nuestra|el|este)] [${CESION}]`,
      `${CESION} no (incluye|cubre|comprende|abarca|contempla|autoriza|permite|se extiende a|vale para|es valida para) {things}`,
      'no (incluye|incluyen|comprende|comprenden) [los] [derechos] [(para|de|en)] {things}',
      `{things} non (e|sono) (compres|inclus|copert|contemplat|previst|ricompres)(o|a|i|e) [(nella|dalla|in|da|nel|dal)] [questa|questo] [${CESSIONE}]`,
      `${CESSIONE} non (comprende|include|copre|si estende (a|ai|alla|alle)|autorizza|consente|vale per) {things}`,
      `{things} nao (esta|estao|e|sao) (incluid|cobert|contemplad|abrangid|previst)(o|a|os|as) [(na|pela|nesta|no|pelo|por esta)] [${CESSAO}]`,
      `${CESSAO} nao (inclui|cobre|abrange|contempla|autoriza|permite|se estende (a|as|aos)|vale para|e valida para) {things}`,
    ],
    [
      ['La licencia no incluye redes sociales', 'channel-except social'],
      ['No incluye derechos para libros', 'channel-except book'],
      ["L'uso pubblicitario non è compreso", 'purpose-except advertising'],
      ['La licenza non copre la televisione', 'channel-except tv'],
      ['O uso em publicidade não está incluído', 'purpose-except advertising'],
      ['A licença não abrange livros', 'channel-except book'],
    ],
    ['El contrato no incluye publicidad, dijo el club.', 'O contrato não inclui televisão, disse.'],
  ),
  forbid(
    [
      `{things} (is|zijn) niet (inbegrepen|gedekt|begrepen|opgenomen|toegelaten) [in] [(de|deze|het)] [${LICENTIE}]`,
      `{things} (valt|vallen) (niet onder|buiten) (de|deze|het) ${LICENTIE}`,
      `${LICENTIE} (geldt|omvat|dekt|is) (niet voor|geen|niet) {things} [niet]`,
      `{things} (er|ar) (ikke|inte|ej) (inkludert|inkluderet|inkluderat|inkluderad|inkluderade|omfattet|omfattat|omfattad|dekket|daekket|medregnet) [(av|af|i) ${LISENS}]`,
      `{things} (omfattas|ingar|inngar|indgar|omfattes) (ikke|inte|ej) [(av|af|i) ${LISENS}]`,
      `${LISENS} (omfatter|omfattar|gjelder|gaelder|galler|dekker|daekker|tacker|inkluderer|inkluderar) (ikke|inte|ej) [(for|til)] {things}`,
    ],
    [
      ['Gebruik in reclame is niet inbegrepen', 'purpose-except advertising'],
      ['Sociale media vallen niet onder de licentie', 'channel-except social'],
      ['De licentie geldt niet voor boeken', 'channel-except book'],
      ['Bruk i reklame er ikke inkludert', 'purpose-except advertising'],
      ['Licensen omfatter ikke reklame', 'purpose-except advertising'],
      ['Licensen omfattar inte sociala medier', 'channel-except social'],
      ['Sociala medier ingår inte', 'channel-except social'],
    ],
    ['Reklam ingår inte i avtalet, säger klubben.'],
  ),
  forbid(
    [
      '{things} не (входит|входят|включено|включена|включены|охватывается|покрывается|предусмотрено|предусмотрена|предусмотрены) [(в|данной|этой)] [(лицензию|лицензией|стоимость|условия|договор|договором)]',
      '(лицензия|разрешение) не (распространяется на|включает|включает в себя|предусматривает|покрывает|допускает|дает права на|действует (для|в)) {things}',
      '{things} [은|는|이|가] [본|이] [(라이선스|라이센스|이용허락|사용권)] [(에|범위에)] 포함되지 (않음|않습니다|않는다|않으며)',
      '{things} [は|が] [本|この] [(許諾|ライセンス|使用許諾)] [(に|の|の対象に|の範囲に)] (含まれません|含まれない|含まない|含みません|対象外 [です|とします])',
      '[本|此] (授权|授權|许可|許可) (不包括|不包含|不涵盖|不含|不适用于|不適用於) {things}',
      '{things} (不在|不属于) [本|此] (授权|授權|许可|許可) (范围|範圍) [内|內|之内]',
    ],
    [
      ['Реклама не входит в лицензию', 'purpose-except advertising'],
      ['Лицензия не распространяется на книги', 'channel-except book'],
      ['광고 사용은 포함되지 않습니다', 'purpose-except advertising'],
      ['SNSでの使用は許諾の対象外です', 'channel-except social'],
      ['授权不包括广告用途', 'purpose-except advertising'],
    ],
    ['Реклама не входит в планы, заявил клуб.'],
  ),
];
