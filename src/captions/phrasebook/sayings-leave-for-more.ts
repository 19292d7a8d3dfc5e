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
