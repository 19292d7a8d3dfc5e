import type { Grid } from './grid.ts';

/** Dutch. */
export const DUTCH_GRIDS: Readonly<Record<string, Grid>> = {
  'alleen redactioneel': {
    says: 'purpose-only editorial',
    forms:
      '{gebruik} {alleen} {aim}; {gebruik} {vrij} {alleen} {aim}; {alleen} {aim}; {vrij} {alleen} {aim}; {foto} {alleen} {aim} {gebruikt}; {gebruik} {alleen} {aim} toegestaan; {gebruik} is {alleen} toegestaan {aim}; {foto} {vrij} {alleen} {aim} {gebruikt}',
    words: {
      gebruik: 'gebruik; publicatie; plaatsing',
      alleen: 'alleen; uitsluitend; enkel; slechts',
      vrij: 'gratis; rechtenvrij; kosteloos; vrij',
      aim: 'voor redactionele doeleinden; voor redactioneel gebruik; voor journalistieke doeleinden; in redactionele context; voor de pers; voor redactionele publicaties',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
  'alleen in een land': {
    says: 'territory-only BE',
    forms:
      '{gebruik} {alleen} in {land}; {alleen} {in} {land}; {foto} {alleen} in {land} {gebruikt}; {gebruik} {alleen} in {land} toegestaan; {gebruik} beperkt tot {land}; {gebruik} is beperkt tot {land}; niet buiten {land}; {gebruik} buiten {land} {verboden}; geen {gebruik} buiten {land}; {foto} niet buiten {land} {gebruikt}',
    words: {
      gebruik: 'gebruik; publicatie; plaatsing',
      alleen: 'alleen; uitsluitend; enkel; slechts',
      land: 'België',
      in: 'in; voor',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
    },
  },
  'niet in een land': {
    says: 'territory-except BE',
    forms:
      'niet {in} {land}; {gebruik} in {land} {verboden}; geen {gebruik} in {land}; {foto} niet in {land} {gebruikt}; {land} uitgesloten; {land} uitgezonderd; wereldwijd behalve {land}; alle landen behalve {land}; niet beschikbaar {in} {land}; niet voor {gebruik} in {land}; niet te {gebruiken} in {land}; niet voor Belgische media; geen Belgische media; geblokkeerd in {land}; geen verkoop in {land}',
    words: {
      gebruik: 'gebruik; publicatie; plaatsing',
      land: 'België',
      in: 'in; voor',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      gebruiken: 'gebruiken; publiceren',
    },
  },
  'niet op sociale media': {
    says: 'channel-except social',
    forms:
      'niet {op} {social}; geen {social}; {gebruik} op {social} {verboden}; geen {gebruik} op {social}; {foto} niet op {social} {gebruikt}; {social} uitgesloten',
    words: {
      op: 'op; voor',
      social: 'sociale media; social media',
      gebruik: 'gebruik; publicatie; plaatsing',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
  'alleen op tv': {
    says: 'channel-only tv',
    forms:
      '{alleen} {op} {tv}; {gebruik} {alleen} op {tv}; {foto} {alleen} op {tv} {gebruikt}; {gebruik} {alleen} op {tv} toegestaan',
    words: {
      alleen: 'alleen; uitsluitend; enkel; slechts',
      op: 'op; voor',
      tv: 'televisie; tv',
      gebruik: 'gebruik; publicatie; plaatsing',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
  'geen doorverkoop': {
    says: 'no-resale',
    forms: 'geen {x}; {x} {verboden}; {satz}',
    words: {
      x: 'doorverkoop; verkoop',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      satz: "niet doorverkopen; mag niet worden doorverkocht; niet voor verkoop; niet te verkopen; foto's mogen niet verkocht worden",
    },
  },
  'geen archief': {
    says: 'no-archive',
    forms: 'geen {x}; {x} {verboden}; {satz}',
    words: {
      x: 'archivering; archief; opslag',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      satz: "niet archiveren; mag niet worden gearchiveerd; niet voor archief; niet opslaan; foto's mogen niet gearchiveerd worden",
    },
  },
  'niet doorgeven': {
    says: 'no-redistribution',
    forms: 'geen {x}; {x} {verboden}; {satz}',
    words: {
      x: 'herdistributie; doorgifte aan derden; verspreiding aan derden',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      satz: 'niet doorgeven; niet doorgeven aan derden; mag niet worden doorgegeven; niet verspreiden',
    },
  },
  'niet bewerken': {
    says: 'no-modification',
    forms: 'geen {x}; {x} {verboden}; {satz}',
    words: {
      x: 'bewerking; manipulatie; bewerkingen',
      verboden: 'verboden; niet toegestaan; is verboden; is niet toegestaan',
      satz: "niet bewerken; niet bijsnijden; mag niet worden bewerkt; foto's mogen niet bewerkt worden; niet aanpassen; niet manipuleren",
    },
  },
  embargo: {
    says: 'embargo-until 2036-05-03',
    forms:
      '{embargo} tot {dag}; niet {voor} {dag} publiceren; niet publiceren {voor} {dag}; geen publicatie {voor} {dag}; {foto} niet voor {dag} {gebruikt}; vrij vanaf {dag}',
    words: {
      embargo: 'embargo; onder embargo; embargo:',
      voor: 'voor; vóór',
      dag: '3 mei 2036; 03-05-2036; 3/5/2036',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
  'tot en met': {
    says: 'expires-on 2036-05-03',
    forms:
      '{gebruik} {alleen} tot en met {dag}; niet gebruiken na {dag}; geen {gebruik} na {dag}; {foto} niet na {dag} {gebruikt}; geldig tot en met {dag}; licentie loopt af op {dag}; vervalt op {dag}',
    words: {
      gebruik: 'gebruik; publicatie; plaatsing',
      alleen: 'alleen; uitsluitend',
      dag: '3 mei 2036',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
  eenmalig: {
    says: 'one-time-use',
    forms:
      '{alleen} eenmalig {gebruik}; {alleen} voor eenmalig gebruik; eenmalig gebruik; {foto} {alleen} eenmalig {gebruikt}',
    words: {
      alleen: 'alleen; uitsluitend',
      gebruik: 'gebruik',
      foto: "de foto's mogen; het beeld mag; deze foto mag",
      gebruikt: 'gebruikt worden; worden gebruikt; gepubliceerd worden',
    },
  },
};
