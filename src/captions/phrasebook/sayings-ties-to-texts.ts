import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** Pictures that go with one text alone, and what goes with them where they are posted. */
export const TIES_TO_TEXTS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[to be used|for use|use] (with|alongside) [the] (story|article|feature|text|copy) [slugged|about|on|by] {clause} only',
      '[for|to be used in|use for|use in] [use] (in|for) [the] (tributes|tribute|obituaries|obituary|appreciations) [(to|of|on|about) {clause}] only',
      'use for (obituaries|obituary|tributes|appreciations) only',
      '(illustration|photo|image) de l article (de|sur|du|des) {clause} (uniquement|seulement|exclusivement)',
      'para ilustrar (exclusivamente|unicamente|solo|solamente) {clause}',
      'para ilustrar (exclusivamente|unicamente|apenas|somente) {clause}',
      'nicht ohne [den|diesen|zugehorigen] (text|artikel|beitrag) (verwenden|veroffentlichen|abdrucken|nutzen)',
      '(только|исключительно) (вместе|совместно) с (текстом|материалом|статьей|публикацией) [{clause}]',
      '[해당] 기사 와 함께 [만] (사용|게재) [할 때만|시에만|하는 경우에만|하는 경우에 한해] (허용|가능)',
      '[本|該当|当該] 記事 と (セット|一緒|併せて|あわせて) [で] [のみ|だけ] (使用|掲載|利用) (可|可能|できます)',
      '(仅限|僅限|仅供|只能|只可) (配合|随|隨|搭配) [~3] (稿件|报道|報道|文章|新闻|新聞) [一并|一起] (使用|刊用|刊登|刊发)',
      '[please] (tag|mention|link to) @ ~2 (when|if|whenever) (posting|posted|sharing|shared|using)',
      '[the] use [of the {image}] (in|on) (social media|instagram|facebook) requires (linking|tagging|a link|a tag) [to] [@] ~2',
    ],
    examples: [
      ['To be used with story slugged Storm only', 'other'],
      ['Use for obituaries only', 'other'],
      ["Illustration de l'article de Jeanne Roe uniquement", 'other'],
      ['Para ilustrar exclusivamente el reportaje de EFE', 'other'],
      ['Nicht ohne Text verwenden', 'other'],
      ['Только вместе с текстом ТАСС', 'other'],
      ['기사와 함께 사용할 때만 허용', 'other'],
      ['記事とセットでのみ使用可', 'other'],
      ['仅限配合新华社稿件使用', 'other'],
      ['Tag @netflix when posting', 'other'],
    ],
    counterExamples: [
      'The museum opened with the story only the old town knew.',
      'Ein Gesetz, das man nicht ohne Text verwenden kann, sagte er.',
      'Les élèves font une illustration de l’article de la journaliste.',
    ],
  }),
];
