import { type Editions, WEEKDAYS } from '../../src/rights/agreements/editions.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/restrictions.ts';
import { CHANNELS, type Channel } from '../../src/vocabulary/uses.ts';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { clockWords } from '../parts/edition.tsx';
import { Empty } from '../parts/empty.tsx';
import { Because, Checkboxes, Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { territoryWords } from '../parts/territories.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import { CHANNEL_WORDS, WEEKDAY_WORDS } from '../words.ts';
import { TitleNames, type TitleNamesView } from './title-names.tsx';

export interface OutletView {
  slug: string;
  name: string;
  title: string;
  channels: Channel[];
  homeCountry: CountryCode;
  /** Null: all. */
  territories: CountryCode[] | null;
  geofenced: boolean;
  partner: boolean;
  clock: 'at-once' | Editions;
}

export interface OutletsPageProps {
  site: Site;
  outlets: OutletView[];
  names: TitleNamesView;
}

export function OutletsPage({ site, outlets, names }: OutletsPageProps) {
  const mayAdd = site.may('manage-outlets');
  return (
    <Layout site={site} title="Outlets">
      <div id="outlets" class="page">
        <header class="page-head">
          <h1>Outlets</h1>
          {mayAdd ? (
            <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
              <OutletForm />
            </Disclosure>
          ) : null}
        </header>
        {outlets.length === 0 ? (
          <Empty title="No outlets yet">
            A verdict is always for an outlet.{' '}
            {mayAdd ? 'Add the first publication of yours.' : 'A rights manager adds the first publication.'}
          </Empty>
        ) : (
          <>
            <OutletTable outlets={outlets} mayChange={mayAdd} />
            <TitleNames names={names} mayChange={mayAdd} />
          </>
        )}
      </div>
    </Layout>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Add an outlet
  </>
);

function OutletTable({ outlets, mayChange }: { outlets: OutletView[]; mayChange: boolean }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Title</th>
          <th scope="col">Channels</th>
          <th scope="col">Audience</th>
          <th scope="col">Home</th>
          <th scope="col">Publishes</th>
        </tr>
      </thead>
      <tbody>
        {outlets.map((outlet) => (
          <tr>
            <th scope="row">
              <VisibleText text={outlet.name} />
              <span class="slug">{outlet.slug}</span>
              {outlet.partner ? <span class="beneath">A partner’s: use there is redistribution</span> : null}
            </th>
            <td data-label="Title">
              <VisibleText text={outlet.title} />
            </td>
            <td data-label="Channels">{outlet.channels.map((word) => CHANNEL_WORDS[word]).join(', ')}</td>
            <td data-label="Audience">
              {territoryWords(outlet.territories)}
              {outlet.geofenced ? <span class="beneath">Visitors outside are refused</span> : null}
            </td>
            <td data-label="Home">{countryName(outlet.homeCountry)}</td>
            <td data-label="Publishes">
              {clockWords(outlet.clock)}
              {mayChange ? <ChangeForm outlet={outlet} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChangeForm({ outlet }: { outlet: OutletView }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Change">
      <Act action={`/outlets/${outlet.slug}/changes`} part="outlets">
        <Field label="Title" hint="Print and website of one paper share it.">
          <input name="title" required maxLength={200} value={outlet.title} />
        </Field>
        <Audience outlet={outlet} />
        <PartnerAndClock partner={outlet.partner} clock={outlet.clock} />
        <Because />
        <div class="button-row">
          <Save />
          <SeeWhatChanges kind="outlet-change" of={outlet.slug} />
        </div>
      </Act>
    </Disclosure>
  );
}

/** Where it appears and before whom. */
function Audience({
  outlet,
}: {
  outlet: Pick<OutletView, 'channels' | 'territories' | 'homeCountry' | 'geofenced'> | null;
}) {
  const countries = outlet?.territories?.map(countryName).join(', ') ?? '';
  return (
    <>
      <Checkboxes
        legend="Channels"
        hint="A photo must be free for all of them."
        name="channels"
        words={CHANNEL_WORDS}
        options={CHANNELS}
        chosen={outlet?.channels ?? []}
      />
      <Field label="Audience" hint="Countries by name or code, separated by commas. Empty: worldwide.">
        <input name="territories" maxLength={4000} value={countries} />
      </Field>
      <Field label="Home country" hint="Name or code">
        <input
          name="homeCountry"
          required
          maxLength={100}
          value={outlet === null ? '' : countryName(outlet.homeCountry)}
        />
      </Field>
      <label class="confirm">
        <input type="checkbox" name="geofenced" value="yes" checked={outlet?.geofenced === true} />
        <span>
          Geofenced: visitors from outside are refused, so that a photo free in some of these countries can run there.
        </span>
      </label>
    </>
  );
}

/** Both hold for what was cleared before as well, but for the edition it was cleared for. */
function PartnerAndClock({ partner, clock }: Pick<OutletView, 'partner' | 'clock'>) {
  const { days, time, zone } = clock === 'at-once' ? { days: [], time: '', zone: '' } : clock;
  return (
    <>
      <label class="confirm">
        <input type="checkbox" name="partner" value="yes" checked={partner} />
        <span>A partner’s: every use there passes the picture on, so it needs the right to redistribute.</span>
      </label>
      <Checkboxes
        legend="Comes out on"
        hint="A photo is judged for the next edition. No day: it publishes at once."
        name="days"
        words={WEEKDAY_WORDS}
        options={WEEKDAYS}
        chosen={days}
      />
      <div class="two-columns">
        <Field label="At">
          <input type="time" name="time" value={time} />
        </Field>
        <Field label="In the time zone" hint="Such as Europe/Berlin">
          <input name="zone" maxLength={60} value={zone} />
        </Field>
      </div>
    </>
  );
}

function OutletForm() {
  return (
    <Act action="/outlets" part="outlets">
      <Field label="Name">
        <input name="name" required maxLength={200} />
      </Field>
      <Field label="Title" hint="The publication it is a part of, as contracts name it. Empty: its own name.">
        <input name="title" maxLength={200} />
      </Field>
      <Field
        label="Short name for addresses"
        hint="Small letters, digits and hyphens: seoul-print. Empty: made from the name."
      >
        <input name="slug" maxLength={60} pattern="[a-z0-9]+(-[a-z0-9]+)*" />
      </Field>
      <Audience outlet={null} />
      <PartnerAndClock partner={false} clock="at-once" />
      <Save>Add the outlet</Save>
    </Act>
  );
}
