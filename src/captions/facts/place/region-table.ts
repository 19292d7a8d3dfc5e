/**
 * Parts of countries, as captions name them between a town and its country. They tell the country and are no town.
 * One row a country, names split by `|`.
 */
export const REGIONS: Record<string, string> = {
  AE: 'Dubai emirate',
  AF: 'Helmand|Nangarhar|Balkh|Panjshir|Kunar|Badakhshan|Daychopan|Paktika|Khost',
  AT: 'Tyrol|Tirol|Styria|Steiermark|Carinthia|Vorarlberg|Upper Austria|Lower Austria|Kärnten|Oberösterreich|Niederösterreich|Burgenland',
  AU: 'New South Wales|Victoria state|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|NSW',
  BE: 'Flanders|Wallonia|Wallonie|Vlaanderen|Flandre|Hainaut|Henegouwen|West-Vlaanderen|Oost-Vlaanderen',
  BR: 'Bahia|Minas Gerais|Rio Grande do Sul|Amazonas|Parana|Para state|Mato Grosso|Pernambuco|Ceara',
  CA: 'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Prince Edward Island|Nunavut|Yukon|Northwest Territories|Ont.|Que.|B.C.|Alta.|Man.|Sask.|N.S.|N.B.|N.L.',
  CH: 'Graubünden|Grisons|Valais|Wallis|Ticino|Tessin|Aargau|Thurgau|Vaud|Waadt|Engadin|Berner Oberland',
  CN: 'Anhui|Fujian|Gansu|Guangdong|Guangxi|Guangxi Zhuang Autonomous Region|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Tibet|Xinjiang|Xinjiang Uyghur Autonomous Region|Yunnan|Zhejiang|Tibet Autonomous Region|貴州省|贵州省|广东省|四川省|云南省|浙江省|江苏省|福建省|河南省|河北省|湖北省|湖南省|江西省|山东省|山西省|陕西省|辽宁省|吉林省|黑龙江省|安徽省|海南省|甘肃省|青海省|广西|新疆|西藏|内蒙古|宁夏',
  CZ: 'Moravia|Bohemia',
  DE: 'Bavaria|Bayern|Saxony|Sachsen|Lower Saxony|Niedersachsen|Hesse|Hessen|Brandenburg|Thuringia|Thüringen|Baden-Württemberg|Baden-Wuerttemberg|North Rhine-Westphalia|Nordrhein-Westfalen|Rhineland-Palatinate|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|Saxony-Anhalt|Sachsen-Anhalt',
  DK: 'Jutland|Zealand|Jylland|Nordjylland|Midtjylland|Sønderjylland|Sjælland',
  ES: 'Catalonia|Andalusia|Basque Country|Galicia|Asturias|Canary Islands|Tenerife|La Palma|Gran Canaria|Mallorca|Ibiza|Castilla y Leon|Navarra|Aragon|Extremadura|Balearic Islands|Andalucía|Cataluña|Catalunya|País Vasco|Euskadi|Comunidad Valenciana|Castilla y León|Castilla-La Mancha|Islas Canarias|Islas Baleares',
  FR: 'Brittany|Normandy|Provence|Corsica|Alsace|Burgundy|Savoie|Haute-Savoie|Occitanie|Ile-de-France|Auvergne|French Alps|Bretagne|Normandie|Corse|Bourgogne|Dordogne|Finistère|Morbihan|Gironde|Vendée|Ardèche|Hérault|Loire-Atlantique|Haute-Garonne|Pas-de-Calais|Seine-Saint-Denis|Val-de-Marne|Hauts-de-Seine|Isère|Alpes-Maritimes|Bouches-du-Rhône',
  GB: 'England|Scotland|Wales|Northern Ireland|Kent|Cornwall|Devon|Yorkshire|North Yorkshire|Essex|Surrey|Lancashire|Merseyside|Norfolk|Suffolk|Sussex|Wiltshire|Shropshire|Cheshire|Derbyshire|Leicestershire|Northamptonshire|Buckinghamshire|Cambridgeshire|Bedfordshire|Worcestershire|Warwickshire|Herefordshire|Nottinghamshire|Aberdeenshire|Fife|Highlands|Berkshire|Cumbria|Gloucestershire|Oxfordshire|Staffordshire|Lincolnshire|Northumberland|Somerset|Dorset|East Sussex|West Sussex|Hampshire|Hertfordshire|County Antrim|County Down',
  GR: 'Crete|Lesbos|Rhodes|Santorini|Lesvos|Corfu|Evia',
  ID: 'Bali|Java|West Java|Central Java|East Java|Sumatra|West Sumatra|North Sumatra|Aceh|Sulawesi|Central Sulawesi|Lombok|Papua|Kalimantan|Borneo',
  IE: 'County Galway|County Kerry|County Mayo|County Cork|County Clare|County Donegal|County Kildare|Co. Kildare',
  IN: 'Maharashtra|Gujarat|Uttar Pradesh|Bihar|Kerala|Tamil Nadu|West Bengal|Assam|Punjab|Rajasthan|Karnataka|Andhra Pradesh|Telangana|Odisha|Kashmir|Indian Kashmir|Indian-controlled Kashmir|Jammu and Kashmir|Ladakh|Uttarakhand|Himachal Pradesh|Madhya Pradesh|Manipur|Haryana|Jharkhand',
  IQ: 'Kurdistan Region|Anbar|Nineveh|Kurdistan region of Iraq',
  IT: 'Sicily|Sardinia|Tuscany|Lombardy|Veneto|Piedmont|Liguria|Apulia|Puglia|Calabria|Campania|Lazio|Emilia-Romagna|Umbria|Abruzzo|South Tyrol|Alto Adige|Sicilia|Toscana|Lombardia|Piemonte|Sardegna|Friuli-Venezia Giulia|Trentino|Basilicata|Molise|Valle d’Aosta',
  JP: 'Hokkaido|Okinawa|Fukushima Prefecture|Kumamoto Prefecture|Miyagi Prefecture|Ishikawa Prefecture|Iwate Prefecture|Kanagawa|Kanagawa prefecture|Kyushu|Shikoku|Honshu|Hyogo|Aichi|Ibaraki|Gunma|Tochigi|Aomori|Akita|Yamagata|Miyagi|Iwate|Ishikawa|Toyama|Gifu|Mie|Wakayama|Tottori|Shimane|Yamaguchi|Tokushima|Kagawa|Ehime|Oita|Miyazaki|Noto|神奈川県|北海道|沖縄県|石川県|宮城県|福島県|熊本県',
  KP: 'North Hwanghae|South Hwanghae|North Pyongan|South Pyongan|North Hamgyong|South Hamgyong|Ryanggang|Jagang|Kangwon Province|평안북도|평안남도|함경북도|함경남도|황해남도|황해북도|자강도|량강도',
  KR: 'Gyeonggi|Gyeonggi Province|Gangwon|Gangwon Province|Chungcheong|Gyeongsang|Jeolla|Jeju Island|Gyeongsangbuk-do|Gyeongsangnam-do|Gyeonggi-do|Gangwon-do|Jeollabuk-do|Jeollanam-do|Chungcheongbuk-do|Chungcheongnam-do|North Gyeongsang Province|South Gyeongsang Province|South Jeolla Province|경기도|강원도|충남|충북|전남|전북|경남|경북|경기|강원|제주도',
  MM: 'Rakhine|Shan State|Kachin|Kayin',
  MX: 'Chiapas|Baja California|Sinaloa|Michoacan|Guerrero|Jalisco|Sonora|Chihuahua|Tamaulipas|Coahuila|Yucatan|Quintana Roo|Nuevo Leon',
  MY: 'Sabah|Sarawak|Selangor|Johor',
  NG: 'Borno|Zamfara|Katsina|Benue',
  NL: 'Limburg|Zeeland|Friesland|Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Overijssel|Flevoland|Drenthe',
  NO: 'Svalbard|Finnmark|Troms|Nordland|Vestland|Rogaland|Trøndelag|Telemark|Innlandet',
  PH: 'Mindanao|Luzon|Leyte|Cebu province|Albay|Bulacan|Cagayan',
  PK: 'Balochistan|Sindh|Khyber Pakhtunkhwa|Pakistani Kashmir|Punjab province',
  PS: 'Gaza Strip|West Bank|occupied West Bank|Israeli-occupied West Bank|central Gaza Strip',
  PT: 'Madeira|Azores|Algarve|Alentejo|Açores',
  RU: 'Siberia|Chechnya|Dagestan|Primorsky Krai|Kamchatka|Sakhalin|Kursk region|Belgorod region|Bryansk region|Moscow region|Tatarstan|Yakutia|Bashkortostan|North Ossetia',
  SE: 'Gotland|Skåne|Lapland|Småland|Dalarna|Norrbotten|Västerbotten|Jämtland|Västra Götaland|Värmland|Öland|Södermanland',
  SD: 'Darfur',
  SY: 'Rojava|Eastern Ghouta|Idlib province',
  TW: 'Hualien County|Penghu|Matsu Islands',
  UA: 'Crimea|Donbas|Donbass|Donetsk region|Luhansk region|Kharkiv region|Kherson region|Zaporizhzhia region|Sumy region|Dnipropetrovsk region|Kyiv region|Odesa region|Chernihiv region|Mykolaiv region|Lviv region|Poltava region|Donetsk Oblast|Kharkiv Oblast|Kyiv Oblast',
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Oahu|Maui|Kauai|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York state|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington state|West Virginia|Wisconsin|Wyoming|District of Columbia|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|D.C.|DC|Manhattan|Long Island|Maui|인디애나주|캘리포니아주|텍사스주|뉴욕주|조지아주|플로리다주',
};

/** Postal codes of the states of the United States, read only in capitals after a town and a comma. */
export const US_POSTAL =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );
