import { readSpanOfTime } from '../times/read-span-of-days.ts';
import type { Outcome } from './veto.ts';

/** Said of a length: “for 14 days after delivery”, “delete 30 days after transmission”. */
const LASTS = new Set(
  `for within inside up during max maximum maximal most more longer limited valid
  fur innerhalb binnen hochstens langstens bis gultig beschrankt begrenzt befristet nur lang langer mehr plus mas piu mais meer pendant durant dans sous limite limitee expire valable
  durante dentro en hasta limitado caduca valido validos valida por entro per limitato scade massimo em ate expira no gedurende tot geldig beperkt i innen inden inom
  under maks hogst hojst gyldig течение более действительно fino jusqu до`.split(/\s+/),
);
/** Before or behind a length they say what happens then. */
const ENDS_THEN = new Set(
  'expire expires expired expiring lapse lapses end ends cease ceases stop stops discontinued cesser cesse cesar cesa cessare cessa cessar enden eindigen stoppen republication reprint reuse nachdruck wiederverwendung herpublicatie hergebruik delete deleted remove removed loschen geloscht entfernen endet supprimer supprime retirer eliminar borrar cancellare eliminare apagar remover verwijderen verwijderd slettes slette raderas radera caduque caduques caduca caducan vence vencen expira expiran expiram scade scadono erlischt erloschen verfallt verfallen vervalt vervallen verloopt verlopen истекает истекают удалить удалена 删 刪 削 消 삭 폐 off gone disappear destroy destroyed purge purged erase erased wiped vernichten vernichtet entfernt supprimee supprimes supprimees efface effacee effaces effacees effacer detruit detruite detruits detruites retire retiree retires retirees eliminarse eliminada eliminadas eliminado eliminados borrarse borrada borradas retirarse cancellata cancellate eliminata eliminate rimossa rimosse rimuovere apagada apagadas apagado apagados removida removidas removido excluida gewist wissen fjernes удалены удалено удалению'.split(
    ' ',
  ),
);
const AFTERWARDS = new Set(
  'after following nach apres despues tras dopo apos depois na etter efter после 후 後 后'.split(' '),
);

/** “TV: 48 Stunden nach Sendung”: for so long, or not before. */
export function isLengthOrWait({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind }) => kind === 'expires-after-days')) return false;
  if (words.tokens.slice(from, to).some(({ text }) => ENDS_THEN.has(text))) return false;
  for (let at = from; at < to; at += 1) {
    if (LASTS.has(words.tokens[at]?.text ?? '')) return false;
    const span = readSpanOfTime(words, at);
    if (span !== null && AFTERWARDS.has(words.tokens[span.end]?.text ?? '')) return true;
  }
  return false;
}

/** “For 7 days from 03/04/2026”: whichever way round, the days that both allow are none. */
export function endsBeforeItBegins({ restrictions }: Outcome): boolean {
  const begins = restrictions.find(({ kind }) => kind === 'embargo-until')?.value;
  const ends = restrictions.find(({ kind }) => kind === 'expires-on')?.value;
  return (
    typeof begins === 'string' && typeof ends === 'string' && ends.slice(0, DAY_LENGTH) < begins.slice(0, DAY_LENGTH)
  );
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
