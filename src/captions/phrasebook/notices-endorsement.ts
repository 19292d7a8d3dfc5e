import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

/** That a picture of an office endorses nothing, and by what name its source goes: neither narrows its use. */
export const NOTICES_OF_ENDORSEMENT: readonly PhraseRow[] = [
  notice(
    [
      '[the] (appearance|use|display|inclusion|availability|publication) of ~8 (visual information|imagery|images|photographs|photos|materials|products) [on ~4] does not (imply|constitute|suggest) [(or|nor) (imply|constitute|suggest)] [(any|an|official)] ~4 (endorsement|approval|recommendation) [(by|of) ~6]',
      '(reference|references|any reference) to ~6 does not (imply|constitute|suggest) [(or|nor) (imply|constitute|suggest)] [(any|an|official)] (endorsement|approval|recommendation) ~8',
      '~3 does not endorse [(any|the)] (product|company|service|products|companies|organisation|organization) ~5',
      '(use|publication|display|inclusion) of (this|these|the) ({image}|material|materials) does not (imply|constitute|suggest) [(or|nor) (imply|constitute|suggest)] [(any|an|official)] ~2 (endorsement|approval|recommendation) [(by|of) ~6]',
      '(publication|release|provision) does not (imply|constitute|suggest) [(or|nor) (imply|constitute|suggest)] [(any|an|official)] ~2 (endorsement|approval|recommendation) [(by|of) ~6]',
      'no endorsement [by ~4] (is|should be) (implied|inferred|intended)',
      '~3 endorsement is not (implied|intended)',
    ],
    [
      [
        'The appearance of U.S. Department of Defense (DoD) visual information does not imply or constitute DoD endorsement.',
      ],
      ['Use of this image does not imply endorsement by NASA.'],
      ['No endorsement is implied.'],
      ['Reference to NASA does not constitute endorsement, recommendation or favouring by the U.S. Government.'],
      ['NATO does not endorse any product or company shown.'],
    ],
  ),
];
