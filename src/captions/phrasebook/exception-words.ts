import { listed } from './atoms.ts';

/** What says that the place, medium, end or title behind it stays as it is: “except”, “mit Ausnahme von”. */
export const EXCEPT = listed(`
  except [(for|from|as|where)]; excepting; with the exception of; other than; apart from; aside from; save [for]; but for; barring;
  ausser; mit ausnahme [(von|vom)]; ausgenommen; abgesehen von; mit ausschluss von;
  sauf; hormis; excepte; a l exception (de|du|des|d); exception faite (de|du|des|d); en dehors (de|du|des|d); a part;
  salvo; excepto; a excepcion (de|del); con excepcion (de|del); con la excepcion (de|del); con la salvedad (de|del); aparte de; menos;
  tranne [che]; eccetto [che]; salvo [che]; ad eccezione (di|del|della|dello|dei|degli|delle|dell); con l eccezione (di|del|della|dei|degli|delle|dell); fatta eccezione per; fatta salva; al di fuori (di|del|della|dell|dei|degli|delle); a parte;
  exceto; com excecao (de|do|da|dos|das); a excecao (de|do|da|dos|das); com a excecao (de|do|da|dos|das); salvo;
  behalve; uitgezonderd; met uitzondering van; afgezien van;
  unntatt; bortsett fra; med unntak (av|for); utenom; med untakelse af; undtagen; bortset fra; med undtagelse af; utom; med undantag (av|for); forutom; franset; bortsett fran;
  кроме [как]; за исключением; исключая; помимо;
  oprocz; poza; z wyjatkiem; krome; s vyjimkou; paitsi;
  除; 除了
`);

/** The same, said behind it: “Poland excepted”. */
export const EXCEPTED = listed(`
  excepted; [is|are] excepted; ausgenommen; ausgenommen (ist|sind); excepte(e|s|es|); mis(e|es|) a part; exceptuad(o|a|os|as); eccettuat(o|a|i|e); excetuad(o|a|os|as); uitgezonderd; unntatt; undtaget; undtagen; undantaget; undantagen; lukuun ottamatta;
  [을|를|은|는] 제외 (하고|하고는|한|하면|하곤); 을 뺀; 를 뺀; 을 빼고; 를 빼고; を 除き; を 除いて; を 除いては; を 除く; 除外
`);

/** What turns the word behind it round: all but that. */
export const ALL_BUT = listed(`
  non; other than; anything (but|other than|except); all (but|except|other than); autre(s|) qu; autre(s|) que (de|d|pour|dans|en|sur|la|le|l|); andere(r|n|s|m|) als; anderweitige als; ander(e|s|) dan;
  annen enn; annet enn; andre enn; annan an; annat an; andra an; anden end; andet end; andre end; distint(o|a|os|as) (de|del|al|a); que no sea(n|); divers(o|a|i|e) (da|dal|dalla|dall) [quell(o|a|i|e)];
  (ann(en|et|an|at)|andre|andra|and(en|et)) (bruk|brug|utnyttelse|anvendelse|anvandning) (enn|an|end); andere(r|n|) (nutzung|nutzungen|verwendung|verwendungen) als; ander gebruik dan; autre(s|) (usage|usages|utilisation|utilisations) que; otro(s|) uso(s|) que; altr(o|i) us(o|i) che; outro(s|) uso(s|) que;
  (use|uses|usage) not (limited to|being); (nul|aucun|personne d) autre que; que nao (o|a|os|as|para|em|no|na);
  che non sia; che non siano; diferente(s|) (de|do|da|dos|das); divers(o|a|os|as) (de|do|da|dos|das); que nao seja(m|)
`);

/** The same, right before the name of an end, or of a medium by a hyphen: “nicht-redaktionell”, 非报道. Elsewhere these forbid. */
export const NOT = listed('nicht; niet; ikke; icke; не; 비; 非');

/** The same behind a word for use alone: “uso no editorial”. */
export const NOT_BEHIND_USE = listed('no; nao; not; nie; ej; inte; pas');
