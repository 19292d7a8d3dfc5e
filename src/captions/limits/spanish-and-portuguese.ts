import { type Limit, limit } from './limit.ts';

export function spanish(): Limit {
  const act =
    '(?:usa[rd]|utiliz|publicar|publicad|reproduci|difundi|vender|vendid|archivar|archivad|recorta|imprimi|modificar|modificad|distribui|emplea[rd]|emiti|alterar|alterad)\\w*';
  const only = '(?:solo|solamente|unicamente|exclusivamente)';
  const may = '(?:puede|pueden|podra|podran|debe|deben|debera|deberan)';
  const matter = '(?:uso|utilizacion|publicacion|reproduccion|difusion|venta|distribucion)';
  return limit(
    '(?<!\\b(?:en|toman?|saca|sacan|muestran?|sostienen?) (?:la|esta|una|las|unas) )\\b(?:fotos?|fotografias?|imagen|imagenes)\\b(?! (?:\\S+ ){0,2}muestra)',
    [
      `\\bno (?:se )?(?:${may}|esta|estan)\\b.{0,60}\\b${act}`,
      `\\b(?:no|nunca) (?:usar|utilizar|publicar|reproducir|difundir|vender|archivar|recortar|modificar|distribuir)\\b`,
      `\\b${only} (?:se )?${may}\\b.{0,60}\\b${act}`,
      `\\b${may}\\b.{0,60}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${may}\\b.{0,40}\\b${act}.{0,60}\\b${only}\\b`,
      `\\b${matter}\\b.{0,80}\\b(?:prohibid[oa]s?|limitad[oa]s?|reservad[oa]s?|exclusiv[oa]s?|${only}|restringid[oa]s?|unico)\\b`,
      '\\breservad[oa]s? (?:al?|para)\\b',
      `\\b(?:prohib\\w+|${only} para) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}

export function portuguese(): Limit {
  const act =
    '(?:usa[rd]|utiliza|publicar|publicad|reproduzi|divulga[rd]|vender|vendid|arquiva[rd]|recorta|impress|modificar|modificad|distribui|alterar|alterad|veicula)\\w*';
  const only = '(?:so|somente|apenas|unicamente|exclusivamente)';
  const may = '(?:pode|podem|podera|poderao|deve|devem|devera|deverao)';
  const matter = '(?:uso|utilizacao|publicacao|reproducao|divulgacao|venda|distribuicao)';
  return limit(
    '(?<!\\b(?:na|nesta|nessa|numa|(?:tiram?|mostram?|seguram?) (?:uma|a|as)) )\\b(?:fotos?|fotografias?|imagem|imagens)\\b(?! (?:\\S+ ){0,2}mostra)',
    [
      `\\bnao (?:se )?(?:${may}|esta|estao)\\b.{0,60}\\b${act}`,
      '\\bnao (?:usar|utilizar|publicar|reproduzir|divulgar|vender|arquivar|recortar|modificar|distribuir)\\b',
      `\\b${only} (?:se )?${may}\\b.{0,60}\\b${act}`,
      `\\b${may}\\b.{0,60}\\b${act}.{0,60}\\b${only}\\b`,
      `\\b${may}\\b.{0,30}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${matter}\\b.{0,80}\\b(?:proibid[oa]|limitad[oa]|reservad[oa]|exclusiv[oa]|restrit[oa]|${only})\\b`,
      '\\breservad[oa]s? (?:ao?s?|para)\\b',
      `\\b(?:proibid[oa]s?|${only} para) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}
