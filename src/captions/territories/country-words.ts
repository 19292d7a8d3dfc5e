/**
 * Short forms, older names, adjectives and demonyms of countries that the country data does not hold, in the languages agencies write.
 * One country a line: code, then its words. `~` ends a stem that takes the endings of German, Scandinavian, Dutch and Romance adjectives.
 */
export const COUNTRY_WORDS = `
AE: UAE, Emirates, Emirati, VAE, EAU, 아랍에미리트, UAE, ОАЭ
AF: Afghan, afghanisch~
AG: Antigua, Antigua and Barbuda
AL: Albanian, albanisch~
AR: Argentine, Argentinian, Argentinean, argentinisch~, argentin~
AT: AUT, Austrian, osterreichisch~, oesterreichisch~, oesterreich, autrichien~, austriac~, Autriche, Østerrike, 오스트리아
AU: 호주, 豪州, Australian, Aussie, australisch~, australien~
BA: 보스니아, Bosnia-Herzegovina
BE: Belgian, belgisch~, belge~, belg~, Belgie, Belgique, Belgien, België, 벨기에
BG: Bulgarian, bulgarisch~
BO: ボリビア
BR: Brazilian, brasilianisch~, bresilien~, brasilen~, brasileir~, Brasil
BY: Weißrussland, Belarusian, Республика Беларусь, Республики Беларусь, Республике Беларусь, Республику Беларусь, Беларуси, Беларусь, Belorussia, Белоруссия, Белоруссии, Белоруссию, belarussisch~
CA: Canadian, kanadisch~, canadien~, canadiens~
CD: 민주콩고, 콩고민주공화국, Demokratische Republik Kongo, Kongo-Kinshasa, RD Congo, República Democrática del Congo, Repubblica Democratica del Congo, República Democrática do Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DRC, DR Congo, Congo Kinshasa
CF: Centrafrique
CG: Republic of Congo, Republic of the Congo, Congo Brazzaville
CH: SUI, Swiss, schweizer~, schweizerisch~, suisse~, svizzer~, suiz~, Schweiz, Suisse, Svizzera, Suiza, 스위스, スイス, 瑞士
CI: Ivory Coast, Ivorian, Cote d'Ivoire, Côte d’Ivoire
CL: 칠레, Chilean, chilenisch~, chilien~
CN: Китай, Китая, Китае, Китаю, CHN, Chinese, mainland China, Chinese mainland, China mainland, PRC, People's Republic of China, chinesisch~, chinois~, VR China, Chine, 중국, 中国, 中國, 中國大陸, 中国大陸, 大陸地區, 中国大陆, 中国内地, 大陆, 中国本土, 중국 본토
CO: Colombian, kolumbianisch~
CU: 쿠바, Cuban, kubanisch~
CY: 키프로스, Cypriot, zyprisch~
CZ: Tchéquie, Czech, Czech Republic, Czechia, tschechisch~, Tschechien, tcheque~, 체코
DE: GER, DEU, German, Federal Republic of Germany, deutsch~, BRD, bundesdeutsch~, Bundesrepublik Deutschland, allemand~, aleman~, tedesc~, duits~, tysk~, Tyskland, Duitsland, Allemagne, Alemania, Germania, Alemanha, 독일, ドイツ, 德国, Германия, Германии
DK: Danish, danisch~, daenisch~, danois~, danes~, dansk~, Danmark, Dänemark, Denemarken, Danemark, Dinamarca, Danimarca, 덴마크
DZ: Algerian, algerien~
EE: Estonian, estnisch~
EG: Egyptian, agyptisch~, egyptien~
ES: ESP, Spanish, spanisch~, espagnol~, español~, spagnol~, spansk~, spaans~, Espagne, Spanje, Espana, Spagna, Espanha, Spanien, 스페인, スペイン, 西班牙, Испания, Испании
ET: 에티오피아
FI: Finnish, finnisch~, finlandais~, finsk~, Suomi, 핀란드
FK: Falkland Islands, Falklands, the Falklands
FR: metropolitan France, France métropolitaine, French, franzosisch~, franzoesisch~, français~, frances~, franceses, francesa, fransk~, frans~, Frankrike, Frankrig, Francia, Frankreich, Frankrijk, França, 프랑스, フランス, 法国, Франция, Франции
GB: GBR, British, UK, U.K., United Kingdom, Great Britain, Britain, GB, G.B., britisch~, Grossbritannien, Großbritannien, UK and Northern Ireland, britannique~, britannic~, britanic~, brits~, britisk~, brittisk~, Storbritannia, Storbritannien, Royaume Uni, Grande Bretagne, Groot Brittannië, Verenigd Koninkrijk, Reino Unido, Gran Bretaña, Regno Unito, Gran Bretagna, Grã Bretanha, 영국, 英国, イギリス, 英國, Великобритания, Великобритании
GE: 조지아, Georgian
GR: Greek, Hellas, griechisch~, grec~, grieg~, grecques, 그리스
HK: Hong Kong, HongKong, Hongkong, HKSAR, H.K., 홍콩, 香港
HR: Croat, Croatian, kroatisch~
HU: Hungarian, ungarisch~, hongrois~, 헝가리
ID: 印度尼西亚, Indonesian, indonesisch~, 인도네시아
IE: IRE, ROI, Rep. of Ireland, Irish, Eire, Republic of Ireland, Irish Republic, irisch~, irlandais~, irlandes~, irlandeses, 아일랜드
IL: Israeli, israelisch~, israelien~, 이스라엘
IN: Indian, indisch~, indien~, 인도
IQ: Iraqi
IR: 이란, イラン, Iranian, iranisch~, iranien~
IS: Icelandic, islandisch~
IT: ITA, Italian, italienisch~, italien~, italiens, italian~, italiaans~, italiensk~, Italie, Italia, Italië, Itália, 이탈리아, イタリア, 意大利, Италия, Италии
JP: JPN, Japanese, 国内, japanisch~, japonais~, japones~, giappones~, japansk~, Japon, Japón, Giappone, Japão, 日本, 일본, 日本国内, 일본 내, Япония, Японии
KE: 케냐
KG: 키르기스스탄, Кыргызстан, Кыргызстана, Кыргызстане
KN: St Kitts, Saint Kitts
KP: КНДР, North Korean, North Korea, N. Korea, N.Korea, NKorea, DPRK, D.P.R.K., Democratic People's Republic of Korea, Nordkorea, nordkoreanisch~, Corée du Nord, 북한, 北朝鮮, 朝鲜
KR: KOR, South Korean, Korean, 국내, Korea, South Korea, S. Korea, S.Korea, SKorea, So. Korea, Republic of Korea, ROK, R.O.K., Rep. of Korea, Korea Republic, sudkoreanisch~, suedkoreanisch~, Suedkorea, Südkorea, koreanisch~, sud-coréen~, coréen~, Corée du Sud, Corea del Sur, Corea del Sud, Coreia do Sul, Sydkorea, Sør Korea, Zuid Korea, 한국, 대한민국, 남한, 韓国, 韩国, 南韓, 韓國, Южная Корея, Южной Корее
KW: Kuwaiti
KZ: Kazakh
LA: ラオス
LB: Lebanese
LT: Lithuanian, litauisch~
LU: Luxembourgish, luxemburgisch~, luxembourgeois~, Luxemburg
LV: Latvian, lettisch~
MA: Moroccan, marocain~
MD: モルドバ, Молдова, Молдовы, Молдове, Moldau, Republik Moldau
MK: 북마케도니아, Macedonia, North Macedonia
MM: Birmanie, Burma, Burmese
MN: 몽골, 蒙古国
MO: Macau, Macao, 마카오, 澳门, 澳門, マカオ
MX: Mexican, mexikanisch~, mexicain~, mexican~
MY: Malaysian
NG: Nigerian
NL: Olanda, NLD, NED, Dutch, Netherlands, The Netherlands, Holland, niederlandisch~, niederlaendisch~, hollandisch~, neerlandais~, neerlandes~, nederlands~, nederlandsk~, Nederland, Niederlande, Niederlanden, Pays Bas, Paises Bajos, Países Bajos, Paesi Bassi, Países Baixos, Holanda, Nederländerna, 네덜란드, オランダ, 荷兰
NO: Norwegian, norwegisch~, norvegien~, norsk~, noors~, noruego~, Norge, Norvège, Noruega, Noorwegen, Norvegia, 노르웨이
NP: 네팔
NZ: New Zealand, NZ, N.Z., neuseelandisch~, neo zelandais~, 뉴질랜드
PE: 페루, Peruvian
PH: Philippine, Filipino, 필리핀
PK: Pakistani
PL: Polish, polnisch~, polonais~, polac~, polsk~, Polska, Pologne, Polonia, Polónia, 폴란드
PS: Palästinensische Gebiete, Palästina, Palestine, Palestinian
PT: Portuguese, portugiesisch~, portugais~, portugues~, portugueses, portoghes~, portugisisk~, 포르투갈
QA: Qatari
RO: Romanian, rumanisch~, roumain~
RS: Serbian, serbisch~
RU: Russian, РФ, Российской Федерации, Российская Федерация, russisch~, russe~, rus~, rysk~, Russland, Rusland, Ryssland, Russia, Rusia, Russie, Rússia, 러시아, ロシア, 俄罗斯, Россия, России
SA: 사우디, 沙特, Arabia Saudí, Saoedi-Arabië, Saudi, Saudi Arabian, KSA
SE: SWE, Swedish, schwedisch~, suedois~, svensk~, zweeds~, suec~, svedes~, Sverige, Suède, Suecia, Zweden, Svezia, Suécia, 스웨덴, スウェーデン, 瑞典
SG: Singaporean, 싱가포르
SH: St Helena, Saint Helena
SI: Slovene, Slovenian, slowenisch~
SJ: Svalbard
SK: Slovak, slowakisch~, slovaque~
SY: シリア, Syrian
TH: Thai, thailandisch~, 태국
TM: 투르크메니스탄
TN: 튀니지
TR: Turkish, Turkey, Turkiye, Türkiye, turkisch~, tuerkisch~, turc~, turques, Tuerkei, Türkei, Turquie, Turquía, Turchia, 터키, 튀르키예, トルコ, 土耳其
TT: Trinidad
TW: Taiwanese, Taiwan, R.O.C., 대만, 台湾, 臺灣, 台灣
UA: Ukrainian, ukrainisch~, ukrainien~, 우크라이나
US: EE.UU., EE. UU., EEUU, American, U.S., US, USA, U.S.A., United States, the States, America, amerikanisch~, US amerikanisch~, americain~, american~, estadounidens~, statunitens~, amerikaans~, amerikansk~, Etats Unis, Estados Unidos, EE UU, EEUU, Stati Uniti, Verenigde Staten, Vereinigte Staaten, EUA, 미국, 米国, アメリカ, 美国, 美國, США
VA: Vatican City, Vatican, Vatikan, Vatikanstadt, Cité du Vatican, Ciudad del Vaticano, Cidade do Vaticano, Vaticaanstad
VC: St Vincent, Saint Vincent
VE: ベネズエラ, Venezuelan
VG: British Virgin Islands, BVI
VI: US Virgin Islands, USVI
VN: Vietnamese, 베트남
YE: 예멘
ZA: 남아공, 남아프리카공화국, S. African, Sth Africa, South African, RSA, sudafrikanisch~
ZW: 짐바브웨
`;

