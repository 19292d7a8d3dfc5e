import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

/** What desks are told of a sending: that more comes, by which way, under which number, and whom to ask. */
export const NOTICES_OF_SENDING: readonly PhraseRow[] = [
  notice(
    [
      '(another|a further|a second|one more|an alternative) (picture|photo|photograph|image|version|crop|frame|take) [of (this|the) (event|scene|subject|series|story)] (follows|to follow|will follow)',
      '(more|further|additional|other|alternative) (pictures|photos|photographs|images|versions|frames) [of (this|the) (event|scene|subject|series|story)] (follow|to follow|will follow|are to follow|coming)',
      '[please] [use] (version|take|edit|update) {n}',
      '(higher|lower|better|full) (resolution|res|quality) [(version|file|image|picture|photo)]',
      '[please] use (this|the (new|latest|corrected|updated)) (version|file|crop|edit) [instead]',
      'weitere (bilder|fotos) (folgen|in kurze)',
      '(d autres|autres) (photos|images) (suivent|a suivre|a venir)',
      '(mas|otras) (fotos|imagenes) (a continuacion|en breve)',
    ],
    [
      ['Another picture of this event follows'],
      ['More images to follow'],
      ['Version 2'],
      ['Higher resolution'],
      ['Please use this version'],
      ['Weitere Bilder folgen'],
    ],
  ),
  notice(
    [
      'for (more|further|additional|other) (photos|pictures|images|photographs|information|details|frames) [please] (visit|see|go to)',
      '(sent|transmitted|distributed|delivered|moved|uploaded) (via|by|over|through) [the] (wire|ftp|email|e mail|satellite|mobile phone|web|internet)',
      '(invoice|order|job|assignment|booking|commission) [(number|no|nr|id|ref)] [:] [#] {n}',
      '(questions|queries|enquiries|inquiries) [?]',
      '(free (of|from)|without) [any|all] restrictions',
    ],
    [['Sent via wire'], ['Invoice 12345'], ['Job no 77'], ['Queries?'], ['Free of restrictions']],
    ['The order was sent by email.'],
  ),
];
