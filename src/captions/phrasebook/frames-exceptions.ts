import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** What a ban or a condition leaves open, and where the words of exception stand: in front, behind and in the middle. */
export const FRAMES_OF_EXCEPTIONS: readonly PhraseRow[] = [
  forbid(
    [
      '(monde|monde entier|welt|weltweit|mondo|mundo|wereld|verden|varlden|мир|весь мир) (sauf|hors|hormis|excepte|ohne|ausser|ausgenommen|tranne|eccetto|salvo|excepto|menos|exceto|behalve|zonder|unntatt|undtagen|utom|кроме) {things}',
      '(geen|ingen) {things} (toegestaan|tillatt|tilladt|tillaten|tillatet)',
      '(ningun|ninguna|nenhum|nenhuma|nessun|nessuna|aucun|aucune) {things}',
    ],
    [
      ['Monde sauf Japon', 'territory-except JP'],
      ['Welt ohne USA', 'territory-except US'],
      ['Ningún uso salvo en México.', 'territory-only MX'],
      ['Aucun usage hors presse', 'purpose-only editorial'],
      ['Geen gebruik toegestaan, behalve in België', 'territory-only BE'],
    ],
    ['Aucun pays sauf le Japon n’a répondu, dit-il.'],
  ),
  {
    patterns: [
      '{things} [est|sont|esta|estan|es|son|e|sono|sao] (soumis(e|es|)|subordonn(e|ee|es|ees)|sujet(o|a|os|as)|sujeit(o|a|os|as)|soggett(o|a|i|e)|subordinat(o|a|i|e)|vincolat(o|a|i|e)) (a|ad|al|all|alla|ao) [l|un|une|una|uma|la] {prior} {consent} {prior} {by}',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['Utilisation hors de France soumise à accord', 'territory-only FR', 'contact-required'],
      ['Uso fuera de revistas sujeto a autorización', 'channel-only print-magazine', 'contact-required'],
      ['Uso pubblicitario soggetto ad autorizzazione', 'purpose-except advertising', 'contact-required'],
    ],
    counterExamples: ['La vente de la gare est soumise à accord, dit le maire.'],
  },
  {
    patterns: [
      '(vrij|vrijelijk|gratis) te gebruiken',
      '(frei|honorarfrei|kostenlos) (verwendbar|nutzbar|zu verwenden)',
      '(fri|fritt) (a bruke|at bruge|att anvanda)',
      '(можно|разрешено) использовать',
    ],
    meaning: { does: 'permit' },
    reach: 'directives',
    examples: [
      ['Vrij te gebruiken'],
      ['Behalve voor reclame vrij te gebruiken', 'purpose-except advertising'],
      ['Außer für Werbung frei verwendbar', 'purpose-except advertising'],
    ],
  },
];