/** Words for a region, by the keys of the region lists. */
export const REGION_WORDS = `
eu: EU, E.U., European Union, EU countries, EU member states, EU states, European Union member states, Europäische Union, EU Länder, EU Staaten, Union européenne, UE, Unión Europea, Unione europea, União Europeia, Europese Unie, Europeiska unionen, 유럽연합, 欧盟, Евросоюз, 유럽연합, 유럽 연합, 欧盟, 歐盟, 欧州連合, EU諸国, EU加盟国, ЕС, Евросоюз, EU Mitgliedstaaten, EU Mitgliedsländer, pays de l UE, países de la UE, paesi UE, paesi dell UE, países da UE, EU landen, EU lande, EU länder
eea: EEA, European Economic Area, EWR, Europäischer Wirtschaftsraum, EEE, Espace économique européen
nordic: Nordic countries, Nordics, Nordic, the Nordics, Nordic region, nordische Länder, nordischen Ländern, pays nordiques, países nórdicos, Norden, nordiske land, nordiska länderna, paesi nordici, países nórdicos, noordse landen, 북유럽, 北欧, 北欧諸国, 北欧国家
scandinavia: Scandinavia, Scandinavian countries, Scandinavian, Skandinavien, skandinavisch~, Scandinavie, Escandinavia, Scandinavië, Skandinavia, 북유럽 3국
baltic: Baltic states, Baltics, Baltic countries, Baltikum, pays baltes, países bálticos, Baltische Staaten, baltischen Staaten, paesi baltici, Baltische staten, 발트 3국, 발트3국, バルト三国, 波罗的海国家, страны Балтии, странах Балтии
benelux: BNL, Benelux, Benelux countries, Beneluxländer, Beneluxländern, Beneluxlanden, Benelux Staaten, 베네룩스, ベネルクス, Бенилюкс
german-speaking: German-speaking countries, German speaking territories, German-speaking Europe, German-language countries, deutschsprachiger Raum, deutschsprachigen Raum, deutschsprachige Länder, pays germanophones
dach: DACH, D-A-CH, DACH region, G/A/S, GAS countries, D/A/CH, D A CH, DACH Region, DACH Raum
gcc: GCC, GCC countries, GCC states, Gulf Cooperation Council, Gulf states
north-america: North America, North American, Nordamerika, Amérique du Nord, Norteamérica, América del Norte, Nord America, América do Norte, Noord Amerika, 북미, 北美, 北米, US and Canada and Mexico
latin-america: Latin America, Latin American, LatAm, Lateinamerika, Amérique latine, América Latina, Latinoamérica, Latijns Amerika, 중남미, 라틴아메리카, 拉丁美洲
channel-islands: Channel Islands
british-isles: British Isles
cplp: CPLP, Comunidade dos Países de Língua Portuguesa
visegrad: V4, Visegrad countries, Visegrad Group, Visegrád-Staaten
iberia: Iberia, Iberian peninsula
australia-new-zealand: Australasia, ANZ
europe: Europe, European, Europa, europäisch~, européen~, europe~, europeos, 유럽, 欧洲, ヨーロッパ, Европа, Европе
eastern-europe: Eastern Europe, Osteuropa
northern-europe: Northern Europe, Nordeuropa
southern-europe: Southern Europe, Südeuropa
western-europe: Western Europe, Westeuropa
africa: Africa, African, Afrika, Afrique, África, 아프리카, 非洲
northern-africa: North Africa, Northern Africa, Nordafrika
sub-saharan-africa: Sub-Saharan Africa
eastern-africa: East Africa, Eastern Africa
middle-africa: Middle Africa, Central Africa
southern-africa: Southern Africa
western-africa: West Africa, Western Africa
caribbean: Caribbean, the Caribbean, Karibik
central-america: Central America, Mittelamerika, Centroamérica
south-america: South America, South American, Südamerika, Amérique du Sud, Sudamérica, América del Sur, América do Sul, 남미, 南美, America del Sud, Sud America, Zuid Amerika, 南アメリカ
americas: the Americas, Americas
asia: Asia, Asian, Asien, Asie, 아시아, 亚洲, アジア, Azië, Ásia, asiatisch~, asiatique~
central-asia: Central Asia, Zentralasien
eastern-asia: East Asia, Eastern Asia, Ostasien, 동아시아, 东亚, 東アジア
south-eastern-asia: South East Asia, Southeast Asia, South Eastern Asia, Südostasien, 동남아시아, 동남아, 东南亚, 東南アジア, Asie du Sud Est, Sudeste Asiático, Sud est asiatico
southern-asia: South Asia, Southern Asia
western-asia: Western Asia, West Asia
oceania: Oceania, Ozeanien, Océanie, Oceanía, Oceanië, 大洋洲, オセアニア
`;

