import { remembering } from '../../words/bounded-memory.ts';

/** Titles and offices as they stand, capitalised, before or after a name. */
const TITLES = `
president vice-president premier prime minister chancellor chairman chairwoman chairperson chair secretary secretary-general general-secretary king queen prince princess duke duchess earl lord lady sir dame baron
baroness count countess pope cardinal bishop archbishop patriarch reverend rev father sister imam ayatollah rabbi sheikh sheikha emir sultan emperor empress crown first second leader governor mayor senator congressman congresswoman
representative rep sen gov speaker deputy ambassador envoy commissioner director director-general ceo chief executive officer general gen marshal admiral adm commander captain capt colonel col major maj lieutenant lt sergeant sgt
staff corporal cpl private airman commandant dr doctor prof professor judge justice attorney prosecutor sheriff detective inspector superintendent constable mr mrs ms miss madam coach manager trainer spokesman spokeswoman spokesperson
member minister's undersecretary assistant acting interim former ex-president ex-prime honorary actor actress singer model designer champion supreme top press
président présidente ministre première premier roi reine maire député sénateur presidente primera primer ministro ministra rey reina alcalde alcaldesa senador diputado presidenta vicepresidenta vicepresidente papa papst bundeskanzler bundeskanzlerin kanzler kanzlerin
bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin regierungsrat regierungsrätin staatssekretär staatssekretärin landeshauptmann landeshauptfrau stadtpräsident stadtpräsidentin landrat landrätin landesrat landesrätin stadtrat stadträtin gemeinderat gemeinderätin vizebürgermeister vizebürgermeisterin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin minister ministerin pääministeri presidentti ulkoministeri puolustusministeri valtiovarainministeri sisäministeri oikeusministeri ministeri kansanedustaja puhemies ylipormestari pormestari cumhurbaşkanı başbakan bakan bakanı präsident präsidentin bürgermeister oberbürgermeister könig königin außenminister außenministerin innenminister finanzminister verteidigungsminister statsminister statsministern kung drottning koning koningin
kong dronning kronprins kronprinsesse prins prinsesse kronprinsessan prinsessan prinses kronprinz kronprinzessin príncipe princesa regina król královna kuningas
botschafter botschafterin gesandter gesandte generalkonsul generalkonsulin konsul honorarkonsul
staatsrat staatsrätin landammann grossrat grossrätin kantonsrat kantonsrätin gemeindeammann stadtammann bezirkshauptmann bezirkshauptfrau gedeputeerde wethouder schepen commissaris
seaman fireman apprentice supt insp det garda cllr councillor staatsanwalt staatsanwältin anwalt anwältin pflichtverteidiger pflichtverteidigerin mandant mandantin rechtsanwalt rechtsanwältin verteidiger verteidigerin nebenklägerin intendant intendantin direktor direktorin chefin leiter leiterin rektor rektorin dirigent dirigentin kapitän sprecher sprecherin
prinz prinzen prinzessin herzog herzogin papież papieża papieżem książę księżna
princesse fürst fürstin großherzog pfc pvt spc brig cmdr ens hon msgr monsignor councilmember councilman councilwoman alderman assemblyman assemblywoman referee umpire recruit viscount viscountess baroness ehepaar eheleute geschwister zwillinge yokozuna ozeki sekiwake komusubi maegashira wachtmeister
publisher treasurer negotiator datuk dato datin seri tun shri smt
presiden gubernur menteri walikota keuangan luar negeri pertahanan kesehatan pendidikan perdagangan pertanian perhubungan perindustrian predsedníčka predsedkyňa prezident prezidentka premiér ministr ministryně předseda předsedkyně hejtman primátor prezydent marszałek wicepremier prezes burmistrz prezident predseda ministerka
cancelliere cancelliera sottosegretario commissario procuratore procureur gouverneur ambassadeur chanceliere chancelière porte-parole vizekanzler vizekanzlerin kommissionspräsidentin
президент министр премьер-министр премьер глава губернатор председатель спикер сенатор депутат посол генерал патриарх король королева принц канцлер`;

