import type { Restriction } from '../../vocabulary/restrictions.ts';
import { AI_MADE } from './ai-made.ts';
import { KEPT_FROM_MACHINES } from './kept-from-machines.ts';
import type { PhraseRow } from './row.ts';

const NOT_COMMERCIAL: Restriction = { kind: 'purpose-except', value: ['commercial'] };
/** In news somebody has to answer for showing the child. */
const ASK_FOR_CHILD: Restriction = {
  kind: 'contact-required',
  value: null,
  within: { purposes: ['editorial'] },
};

const RELEASE = '(release|releases|released)';
const NO = '(no|none|not|nil|without|not available|unavailable)';
const CHILD = '(minor|minors|child|children|underage|under 18)';

/** Words on the consent of who is shown, and on pictures that a model made or changed: both narrow, by house rule if not by words. */
export const RELEASES_AND_AI: readonly PhraseRow[] = [
  {
    patterns: [
      `${CHILD} [,|:|-] (no|without) [(model|signed|parental)] ${RELEASE}`,
      `(no|without) [(model|parental)] ${RELEASE} (for|of) [the] ${CHILD}`,
      `${CHILD} ~2 without (model|signed|parental) ${RELEASE}`,
      `no parental (consent|permission|release) [for publication]`,
    ],
    meaning: { does: 'say', restrictions: [NOT_COMMERCIAL, ASK_FOR_CHILD] },
    reach: 'directives',
    examples: [['MINORS: NO MODEL RELEASE', 'purpose-except commercial', 'contact-required @ purposes editorial']],
    counterExamples: ['The minors were held without release for two days.'],
  },
  {
    patterns: [
      `(no|not|without) (model|property|signed) [(or|and|/) (model|property)] ${RELEASE}`,
      `(model|property|models) ${RELEASE} [:|-] ${NO}`,
      `not (model|property) released`,
      '(kein|ohne|keine) [gultiges] (model|property|modell) (release|releases|vertrag)',
      '(model|property) (release|releases) [ist|sind] (liegt nicht vor|liegen nicht vor|nicht vorhanden|fehlt|fehlen)',
      '(pas de|pas d|sans|aucune|aucun) (model release|property release|autorisation du modele|autorisation des modeles|autorisation de modele)',
      '(sin|no hay|no existe) (model release|cesion de derechos de imagen|autorizacion del modelo|autorizacion de modelo|autorizacion de los modelos)',
      '(nessuna|senza|no) (liberatoria|liberatorie|model release)',
      '(sem|nao ha) (model release|autorizacao de uso de imagem|autorizacao de imagem|autorizacao do modelo)',
      '(geen|zonder) (model release|modelrelease|quitclaim|portretrechtverklaring)',
      '(ingen|uten|utan|uden) (model release|modellrelease|modellavtal|modelkontrakt|modellkontrakt)',
      '(нет|без|отсутствует) (модельного релиза|релиза модели|релиз модели|модельный релиз|релиза моделей)',
      '(모델 릴리즈|모델릴리즈|초상권 동의) (없음|미확보|불가|없습니다)',
      '(モデルリリース|モデル リリース|肖像権使用許可) (なし|無し|無|未取得|はありません|は ありません)',
      '(无|無|没有|未取得) (肖像权授权|模特授权|肖像授权|肖像權授權)',
      `no commercial (use|usage) without [a] [signed] (model|property) ${RELEASE}`,
    ],
    meaning: { does: 'say', restrictions: [NOT_COMMERCIAL] },
    reach: 'directives',
    examples: [
      ['NO MODEL RELEASE', 'purpose-except commercial'],
      ['Property release: no', 'purpose-except commercial'],
      ['Kein Model Release', 'purpose-except commercial'],
      ['Pas de model release', 'purpose-except commercial'],
      ['Nessuna liberatoria', 'purpose-except commercial'],
      ['모델 릴리즈 없음', 'purpose-except commercial'],
      ['モデルリリースなし', 'purpose-except commercial'],
      ['无肖像权授权', 'purpose-except commercial'],
      ['No commercial use without model release', 'purpose-except commercial'],
      ['One-time use without model release', 'one-time-use', 'purpose-except commercial'],
    ],
    counterExamples: ['The band gave no model release date for the car.'],
  },
  {
    patterns: [
      '[tdm|ai|dsm] opt out (under|pursuant to|according to|as per|in the sense of|of|gemass|nach) ~6',
      'may not be used to (train|develop|improve) [any|an] (ai|artificial intelligence|machine learning|generative ai) [systems|models|tools|software]',
    ],
    meaning: { does: 'say', restrictions: [{ kind: 'purpose-except', value: ['ai-training'] }] },
    reach: 'directives',
    examples: [
      ['Opt-out under Art. 4 DSM', 'purpose-except ai-training'],
      ['May not be used to train artificial intelligence models', 'purpose-except ai-training'],
    ],
    counterExamples: ['Patients may opt out under the new law.'],
  },
  ...KEPT_FROM_MACHINES,
  ...AI_MADE,
];
