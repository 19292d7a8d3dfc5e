import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

/** Leave for whatever goes beyond what was granted. */
export const LEAVE_FOR_MORE: readonly PhraseRow[] = [
  say([{ kind: 'one-time-use', value: null }, ASK], 'directives', {
    patterns: [
      '[(any|all|every|each)] (further|subsequent|later|repeated) (use|uses|usage|reproduction|publication) [beyond (this|that)] (requires|require|needs|need|will require|shall require|is subject to|are subject to) [(a|the|our|an)] [(new|renewed|fresh|further|separate|additional|specific|explicit|express)] {prior} {consent} {prior} {by}',
    ],
    examples: [
      [
        'Any further use requires a new permission from the State Archives',
        'one-time-use',
        'contact-required the State Archives',
      ],
    ],
    counterExamples: ['Any further use of the airfield requires a new permission, the council said.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(any|all|every|each) (other|different|additional) (use|uses|usage|reproduction|publication) [beyond (this|that)] (requires|require|needs|need|will require|shall require|is subject to|are subject to) [(a|the|our|an)] [(new|renewed|fresh|further|separate|additional|specific|explicit|express)] {prior} {consent} {prior} {by}',
      '(all|any) other (requests|enquiries|inquiries) [(for|about|regarding|concerning) (use|usage|publication|reproduction|the use of ~3)] (should|must|are to|have to) be (directed|addressed|sent|made|submitted|referred) to {whom} [in writing]',
      '(jede|jegliche) (andere|weitere|sonstige|daruber hinausgehende) (nutzung|verwendung|veroffentlichung) (muss|ist) (vom|von der|von dem|durch das|durch den|durch die|mit dem|mit der) ~4 (genehmigt werden|zu genehmigen|freigegeben werden|abgestimmt werden|abzustimmen)',
      '(use|reproduction|publication) beyond (this|that|the scope of|the (review|report|coverage|purpose|article|exhibition|production|event|announcement|press)) ~5 (requires|require|needs|is subject to) [(the|our|its|a)] ~5 (consent|permission|approval|agreement)',
      'fur (jede|jegliche|alle) (andere|weitere|daruber hinausgehende|sonstige|weitergehende|anderweitige) (verwendung|nutzung|veroffentlichung) (ist|bedarf es) [(die|der|eine|einer)] [(vorherige|vorherigen|schriftliche|schriftlichen|gesonderte)] (zustimmung|genehmigung|erlaubnis|freigabe|einwilligung) ~4 [(einzuholen|erforderlich|notig|notwendig)]',
      'toute (autre|nouvelle) (exploitation|utilisation|reproduction|publication) est (soumise|subordonnee|conditionnee) a (l accord|l autorisation|une autorisation|un accord|l accord ecrit) [(ecrit|ecrite)] [(prealable)] (du|de la|de l|de|des) {whom}',
      'cualquier (otro uso|uso distinto|uso diferente|uso adicional|utilizacion distinta|otra utilizacion) (debera|debe|tendra que) ser (solicitad|autorizad|consultad|acordad)(o|a) [previamente] (a|con|por|al) {whom}',
      '(ogni|qualsiasi) (diverso|ulteriore|altro|differente) (uso|utilizzo|impiego) (deve|dovra) essere (richiest|autorizzat|concordat)o [preventivamente] (a|al|alla|all|con|con la|da|dal|dalla) {whom}',
      'qualquer (outro uso|uso distinto|outra utilizacao|utilizacao distinta) (deve|devera) ser (solicitad|autorizad|pedid)(o|a) [previamente] (a|ao|junto (da|do|de)|por|pela|pelo) {whom}',
      'voor (elk|ieder) (ander|verdergaand|aanvullend|afwijkend) gebruik (dient|moet) [vooraf] [(toestemming|contact)] ~6 (gevraagd|opgenomen|aangevraagd|verkregen) [te] [worden]',
      'для (любого|всякого) (иного|другого|дальнейшего) использования (необходимо|требуется|следует) (получить|запросить) ~2 (разрешение|согласие) ~3',
      '(上記|それ|これ|本件) 以外 の (目的|用途) で [の] (使用|利用|掲載) [(される|する|を希望する|をご希望の|をご希望される)] 場合 は [、] ~14 (許可|承諾|同意|承認) を (得てください|得ること|お取りください|受けてください|お取り下さい)',
      '(기타|다른|그 외) [의] (용도|목적) (로|으로) (사용할|이용할|사용하실|활용할|사용하고자 할) (경우|때|시) [에는|는|,] ~16 (승인|허가|동의|허락) (을|를) (받아야 합니다|얻어야 합니다|받으셔야 합니다|받을 것|받아야 함)',
      '[如 (需|欲|要)] 用 (于|於|作) (其他|其它|他) (用途|目的) [,] (须|需|应|必须|請|请) [事先|另行|先] (征得|取得|获得|徵得|經|经) ~10 (同意|许可|授权|批准|許可|授權)',
      '(voor) [(elk|ieder|alle|al het)] (ander|andere|verder|overig) gebruik is [(de|een)] {prior} (toestemming|goedkeuring) [van ~4] (vereist|nodig|noodzakelijk)',
      '[(elk|ieder|alle)] (ander|verder|overig) gebruik (vereist|behoeft) [(de|een)] {prior} (toestemming|goedkeuring) [van {whom}]',
      '(любое|всякое) (иное|другое|дальнейшее) использование (должно быть|необходимо|следует|требуется|подлежит) (согласовано|согласовать|согласованию) [(с|со) {whom}]',
      '(любое|всякое) (иное|другое|дальнейшее) использование [возможно|допускается] (только|лишь) с (разрешения|согласия) [{whom}]',
      '(그 외|그 밖|이 외|기타|다른|추가) [의|적인] (사용|이용|게재) (은|는|에는|시|을 위해서는|하려면) ~10 (허가|승인|동의|허락) (가|이|를|을) (필요합니다|필요함|필요하다|필요|받아야 합니다|받아야 함|얻어야 합니다)',
      '(その他|それ以外|上記以外|これ以外|他) の (使用|利用|用途|掲載|目的 で の 使用|目的 で の 利用) (には|については|は) ~8 (許可|承諾|許諾|同意|承認) (が必要です|が必要|を必要とします|を得てください|を要します|を得ること)',
      '(其他|其它|任何其他|另作他用) [用途|使用|用] [,] [均] (须|需|必须|應|应|須) (经|经过|获得|取得|征得|經|獲得) {whom} (许可|授权|同意|許可|授權|批准)',
      '(其他|其它|任何其他) [用途|使用] [,] [均] (须|需|必须|應|应|須) (经|经过|获得|取得|征得|經|獲得) ~8 (许可|授权|同意|許可|授權|批准)',
    ],
    examples: [
      ['Any other reproduction requires the permission of the museum', 'contact-required the museum'],
      [
        'All other requests for use should be directed to the Press Office at Harbour Palace',
        'contact-required the Press Office at Harbour Palace',
      ],
      ['Jede weitere Nutzung muss vom Museum genehmigt werden', 'contact-required'],
      ["Use beyond the review of the book requires the publisher's written consent", 'contact-required'],
      ['Für jede darüber hinausgehende Verwendung ist die Zustimmung des Verlags einzuholen', 'contact-required'],
      ["Toute autre exploitation est soumise à l'accord écrit préalable du producteur", 'contact-required producteur'],
      ['Cualquier uso distinto deberá ser solicitado a la Oficina de Prensa', 'contact-required la Oficina de Prensa'],
      ['Ogni diverso utilizzo deve essere concordato con il museo', 'contact-required il museo'],
      ['Qualquer outra utilização deverá ser solicitada ao museu', 'contact-required museu'],
      ['Voor elk aanvullend gebruik dient vooraf toestemming te worden gevraagd', 'contact-required'],
      ['Для любого иного использования необходимо получить письменное разрешение музея', 'contact-required'],
      ['上記以外の目的で使用される場合は、必ず当館広報課の許可を得てください', 'contact-required'],
      ['기타 용도로 사용할 경우 사전에 홍보팀의 승인을 받아야 합니다', 'contact-required'],
      ['如需用于其他用途，须事先征得主办方书面同意', 'contact-required'],
      ['Voor ander gebruik is toestemming van het museum vereist', 'contact-required'],
      ['Любое другое использование должно быть согласовано с музеем', 'contact-required музеем'],
      ['그 외의 사용은 박물관의 허가가 필요합니다', 'contact-required'],
      ['その他の使用には当館の許可が必要です', 'contact-required'],
      ['其他用途须经本馆许可', 'contact-required'],
    ],
    counterExamples: [
      'Voor verder gebruik van het pand is toestemming vereist.',
      'Любое другое использование земли должно быть согласовано с мэрией, сказал он.',
    ],
  }),
];
