import type { Grid } from './grid.ts';

/** English: places, media, deeds, days and papers, as desks and as sentences say them. */
export const ENGLISH_GRIDS: Readonly<Record<string, Grid>> = {
  'for editorial use alone': {
    says: 'purpose-only editorial',
    forms:
      '{noun} {only} {editorial}; {noun} {free} {only} {editorial}; {noun} {editorial} {only}; {noun} {free} {editorial} {only}; {subject} {free} {only} {editorial}; {subject} {only} {editorial}; {subject} {free} {editorial} {only}; {lone} {noun} {only} {editorial}; {lone} {only} {editorial}; {lone} {noun} {editorial} {only}; {only} {editorial}; {editorial} {only}; {offered} {only} {editorial}; {noun} is {only} {editorial}',
    words: {
      only: 'only; solely; exclusively; strictly; purely',
      free: 'free of charge; royalty-free; at no cost; free; rights-free; without charge',
      noun: 'use; usage; reproduction; publication',
      subject: 'images may be used; this photo may be used; the picture can be used; to be used; photos are',
      editorial:
        'for editorial purposes; for editorial use; for news purposes; in an editorial context; for journalistic purposes; for news reporting; in editorial publications; for press purposes; for media use',
      lone: 'free; royalty-free; free of charge',
      offered: 'available; licensed; cleared; intended',
    },
  },
  'for one country alone': {
    says: 'territory-only DE',
    forms:
      '{noun} {only} in {place}; {noun} in {place} {only}; {only} {within} {place}; {place} only; {subject} {only} in {place}; {subject} in {place} {only}; {noun} {limited} to {place}; {noun} is {limited} to {place}; for {noun} in {place} {only}; for {noun} {only} in {place}; not for {noun} outside {place}; no {noun} outside {place}; not to be used outside {place}; must not be used outside {place}; territory: {place} only; {place} rights only; {offered} {only} in {place}; {offered} in {place} {only}',
    words: {
      only: 'only; solely; exclusively; strictly; purely',
      noun: 'use; usage; reproduction; publication',
      subject: 'images may be used; this photo may be used; the picture can be used; to be used',
      place: 'Germany',
      within: 'for; in; within; for use in; for publication in; for clients in',
      limited: 'limited; restricted; confined',
      offered: 'available; licensed; cleared; for sale',
    },
  },
  'not in one country': {
    says: 'territory-except DE',
    forms:
      '{place} out; {place} out!; {not} {place}; {noun} {barred} in {place}; no {noun} in {place}; no {deed} in {place}; {subject} in {place}; no {place} {noun}; no {adjective} {noun}; no {adjective} media; not for {adjective} media; not for {adjective} publications; {adjective} media out; all countries except {place}; worldwide except {place}; worldwide excluding {place}; world excl. {place}; {place} {excluded}; {place}: {excluded}; {place} rights not available',
    words: {
      noun: 'use; usage; reproduction; publication',
      place: 'Germany',
      adjective: 'German',
      not: 'not for; not in; except; excluding; not available in; not available for; not for use in; not for publication in; not for distribution in; blocked in; not cleared for; not licensed in; not for release in; unavailable in; not to be used in; not to be published in',
      barred:
        'not permitted; not allowed; prohibited; is prohibited; is not permitted; forbidden; barred; blocked; excluded',
      deed: 'sales; distribution; licensing',
      subject:
        'images may not be used; this photo must not be used; do not use; may not be published; never use; cannot be used; not to be published',
      excluded: 'excluded; not included; not available; blocked; barred; not cleared; prohibited',
    },
  },
  'not on social media': {
    says: 'channel-except social',
    forms:
      '{no} {social}; {no} {social} use; {social} out; {noun} {on} {social} {barred}; {social} use {barred}; {subject} on {social}; not for {noun} on {social}; no {noun} on {social}; all media except {social}; any {noun} on {social} is {barred}; {social} excluded; excluding {social}; except {social}',
    words: {
      no: 'no; not for; excluding; strictly no; absolutely no',
      social: 'social media',
      on: 'on; in',
      noun: 'use; usage; publication; posting',
      barred: 'prohibited; not permitted; not allowed; forbidden; banned; strictly prohibited',
      subject:
        'images may not be used; this photo must not be published; do not use; do not post; may not be used; never use; cannot be shared; not to be posted; must not appear',
    },
  },
  'not in books': {
    says: 'channel-except book',
    forms:
      'no {books}; not for {books}; {books} out; {noun} in {books} {barred}; {subject} in {books}; no {noun} in {books}; not for {noun} in {books}; all media except {books}; {books} excluded',
    words: {
      books: 'books',
      noun: 'use; usage; publication; reproduction',
      barred: 'prohibited; not permitted; not allowed; forbidden; strictly prohibited; is not permitted',
      subject:
        'images may not be used; this photo must not be published; do not use; may not be printed; never use; cannot be reproduced; not to be used',
    },
  },
  'on television alone': {
    says: 'channel-only tv',
    forms:
      '{tv} only; {tv} use only; for {tv} only; {only} for {tv}; {noun} {only} on {tv}; {noun} on {tv} {only}; {noun} {limited} to {tv}; {subject} {only} on {tv}; {subject} on {tv} {only}; for {tv} use {only}; not for use outside {tv}; {offered} {only} for {tv}; {offered} for {tv} {only}',
    words: {
      only: 'only; solely; exclusively; strictly; purely',
      tv: 'TV; television',
      noun: 'use; usage; publication',
      limited: 'limited; restricted; is limited; is restricted; confined',
      subject: 'images may be used; this photo may be shown; to be used',
      offered: 'available; licensed; cleared; intended',
    },
  },
  'in magazines alone': {
    says: 'channel-only print-magazine',
    forms:
      '{mags} only; for {mags} only; {only} for {mags}; {noun} {only} in {mags}; {noun} in {mags} {only}; {noun} {limited} to {mags}; {subject} {only} in {mags}; {subject} in {mags} {only}; {offered} {only} for {mags}',
    words: {
      only: 'only; solely; exclusively; strictly; purely',
      mags: 'magazines',
      noun: 'use; usage; publication; reproduction',
      limited: 'limited; restricted; is limited; is restricted',
      subject: 'images may be used; this photo may be published; to be used',
      offered: 'available; licensed; cleared; intended',
    },
  },
  'no resale': {
    says: 'no-resale',
    forms:
      'no {resale}; not for {resale}; {resale} {barred}; {subject}; no {resale} permitted; {resale} is {barred}; any {resale} is {barred}; strictly no {resale}',
    words: {
      resale: 'resale; sales; sale',
      barred: 'prohibited; not permitted; not allowed; forbidden; strictly prohibited',
      subject:
        'do not sell; do not resell; may not be sold; may not be resold; images must not be sold; this photo may not be resold; not to be sold; not to be resold; cannot be resold; never resell',
    },
  },
  'no archive': {
    says: 'no-archive',
    forms:
      'no {archive}; not for {archive}; {archive} {barred}; {subject}; no {archive} permitted; {archive} is {barred}; any {archive} is {barred}; strictly no {archive}',
    words: {
      archive: 'archiving; archive; archives; storage; archive use',
      barred: 'prohibited; not permitted; not allowed; forbidden; strictly prohibited',
      subject:
        'do not archive; do not store; may not be archived; may not be stored; images must not be archived; this photo may not be stored; not to be archived; cannot be archived; never archive; must not be kept in archives',
    },
  },
  'no redistribution': {
    says: 'no-redistribution',
    forms:
      'no {passing}; not for {passing}; {passing} {barred}; {subject}; no {passing} permitted; {passing} is {barred}; any {passing} is {barred}; strictly no {passing}',
    words: {
      passing: 'redistribution; syndication; redistribution to third parties',
      barred: 'prohibited; not permitted; not allowed; forbidden; strictly prohibited',
      subject:
        'do not redistribute; do not pass on; do not pass on to third parties; may not be redistributed; may not be passed on; images must not be redistributed; this photo may not be passed on to third parties; not to be redistributed; cannot be syndicated; never redistribute',
    },
  },
  'no changes': {
    says: 'no-modification',
    forms:
      'no {change}; {change} {barred}; {subject}; no {change} permitted; {change} is {barred}; any {change} is {barred}; strictly no {change}',
    words: {
      change:
        'cropping; alteration; alterations; modification; modifications; manipulation; editing; retouching; digital manipulation',
      barred: 'prohibited; not permitted; not allowed; forbidden; strictly prohibited',
      subject:
        'do not crop; do not alter; do not modify; do not edit; do not manipulate; may not be cropped; may not be altered; images must not be modified; this photo may not be manipulated; not to be cropped; cannot be altered; never crop; must not be edited in any way; must be used uncropped',
    },
  },
  'under embargo': {
    says: 'embargo-until 2036-05-03',
    forms:
      '{embargo} {until} {day}; not for {noun} {before} {day}; not to be {used} {before} {day}; do not {publish} {before} {day}; no {noun} {before} {day}; hold {until} {day}; images may not be {used} {before} {day}',
    words: {
      embargo: 'embargo; embargoed; under embargo; strictly embargoed; embargo:; strict embargo',
      until: 'until; till; to',
      before: 'before; until; prior to',
      noun: 'publication; release; use',
      used: 'used; published; released',
      publish: 'publish; use; release',
      day: '3 May 2036; May 3, 2036; 3 May, 2036; 2036-05-03; 3rd May 2036; May 3rd 2036; Saturday 3 May 2036',
    },
  },
  'up to a day': {
    says: 'expires-on 2036-05-03',
    forms:
      '{expires} {day}; not for {noun} after {day}; not to be {used} after {day}; do not {publish} after {day}; no {noun} after {day}; images may not be {used} after {day}; images may {only} be used until {day}; {noun} until {day} {only}; {valid} until {day}; {noun} {only} until {day}; licence {expires} {day}',
    words: {
      only: 'only',
      expires: 'expires; expires on; expiry:; expiring on; ends on',
      valid: 'valid; licensed; cleared; available; for use',
      noun: 'publication; use',
      used: 'used; published',
      publish: 'publish; use',
      day: '3 May 2036; May 3, 2036; 2036-05-03; 3rd May 2036; Saturday 3 May 2036',
    },
  },
  once: {
    says: 'one-time-use',
    forms:
      '{once} {noun} {only}; {once} {noun}; for {once} {noun} {only}; {subject}; {noun} once only; licensed for {once} {noun} {only}; {only} for {once} {noun}',
    words: {
      only: 'only',
      once: 'one-time; one time; single',
      noun: 'use; usage; publication; reproduction',
      subject:
        'may be used once only; images may only be used once; to be used once only; may be published only once; this photo may be used one time only; no reuse; not to be reused; do not reuse; must not be used more than once; no second use',
    },
  },
  'with a credit': {
    says: 'mandatory-credit',
    forms: '{credit} {must}; {must2} {credit}; {subject}; {noun} {only} with {credit}',
    words: {
      only: 'only',
      credit: 'credit; photo credit; byline',
      must: 'mandatory; required; is mandatory; obligatory; must be given; must be used; is required; compulsory; must appear',
      must2: 'mandatory; obligatory; compulsory',
      noun: 'use; publication',
      subject:
        'must be credited; must credit photographer; please credit; photo must be credited; always credit; credit must be included',
    },
  },
  'somebody is asked': {
    says: 'contact-required',
    forms:
      '{contact} {before} {noun}; {contact} for {matter}; {noun} {only} after consultation; {contact} {before} using',
    words: {
      only: 'only',
      contact: 'contact us; please contact us; call; please call us; ask',
      before: 'before; prior to',
      noun: 'use; publication; any use',
      matter: 'permission; clearance; use; commercial use; terms of use; rights',
    },
  },
  'for one paper alone': {
    says: 'publication-only Le Monde',
    forms:
      '{only} for {paper}; for {paper} {only}; {paper} only; {noun} {only} in {paper}; {noun} in {paper} {only}; exclusive to {paper}; {subject} in {paper} {only}; {subject} {only} in {paper}; for {noun} in {paper} {only}',
    words: {
      only: 'only; exclusively; solely',
      paper: 'Le Monde',
      noun: 'use; publication',
      subject: 'images may be used; may be published; to be used',
    },
  },
  'not in one paper': {
    says: 'publication-except Le Monde',
    forms:
      '{paper} out; not for {paper}; except {paper}; {noun} in {paper} {barred}; no {noun} in {paper}; not for {noun} in {paper}; may not be used in {paper}; {paper} excluded; all papers except {paper}; not to be used by {paper}',
    words: {
      paper: 'Le Monde',
      noun: 'use; publication',
      barred: 'prohibited; not permitted',
    },
  },
};
