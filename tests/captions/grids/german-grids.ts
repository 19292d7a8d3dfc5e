import type { Grid } from './grid.ts';

/** German. */
export const GERMAN_GRIDS: Readonly<Record<string, Grid>> = {
  'nur redaktionell': {
    says: 'purpose-only editorial',
    forms:
      '{noun} {nur} {aim}; {noun} {frei} {nur} {aim}; {noun} ist {nur} {aim} {erlaubt}; {nur} {aim}; {frei} {nur} {aim}; {nur} {aim} {frei}; {freie} {noun2} {nur} {aim}; {bilder} {nur} {aim} {genutzt}; {bilder} {frei} {nur} {aim} {genutzt}; {noun} {nur} {aim} {erlaubt}; {nur} {aim} {nutzbar}',
    words: {
      nur: 'nur; ausschließlich; lediglich; allein; einzig',
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      aim: 'zu redaktionellen Zwecken; für redaktionelle Zwecke; im redaktionellen Zusammenhang; für die redaktionelle Berichterstattung; zur redaktionellen Verwendung; redaktionell; zu journalistischen Zwecken; im Rahmen redaktioneller Berichterstattung; für Redaktionen; in redaktionellem Kontext; für Pressezwecke; für die Presse',
      frei: 'honorarfrei; kostenlos; kostenfrei',
      erlaubt: 'gestattet; erlaubt; zulässig',
      freie: 'honorarfreie; kostenlose; kostenfreie',
      noun2: 'Nutzung; Verwendung; Veröffentlichung',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      nutzbar: 'nutzbar; verwendbar; zu verwenden',
    },
  },
  'nur in einem Land': {
    says: 'territory-only AT',
    forms:
      '{noun} {nur} in {land}; {nur} {in} {land}; {noun} {nur} {in} {land} {erlaubt}; {bilder} {nur} in {land} {genutzt}; {noun} auf {land} beschränkt; {noun} ist auf {land} beschränkt; nicht außerhalb von {land}; {noun} außerhalb von {land} {untersagt}; keine {noun} außerhalb von {land}; Gebiet: {nur} {land}; {bilder} nicht außerhalb von {land} {genutzt}',
    words: {
      nur: 'nur; ausschließlich; lediglich; allein; einzig',
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      land: 'Österreich',
      in: 'in; für',
      erlaubt: 'gestattet; erlaubt; zulässig',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
    },
  },
  'nicht in einem Land': {
    says: 'territory-except AT',
    forms:
      'nicht {in} {land}; {noun} in {land} {untersagt}; keine {noun} in {land}; nicht zur {noun2} in {land}; {bilder} nicht in {land} {genutzt}; {bilder} in {land} nicht {genutzt}; {land} {raus}; außer {in} {land}; weltweit außer {land}; alle Länder außer {land}; gesperrt {in} {land}; in {land} {weg}; für {land} {weg}; nicht für {adj} Medien; {adj} Medien ausgenommen; keine {adj} Medien; nicht verfügbar {in} {land}; kein Vertrieb in {land}; kein Verkauf in {land}; {land} out',
    words: {
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      noun2: 'Nutzung; Verwendung; Veröffentlichung',
      land: 'Österreich',
      in: 'in; für',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      raus: 'ausgenommen; ausgeschlossen; gesperrt',
      weg: 'gesperrt; nicht verfügbar; nicht freigegeben; nicht zu verwenden; nicht nutzbar; keine Rechte',
      adj: 'österreichische',
    },
  },
  'nicht in sozialen Medien': {
    says: 'channel-except social',
    forms:
      'nicht {in} {social}; {noun} in {social} {untersagt}; keine {noun} in {social}; {bilder} nicht in {social} {genutzt}; {social} {raus}; nicht zur {noun2} in {social}; kein {social}',
    words: {
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      noun2: 'Nutzung; Verwendung; Veröffentlichung',
      in: 'in; für',
      social: 'Social Media; sozialen Netzwerken',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      raus: 'ausgenommen; ausgeschlossen; gesperrt',
    },
  },
  'nur im Fernsehen': {
    says: 'channel-only tv',
    forms:
      '{noun} {nur} im {tv}; {nur} {im} {tv}; {noun} {nur} {im} {tv} {erlaubt}; {bilder} {nur} im {tv} {genutzt}; {noun} auf das {tv} beschränkt',
    words: {
      nur: 'nur; ausschließlich; lediglich; allein; einzig',
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      im: 'im; fürs; für das',
      tv: 'Fernsehen; TV',
      erlaubt: 'gestattet; erlaubt',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
    },
  },
  'nicht in Büchern': {
    says: 'channel-except book',
    forms: 'nicht {in}; {noun} {in2} {untersagt}; keine {noun} {in2}; {bilder} nicht {in2} {genutzt}; {buch} {raus}',
    words: {
      noun: 'Nutzung; Verwendung; Veröffentlichung; Abdruck',
      in: 'in Büchern; für Bücher',
      in2: 'in Büchern',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      buch: 'Bücher',
      raus: 'ausgenommen; ausgeschlossen',
    },
  },
  'kein Weiterverkauf': {
    says: 'no-resale',
    forms: 'kein {x}; {x} {untersagt}; {satz}; jeglicher {x} {untersagt}; der {x} ist {untersagt2}',
    words: {
      x: 'Weiterverkauf; Verkauf; Wiederverkauf',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      untersagt2: 'untersagt; verboten; nicht gestattet',
      satz: 'nicht weiterverkaufen; darf nicht weiterverkauft werden; Bilder dürfen nicht verkauft werden; nicht zum Verkauf; nicht zum Weiterverkauf; Foto darf nicht weiterverkauft werden',
    },
  },
  'keine Archivierung': {
    says: 'no-archive',
    forms: 'keine {x}; {x} {untersagt}; {satz}; jegliche {x} {untersagt}; die {x} ist {untersagt2}',
    words: {
      x: 'Archivierung; Speicherung',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      untersagt2: 'untersagt; verboten; nicht gestattet',
      satz: 'nicht archivieren; nicht speichern; darf nicht archiviert werden; Bilder dürfen nicht archiviert werden; kein Archiv; nicht zur Archivierung',
    },
  },
  'keine Weitergabe': {
    says: 'no-redistribution',
    forms: 'keine {x}; {x} {untersagt}; {satz}; jegliche {x} {untersagt}; die {x} ist {untersagt2}',
    words: {
      x: 'Weitergabe; Weitergabe an Dritte; Weiterverbreitung',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      untersagt2: 'untersagt; verboten; nicht gestattet',
      satz: 'nicht weitergeben; nicht an Dritte weitergeben; darf nicht weitergegeben werden; Bilder dürfen nicht an Dritte weitergegeben werden; nicht zur Weitergabe; nicht zur Weitergabe an Dritte',
    },
  },
  'keine Veränderung': {
    says: 'no-modification',
    forms: 'keine {x}; {x} {untersagt}; {satz}; jegliche {x} {untersagt}; die {x} ist {untersagt2}',
    words: {
      x: 'Bearbeitung; Veränderung; Bildbearbeitung; Manipulation; Retusche',
      untersagt: 'untersagt; verboten; nicht gestattet; nicht erlaubt; unzulässig; ist untersagt; ist nicht gestattet',
      untersagt2: 'untersagt; verboten; nicht gestattet',
      satz: 'nicht beschneiden; nicht verändern; nicht bearbeiten; darf nicht beschnitten werden; Bilder dürfen nicht verändert werden; kein Beschnitt; nicht retuschieren; Beschnitt verboten',
    },
  },
  'gesperrt bis': {
    says: 'embargo-until 2036-05-03',
    forms:
      '{sperre} {bis} {tag}; nicht vor dem {tag} {veroeff}; keine {noun} vor dem {tag}; {bilder} nicht vor dem {tag} {genutzt}; {bilder} erst ab dem {tag} {genutzt}; {noun} erst ab {tag}; frei ab {tag}; freigegeben ab {tag}',
    words: {
      sperre: 'Sperrfrist; gesperrt; Embargo; Sperrfrist:',
      bis: 'bis; bis zum',
      tag: '3. Mai 2036; 03.05.2036; 3.5.2036',
      veroeff: 'veröffentlichen; verwenden',
      noun: 'Veröffentlichung; Nutzung',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
    },
  },
  'gilt bis': {
    says: 'expires-on 2036-05-03',
    forms:
      '{noun} {nur} bis {tag}; {noun} bis {tag} {erlaubt}; nicht nach dem {tag} {veroeff}; keine {noun} nach dem {tag}; {bilder} nur bis {zum} {tag} {genutzt}; {bilder} nicht nach dem {tag} {genutzt}; {gueltig} bis {tag}; Lizenz {gueltig} bis {tag}; Lizenz endet am {tag}',
    words: {
      nur: 'nur; lediglich',
      noun: 'Nutzung; Verwendung',
      tag: '3. Mai 2036; 03.05.2036',
      erlaubt: 'gestattet; erlaubt',
      veroeff: 'verwenden; nutzen',
      zum: 'zum; ',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
      gueltig: 'gültig; lizenziert; nutzbar',
    },
  },
  einmal: {
    says: 'one-time-use',
    forms:
      '{nur} einmalige {noun}; {nur} zur einmaligen {noun}; einmalige {noun}; {bilder} nur einmal {genutzt}; {noun} nur einmal',
    words: {
      nur: 'nur',
      noun: 'Nutzung; Verwendung; Veröffentlichung',
      bilder: 'das Foto darf; die Bilder dürfen; dieses Bild darf',
      genutzt: 'verwendet werden; genutzt werden; veröffentlicht werden',
    },
  },
  'mit Nennung': {
    says: 'mandatory-credit',
    forms: '{x} {pflicht}; {noun} {nur} mit {x}; {satz}',
    words: {
      x: 'Quellenangabe; Namensnennung; Bildnachweis; Urhebernennung',
      pflicht: 'Pflicht; erforderlich; ist Pflicht; zwingend; obligatorisch',
      noun: 'Nutzung; Verwendung; Abdruck',
      nur: 'nur',
      satz: 'Quelle angeben; bitte Quelle angeben; Fotograf muss genannt werden; Urheber ist zu nennen',
    },
  },
  'vorher fragen': {
    says: 'contact-required',
    forms: '{noun} nur {nach}; {bilder} nur {nach} {genutzt}',
    words: {
      noun: 'Nutzung; Verwendung; Veröffentlichung',
      nach: 'nach Absprache; nach Rücksprache; mit Genehmigung; nach Zustimmung; nach Freigabe',
      bilder: 'das Foto darf; die Bilder dürfen',
      genutzt: 'verwendet werden',
    },
  },
};