/** Small words for what somebody is: before a name they tell a person, after it that the name only describes one. */
const ROLES = `
leader president minister premier chancellor chairman chairwoman secretary governor mayor senator lawmaker politician candidate nominee spokesman spokeswoman spokesperson ambassador envoy diplomat official officials director chief head boss executive founder co-founder owner
driver rider racer pilot player players striker forward midfielder defender goalkeeper keeper goalie winger captain coach manager trainer pitcher catcher quarterback receiver guard center linebacker cornerback safety batter batsman bowler golfer swimmer skier snowboarder skater sprinter runner
athlete gymnast boxer fighter wrestler jockey cyclist champion medalist medallist teammate teammates actor actress actors singer musician rapper guitarist drummer pianist conductor composer director filmmaker artist painter sculptor writer author novelist poet journalist reporter editor photographer anchor host presenter
comedian model designer chef scientist researcher professor student teacher doctor nurse surgeon lawyer attorney judge prosecutor detective officer sheriff soldier commander general colonel sergeant pope king queen prince princess wife husband spouse son sons daughter daughters mother father brother sister brothers sisters
widow fiancee fiancé fiancée girlfriend boyfriend partner grandson granddaughter uncle aunt cousin friend colleague activist protester dissident rebel militant suspect defendant gunman victim survivor hostage prisoner refugee migrant resident farmer fisherman worker volunteer astronaut cosmonaut engineer pioneer entrepreneur
businessman businesswoman billionaire investor economist analyst tycoon heir member members star stars legend winner winners veteran lady baby girl boy man woman teenager pensioner ex-manager fan magistrate rancher gardener dancer ballerina violinist tenor soprano superstar
joueur joueuse attaquant défenseur pilote entraîneur chanteur chanteuse acteur actrice ministre président présidente maire sénateur député directeur directrice jugador delantero entrenador cantante actriz ministro ministra presidente alcalde spieler trainer sänger schauspieler schauspielerin sängerin
alcaldesa consejera lehendakari exministro exministra expresidente diputada senadora candidata fiscal jueza magistrada delegada députée sénatrice préfet préfète cycliste skieur navigateur réalisateur réalisatrice comédien comédienne prefeita deputada atriz cantor cantora técnico scrittore scrittrice pilota tennista regista cantante zanger zangeres acteur actrice wielrenner staatssecretaris szef przewodniczący marszałek piłkarz aktor aktorka reżyser prezydent prezes trener herec herečka režisér prezident premiér ministr ministryně předseda předsedkyně
gardien gardienne ailier ailière avançado avançada guarda-redes attaccante portiere difensore terzino delantera spits doelman doelvrouw middenvelder verdediger målvakt målmand anfallare spiss angriber wethouder gedeputeerde schepen
mate parent sibling couple referee umpire promoter alero base pívot escolta defensa portero centrocampista guardameta sottosegretario sottosegretaria assessore assessora governatore prefetto prefetta questore vescovo arcivescovo rettore rettrice soprintendente sovrintendente procuratrice statsråd statsrådet kommissionären princesse pape duc duchesse principe principessa général générale amiral vice-amiral capitaine lieutenant commandant chef cheffe patron patronne généraux generale ammiraglio capitano colonnello comandante almirante capitán capitão coronel teniente tenente comisario comissário generaal admiraal kolonel kapitein infanta infante yokozuna ozeki sekiwake komusubi maegashira
publisher treasurer negotiator counterpart skipper climber frontman vocalist broadcaster princesa príncipe ministro ministra
primeiro-ministro primeira-ministra presidenta secretário secretária secretário-geral deputado deputada prefeito governador governadora senador senadora treinador jogador atacante vereador chanceler embaixador embaixadora secretario secretaria consejero consejera vicepresidente vicepresidenta portavoz líder papa rey reina sindaco sindaca segretario premier attore attrice allenatore calciatore presidentessa statsminister statsministeren utenriksminister utrikesminister president premiärminister minister-president burgemeester premier-ministre première-ministre secrétaire porte-parole`;

/** What a `Minister of …` minds. */
const PORTFOLIOS =
  'culture defense defence foreign affairs interior finance health education economy trade justice energy sport sports science transport transportation state treasury homeland security agriculture information labor labour environment tourism industry commerce technology';

const NATIONALITIES = `
afghan albanian algerian american argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch
ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european filipino finnish french gambian georgian german ghanaian greek greenlandic guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti
kyrgyz laotian latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian montenegrin moroccan nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese puerto qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian
singaporean slovak slovakian slovenian somali south-korean spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean republican democratic democrat democrats conservative labour liberal olympic paralympic nobel roman catholic muslim jewish christian`;

const set = (words: string) => new Set(words.trim().split(/\s+/));
const titles = set(TITLES);
const roles = set(ROLES);
const portfolios = set(PORTFOLIOS);
const nationalities = set(NATIONALITIES);

