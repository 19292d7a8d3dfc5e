import type { PersonView } from '../../src/catalogue/persons/persons.ts';
import { Layout } from '../layout/layout.tsx';
import { Empty } from '../parts/empty.tsx';
import { More } from '../parts/more.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';

export interface PersonsPageProps {
  site: Site;
  persons: PersonView[];
  /** What was searched for; empty for all. */
  search: string;
  /** Address of the rest of the list. */
  more: string | null;
  isFirst: boolean;
}

/** Everybody whom photos show or mention, by name. */
export function PersonsPage({ site, persons, search, more, isFirst }: PersonsPageProps) {
  return (
    <Layout site={site} title={search === '' ? 'People' : `People called “${search}”`}>
      <div id="persons" class="page">
        <header class="page-head">
          <h1>People</h1>
          <PersonSearch search={search} />
        </header>
        {persons.length === 0 ? <Nobody search={search} isFirst={isFirst} /> : <PersonTable persons={persons} />}
        <More to={more} />
      </div>
    </Layout>
  );
}

function PersonSearch({ search }: { search: string }) {
  return (
    <search class="person-search">
      <form action="/persons" method="get">
        <input
          type="search"
          name="q"
          value={search}
          maxLength={200}
          placeholder="A name, in any script"
          aria-label="Search people"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Nobody({ search, isFirst }: { search: string; isFirst: boolean }) {
  if (search === '' && isFirst)
    return <Empty title="Nobody yet">People appear here when a caption names them, or an editor does.</Empty>;
  return (
    <Empty title="Nobody found">
      A part of a name is enough, in any script the archive has met it in. <a href="/persons">See everybody</a>.
    </Empty>
  );
}

function PersonTable({ persons }: { persons: PersonView[] }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Other names</th>
          <th scope="col" class="number">
            Pictured
          </th>
          <th scope="col" class="number">
            Mentioned
          </th>
        </tr>
      </thead>
      <tbody>
        {persons.map(({ id, name, names, depicted, mentioned }) => (
          <tr>
            <th scope="row" dir="auto">
              <a href={`/persons/${id}`}>
                <VisibleText text={name} />
              </a>
            </th>
            <td data-label="Other names">
              <OtherNames names={names.map((each) => each.name).filter((each) => each !== name)} />
            </td>
            <td class="number" data-label="Pictured">
              {depicted}
            </td>
            <td class="number" data-label="Mentioned">
              {mentioned}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names of different directions of writing stay apart. */
function OtherNames({ names }: { names: string[] }) {
  if (names.length === 0) return <span class="missing">none</span>;
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <bdi>
            <VisibleText text={name} />
          </bdi>
        </>
      ))}
    </>
  );
}