/** Parts of a country: as a territory they narrow use in a way no list of countries can say. */
export const PARTS_OF_COUNTRIES = `
England, Scotland, Wales, Northern Ireland, N. Ireland, N Ireland, Nth Ireland, North of Ireland, Nordirland, Nord Irland, Irlande du Nord, Irlanda del Norte, Irlanda del Nord, Irlanda do Norte, Noord Ierland, Северная Ирландия, Северной Ирландии, Северную Ирландию, 북아일랜드, 北アイルランド, 北爱尔兰, 北愛爾蘭, Ulster, English, Scottish, Welsh, Scotland and Wales, Quebec, Québec, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
French Canada, Bavaria, Bayern, Saxony, Sachsen, Hesse, Hessen, Saarland, Thuringia, Thüringen, Brandenburg, Schleswig-Holstein, Lower Saxony, Niedersachsen, North Rhine-Westphalia, NRW, Nordrhein-Westfalen, Baden-Württemberg, Tyrol, Tirol, South Tyrol, Südtirol, Vorarlberg,
Carinthia, Kärnten, Styria, Steiermark, Catalonia, Cataluña, Catalunya, Basque Country, Euskadi, País Vasco, Galicia, Andalusia, Andalucía, Balearic Islands, Baleares, Islas Baleares, Illes Balears, Comunidad Valenciana, Comunidad de Madrid, Castilla y León, Castilla-La Mancha, Extremadura, Canary Islands, Canarias, Brittany, Bretagne, Corsica, Corse, Normandy, Alsace, Provence, Ile-de-France,
Sicily, Sicilia, Sardinia, Sardegna, Lombardy, Tuscany, Flanders, Vlaanderen, Wallonia, Wallonie, Friesland, Limburg, Romandie, Suisse romande, Suisse alémanique, Deutschschweiz, Westschweiz, Ticino, Crimea, Tibet, Kurdistan, Okinawa, Hokkaido, Jeju, Queensland, New South Wales, NSW, Tasmania, Western Australia, South Australia,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York State, North Carolina, South Carolina, North Dakota, South Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Washington State, Wisconsin, Wyoming, New England, Bay Area, Long Island,
Southern California, Northern California, Midwest, East Coast, West Coast, 서울, 제주
`;