/** Endings that make a compound a title in German and its neighbours: `Bundesaußenministerin`, `Minister-president`. */
const COMPOUND =
  /(?:minister(?:in|n)?|präsident(?:in|en)?|praesident(?:in)?|-president|kanzler(?:in)?|bürgermeister(?:in)?|vorsitzender?|sprecher(?:in)?|trainer(?:in)?|politiker(?:in)?|kollegin|kollege|schauspieler(?:in)?|sänger(?:in)?|chef(?:in)?|sekretär(?:in)?|direktor(?:in)?|beauftragter?|expert(?:e|in))$/iu;

/** `utenriksminister`, `statssekretær`, `partileder`, `oud-voorzitter`. */
const ROLE_END =
  /^\p{Ll}{3,}(?:minister|ministeren|ministern|president|presidenten|borgmester|borgmästare|sekretær|sekreterare|leder|ledare|formand|tränare|trener|træner|skådespelare|skuespiller|voorzitter|bondscoach)$/u;

/** In every case of the noun: `президентом`, `председателя`, `министру`. */
const CYRILLIC_ROLE =
  /^(?:вице-|экс-|премьер-)?(?:президент|председател|министр|премьер|глав|губернатор|канцлер|корол|посол|спикер|сенатор|депутат|міністр|прем['’]єр-міністр|голов|спецпредставител|представител|пресс-секретар|начальник|руководител|директор|тренер|заместител|секретар|патриарх|пианист|скрипач|актёр|актер|актрис|певец|певиц|певц|режисс[её]р|писател|поэт|художник|журналист|адвокат|космонавт|чемпион|футболист|теннисист|хоккеист|фигурист|гонщик|лыжник|боксёр|боксер|солдат|ветеран|пловец|пловц|пловчих|гимнаст|баскетболист|волейболист|борец|борц|биатлонист|саночник|прыгун|дзюдоист|шахматист|балерин|дирижёр|дирижер|академик|врач|уч[её]н|инженер|фермер|пенсионер|студент|школьни|волонт[её]р|спортсмен|вратар|нападающ|защитник|полузащитник|форвард|капитан|митрополит|священник|участни|победител|приз[её]р|лауреат|сын|доч|дочер|жен|супруг|брат|сестр|внук|ректор|профессор|полковник|олимпи)(?:\p{Ll}{0,3})$/u;

/** `Bundesraetin`: umlauts as the Swiss and the wires without them write. */
const spelledOut = (word: string): string => word.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü');

export const isTitle = remembering(
  (word: string): boolean =>
    titles.has(word.toLowerCase()) ||
    titles.has(spelledOut(word.toLowerCase())) ||
    (word.length > 7 && COMPOUND.test(spelledOut(word))) ||
    titles.has(/^\p{Lu}\p{L}+-(\p{Lu}\p{L}+)$/u.exec(word)?.[1]?.toLowerCase() ?? ''),
);
export const isRole = remembering(
  (word: string): boolean =>
    roles.has(word.replace(/^[LDld]['’]/u, '')) ||
    /^ex-\p{L}+/u.test(word) ||
    CYRILLIC_ROLE.test(word) ||
    ROLE_END.test(word),
);
/** `Astronauts`, `Actors`: a role in the plural. */
export const isRoles = (word: string): boolean =>
  word.endsWith('s') && (roles.has(word.slice(0, -1)) || (word.endsWith('es') && roles.has(word.slice(0, -2))));
export const isPortfolio = (word: string): boolean => portfolios.has(word.toLowerCase());
/** `British-Lebanese` is one as well. */
export const isNationality = (word: string): boolean =>
  nationalities.has(word.toLowerCase()) ||
  (word.includes('-') && word.split('-').every((part) => nationalities.has(part.toLowerCase())));

/** Titles that one name alone may follow: `King Willem-Alexander`, `Pope Francis`. */
export const ROYAL = set(
  'prinz prinzessin herzog herzogin papież papieża książę księżna princesse pape duc duchesse sultane émir principe principessa fürst fürstin großherzog großherzogin kronprinsen prinsessa prinsen kuninkaan king queen prince princess pope emperor empress sultan emir duke duchess sheikh koning koningin kung drottning könig königin rey reina papa papst roi reine kong dronning kronprins kronprinsesse prins prinsesse kronprinsessan prinsessan prinses kronprinz kronprinzessin príncipe princesa infanta re regina król królowa král královna kuningas kuningatar',
);

/** Titles that families are called by as well. */
export const TITLE_SURNAMES = new Set(
  'king prince pope bishop major earl duke baron judge marshal lord champion coach chief constable captain cardinal sheriff queen justice crown dean rey'.split(
    ' ',
  ),
);
