import { vocabulary } from './lexicon.ts';
import { NumberSet } from './number-set.ts';

/** The numbers of words, which the vocabulary knows from then on. */
export const idsOf = (list: string): NumberSet => new NumberSet(list.split(' ').map((word) => vocabulary.add(word)));

/** Slots that are one word of a class. */
export const WORD_CLASSES: Readonly<Record<string, NumberSet>> = {
  image: idsOf(
    'image picture photo photograph video content material file files footage handout images pictures photos photographs still stills frame frames',
  ),
  depiction: idsOf(
    'image picture photo photograph illustration images pictures photos portrait artwork rendering bild foto fotos bilder symbolbild grafik photographie imagen imagem immagine afbeelding beeld bilde billede bilden изображение фото картинка иллюстрация фотография',
  ),
  made: idsOf('generated created made produced altered edited manipulated retouched expanded enhanced'),
  stories: idsOf(
    'stories story reports report articles article coverage features feature reporting reviews review news berichte bericht beitrage artikel rezensionen besprechungen berichterstattung articles critiques reportages sujets informaciones noticias articulos reportajes resenas',
  ),
  about: idsOf('on about of concerning regarding into uber zu zum zur des der von sur sobre de del di acerca'),
  run: idsOf('use publish run air broadcast show print post carry reproduce'),
  discard: idsOf('delete deleted remove removed erase erased destroy destroyed purge purged wipe wiped discard'),
  cover: idsOf('face faces identity identities children child number license licence plate'),
  consent: idsOf(
    'consent permission approval agreement authorisation authorization clearance clearances permissions approvals arrangement licence license permit release zustimmung genehmigung erlaubnis einwilligung einverstandnis freigabe absprache rucksprache autorisation accord consentement autorizacion consentimiento permiso autorizzazione consenso permesso autorizacao consentimento permissao toestemming samtykke tillatelse tilladelse tillstand medgivande godkannande разрешения согласия aftale avtale avtal overenskommelse',
  ),
};
