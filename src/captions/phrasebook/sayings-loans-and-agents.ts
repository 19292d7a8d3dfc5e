import type { PhraseRow } from './row.ts';
import { notice, OTHER, say } from './say.ts';

const GIVERS_ROMANCE =
  '[(por|de|par|da|dal|dalla|pelo|pela) [(el|la|le|l|il)] (museo|galeria|galerie|galleria|teatro|theatre|archivo|archives|archivio|arquivo|club|autor|autora|auteur|autore|fotografo|photographe|familia|famille|famiglia|artista|artiste|musee|museu)]';
const GIVERS_RUSSIAN =
  '(галереей|музеем|театром|автором|фотографом|пресс службой|правообладателем|владельцем|архивом|библиотекой|клубом|компанией|студией|министерством|семьей|организатором|организаторами)';

/** How a picture came to the desk, and through whom it may not go on. */
export const LOANS_AND_AGENTS: readonly PhraseRow[] = [
  notice(
    [
      '[{image}] [is|are] (loaned|supplied on loan|on loan) [to (you|the press|the media|editors)] [(for|in)]',
      '{image} [is|are] lent [to (you|the press|the media|editors)] [(for|in)]',
      'lent (to (you|the press|the media|editors)|for)',
      '(prete|pretee|pretes|pretees|pret) [a la presse] pour',
      '[(bild|bilder|foto|fotos|aufnahme|aufnahmen)] (leihweise|als leihgabe) [(uberlassen|zur verfugung gestellt)] [fur]',
      '[(foto|foto s|fotos|beeld)] (in bruikleen|uitgeleend) [(gegeven|verstrekt)] [aan de pers] [voor]',
    ],
    [
      ['Loaned for single use', 'one-time-use'],
      ['Prêté pour une seule parution', 'one-time-use'],
    ],
    ['A painting loaned to the museum hangs in Oslo.', 'They eat everything except in Lent.'],
  ),
  {
    patterns: [
      `[(imagen|imagenes|foto|fotos|fotografia|fotografias)] (cedid|prestad|facilitad)(a|as|o|os) a (la prensa|los medios) ${GIVERS_ROMANCE}`,
      `[(immagine|immagini|foto)] (concess|cedut|prestat|fornit)(a|e|o|i) (alla stampa|ai media) ${GIVERS_ROMANCE}`,
      `[(imagem|imagens|foto|fotos)] (cedid|emprestad|fornecid)(a|as|o|os) a imprensa ${GIVERS_ROMANCE}`,
      `(снимок|снимки|фото|фотография|фотографии|изображение) (предоставлен|предоставлены|предоставлено|предоставлена) ${GIVERS_RUSSIAN}`,
    ],
    meaning: { does: 'kind', sourceKind: 'handout' },
    reach: 'directives',
    examples: [
      ['Imagen cedida a la prensa por el museo; uso editorial', 'purpose-only editorial'],
      ['Снимок предоставлен музеем. Запрещена перепродажа', 'no-resale'],
    ],
  },
  say([{ kind: 'no-resale', value: null }], 'directives', {
    patterns: [
      '(no|not for|never for) (licensing|sale|sales|resale|relicensing|re licensing|syndication) (through|via|by|with|to|from) [any|other] [third party|third parties|outside|foreign] (agents|agent|agencies|agency|resellers|reseller|distributors|sub agents|brokers|image banks|picture libraries|stock libraries|third parties) [(or|,|and) [any|other] (agents|agencies|resellers|distributors|sub agents|brokers|image banks|third parties)]',
      '(kein|keine) (verkauf|weiterverkauf|lizenzierung|vertrieb) (uber|durch) [andere|dritte|fremde] (agenturen|bildagenturen|dritte|bilddatenbanken|vermittler|zwischenhandler)',
      '(pas de|aucune) (vente|revente|licence|cession) (par|via|a travers|par l intermediaire (de|d)) [des|d|une|un] [autres] (agences|agents|agence|agent|banques d images|tiers|intermediaires) [(tierces|tiers|tierce)]',
      '(sin|no) (venta|reventa|licencia|cesion) (a traves de|por medio de|mediante) [otras|otros] (agencias|agentes|bancos de imagenes|terceros|intermediarios)',
      '(nessuna|no) (vendita|rivendita|licenza|cessione) (tramite|attraverso) [altre|altri] (agenzie|agenti|banche immagini|terzi|intermediari) [terze]',
      '(sem|nenhuma) (venda|revenda|licenca|cessao) (atraves de|por meio de|por) [outras|outros] (agencias|agentes|bancos de imagens|terceiros|intermediarios)',
      'geen (verkoop|doorverkoop|licentie|licenties) via [andere] (agentschappen|agenten|bureaus|beeldbanken|derden|tussenpersonen)',
      '(без|запрещена) (продажи|продажа|перепродажи|перепродажа) через [другие] (агентства|агентов|фотобанки|посредников|третьих лиц)',
    ],
    examples: [
      ['No licensing through third-party agents', 'no-resale'],
      ['No resale through resellers or sub-agents', 'no-resale'],
      ['Kein Verkauf über Agenturen', 'no-resale'],
      ['Pas de vente par des agences tierces', 'no-resale'],
      ['Sin venta a través de agencias', 'no-resale'],
      ['Nessuna vendita tramite agenzie terze', 'no-resale'],
      ['Geen verkoop via beeldbanken', 'no-resale'],
    ],
    counterExamples: ['There were no sales through agents in May, the firm said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[{image}] [(for use|may be used|to be used|available|only|reserved)] [only] (by|for|to) accredited (media|press|journalists|outlets|photographers) [(covering|at|attending|of|for|during) {clause}] [only]',
      '(solo|unicamente|exclusivamente) para (medios|prensa|periodistas) acreditad(o|a|os|as)',
      '(solo|soltanto|esclusivamente) per (i media|media|la stampa|stampa|giornalisti) accreditat(a|i)',
      '(apenas|somente|exclusivamente) para (a imprensa|imprensa|os media|jornalistas) (credenciad|acreditad)(a|o|os|as)',
      '(alleen|uitsluitend) voor geaccrediteerde (media|pers|journalisten)',
      'только для аккредитованных (сми|журналистов)',
      '[preview|low resolution|low res|reading|sample] [copy|file|version] [for] (reference|viewing|layout|comping|preview) [purposes] only',
      '(nur|ausschliesslich) (zur ansicht|zu ansichtszwecken|als ansichtsbild|als layoutbild)',
      '(solo|unicamente) (para|como) (referencia|consulta|maqueta)',
      '(solo|soltanto) (per|in) (visione|consultazione|layout)',
      '(uniquement|seulement) (pour|a titre de) (consultation|reference|maquette)',
      '(alleen|uitsluitend) ter (inzage|referentie)',
      '[(children|child|minors|minor|pupils|pupil|victims|victim|patients|patient) [s]] (faces|face|identities|identity) [of ~3] to be (blurred|pixelated|pixellated|obscured|hidden|masked|disguised) [before (publication|use|publishing)]',
      `[{image}] (must not|may not|not to|cannot|should not) be (displayed|shown|used|published|presented) (as|in) [a|any] (slideshow|slideshows|slide show|gallery|galleries|rolling gallery|photo gallery|video) [or [a|any] (slideshow|gallery|rolling gallery|photo gallery|video)] [(while|during|until|before) {clause}]`,
    ],
    examples: [
      ['For use by accredited media covering the games only', 'other'],
      ['Solo para medios acreditados', 'other'],
      ['Solo per media accreditati', 'other'],
      ['Nur zur Ansicht', 'other'],
      ['Preview copy for reference only', 'other'],
      ['Faces of pupils to be blurred before publication', 'other'],
      ['Images must not be displayed as a slideshow or rolling gallery during the match', 'other'],
    ],
    counterExamples: ['Seats are for accredited media covering the games.', 'Faces of statues look west.'],
  }),
];
