/**
 * Newspapers, magazines and networks that agencies' clauses name, so that a title is told from a place. Before `=`: how it is also
 * written. What is not listed here is still a title where the words say so ("the magazine X", a name in quotes, X OUT).
 */
const TITLES = `
N.Y. Post, NY Post, New York Post = New York Post; N.Y. Daily News, NY Daily News, New York Daily News = New York Daily News; N.Y. Times, NY Times, NYT, New York Times, The New York Times = New York Times; LA Times, L.A. Times, Los Angeles Times = Los Angeles Times
USA Today; Newsday; Boston Herald; Boston Globe; Chicago Tribune; Chicago Sun-Times; Washington Post; Washington Times; Wall Street Journal; Houston Chronicle; San Francisco Chronicle; Philadelphia Inquirer; Miami Herald; Dallas Morning News; Denver Post; Star Tribune; Seattle Times; Detroit News; Detroit Free Press
Daily Mail; Mail on Sunday; Mail Online = MailOnline; MailOnline; Daily Express; Daily Mirror; Sunday Mirror; The Sun; Sun on Sunday; The Times; The Sunday Times; Sunday Times; The Guardian; Guardian; The Observer; The Independent; The Daily Telegraph; Daily Telegraph; Sunday Telegraph; Financial Times; FT; Evening Standard; Daily Star; The Economist; Metro; The Irish Times; Irish Independent; The Scotsman; The Herald; Hello magazine = Hello; OK magazine = OK
Globe and Mail; The Globe and Mail; Toronto Star; Toronto Sun; National Post; Montreal Gazette; La Presse; Le Journal de Montréal; The Australian; Sydney Morning Herald; The Age; New Zealand Herald
Le Monde; Le Figaro; Libération; Le Parisien; L'Équipe; Les Echos; Paris Match; Le Point; L'Express; L'Obs; Ouest-France; Sud Ouest; Le Télégramme; Presse Océan; La Voix du Nord; Nice-Matin; Var-Matin; Le Progrès; Le Dauphiné Libéré; L'Est Républicain; La Dépêche du Midi; Midi Libre; La Montagne; Paris-Normandie; Le Soir; La Libre Belgique; De Standaard; De Morgen; Het Laatste Nieuws; De Telegraaf; De Volkskrant; NRC Handelsblad; NRC; Het Parool; Algemeen Dagblad
Der Spiegel; Spiegel Online; Bild; Bild-Zeitung, Bildzeitung = Bild; Bild am Sonntag; Die Welt; Die Zeit; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; FAZ; Stern; Focus; Bunte; Kronen Zeitung; Kurier; Der Standard; Die Presse; Blick; Tages-Anzeiger; Neue Zürcher Zeitung; NZZ
El País; Cinco Días; Expansión; El Mundo; ABC; La Vanguardia; Marca; Diario AS; ¡Hola! = Hola; Clarín; La Nación; O Globo; Folha de S.Paulo = Folha de S.Paulo; O Estado de S.Paulo = O Estado de S.Paulo; Estadão; Corriere della Sera; La Repubblica; La Stampa; La Gazzetta dello Sport; Il Sole 24 Ore; Público; Expresso
Politiken; Berlingske; Jyllands-Posten; Ekstra Bladet; B.T.; Aftenposten; Dagbladet; VG; Verdens Gang; Aftonbladet; Expressen; Dagens Nyheter; Svenska Dagbladet; Göteborgs-Posten; Kvällsposten; Helsingin Sanomat; Ilta-Sanomat; Iltalehti; Hufvudstadsbladet
The New Zealand Herald; Herald on Sunday; Scotland on Sunday; Wales on Sunday; Sunday World; Sunday Independent; Sunday Post; Sunday People; Sunday Life; Sunday Star-Times; Polsat News; Polsat; Belsat; TVP Info; TVP1, TVP 1 = TVP1; TVP2, TVP 2 = TVP2; TVP; TVN24; TVN; Gazeta Wyborcza; Rzeczpospolita; Il Giornale; Il Messaggero; L'Espresso; La 1; La 2; Das Erste; ORF 1; ORF 2; Rai 2; Rai 3; BBC One; BBC Two; NRK1; SVT1; DR1; NPO 1; TV 2 News; CBS; NBC; CBC; CTV; KBS; MBC; SBS; RTÉ; RTP; RTBF; VRT; VTM; TVB; RNZ; TV4; TV3; TV 2, TV2 = TV 2; TF1; France 2; France 3; France 5; France 24; M6; Channel 4; Channel 5; Kanal 5; Canale 5; Italia 1; Rete 4; Rai 1; Antena 3; Telecinco; La Sexta; RTL 4, RTL4 = RTL 4; RTL; Sat.1; ZDF; ARD; ORF; SRF; ITV; SVT; NRK; NTV, НТВ = NTV; MTV3; TVE; TVI; DR; SIC; RAI; NOS
BBC Persian; BBC Arabic; BBC World; VOA Persian; Voice of America; VOA; Manoto TV, Manoto = Manoto TV; Manoto-1, Manoto 1 = Manoto-1; Iran International; Radio Farda; Al Arabiya; Al Jazeera; CNN; BBC; Fox News; CCTV; NHK; Sky News; CNBC; ESPN; Time magazine = Time; Newsweek; People magazine = People; Life magazine = Life; Sports Illustrated; National Geographic; Vanity Fair; Rolling Stone; Reader's Digest; Vogue; Elle; Forbes; Fortune
朝日新聞; 読売新聞; 毎日新聞; 産経新聞; 日本経済新聞; 文藝春秋; 週刊文春; 조선일보; 중앙일보; 동아일보; 한겨레; 경향신문; 人民日报; 环球时报; publicaciones monográficas de un club o jugador; publicaciones monográficas de un club; publicaciones monográficas de un jugador; single club/league/player publications; single club publications; single player publications; single league publications; single team publications; publications devoted to a single club or player; publications devoted to a single club; publications devoted to a single player; publications devoted to a single team; publications about a single club; single club or player publications; single player or club publications; boulevardmedien; boulevardpresse; boulevardzeitungen; boulevardblätter; presse people; presse à scandale; prensa rosa; prensa del corazón; boulevardbladen; South China Morning Post; SCMP = South China Morning Post; Apple Daily; The Straits Times; Times of India; The Hindu; Hindustan Times; Haaretz; Yedioth Ahronoth; Hurriyet; Kommersant; Коммерсантъ
Europa Press; European Pressphoto Agency; Deutsche Presse-Agentur; Australian Associated Press; European Broadcasting Union; Asia-Pacific Broadcasting Union; France Télévisions; France 2; France 3; France 24; France Info, Franceinfo = France Info; Deutsche Welle; Deutschlandfunk; Nederlands Dagblad; Schweizer Illustrierte; Italia Oggi; Japan Times; The Japan Times; Japan Today; Korea Herald; The Korea Herald; Korea Times; The Korea Times; China Daily; South China Morning Post; Asia Times; India Today; Times of India; The Times of India; Hindustan Times; Jerusalem Post; Times of Israel; Kyiv Post; Kyiv Independent; Moscow Times; Wales Online, WalesOnline = Wales Online; Irish Times; Irish Examiner; Irish Mirror; Scottish Sun; Ireland on Sunday
`;

/** Words and the title they stand for. */
export const TITLE_WORDS: readonly { words: string; name: string }[] = TITLES.split(/[;\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '')
  .flatMap((entry) => {
    const [forms = '', name] = entry.split(' = ');
    return forms.split(', ').map((words) => ({ words: words.replace('¡', '').replace('!', ''), name: name ?? words }));
  });

/** Words that make a name a title: "The Seattle Times", "Evening Post". */
export const TITLE_HINTS: ReadonlySet<string> = new Set(
  'times post herald tribune gazette journal chronicle telegraph mirror observer courier mercury examiner bulletin globe news daily sunday zeitung nachrichten anzeiger blatt tagblatt kurier dagblad dagbladet tidning tidningen posten bladet nyheter avis avisen figaro monde diario jornal giornale corriere gazzetta magazine magazin zeitschrift tv radio channel'.split(
    ' ',
  ),
);
