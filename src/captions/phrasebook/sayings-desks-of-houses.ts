import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const TRAINING_EN = '(train|training|teach|build|develop|improve|fine tune)';
const MODELS_EN =
  '(generative|generative ai|ai|artificial intelligence|machine learning|language|foundation|image) (models|model|systems|system|tools)';

/** Data that models are trained on, and what they may not change. */
export const DATASETS: readonly PhraseRow[] = [
  say([{ kind: 'purpose-except', value: ['ai-training'] }], 'directives', {
    patterns: [
      `[(this|the|these|no)] [{image}|file|files|image|work|works] (may|must|can|shall) not be (ingested|fed|included|used|added|incorporated|uploaded) (in|into|to|for|by) [(any|a)] (dataset|datasets|data set|data sets|corpus|training data|training set|training sets) [(used|intended|meant|designed)] [(to|for)] ${TRAINING_EN} [of] [(any|an)] (${MODELS_EN}|ai)`,
      '(not|never) for (dataset|datasets|training data|training sets|data sets) [(of|for) ~3]',
      '[(die|das|diese)] [(bilder|bild|datei|dateien|fotos)] (darf|durfen) nicht (in|fur) [(einen|keine)] (datensatz|datensatze|datensatzen|trainingsdaten|trainingsdatensatze) (zum|fur das|zur) (training|trainieren|entwicklung) [von|der] (generativer|generative|ki|kunstlicher|grosser) (modelle|modellen|ki modelle|ki modellen|sprachmodelle|intelligenz) (aufgenommen|verwendet|eingespeist|genutzt) werden',
      'ne (peut|peuvent|doit|doivent) [pas] (alimenter|integrer|etre integre(e|s|es|) (a|dans)|etre utilise(e|s|es|) (pour|dans)) (des|les|un|aucun) (jeux|jeu) de donnees (d entrainement|servant a entrainer|destines a entrainer) [(d|de|des|l|une)] (ia|intelligence artificielle|modeles generatifs|modeles d ia|modeles d intelligence artificielle)',
      'no (puede|pueden|podra|podran) (incorporarse|incluirse|usarse|utilizarse) (a|en) [ningun] (conjunto|conjuntos) de datos (para|de|destinado a|destinados a) (entrenar|entrenamiento) [(de|a)] [(la|modelos de)] (ia|inteligencia artificial|modelos generativos|modelos de ia)',
      'non (puo|possono) essere (inserit|utilizzat|usat|inclus)(a|o|e|i) in [alcun] (dataset|set di dati|insiemi di dati) (per|destinati a|destinato a) (l addestramento|addestrare|addestramento) [di] [(modelli|sistemi)] (generativi|di ia|di intelligenza artificiale|ia)',
    ],
    examples: [
      ['This file may not be ingested into any dataset used to train generative models.', 'purpose-except ai-training'],
      ['Darf nicht in Datensätze zum Training generativer Modelle aufgenommen werden', 'purpose-except ai-training'],
      ["Ne peut alimenter des jeux de données d'entraînement d'IA", 'purpose-except ai-training'],
    ],
    counterExamples: ['Scientists say the files may not be used in any dataset to train robots.'],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[,] (nor|not|never|must not be|may not be|not to be) [be] (altered|edited|changed|manipulated|extended|enhanced|modified) [(with|by|using)] [(any|the aid of)] (ai|generative ai|artificial intelligence|ai based|generative) [(tools|tool|software|programs|programmes|fill)]',
      '(keine|nicht|weder) [(bearbeitung|veranderung|manipulation|bearbeiten|verandern)] (mit|durch|mittels) (ki|kunstlicher intelligenz|ki tools|ki werkzeugen|generativer ki) [(bearbeiten|verandern|bearbeitet werden|verandert werden)]',
      '(ni|pas|aucune) [(etre)] (retouche|modification|modifiee|retouchee|modifiees|retouchees|alteree|alterees) [(a l aide|au moyen|avec|par)] [(d|des|de l|une|l)] (ia|outils d ia|intelligence artificielle|outils d intelligence artificielle)',
    ],
    examples: [['Not to be altered with AI tools', 'no-modification']],
    counterExamples: ['The clip was not altered with AI tools, police said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[and] no (use|usage) (that|which) (suggests|implies|suggesting|implying|states|indicates) [(an|any|official|commercial)] [(official|personal|royal)] (endorsement|support|sponsorship|approval|affiliation|association) [by ~4|of ~4]',
      '[and] [(must|may) not be used] (in a way|in any way|in a manner|so as) (that|which|to) [(could|would|might)] (suggest|suggests|imply|implies) [(an|any|official)] [(official|personal)] (endorsement|support|sponsorship|approval|affiliation) [by ~4|of ~4]',
      'keine (verwendung|nutzung) [,] die (eine|einen|auf eine) [(offizielle|offiziellen|amtliche|amtlichen)] (billigung|unterstutzung|empfehlung|zustimmung|auftrag) (nahelegt|suggeriert|vermuten lasst|hindeutet)',
      '(pas d|aucun|aucune) (usage|utilisation) (suggerant|laissant entendre|pouvant suggerer|laissant supposer) (un|une|le) (soutien|caution|approbation|parrainage|aval) ~2',
      '(ningun|sin) uso que (sugiera|implique|de a entender) [(un|una|el)] (respaldo|apoyo|patrocinio|aval) ~2',
      '(nessun|vietato ogni) (uso|utilizzo) che (suggerisca|implichi|lasci intendere) [(un|una|il)] (sostegno|approvazione|patrocinio|avallo) ~2',
    ],
    examples: [
      ['No use that suggests official endorsement', 'other'],
      ['Keine Verwendung, die eine offizielle Billigung nahelegt', 'other'],
      ["Pas d'usage suggérant un soutien officiel", 'other'],
    ],
    counterExamples: ['She said no use of force that suggests approval was seen.'],
  }),
];

