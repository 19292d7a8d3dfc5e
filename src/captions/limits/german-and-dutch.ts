import { type Limit, limit } from './limit.ts';

export function german(): Limit {
  const act =
    '\\w*(?:verwende[nt]|verwertet|nutzt|nutzen|veroffentlich|gedruckt|drucken|archivier|speicher|verkauf|beschnitten|beschneiden|weitergegeben|weitergeben|verbreite|freigegeben|gezeigt werden|publizier|bearbeite[nt]|verandert werden|reproduzier|retuschier|gesendet werden)\\w*';
  const verb =
    '(?:weiter)?(?:verwenden|nutzen|benutzen|veroffentlichen|drucken|abdrucken|archivieren|speichern|verkaufen|beschneiden|weitergeben|verbreiten|bearbeiten|verandern|publizieren|retuschieren)\\b';
  return limit(
    '(?<!\\bim |\\b(?:auf|in) (?:dem|diesem|den|diesen|einem) (?:\\S+ )?)\\b(?:bild|bilder|bildern|bildes|foto|fotos|aufnahmen?|bildmaterial)\\b(?! (?:(?!nicht )\\S+ ){0,2}zeig)',
    [
      `\\b(?:darf|durfen|soll|sollen|ist|sind|kann|konnen)\\b.{0,60}\\b(?:nicht|nur|ausschliesslich|lediglich|keinesfalls|erst|in keine\\w*)\\b.{0,90}\\b${act}`,
      `\\bnicht (?:zu )?${verb}`,
      `\\bnur (?:\\S+ ){0,5}zu ${verb}`,
      '\\b(?:verwendung|nutzung|veroffentlichung|abdruck|archivierung|weitergabe|bearbeitung)\\b.{0,80}\\b(?:nur|nicht|ausschliesslich|untersagt|verboten|gestattet|erlaubt|zulassig|gesperrt|beschrankt|erst)\\b',
      '\\b(?:nur|nicht)\\b.{0,60}\\bzur verfugung\\b',
      '\\bnicht zu zeigen\\b',
      '\\b(?:nur|nicht)\\b (?:\\S+ ){0,2}(?:verwendbar|nutzbar|verwertbar)\\b',
      '\\b(?:nur|nicht|ausschliesslich) (?:zur|fur) (?:\\S+ ){0,4}(?:verwendung|nutzung|veroffentlichung|archivierung|weitergabe|berichterstattung)\\b',
    ],
  );
}

export function dutch(): Limit {
  const act =
    '(?:gebruik|gepubliceerd|publiceren|verkocht|verkopen|bijgesneden|bijsnijden|gearchiveerd|archiveren|afgedrukt|gedrukt|verspreid|doorverkocht|bewerkt|gereproduceerd|vrijgegeven|opgeslagen|geplaatst|gedeeld|doorgegeven|getoond worden)\\w*';
  return limit(
    "(?<!\\bop (?:de|deze|een|het|dit) )\\b(?:foto|foto's|fotos|beeld|beelden|afbeelding|afbeeldingen|opnamen?)\\b(?! (?:\\S+ ){0,2}toon)",
    [
      `\\b(?:mag|mogen|kan|kunnen|moet|is|zijn)\\b.{0,60}\\b(?:niet|alleen|enkel|slechts|uitsluitend|nooit)\\b.{0,80}\\b${act}`,
      `\\bniet (?:te |voor )?(?:publiceren|gebruiken|archiveren|verkopen|bijsnijden|bewerken|verspreiden|publicatie|gebruik|verkoop)\\b`,
      '\\b(?:gebruik|publicatie|verkoop|verspreiding)\\b.{0,80}\\b(?:verboden|beperkt|uitsluitend|alleen|enkel|slechts|niet toegestaan|voorbehouden)\\b',
      '\\b(?:alleen|uitsluitend|enkel) (?:voor|bestemd|te gebruiken)\\b',
    ],
  );
}
