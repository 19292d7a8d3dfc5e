/** Names that are other words, months, days, towns or countries as well. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `will mark grace hope faith rose bill jack chase drew grant dean young long king park rich angel prince princess queen duke earl pink seal sting common
  usher future summer autumn winter dawn april june july august january february march september october november december monday tuesday wednesday thursday
  friday saturday sunday charity constance crystal daisy destiny diamond eden ember erin felicity frank gale gene georgia harmony harry haven heather holly
  honor hunter iris ivory jade jasmine jewel jordan joy justice kent king lily liberty lincoln london madison major marina mason melody mercy miles miller
  olive page paris patience pearl penny piper poppy porter prudence ruby sage sandy savannah scarlet sierra sidney skye sterling sydney taylor temple trinity
  tucker victoria violet virginia wade ward west wood worth chelsea brooklyn dakota dallas austin houston phoenix orlando florence milan vienna geneva
  india china chad israel cyprus kenya asia africa america europe england ireland scotland france germany russia korea japan north south east photo file pool
  this that they their there then with from have when where what your here over some such only also more most very star news time life love good best fans
  police people president minister team world cup city house home street court state national international united states washington`.split(
    /\s+/,
  ),
);