/** “Not for Springer titles”, “ikke for bruk i Amedia-aviser”: the papers of one house. */
export const DESKS_OF_HOUSES: readonly PhraseRow[] = [
  forbid(
    [
      '(not for use|not to be used|no use|not for publication|not for|no usage) (by|in) {houses} [or [(on|in)] (their|its|any of their|any of its) (websites|website|sites|site|apps|app|platforms|social media|online editions|digital editions)]',
      '(keine|nicht) [(nutzung|verwendung|veroffentlichung|abdruck)] (durch|fur|in|an) [(die|den)] {houses}',
      '(niet voor|geen) [(gebruik|publicatie)] [(door|in)] [de] {houses}',
      '(ikke|inte|ej) (for|til|till) [(bruk|brug|anvandning)] [(i|av|af|for)] {houses}',
    ],
    [
      ['Not for use by Quebecor titles or on their websites', 'publication-except Quebecor titles'],
      ['Keine Nutzung durch Springer-Titel', 'publication-except Springer-Titel'],
      ['Ikke for bruk i Amedia-aviser', 'publication-except Amedia-aviser'],
      ['Inte för Bonnier-tidningar', 'publication-except Bonnier-tidningar'],
    ],
    ['Nicht durch Zufall kam Jane Roe nach Bonn.'],
  ),
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '[(licensed|cleared|permitted|approved|granted|sold|allowed)] (for|in) (one|a single|a one off|1) (insertion|use|article|story|report|feature|placement|publication|printing)',
      '[(bilder|bild|fotos|foto|nutzung|verwendung)] (nur|ausschliesslich) fur (einen einzigen|einen|eine einzige|1) (beitrag|artikel|bericht|veroffentlichung|abdruck)',
      '[(autorise|autorisee|autorisees|autorises|valable|consenti|utilisable)] pour un (seul|unique) (article|reportage|sujet|numero)',
      '[(las|la|los)] [(imagenes|imagen|fotos|fotografias)] [se] [(autoriza|autorizan|autorizada|autorizadas|cedida|cedidas|ceden)] (para|en) (un unico|un solo|una unica|una sola) (reportaje|articulo|noticia|publicacion|informacion)',
      '[(consentit|autorizzat|utilizzabil|conces)(o|a|i|e|so|sa|si|se)] (per|in) (un unico|un solo|una sola|una unica) (servizio|articolo|pubblicazione|notizia)',
      '[(autorizad|cedid)(o|a|os|as)] para (uma unica|uma so|um unico|um so) (reportagem|materia|artigo|publicacao)',
      '[(toegestaan|vrijgegeven)] voor (een enkel|een enkele|een) (artikel|publicatie|reportage)',
      '[kuvaa|kuvia] [saa] (kayttaa|julkaista) [vain] (kerran|yhden kerran)',
      '[(bildet|bilden|billedet)] [(kan|far|ma)] [(kun|bare|endast)] (brukes|bruges|anvandas|publiseres|publiceras) (en gang|en enda gang|en enkelt gang)',
    ],
    examples: [
      ['Licensed for one insertion', 'one-time-use'],
      ['Cleared for a single article', 'one-time-use'],
      ['Bilder nur für einen einzigen Beitrag', 'one-time-use'],
      ['Autorisé pour un seul article', 'one-time-use'],
      ['Las imágenes se autorizan para un único reportaje', 'one-time-use'],
      ['Consentito per un unico servizio', 'one-time-use'],
      ['Kuvaa saa käyttää vain kerran', 'one-time-use'],
    ],
    counterExamples: ['Han kan endast användas en gång, säger hon.'],
  }),
];
