import { type Limit, limit } from './limit.ts';

export function nordic(): Limit {
  const act =
    '(?:bruk|brug|anvand|anvend|benytt|publicer|publiser|offentligg|selg|solgt|saelg|salj|arkiver|beskj|beskar|tryck|trykk|distribu|spri|videre)\\w*';
  const few = '(?:ikke|inte|ej|kun|bare|bara|endast|enbart|utelukkende|udelukkende|uteslutande|aldrig|aldri)';
  return limit(
    '(?<!\\b(?:pa|i) (?:dette |denne |den har )?)\\b(?:bild|bilde|bilden|bilder|bilderna|bildet|bildene|foto|fotoet|fotot|billede|billedet|billeder|billederne)\\b',
    [
      `\\b(?:ma|far|kan|skal|ska|skall) (?:\\S+ ){0,2}${few}\\b.{0,60}\\b${act}`,
      `\\b(?:ma|far|kan) (?:\\S+ ){0,2}${act} (?:\\S+ ){0,2}(?:kun|bare|bara|endast|enbart|utelukkende|udelukkende|uteslutande)\\b`,
      `\\b${few} (?:til|for|att|a) (?:\\S+ ){0,2}${act}`,
    ],
  );
}
