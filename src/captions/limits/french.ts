import { type Limit, limit } from './limit.ts';

export function french(): Limit {
  const act =
    '(?:utilise|publiee?s?\\b|publier|reprodui|diffuse|vendu|vendre|archive|recadre|imprime|modifie|retouche|distribue|exploite)\\w*';
  const matter = '(?:utilisation|publication|diffusion|reproduction|vente|usage|exploitation|archivage|recadrage)';
  return limit(
    "(?<!\\b(?:sur|dans) (?:cette |la |une |l'))\\b(?:photos?|photographies?|images?|cliches?)\\b(?! (?:\\S+ ){0,2}montre)",
    [
      `\\b(?:ne |n')(?:peu\\w+|doi\\w+|saurai\\w*|pourr\\w+|est|sont|etre)\\b.{0,60}\\b(?:${act}|destine\\w*)`,
      `\\bne (?:pas|jamais) (?:la |les |l'|etre )?${act}`,
      `\\b(?:peu\\w+|doi\\w+|pourr\\w+) etre ${act}.{0,60}\\b(?:uniquement|seulement|exclusivement)\\b`,
      `\\b${matter}\\b.{0,80}\\b(?:interdite?s?|limitee?s?|reservee?s?|uniquement|seulement|exclusivement|exclusif|soumise?s?|unique)\\b`,
      '\\b(?:photos?|images?|cliches?) (?:\\S+ ){0,3}reservee?s? (?:a|aux?)\\b',
      `\\b(?<!\\b(?:leve|annule|casse) l')(?:interdit\\w*|interdiction) (?:de |d'|a )(?:la |l')?(?:${act}|${matter})`,
      `\\b(?:uniquement|seulement|exclusivement) (?:\\S+ ){0,4}${matter}\\b`,
    ],
  );
}
