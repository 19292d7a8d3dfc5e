import { type Limit, limit } from './limit.ts';

export function english(): Limit {
  const act =
    '(?:use|used|using|publish(?:ed)?|crop(?:ped)?|sell|sold|resell|resold|archived?|print(?:ed)?|reprint(?:ed)?|(?:re)?distributed?|reproduced?|altered|alter|edit(?:ed)?|manipulated?|modif(?:y|ied)|transmit(?:ted)?|broadcast|syndicated?|stored?|copied|copy|display(?:ed)?|licensed|download(?:ed)?|run)\\b';
  const matter = '(?:use|usage|publication|reproduction|distribution|broadcast|sale|cropping|archiving|printing)';
  const few = '(?:not|never|only|solely|exclusively)';
  const may = '(?:must|may|can|shall|should)';
  return limit(
    // "In this photo …" and "the picture shows …" are how news begins.
    "(?<!\\b(?:in|on) (?:the |(?:this|a|an|these|his|her) (?:[\\w'-]+ ){0,2})|\\b(?:takes?|taking|took|holds?|holding|carry|carrying|with) (?:(?:a|an|his|her|their) )?(?:(?!this)\\w+ )?)\\b(?:photos?|photographs?|pictures?|images?|footage)\\b(?! (?:[\\w'-]+ ){0,2}shows?\\b)",
    [
      `\\b${may} (?:${few}|no longer) (?:be )?(?:\\w+ )?${act}`,
      `\\bcannot (?:be )?${act}`,
      `\\b(?:${few} to|to ${few}|only|do not|don't|please not) (?:be )?${act}(?<!\\bonly (?:use|used|using))`,
      `\\bonly be ${act}`,
      `(?<!\\b(?:will|would|could|to|may|can|did) )\\bnot be ${act}`,
      '\\b(?:only|solely|exclusively) (?:available|intended|cleared|meant)\\b',
      '\\bnot (?:available|intended|cleared|meant) (?:for|in|to)\\b',
      `\\b(?:${may}|to) be ${act}.{0,60}\\b(?:only|solely|exclusively)\\b`,
      `\\bno\\b.{0,40}\\bmay be ${act}`,
      `\\brefrain from\\b`,
      `\\bfor (?:[\\w'-]+ ){0,3}${matter}\\b.{0,50}\\b(?:only|solely|exclusively)\\b`,
      `\\b${few} (?:[\\w'-]+ ){0,2}for (?:[\\w'-]+ ){0,2}${matter}\\b`,
      `\\b${matter} (?:of|in|outside)\\b.{0,60}\\b(?:limited|restricted|prohibited|forbidden|not (?:allowed|permitted|authori[sz]ed)|only|requires|subject to|reserved)\\b`,
      '\\bmust be (?:deleted|removed|destroyed|returned|blurred|pixell?ated|credited|obscured)\\b',
    ],
  );
}
