import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** What a picture costs, or that it has to be agreed. */
export const FEES: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '(premium|paid) (content|picture|image|photo|set|material)',
      '(higher|double|triple|premium|space|increased|special|separate|agency) (rate|rates|fee|fees|price|prices) (apply|applies|required|on application)',
      '(fee|fees|price|rate|rates) (to be (agreed|negotiated|discussed)|must be (agreed|negotiated)|by (agreement|negotiation|arrangement)|negotiable) [(before|prior to) (use|publication)]',
      '(fee|fees|price) (for|per) [(print|online|web|tv|page|use)] [use] : {n} ~2',
      '(honorar|preis|vergutung|gebuhr) (nach vereinbarung|nach absprache|verhandlungssache|verdoppelt|doppelt)',
      '(doppeltes|erhohtes|dreifaches|zweifaches|erhohte) (honorar|gebuhr|preis|honorare)',
      '(kostenpflichtig|gebuhrenpflichtig|aufpreispflichtig)',
      '(tarif|prix|tarifs) (majore|majores|double|doubles|special|speciaux|a convenir|a negocier|a debattre)',
      '(precio|tarifa|precios) (a convenir|a negociar|especial|doble|incrementada|incrementado)',
      '(prezzo|prezzi|tariffa) (da concordare|da definire|maggiorato|maggiorata|doppia|speciale)',
      '(preco|valor|tarifa) (a combinar|a negociar|especial|dobrado)',
      '(betaald beeld|tarief in overleg|dubbel tarief|prijs in overleg|meerprijs)',
      '(dobbelt|dubbelt|hoyere|hogre|saerskilt|forhojet) (honorar|pris|takst|arvode)',
      '(pris|honorar) (etter avtale|efter aftale|enligt overenskommelse|efter overenskommelse)',
      '(платный|платное) (снимок|фото|контент)',
      '(цена|стоимость) по (договоренности|запросу|согласованию)',
      '(유료) [사진|이미지|콘텐츠] [입니다|임]',
      '(有料) [写真|画像|素材|コンテンツ] [です]',
      '(minimum|min) [usage|use|print|online|web|tv|reproduction|picture] [usage|use|publication] (fee|fees|price|rate|charge) [:|of|is|-|–] [gbp|eur|usd|chf|£|€|$] [{n}] [gbp|eur|usd|pounds|euro|euros|dollars|£|€|$]',
      '(사용료|이용료|게재료) [는|은] (별도|별도 협의|별도 문의|협의|별도 부과)',
      '(使用料|掲載料|利用料) [は] (別途|別途 協議|要相談|別途 ご相談|別途 お見積り|応相談)',
      '(价格|稿费|稿酬|费用|價格|稿費) (另议|面议|另算|另付|另計|另議|面議)',
      '(付费|付費|收费) (图片|照片|圖片|使用|内容)',
    ],
    examples: [
      ['Premium content', 'other'],
      ['Space rates apply', 'other'],
      ['Fees to be agreed before use', 'other'],
      ['Honorar nach Vereinbarung', 'other'],
      ['Tarif majoré', 'other'],
      ['Prezzo da concordare', 'other'],
      ['Dobbelt honorar', 'other'],
      ['Minimum online usage fee: 50 GBP', 'other'],
      ['사용료 별도', 'other'],
      ['使用料別途', 'other'],
      ['付费图片，价格另议', 'other'],
    ],
  }),
];
