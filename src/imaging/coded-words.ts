/** Coded values and the words that ExifTool prints for them. PLUS values stand in files as this vocabulary plus the code. */
export const PLUS_VOCABULARY = 'http://ns.useplus.org/ldf/vocab/';

const RELEASE_AGES = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`AG-A${15 + index}`, `Age ${15 + index}`]),
);

const CODED_WORDS: Record<string, Record<string, string>> = {
  urgency: {
    '0': '0 (reserved)',
    '1': '1 (most urgent)',
    '5': '5 (normal urgency)',
    '8': '8 (least urgent)',
    '9': '9 (user-defined priority)',
  },
  action_advised: { '01': 'Object Kill', '02': 'Object Replace', '03': 'Object Append', '04': 'Object Reference' },
  data_mining: {
    'DMI-UNSPECIFIED': 'Unspecified - no prohibition defined',
    'DMI-ALLOWED': 'Allowed',
    'DMI-PROHIBITED-AIMLTRAINING': 'Prohibited for AI/ML training',
    'DMI-PROHIBITED-GENAIMLTRAINING': 'Prohibited for Generative AI/ML training',
    'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING': 'Prohibited except for search engine indexing',
    'DMI-PROHIBITED': 'Prohibited',
    'DMI-PROHIBITED-SEECONSTRAINT': 'Prohibited, see plus:OtherConstraints',
    'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR': 'Prohibited, see iptcExt:EmbdEncRightsExpr',
    'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR': 'Prohibited, see iptcExt:LinkedEncRightsExpr',
  },
  model_release_status: {
    'MR-NON': 'None',
    'MR-NAP': 'Not Applicable',
    'MR-UMR': 'Unlimited Model Releases',
    'MR-LMR': 'Limited or Incomplete Model Releases',
  },
  property_release_status: {
    'PR-NON': 'None',
    'PR-NAP': 'Not Applicable',
    'PR-UPR': 'Unlimited Property Releases',
    'PR-LPR': 'Limited or Incomplete Property Releases',
  },
  minor_model_age: {
    'AG-UNK': 'Age Unknown',
    'AG-A25': 'Age 25 or Over',
    'AG-U14': 'Age 14 or Under',
    ...RELEASE_AGES,
  },
  credit_line_required: {
    'CR-NRQ': 'Not Required',
    'CR-COI': 'Credit on Image',
    'CR-CAI': 'Credit Adjacent To Image',
    'CR-CCA': 'Credit in Credits Area',
  },
  image_alteration_constraints: {
    'AL-CRP': 'No Cropping',
    'AL-FLP': 'No Flipping',
    'AL-RET': 'No Retouching',
    'AL-CLR': 'No Colorization',
    'AL-DCL': 'No De-Colorization',
    'AL-MRG': 'No Merging',
  },
  image_duplication_constraints: {
    'DP-NDC': 'No Duplication Constraints',
    'DP-LIC': 'Duplication Only as Necessary Under License',
    'DP-NOD': 'No Duplication',
  },
  reuse: { 'RE-REU': 'Repeat Use', 'RE-NAP': 'Not Applicable' },
};

/** The words for a field's code, given bare or as a PLUS URI; what is not in the list stays as it was found, without the vocabulary. */
export function wordsOfCode(field: string, found: string): string {
  const code = found.trim().replace(PLUS_VOCABULARY, '');
  return CODED_WORDS[field]?.[code] ?? code;
}

/** The code behind a field's words, or null when they are none of the list's. */
export function codeOfWords(field: string, words: string): string | null {
  const rows = Object.entries(CODED_WORDS[field] ?? {});
  return rows.find(([code, known]) => known === words || code === words)?.[0] ?? null;
}
