import { type Limit, limit } from './limit.ts';

export function polish(): Limit {
  const act =
    '(?:publikowa|opublikowa|uzywa|uzyt|wykorzyst|rozpowszechni|drukowa|sprzeda|kadrowa|modyfikowa|archiwizowa|kopiowa|przekazywa)\\w*';
  const matter = '(?:publikacj|wykorzystani|uzyci|uzytk|sprzedaz|rozpowszechniani|kopiowani|archiwizacj)\\w*';
  return limit('(?<!\\bna (?:tym )?)\\b(?:zdjeci[ae]|zdjec|fotografi[aei]|fotografie)\\b', [
    `\\bnie (?:moze|moga|wolno|nalezy|mozna)\\b.{0,60}\\b${act}`,
    `\\bnie (?:publikowac|uzywac|wykorzystywac|sprzedawac|archiwizowac|kadrowac)\\b`,
    `\\b(?:tylko|wylacznie|jedynie)\\b.{0,40}\\b(?:${matter}|${act}|dla\\b)`,
    `\\b(?:zakaz\\w*|zabron\\w+|niedozwolon\\w+)\\b.{0,30}\\b(?:${matter}|${act})`,
    `\\b${matter}\\b.{0,50}\\b(?:zakazan\\w+|zabronion\\w+|niedozwolon\\w+|ograniczon\\w+|tylko|wylacznie)\\b`,
  ]);
}

/** Faces that Polish and Czech desks show covered alone. */
export function coveredFaces(): Limit {
  const covered = '(?:zanonimizow|zamaz|zaslon|zaslan|ukry|rozmaz|anonymiz|zakry)\\w*';
  return limit('\\b(?:wizerun|twarz|ocz[uy]|oskarzon|podejrzan|tvar|oblicej|obzalovan)\\w*', [
    `\\b(?:tylko|wylacznie|jedynie|pouze|jen|vyhradne)\\b.{0,40}\\b${covered}`,
    `\\b(?:nalezy|trzeba|prosimy|prosze|nutno|je treba) ${covered}`,
  ]);
}

export function czech(): Limit {
  const act = '(?:pouzi|publikov|zverejn|sirit|prodav|orezav|upravov|archivov|otisk)\\w*';
  return limit('\\b(?:fotografi(?:i|e|im)|snim(?:ek|ky|ku))\\b', [
    `\\b(?:nesm[ie]|nesmej[ie]|nelze)\\b.{0,40}\\b${act}`,
    `\\b(?:lze|mozno|smi|smej[ie])\\b.{0,30}\\b${act}.{0,20}\\b(?:jen|pouze|vyhradne)\\b`,
    `\\b(?:jen|pouze|vyhradne)\\b.{0,40}\\b${act}`,
    `\\bzakaz\\w*\\b.{0,30}\\b${act}`,
  ]);
}

export function finnish(): Limit {
  const act = '(?:kaytta|kayteta|julkaist|julkaise|myyda|levitta|muokat|rajata|arkistoi|painaa)\\w*';
  const matter = '(?:kaytto|kayton|kayttoa|kayttoon|julkaisu|julkaiseminen|julkaisemi|myynti|levitys)\\w*';
  return limit('\\b(?:valo)?kuv(?:a|aa|an|at|ia|ien|ista|asta)\\b', [
    `\\b(?:ei|eivat|ala|alkaa) (?:saa |voi |voida )?(?:\\S+ ){0,3}${act}`,
    `\\b(?:vain|ainoastaan|yksinomaan)\\b.{0,60}\\b(?:${matter}|${act})`,
    `\\bsaa (?:\\S+ ){0,2}${act}.{0,40}\\b(?:vain|ainoastaan|yksinomaan)\\b`,
    `\\b${matter}.{0,60}\\b(?:kielletty|kiellettya|rajoitettu|vain|ainoastaan|ei ole sallittu)`,
  ]);
}

/** Turkish says at the end of the verb what may not be. */
export function turkish(): Limit {
  const act = '(?:kullan|yayinlan|yayimlan|satil|paylas|basil|degistiril|kirpil|dagitil|cogaltil|arsivlen)';
  return limit('\\b(?:fotograf|gorsel|goruntu|resim|resm)(?!l?ar?d[ae]\\b|[td][ae]\\b)\\w*', [
    `\\b${act}\\w*(?:[ae]maz|mayin\\w*|meyin\\w*|m[ae]m[ae]li\\w*|m[ae]z)\\b`,
    `\\b(?:sadece|yalnizca|yalniz)\\b.{0,60}\\b(?:kullan|yayin|yayim)\\w*`,
    `\\b(?:kullan|yayin|yayim)\\w*.{0,40}\\b(?:yasak\\w*|izne tabi\\w*)`,
  ]);
}
