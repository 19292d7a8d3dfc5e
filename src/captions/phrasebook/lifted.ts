import type { PhraseRow } from './row.ts';

const notice = (patterns: string[], examples: PhraseRow['examples'], counterExamples: string[] = []): PhraseRow => ({
  patterns,
  meaning: { does: 'notice' },
  reach: 'directives',
  examples,
  counterExamples,
});

const NONE = '(none|no|nil|n / a|keine|aucune|aucun|ninguna|ninguno|nessuna|nenhuma|geen|ingen|inga|нет)';

/** A restriction denied is none, and a note to the desk says nothing of use. They come first: the words within them speak of restrictions. */
export const LIFTED: readonly PhraseRow[] = [
  notice(
    [
      '[the] (embargo|sperrfrist|embargos|embargoes) [(is|was|has been|now|ist|wurde|est|ha sido|is now)] (lifted|over|off|expired|ended|cancelled|removed|aufgehoben|abgelaufen|leve|levee|levantado|revocato|suspenso|opgeheven|opphevet|ophaevet|havt|снято)',
      `(embargo|sperrfrist) [:] ${NONE}`,
      '(no|kein|aucun|sin|senza|sem|geen|ingen|без) (embargo|sperrfrist)',
      'keine sperrfrist',
      `(restriction|restrictions|usage restrictions|use restrictions|limitations|conditions|einschrankungen|beschrankungen|restricciones|restricoes|restrizioni|limitazioni|beperkingen|restriksjoner|begrensninger|restriktioner|begransningar|ограничения) [:] ${NONE} [known]`,
      '(no|without|without any) [usage|use|further|other|known|special] (restriction|restrictions|limitations|conditions) [(apply|applies|on use|on usage|in place)]',
      '(unrestricted|restriction free) [use|usage]',
      'keine [nutzungs|weiteren] (einschrankungen|beschrankungen|nutzungsbeschrankungen|nutzungseinschrankungen)',
      '(aucune|sans|sans aucune|pas de) restriction(s|)',
      '(sin|ninguna) (restriccion|restricciones)',
      '(sem|nenhuma) (restricao|restricoes)',
      '(senza|nessuna) (restrizione|restrizioni|limitazioni)',
      'geen (beperkingen|restricties)',
      '(ingen|inga) (restriksjoner|begrensninger|restriktioner|begransninger|begransningar)',
      'без ограничений',
      '[사용|이용] 제한 없음',
      '[使用|利用] 制限 (なし|はありません|はございません)',
      '[使用] (无限制|無限制|没有限制)',
      '(elsewhere|otherwise|other countries|other territories|rest of world) [:] [it|use] [is] (allowed|permitted|free|unrestricted|ok|fine|no restrictions|without restrictions)',
      `[(model|property|models)] (release|releases|released) [:] (yes|not required|not applicable|available|on file)`,
    ],
    [
      ['Embargo lifted.'],
      ['Embargo: none'],
      ['RESTRICTIONS: NONE'],
      ['No restrictions apply'],
      ['Keine Einschränkungen'],
      ['Sans restriction'],
      ['사용 제한 없음'],
      ['Property release: on file'],
      ['No restrictions, Japan out', 'territory-except JP'],
      ['Restrictions: no archiving', 'no-archive'],
    ],
    ['Ministers said there would be no restrictions on travel.'],
  ),
  notice(
    [
      'free of charge',
      '(new|alternative|alternate|tighter|wider) crop',
      'royalty free [image|photo|licence|license]',
      '(belegexemplar|beleg|belegexemplare|ein belegexemplar|um belegexemplar) [wird|werden] (erbeten|erwunscht|gebeten)',
      '[a] (complimentary|voucher|specimen) (copy|copies) (appreciated|requested|welcome)',
      '(credit|byline) [is|would be] (appreciated|welcome|welcomed|optional)',
      '(contains|containing|includes) [partial|some] (nudity|blood|gore|graphic content|strong language|profanity|offensive language|violence|smoking)',
      '(nudity|profanity|offensive language)',
      '(alternative|alternate|tighter|looser|wider|different|new) (crop|version|angle) of [the|a|an] {image} ~2 (sent|transmitted|moved|filed|issued) [earlier|before|previously|today|yesterday]',
      '{image} (transmitted|sent|moved|retransmitted|resent|available) (with|in|at) [a] (higher|high|full|better) (resolution|quality)',
      '[the] (previous|earlier|first) (version|image|photo|picture) (may|can) [still] be used',
      '(best|better) (quality|resolution) available',
      '(see|refer to|part of) [a|the] (series|sequence|set|package) ~6',
    ],
    [
      ['EDS: CONTAINS NUDITY'],
      ["EDITOR'S NOTE: alternative crop of picture sent earlier"],
      ['Royalty-free'],
      ['Belegexemplar erbeten'],
      ['Photo transmitted with higher resolution. Previous version may be used.'],
    ],
    ['The museum sells royalty-free postcards.'],
  ),
];
