import type { AgencyModel, AgreementModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Agreement } from '../rights/verdict.ts';
import type { Action, Channel, Purpose } from '../vocabulary/uses.ts';
import { fromStored, type Page, type Paged, pageOf, shown, toStored } from './lists.ts';

export interface AgreementView {
  id: string;
  /** Slug of the agency. */
  supplier: string;
  title: string;
  territories: string[] | 'all';
  channels: string[] | 'all';
  purposes: string[] | 'all';
  actions: string[];
  from: string | null;
  until: string | null;
}

export interface NewAgreement {
  supplier: string;
  title: string;
  territories: string[] | 'all';
  channels: Channel[] | 'all';
  purposes: Purpose[] | 'all';
  actions: Action[];
  from: string | null;
  until: string | null;
}

type Joined = AgreementModel & { agency: AgencyModel };

function toView(row: Joined): AgreementView {
  return {
    id: row.id,
    supplier: row.agency.slug,
    title: row.title,
    territories: shown(row.territories),
    channels: shown(row.channels),
    purposes: shown(row.purposes),
    actions: row.actions,
    from: row.from,
    until: row.until,
  };
}

/** Oldest first; of one supplier where `supplier` (a slug) is given. */
export async function listAgreements(
  db: Db,
  { supplier, cursor, limit }: Page & { supplier: string | null },
): Promise<Paged<AgreementView>> {
  const rows = await db.agreement.findMany({
    where: supplier === null ? {} : { agency: { slug: supplier } },
    orderBy: { id: 'asc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: { agency: true },
  });
  return pageOf(rows, limit, toView);
}

/** Throws AppError `not-found` when the supplier is no agency here. */
export async function createAgreement(db: Db, input: NewAgreement, actor: Actor): Promise<AgreementView> {
  const agency = await db.agency.findUnique({ where: { slug: input.supplier } });
  if (agency === null) {
    throw new AppError(
      'not-found',
      `There is no agency “${input.supplier}” to have an agreement with. Add the agency first.`,
    );
  }
  const { title, actions, from, until } = input;
  const row = await db.agreement.create({
    data: {
      agencyId: agency.id,
      title,
      territories: toStored(input.territories),
      channels: toStored(input.channels),
      purposes: toStored(input.purposes),
      actions: toStored(actions),
      from,
      until,
    },
    include: { agency: true },
  });
  await record(db, actor, { act: 'agreement', detail: { ...input, id: row.id } });
  return toView(row);
}

/** What the suppliers' agreements grant, by agency id, in the form rights are judged by. */
export async function agreementsOf(db: Db, agencyIds: string[]): Promise<Map<string, Agreement[]>> {
  const bySupplier = new Map<string, Agreement[]>(agencyIds.map((id) => [id, []]));
  if (agencyIds.length === 0) return bySupplier;
  const rows = await db.agreement.findMany({
    where: { agencyId: { in: agencyIds } },
    include: { agency: true },
    orderBy: { id: 'asc' },
  });
  for (const row of rows) bySupplier.get(row.agencyId)?.push(toAgreement(row));
  return bySupplier;
}

function toAgreement(row: Joined): Agreement {
  return {
    id: row.id,
    supplier: row.agency.name,
    territories: fromStored(row.territories),
    channels: fromStored<Channel>(row.channels),
    purposes: fromStored<Purpose>(row.purposes),
    actions: row.actions as Action[],
    from: row.from,
    until: row.until,
  };
}
