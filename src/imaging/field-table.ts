import type { FieldBlock } from './file-metadata.ts';

/** How a field's text is turned into its value. */
export type FieldForm = 'text' | 'date' | 'time' | 'number' | 'truth' | 'code';

/** Where each block keeps a field: IIM `record:dataset`, XMP `prefix:Property`, EXIF tag, keyword of a text of the file's own format. */
export interface FieldSource {
  iim?: string;
  xmp?: string;
  exif?: number;
  file?: string;
  form?: FieldForm;
}

/** The fields that are read, by the name they have in the archive (IPTC Photo Metadata Standard 2025.1, IIM 4.2, PLUS LDF 2.0.1). */
export const FIELD_TABLE: Record<string, FieldSource> = {
  title: { iim: '2:5', xmp: 'dc:title', file: 'title' },
  headline: { iim: '2:105', xmp: 'photoshop:Headline' },
  description: { iim: '2:120', xmp: 'dc:description', exif: 0x010e, file: 'description' },
  comment: { exif: 0x9286, file: 'comment' },
  disclaimer: { file: 'disclaimer' },
  warning: { file: 'warning' },
  windows_title: { exif: 0x9c9b },
  windows_comment: { exif: 0x9c9c },
  windows_author: { exif: 0x9c9d },
  windows_keywords: { exif: 0x9c9e },
  windows_subject: { exif: 0x9c9f },
  caption_writer: { iim: '2:122', xmp: 'photoshop:CaptionWriter' },
  alt_text: { xmp: 'Iptc4xmpCore:AltTextAccessibility' },
  extended_description: { xmp: 'Iptc4xmpCore:ExtDescrAccessibility' },
  keywords: { iim: '2:25', xmp: 'dc:subject' },
  subject_code: { iim: '2:12', xmp: 'Iptc4xmpCore:SubjectCode' },
  genre: { xmp: 'Iptc4xmpExt:Genre' },
  about_cv_term: { xmp: 'Iptc4xmpExt:AboutCvTerm' },
  scene: { xmp: 'Iptc4xmpCore:Scene' },
  intellectual_genre: { iim: '2:4', xmp: 'Iptc4xmpCore:IntellectualGenre' },
  category: { iim: '2:15', xmp: 'photoshop:Category' },
  supplemental_categories: { iim: '2:20', xmp: 'photoshop:SupplementalCategories' },
  urgency: { iim: '2:10', xmp: 'photoshop:Urgency', form: 'code' },
  rating: { xmp: 'xmp:Rating', exif: 0x4746, form: 'number' },

  creator: { iim: '2:80', xmp: 'dc:creator', exif: 0x013b, file: 'author' },
  creator_title: { iim: '2:85', xmp: 'photoshop:AuthorsPosition' },
  creator_contact: { iim: '2:118', xmp: 'Iptc4xmpCore:CreatorContactInfo' },
  credit: { iim: '2:110', xmp: 'photoshop:Credit' },
  source: { iim: '2:115', xmp: 'photoshop:Source' },
  image_creator: { xmp: 'plus:ImageCreator' },
  image_supplier: { xmp: 'plus:ImageSupplier' },
  image_supplier_image_id: { xmp: 'plus:ImageSupplierImageID' },
  contributor: { xmp: 'Iptc4xmpExt:Contributor' },

  copyright_notice: { iim: '2:116', xmp: 'dc:rights', exif: 0x8298, file: 'copyright' },
  copyright_owner: { xmp: 'plus:CopyrightOwner' },
  usage_terms: { xmp: 'xmpRights:UsageTerms' },
  web_statement: { xmp: 'xmpRights:WebStatement' },
  marked: { xmp: 'xmpRights:Marked', form: 'truth' },
  licensor: { xmp: 'plus:Licensor' },
  instructions: { iim: '2:40', xmp: 'photoshop:Instructions' },
  data_mining: { xmp: 'plus:DataMining', form: 'code' },
  other_constraints: { xmp: 'plus:OtherConstraints' },
  other_conditions: { xmp: 'plus:OtherConditions' },
  region_constraints: { xmp: 'plus:RegionConstraints' },
  media_constraints: { xmp: 'plus:MediaConstraints' },
  product_or_service_constraints: { xmp: 'plus:ProductOrServiceConstraints' },
  terms_and_conditions_text: { xmp: 'plus:TermsAndConditionsText' },
  terms_and_conditions_url: { xmp: 'plus:TermsAndConditionsURL' },
  media_summary_code: { xmp: 'plus:MediaSummaryCode' },
  license_start_date: { xmp: 'plus:LicenseStartDate', form: 'date' },
  license_end_date: { xmp: 'plus:LicenseEndDate', form: 'date' },
  credit_line_required: { xmp: 'plus:CreditLineRequired', form: 'code' },
  image_alteration_constraints: { xmp: 'plus:ImageAlterationConstraints', form: 'code' },
  image_duplication_constraints: { xmp: 'plus:ImageDuplicationConstraints', form: 'code' },
  reuse: { xmp: 'plus:Reuse', form: 'code' },
  licensee: { xmp: 'plus:Licensee' },
  end_user: { xmp: 'plus:EndUser' },
  embedded_rights_expression: { xmp: 'Iptc4xmpExt:EmbdEncRightsExpr' },
  linked_rights_expression: { xmp: 'Iptc4xmpExt:LinkedEncRightsExpr' },
  prism_embargo_date: { xmp: 'prism:embargoDate', form: 'date' },
  prism_expiration_date: { xmp: 'prism:expirationDate', form: 'date' },
  prism_kill_date: { xmp: 'prism:killDate', form: 'date' },
  prism_copyright: { xmp: 'prism:copyright' },
  prism_rights_agent: { xmp: 'prism:rightsAgent' },
  pur_embargo_date: { xmp: 'pur:embargoDate', form: 'date' },
  pur_expiration_date: { xmp: 'pur:expirationDate', form: 'date' },
  pur_option_end_date: { xmp: 'pur:optionEndDate', form: 'date' },
  pur_exclusivity_end_date: { xmp: 'pur:exclusivityEndDate', form: 'date' },
  pur_reuse_prohibited: { xmp: 'pur:reuseProhibited' },
  pur_restrictions: { xmp: 'pur:restrictions' },
  pur_image_size_restriction: { xmp: 'pur:imageSizeRestriction' },
  pur_permissions: { xmp: 'pur:permissions' },
  pur_agreement: { xmp: 'pur:agreement' },
  pur_copyright: { xmp: 'pur:copyright' },
  pur_credit_line: { xmp: 'pur:creditLine' },
  pur_rights_agent: { xmp: 'pur:rightsAgent' },
  pur_rights_owner: { xmp: 'pur:rightsOwner' },
  cc_license: { xmp: 'cc:license' },
  cc_attribution_name: { xmp: 'cc:attributionName' },
  model_release_status: { xmp: 'plus:ModelReleaseStatus', form: 'code' },
  model_release_id: { xmp: 'plus:ModelReleaseID' },
  property_release_status: { xmp: 'plus:PropertyReleaseStatus', form: 'code' },
  property_release_id: { xmp: 'plus:PropertyReleaseID' },
  minor_model_age: { xmp: 'plus:MinorModelAgeDisclosure', form: 'code' },
  model_age: { xmp: 'Iptc4xmpExt:ModelAge' },
  additional_model_info: { xmp: 'Iptc4xmpExt:AddlModelInfo' },

  person_in_image: { xmp: 'Iptc4xmpExt:PersonInImage' },
  person_in_image_details: { xmp: 'Iptc4xmpExt:PersonInImageWDetails' },
  organisation_in_image: { xmp: 'Iptc4xmpExt:OrganisationInImageName' },
  organisation_in_image_code: { xmp: 'Iptc4xmpExt:OrganisationInImageCode' },
  image_region: { xmp: 'Iptc4xmpExt:ImageRegion' },
  artwork_or_object: { xmp: 'Iptc4xmpExt:ArtworkOrObject' },
  product_in_image: { xmp: 'Iptc4xmpExt:ProductInImage' },
  event: { xmp: 'Iptc4xmpExt:Event' },
  event_id: { xmp: 'Iptc4xmpExt:EventId' },

  sublocation: { iim: '2:92', xmp: 'Iptc4xmpCore:Location' },
  city: { iim: '2:90', xmp: 'photoshop:City' },
  state: { iim: '2:95', xmp: 'photoshop:State' },
  country: { iim: '2:101', xmp: 'photoshop:Country' },
  country_code: { iim: '2:100', xmp: 'Iptc4xmpCore:CountryCode' },
  content_location_code: { iim: '2:26' },
  content_location_name: { iim: '2:27' },
  location_created: { xmp: 'Iptc4xmpExt:LocationCreated' },
  location_shown: { xmp: 'Iptc4xmpExt:LocationShown' },

  date_created: { iim: '2:55', xmp: 'photoshop:DateCreated', exif: 0x9003, form: 'date' },
  time_created: { iim: '2:60', form: 'time' },
  date_created_offset: { exif: 0x9011 },
  date_created_subseconds: { exif: 0x9291 },
  date_digitised: { iim: '2:62', xmp: 'xmp:CreateDate', exif: 0x9004, form: 'date' },
  time_digitised: { iim: '2:63', form: 'time' },
  release_date: { iim: '2:30', form: 'date' },
  release_time: { iim: '2:35', form: 'time' },
  expiration_date: { iim: '2:37', form: 'date' },
  expiration_time: { iim: '2:38', form: 'time' },
  action_advised: { iim: '2:42', form: 'code' },
  reference_service: { iim: '2:45' },
  reference_date: { iim: '2:47', form: 'date' },
  reference_number: { iim: '2:50' },
  date_sent: { iim: '1:70', form: 'date' },
  time_sent: { iim: '1:80', form: 'time' },

  job_id: { iim: '2:103', xmp: 'photoshop:TransmissionReference' },
  editorial_update: { iim: '2:8' },
  edit_status: { iim: '2:7' },
  fixture_identifier: { iim: '2:22' },
  object_cycle: { iim: '2:75' },
  service_identifier: { iim: '1:30' },
  envelope_number: { iim: '1:40' },
  envelope_priority: { iim: '1:60' },
  product_id: { iim: '1:50' },
  unique_object_name: { iim: '1:100' },
  unique_document_id: { iim: '2:187' },
  digital_image_guid: { xmp: 'Iptc4xmpExt:DigImageGUID', exif: 0xa420 },
  registry_id: { xmp: 'Iptc4xmpExt:RegistryId' },

  /** Where Content Credentials are kept that are not in the file. */
  provenance: { xmp: 'dcterms:provenance' },

  max_available_width: { xmp: 'Iptc4xmpExt:MaxAvailWidth', form: 'number' },
  max_available_height: { xmp: 'Iptc4xmpExt:MaxAvailHeight', form: 'number' },

  digital_source_type: { xmp: 'Iptc4xmpExt:DigitalSourceType' },
  ai_system_used: { xmp: 'Iptc4xmpExt:AISystemUsed' },
  ai_system_version_used: { xmp: 'Iptc4xmpExt:AISystemVersionUsed' },
  ai_prompt_information: { xmp: 'Iptc4xmpExt:AIPromptInformation' },
  /** What programs that generate pictures write of how they did it. */
  generation_parameters: { file: 'parameters' },
  ai_prompt_writer_name: { xmp: 'Iptc4xmpExt:AIPromptWriterName' },

  orientation: { xmp: 'tiff:Orientation', exif: 0x0112, form: 'number' },
};

