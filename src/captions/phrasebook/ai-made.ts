import type { PhraseRow } from './row.ts';

const AI = '[generative] (ai|artificial intelligence|genai|midjourney|dall e|stable diffusion|chatgpt)';
const WITH = '(by|with|using|through|with the (help|aid|use) of)';

/** Words that say a picture was made or changed by a model, in the languages that captions are written in. */
export const AI_MADE: readonly PhraseRow[] = [
  {
    patterns: [
      `this {image} (was|is|has been) [partly|partially|digitally] {made} ${WITH} ${AI}`,
      `this {image} (contains|includes) (ai|artificial intelligence) [-] (generated|created) (content|elements|parts)`,
    ],
    meaning: { does: 'kind', sourceKind: 'ai-generated' },
    reach: 'anywhere',
    examples: [],
  },
  {
    patterns: [
      '(ai|artificial intelligence) {made} [{depiction}]',
      '(an|this) ai {depiction}',
      '(ai|artificial intelligence) (assisted|enhanced|upscaled|retouched|modified) [(upscaling|retouching|editing|enhancement|{depiction})] [applied]',
      `[{depiction}] [partly|partially] {made} ${WITH} ${AI}`,
      'ki (generiert(es|e|er|)|erzeugt(es|e|er|)|erstellt(es|e|er|)) [{depiction}]',
      '{depiction} : (ki|ai) [generiert|generated]',
      '{depiction} : (midjourney|dall e|stable diffusion|chatgpt)',
      '[{depiction}] (mit|von|durch) [hilfe] [von|einer] (ki|kunstlicher intelligenz) (erstellt(es|e|)|generiert(es|e|)|erzeugt(es|e|)|bearbeitet(es|e|)) [{depiction}]',
      '[{depiction}] (erstellt|generiert|erzeugt) (mit|von|durch) [hilfe] [von|einer] (ki|kunstlicher intelligenz)',
    ],
    meaning: { does: 'kind', sourceKind: 'ai-generated' },
    reach: 'directives',
    examples: [],
  },
  {
    patterns: [
      '[{depiction}] (generee|genere|creee|cree|realisee|realise) (par|avec|a l aide d|a l aide de) [une|l] (ia|intelligence artificielle)',
      '[{depiction}] (generada|generado|creada|creado|hecha|hecho) (con|por|mediante) [la] (ia|inteligencia artificial)',
      '[{depiction}] [(creada|creado|generada|generado|hecha|hecho|realizada|realizado|elaborada|elaborado)] (con|mediante) [la] (ayuda|asistencia) de [la] (ia|inteligencia artificial)',
      '[{depiction}] [(criada|criado|gerada|gerado|feita|feito)] com [a] (ajuda|auxilio|assistencia) de (ia|inteligencia artificial)',
      '[{depiction}] [(creata|creato|generata|generato|realizzata|realizzato)] con l (aiuto|ausilio) (dell|di) [l] (ia|ai|intelligenza artificiale)',
      '[{depiction}] [(creee|cree|generee|genere|realisee|realise)] avec l aide de [l] (ia|intelligence artificielle)',
      '[{depiction}] (gerada|gerado|criada|criado|feita|feito) (com|por) (ia|inteligencia artificial)',
      '[{depiction}] (generata|generato|creata|creato|realizzata|realizzato) (con|da|dall|tramite) [l] (ia|ai|intelligenza artificiale)',
      '[{depiction}] (gegenereerd|gemaakt|gecreeerd) (met|door) [behulp van] (ai|kunstmatige intelligentie)',
      '(ai|ki) (gegenereerd|gegenereerde|generert|genererad|genereret|genererat) [{depiction}]',
      '[{depiction}] (generert|genererad|genererat|genereret|laget|skapad|skapat|lavet) (med|av|af) [hjelp av|hjalp av] (ai|ki|kunstig intelligens|artificiell intelligens)',
      '[{depiction}] (создано|создана|создан|сгенерировано|сгенерирована|сгенерирован) [с помощью|при помощи] (нейросетью|нейросети|ии|искусственным интеллектом|искусственного интеллекта)',
    ],
    meaning: { does: 'kind', sourceKind: 'ai-generated' },
    reach: 'directives',
    examples: [],
  },
  {
    patterns: [
      'ai 생성 [이미지|사진]',
      '(ai|인공지능) [로|으로|가] (생성|제작|합성|만든|그린) [한|된] [이미지|사진|그림]',
      '(ai|人工知能) [で|による|が] (生成|作成|制作) [した|された|の] [画像|写真|イメージ|图片|图像]',
      '生成 ai (画像|による画像)',
      '[该|此|本|这] [张|幅] [图片|图像|照片|图] [由|是由|系] (ai|人工智能) (合成|生成|制作|绘制|创作)',
      '(ai|人工智能) (合成|生成|制作|绘制|创作) [的] [图片|图像|照片|图]',
    ],
    meaning: { does: 'kind', sourceKind: 'ai-generated' },
    reach: 'directives',
    examples: [],
  },
];
