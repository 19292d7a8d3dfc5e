import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** Whoever is shown may be shown without a face alone. */
export const ANONYMOUS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '~6 (wylacznie|tylko|jedynie) (w (formie|postaci|wersji) (zanonimizowanej|zamazanej|rozmazanej|ukrytej)|z (zamazana|zaslonieta|ukryta|rozmazana) (twarza|twarzami)|po (zaslonieciu|zamazaniu|zanonimizowaniu|ukryciu) ~2)',
      '~2 (twarz|twarze|wizerunek|oczy) ~3 (nalezy|trzeba|prosimy|prosze|musi byc|musza byc) (zamazac|zaslonic|ukryc|zanonimizowac|zamazany|zamazana|zamazane)',
      '~6 (pouze|jen|jedine|vyhradne) (v (anonymizovane|rozmazane|zakryte) podobe|rozmazan(ou|e|y)|s (rozmazanou|zakrytou|anonymizovanou|rozmazanymi) (tvari|tvaremi))',
      '~6 (nur|ausschliesslich|lediglich) [~2] (in (anonymisierter|verpixelter|unkenntlicher|verfremdeter|unkenntlich gemachter) form|(verpixelt|anonymisiert|unkenntlich gemacht|geschwarzt)) [(zur veroffentlichung|zu veroffentlichen|veroffentlichen|zu zeigen|zeigen|zu verwenden|verwenden)]',
      '~4 (muss|mussen|ist|sind|soll|sollen) ~6 (unkenntlich gemacht|verpixelt|anonymisiert|unkenntlich|geschwarzt) (werden|zu machen)',
      '~6 (uniquement|seulement|exclusivement) (sous (une|) forme (floutee|anonymisee|anonyme)|(floute|floutee|floutes|floutees|anonymise|anonymisee))',
      '[obligatorio|obligatoriamente|es obligatorio|hay que|se debe|se ruega] (pixelar|difuminar|desenfocar|ocultar) (el|la|los|las) (rostro|rostros|cara|caras|identidad) [(del|de la|de los|de las|de) ~3]',
      '~6 (solo|unicamente|soltanto|esclusivamente|apenas|somente) (en forma (anonima|pixelada|anonimizada)|con el rostro (pixelado|tapado|oculto)|in forma (anonima|oscurata|anonimizzata)|con il volto (oscurato|coperto)|de forma (anonima|anonimizada)|com o rosto (desfocado|tapado|coberto)|pixelad(o|a|os|as)|desfocad(o|a|os|as))',
      '~6 (alleen|uitsluitend) (geanonimiseerd|onherkenbaar|geblurd|met balkje) ~2',
      '~6 (kun|bare|endast) (anonymisert|sladdet|sloret|anonymiseret|maskerad|anonymiserad)',
      '~6 (только|исключительно) (в обезличенном виде|с (закрытым|размытым|скрытым) лицом|с (закрытыми|размытыми) лицами)',
      '~6 (얼굴|신원|인물) [은|는|을|를] [반드시] (모자이크|블러) [처리] (후|하여|한 뒤) (사용|게재|보도) [할 것|바랍니다|하시기 바랍니다]',
      '(顔|人物|被告|容疑者) [は|を|に] (モザイク|ぼかし) [処理] (のうえ|の上|をかけて|して) (使用|掲載) [すること|してください|のこと]',
      '(人物|面部|被告|当事人) [须|需|必须|请] (打码|打马赛克|模糊处理|做模糊处理) (后|后方可|后才能) (使用|刊登|发布)',
    ],
    examples: [
      ['Wizerunek oskarżonego do publikacji wyłącznie w formie zanonimizowanej', 'other'],
      ['Twarz podejrzanego należy zamazać', 'other'],
      ['Zdjęcia tylko z zamazaną twarzą', 'other'],
      ['Tvář obžalovaného zveřejnit pouze rozmazanou', 'other'],
      ['Bildnis des Angeklagten nur in anonymisierter Form', 'other'],
      ['Der Angeklagte muss auf Anordnung des Gerichts unkenntlich gemacht werden', 'other'],
      ["Visage de l'accusé uniquement sous forme floutée", 'other'],
      ['Obligatorio pixelar el rostro del menor', 'other'],
      ["Volto dell'imputato solo in forma oscurata", 'other'],
      ['Rosto do arguido apenas desfocado', 'other'],
    ],
    counterExamples: ['Die Akten sind nur in anonymisierter Form einsehbar, sagte sie.'],
  }),
];