/** Field names by where one block keeps them. */
export function fieldsBy<B extends FieldBlock>(block: B): Map<FieldSource[B] & {}, string> {
  const fields = new Map<FieldSource[B] & {}, string>();
  for (const [name, source] of Object.entries(FIELD_TABLE)) {
    const place = source[block];
    if (place !== undefined) fields.set(place, name);
  }
  return fields;
}

/** XMP namespaces by the prefix that the table uses; files may bind any prefix to them. */
export const XMP_NAMESPACES: Record<string, string> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://ns.adobe.com/xmp/note/': 'xmpNote',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'Iptc4xmpCore',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'Iptc4xmpExt',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-19/': 'Iptc4xmpExt',
  'http://ns.useplus.org/ldf/xmp/1.0/': 'plus',
  'http://creativecommons.org/ns#': 'cc',
  'http://ns.adobe.com/tiff/1.0/': 'tiff',
  ...prismNamespaces('basic', 'prism', ['1.0', '1.1', '1.2', '1.3', '2.0', '2.1', '2.2', '3.0', '3.1']),
  ...prismNamespaces('prismusagerights', 'pur', ['2.1', '2.2', '3.0', '3.1']),
};

/** PRISM changes the address of its vocabularies with each edition; up to 1.3 the edition stood in either place. */
function prismNamespaces(vocabulary: string, prefix: string, editions: readonly string[]): Record<string, string> {
  const base = 'http://prismstandard.org/namespaces';
  const addresses = editions.flatMap((edition) => [
    `${base}/${vocabulary}/${edition}/`,
    `${base}/${edition}/${vocabulary}/`,
  ]);
  return Object.fromEntries(addresses.map((address) => [address, prefix]));
}
