import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of.ts';

const CAPTIONS: [rule: string, text: string, people: string[], mentioned?: string[]][] = [
  ['a title is no part of a name', 'French President Marie Laurent speaks in Lyon, France.', ['Marie Laurent']],
  [
    'an office with a portfolio is stripped',
    'U.S. Secretary of State Daniel Harper leaves the summit.',
    ['Daniel Harper'],
  ],
  [
    'a mark in brackets is a position',
    'Actor Nils Berg (R) and singer Ana Souza (2nd L) arrive.',
    ['Nils Berg (R)', 'Ana Souza (2nd L)'],
  ],
  [
    'a word between commas is a position',
    'Mayor Eva Lind, second from right, greets Karl Otto, left, at city hall.',
    ['Eva Lind (second from right)', 'Karl Otto (left)'],
  ],
  [
    'the letters that open a list place nobody',
    '(L-R) Ivan Petrov, Maria Rossi and Hugo Blanc pose.',
    ['Ivan Petrov', 'Maria Rossi', 'Hugo Blanc'],
  ],
  [
    'whom the words say is not pictured is only mentioned, and nobody beside them',
    'Emil Strand (not pictured) and Tom Miller shake hands with Eva Lind, not in picture, in Lyon.',
    ['Tom Miller'],
    ['Emil Strand', 'Eva Lind'],
  ],
  [
    'who is not pictured stands in brackets in German',
    'Außenministerin Anna Beispiel spricht mit Karl Otto (CDU, nicht im Bild) in Berlin.',
    ['Anna Beispiel'],
    ['Karl Otto'],
  ],
  [
    'who is not pictured stands in brackets in French',
    'La ministre Marie Laurent salue Hugo Blanc (hors champ) à Lyon.',
    ['Marie Laurent'],
    ['Hugo Blanc'],
  ],
  [
    'who is not pictured stands in brackets in Spanish',
    'La cantante Maria Rossi saluda a Ana Souza (no aparece en la imagen) en Madrid.',
    ['Maria Rossi'],
    ['Ana Souza'],
  ],
  [
    'who is not pictured stands in brackets in Korean',
    '배우 이정재(사진에 없음)가 감독 박찬욱(왼쪽)과 서울에서 이야기하고 있다.',
    ['박찬욱 (왼쪽)'],
    ['이정재'],
  ],
  [
    'who was not seen since is no less in the picture',
    'Singer Ana Souza, not seen since 2020, waves in Lyon on Sunday.',
    ['Ana Souza'],
  ],
  ['a shirt number is no position', 'Quarterback Tom Miller (12) throws a pass.', ['Tom Miller']],
  ['particles belong to the name', 'Dutch cyclist Anna van der Berg celebrates.', ['Anna van der Berg']],
  ['a name with an initial is whole', 'Senator James L. Carter waves.', ['James L. Carter']],
  ['a role that opens the sentence is no name', 'Actress Lumen poses for photographers.', ['Lumen']],
  [
    'a team before the name is no name',
    "Harbour United's Emil Strand celebrates scoring the second goal.",
    ['Emil Strand'],
  ],
  [
    'a team between name and mark does not hide the mark',
    'Driver Paul Lind of Norway, left, waves.',
    ['Paul Lind (left)'],
  ],
  ['a title in one word is stripped', 'Bundesaußenministerin Anna Beispiel spricht.', ['Anna Beispiel']],
  [
    'an office in Italian is stripped',
    'Il presidente del Consiglio Maria Rossi durante la conferenza.',
    ['Maria Rossi'],
  ],
  ['initials of two letters stay', 'Governor JD Miller speaks during a rally at night.', ['JD Miller']],
  ['a foreign name in Korean has two words', '안나 베르그 독일 총리가 회의에서 발언하고 있다.', ['안나 베르그']],
  ['a mark behind a Korean name is a position', '손민수(왼쪽)가 경기에서 골을 넣고 있다.', ['손민수 (왼쪽)']],
  ['a monarch has one name', 'King Harald and Queen Sonja arrive in Bergen, Norway.', ['Harald', 'Sonja']],
  ['a style after a comma is title', 'Sofia, Duchess of Aland, visits a school.', ['Sofia']],
  [
    'an opponent is only mentioned',
    "Spain's Carla Ruiz celebrates after beating Italy's Paola Conti.",
    ['Carla Ruiz'],
    ['Paola Conti'],
  ],
  ['who comforts somebody is there', 'Ann Lee is comforted by Jane Roe in Lyon.', ['Ann Lee', 'Jane Roe']],
  [
    'whoever stands between commas is spoken of',
    'An aide to Ann Lee, Jane Roe, leaves Lyon.',
    ['Jane Roe'],
    ['Ann Lee'],
  ],
  ['a face is of whoever bears it', "Photo shows Jane Roe's face in Lyon.", ['Jane Roe']],
  ['so is a smile', 'Cameras catch the smile of Jane Roe in Lyon.', ['Jane Roe']],
  ['a face on a banner is not', 'A banner with the face of Jane Roe hangs in Lyon.', [], ['Jane Roe']],
  ['who embraces somebody in Spanish is there', 'Una niña es abrazada por Maria Rossi en Lyon.', ['Maria Rossi']],
  [
    'who comforts somebody in German is there',
    'Anna Berg wird von Maria Rossi getröstet.',
    ['Anna Berg', 'Maria Rossi'],
  ],
  ['图为 tells whom the picture shows', '两国领导人星期日在平壤举行会谈并签署协议。图为金正恩与普京握手。', ['金正恩']],
  [
    'whoever is honoured in a ceremony is only mentioned',
    'Minister Erik Dahl attends a ceremony honouring Peter Holm.',
    ['Erik Dahl'],
    ['Peter Holm'],
  ],
  ['the owner of something is only mentioned', "Soldiers guard President Omar Said's palace.", [], ['Omar Said']],
  ['a likeness shows nobody', 'A woman holds a portrait of Maria Silva during a march.', [], ['Maria Silva']],
  [
    'whom the lead does not show is only mentioned',
    'Firefighters work in a forest. Governor Paul Stone said on Monday that rain was near.',
    [],
    ['Paul Stone'],
  ],
  [
    'teams, venues and streets are nobody',
    'Fans of the Golden Bay Tigers cheer at Victoria Park Stadium on Charles Street.',
    [],
  ],
  ['a photo of somebody shows them', 'Undated handout photo issued by Kent Police of Adam Price.', ['Adam Price']],
  [
    'a list in French has its own opening',
    'De g à d: Luc Martin, maire; Claire Petit, architecte.',
    ['Luc Martin', 'Claire Petit'],
  ],
  ['Korean names stand before their titles', '김철수 국무총리가 회의에서 발언하고 있다.', ['김철수']],
  ['a Chinese name needs no title where its place is told', '王小明（左）与记者握手。', ['王小明 (左)']],
  ['nor where somebody is met', '王小明与代表团会面。', ['王小明']],
  ['nor before words in Latin letters', '王小明 waves. REUTERS/John Doe', ['王小明']],
  ['Chinese names stand behind their titles', '联合国秘书长王小明在会议上致辞。', ['王小明']],
];

describe('people in a caption', () => {
  it.each(CAPTIONS)('%s', (_, text, people, mentioned = []) => {
    const read = factsOf(text);
    expect(read.people).toEqual(people);
    expect(read.mentioned).toEqual(mentioned);
  });

  it('are written in normal case where the agency shouts', () => {
    expect(factsOf('ROME, ITALY - Former minister LUCIA BIANCHI leaves court.').people).toEqual(['Lucia Bianchi']);
  });

  it('are named in place of the photographer by an agency that prints them there', () => {
    expect(factsOf('Foto: Anna Beispiel (Archiv), via dts Nachrichtenagentur', 'credit').people).toEqual([
      'Anna Beispiel',
    ]);
  });

  it('are not sought in instructions', () => {
    expect(factsOf('Call Peter Holm before use.', 'instructions').people).toEqual([]);
  });
});
