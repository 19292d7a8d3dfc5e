import type { ComponentChildren } from 'preact';
import { dateInWords } from '../../src/rights/words/wording.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import { Disclosure, Pencil } from '../parts/form.tsx';
import { NextIcon } from '../parts/icons.tsx';
import { Day, Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site, SourceChoices } from '../site.ts';
import { SOURCE_KIND_WORDS } from '../words.ts';
import { DayForm, PeopleForm, PlaceForm, SourceForm, TagsForm, TransmissionForm } from './fact-forms.tsx';
import type { FactsView, PhotoView, TransmissionView } from './photo-view.ts';

interface FactsProps {
  photo: PhotoView;
  site: Site;
  choices: SourceChoices;
}

/** Who made and sent it, who and where it shows, and when: each fact with the form that corrects it, for whoever may. */
export function Facts({ photo, site, choices }: FactsProps) {
  const { facts } = photo;
  const forEditors = (form: ComponentChildren) => (site.may('edit-photo') ? form : undefined);
  const edits = `/photos/${photo.id}/edits`;
  return (
    <section class="panel" aria-labelledby="facts">
      <h2 id="facts">What it is</h2>
      <div class="facts">
        <Fact name="Credit chain">
          <CreditChain facts={facts} site={site} />
        </Fact>
        <Fact name="Supplier" edit={forEditors(<SourceForm action={edits} facts={facts} choices={choices} />)}>
          {facts.supplier ? <VisibleText text={facts.supplier.name} /> : <Missing />}
          <SupplierNote facts={facts} />
        </Fact>
        <Fact name="People" edit={forEditors(<PeopleForm action={edits} facts={facts} />)}>
          <People facts={facts} mayFollow={site.may('see-persons')} />
        </Fact>
        <Fact name="Place" edit={forEditors(<PlaceForm action={edits} facts={facts} />)}>
          <Place facts={facts} />
        </Fact>
        <Fact
          name="Taken"
          edit={forEditors(<DayForm action={edits} name="takenOn" label="Taken on" day={facts.takenOn} />)}
        >
          {facts.takenOn ? <Day date={facts.takenOn} /> : <Missing />}
        </Fact>
        <Fact
          name="Released"
          edit={forEditors(<DayForm action={edits} name="releasedOn" label="Released on" day={facts.releasedOn} />)}
        >
          {facts.releasedOn ? <Day date={facts.releasedOn} /> : <Missing />}
        </Fact>
        <Fact name="Transmitted" edit={forEditors(<TransmissionForm action={edits} transmitted={facts.transmitted} />)}>
          <Transmission transmitted={facts.transmitted} />
        </Fact>
        <Fact name="Tags" edit={forEditors(<TagsForm action={edits} tags={photo.tags} />)}>
          <Tags tags={photo.tags} />
        </Fact>
      </div>
    </section>
  );
}

function Fact({ name, edit, children }: { name: string; edit?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="fact">
      <h3>{name}</h3>
      <div class="fact-value">{children}</div>
      {edit === undefined ? null : (
        <Disclosure class="edit fact-edit" summary={<Pencil what={name} />}>
          {edit}
        </Disclosure>
      )}
    </div>
  );
}

function SupplierNote({ facts }: { facts: FactsView }) {
  const kind = `source kind: ${SOURCE_KIND_WORDS[facts.sourceKind].toLowerCase()}`;
  const notes = [
    ...(facts.supplierDiffers ? ['not the last of its credit'] : []),
    ...(facts.collection === null ? [] : [`collection: ${facts.collection}`]),
    kind,
  ];
  return <span class="hint"> · {notes.join('; ')}</span>;
}

const Missing = () => <span class="missing">not stated</span>;

function CreditChain({ facts, site }: { facts: FactsView; site: Site }) {
  const flags = [facts.isFilePhoto && 'File photo', facts.isHandout && 'Handout', facts.isPool && 'Pool'].filter(
    Boolean,
  );
  if (facts.chain.length === 0 && facts.photographer === null) return <Missing />;
  return (
    <>
      <ol class="chain">
        {facts.photographer === null ? null : (
          <li class="chain-photographer">
            <VisibleText text={facts.photographer} />
          </li>
        )}
        {facts.chain.map(({ name, href }, index) => (
          <li>
            {index > 0 || facts.photographer !== null ? <NextIcon /> : null}
            {href && site.may('see-sources') ? <a href={href}>{name}</a> : <VisibleText text={name} />}
          </li>
        ))}
      </ol>
      {flags.map((flag) => (
        <span class="flag">{flag}</span>
      ))}
    </>
  );
}

function People({ facts, mayFollow }: { facts: FactsView; mayFollow: boolean }) {
  return (
    <>
      {facts.people.length === 0 ? <Missing /> : null}
      <ul class="people">
        {facts.people.map(({ name, position }) => (
          <li>
            <PersonName name={name} mayFollow={mayFollow} />
            {position ? (
              <span class="position">
                <VisibleText text={position} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {facts.mentioned.length > 0 ? (
        <p class="hint">
          Mentioned, not pictured:{' '}
          {facts.mentioned.map((name, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <PersonName name={name} mayFollow={mayFollow} />
            </>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** Leads to the person, whatever other names they have. */
function PersonName({ name, mayFollow }: { name: string; mayFollow: boolean }) {
  if (!mayFollow) return <VisibleText text={name} />;
  return (
    <a href={`/persons?${new URLSearchParams({ name })}`}>
      <VisibleText text={name} />
    </a>
  );
}

function Place({ facts }: { facts: FactsView }) {
  const parts = [facts.city, facts.country === null ? null : countryName(facts.country)].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? <Missing /> : <VisibleText text={parts.join(', ')} />;
}

function Transmission({ transmitted: { at, by, since, zone } }: { transmitted: TransmissionView }) {
  if (at === null) return <Missing />;
  const isLocal = /T[\d:.]+$/.test(at);
  return (
    <>
      {dateInWords(at)}
      {isLocal ? ` (${zone})` : ''}
      <span class="hint">
        {by === null || since === null ? (
          ' · from the file'
        ) : (
          <>
            {' '}
            · entered by {by}, <Moment at={since} />
          </>
        )}
      </span>
    </>
  );
}

function Tags({ tags }: { tags: string[] }) {
  if (tags.length === 0) return <span class="missing">none</span>;
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li>
          <a href={`/photos?${new URLSearchParams({ q: `keyword:"${tag.replaceAll('"', '')}"` })}`}>
            <VisibleText text={tag} />
          </a>
        </li>
      ))}
    </ul>
  );
}
