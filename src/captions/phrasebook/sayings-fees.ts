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
    ],
  }),
];
