import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const relations = {
  Spouse: "spouse",
  Partner: "partner",
  Son: "child",
  Daughter: "child",
  Father: "parent",
  Mother: "parent",
  Sister: "sibling",
  Brother: "sibling",
};
const thresholds = { "(i)": "over-15-percent", "(ii)": "over-70000-pounds" };
const paymentTypes = { Monetary: "monetary", "In kind": "in-kind" };

/** An empty cell was not published: the key stays away, so that it reads as missing. */
const published = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ""));
const pounds = (cell) => (cell === "" || cell === undefined ? undefined : `${cell} GBP`);
const truth = (cell) => (cell === "True" ? true : cell === "False" ? false : undefined);
const period = (row, from) => ({ effectiveFrom: row[from], effectiveTo: row.EndDate });
const accepted = (row) => row.AcceptedDate || row.ReceivedDate;

/** File of the register → record type and the fields of a row beside those that all categories share. */
const categories = {
  "gifts-uk.csv": [
    "gift",
    (row) => ({
      occurredOn: accepted(row),
      value: pounds(row.Value),
      paymentType: paymentTypes[row.PaymentType],
      abroad: false,
      donorStatus: row.DonorStatus,
    }),
  ],
  "gifts-abroad.csv": [
    "gift",
    (row) => ({
      occurredOn: accepted(row),
      value: pounds(row.Value),
      paymentType: paymentTypes[row.PaymentType],
      abroad: true,
      donorStatus: row.DonorStatus,
    }),
  ],
  "donations.csv": [
    "donation",
    (row) => ({
      occurredOn: accepted(row),
      value: pounds(row.Value),
      paymentType: paymentTypes[row.PaymentType],
      donorStatus: row.DonorStatus,
    }),
  ],
  "visits.csv": [
    "visit",
    (row) => ({
      occurredOn: row.StartDate,
      endedOn: row.EndDate,
      value: visitValue(row),
      countries: [1, 2, 3].map((n) => row[`VisitLocations_Country_${n}`]).filter(Boolean),
    }),
  ],
  "payments.csv": [
    "payment",
    (row) => ({ occurredOn: row.ReceivedDate, value: pounds(row.Value), paymentType: paymentTypes[row.PaymentType] }),
  ],
  "ongoing-payments.csv": [
    "ongoingPayment",
    (row) => ({ ...period(row, "StartDate"), value: pounds(row.Value), paymentType: paymentTypes[row.PaymentType] }),
  ],
  "employment.csv": [
    "employment",
    (row) => ({ ...period(row, "StartDate"), asDirector: truth(row.IsPaidAsDirectorOfPayer) }),
  ],
  "shareholdings.csv": [
    "shareholding",
    (row) => ({
      ...period(row, "RegistrableDate"),
      threshold: thresholds[/^\(i+\)/.exec(row.ShareholdingThreshold)?.[0]],
    }),
  ],
  "property.csv": [
    "property",
    (row) => ({ ...period(row, "StartDate"), rentalIncome: truth(row.RegistrableRentalIncome) }),
  ],
  "family-employed.csv": [
    "familyEmployed",
    (row) => ({ effectiveTo: row.EndDate, relation: relations[row.FamilyRelationType] }),
  ],
  "family-lobbying.csv": [
    "familyLobbying",
    (row) => ({ effectiveTo: row.EndDate, relation: relations[row.FamilyRelationType] }),
  ],
};

/** The sum of what up to five donors gave; missing where one of them did not say. In pence, so exact. */
function visitValue(row) {
  let pence = 0;
  let known = false;
  for (let donor = 1; donor <= 5; donor += 1) {
    const cell = row[`Donors_Value_${donor}`];
    const named = row[`Donors_PaymentType_${donor}`] || row[`Donors_IsPrivateIndividual_${donor}`];
    if (!cell && named) return undefined;
    if (!cell) continue;
    pence += Number(cell.replace(".", ""));
    known = true;
  }
  return known ? `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")} GBP` : undefined;
}

/**
 * Reads a folder of the register's CSV files.
 * @param {string} folder
 * @returns {{ archives: Map<string, object>, interests: number, gifts: number }} an archive (`integrity-archive/1`) a member, by member number
 */
export function readRegister(folder) {
  const archives = new Map();
  let interests = 0;
  let gifts = 0;
  for (const [file, [type, fieldsOf]] of Object.entries(categories)) {
    const rows = parse(readFileSync(join(folder, file)), { columns: true, bom: true, skip_empty_lines: true });
    for (const row of rows) {
      interests += 1;
      if (type === "gift") gifts += 1;
      const member = row["MNIS ID"];
      const archive = archives.get(member) ?? {
        format: "integrity-archive/1",
        subject: { kind: "member", id: member },
        records: [],
        loaded: "all",
      };
      archives.set(member, archive);
      archive.records.push({
        type,
        id: row.ID,
        memberId: member,
        // The register learnt of an interest when it was published; when the member registered it is a fact of the interest.
        recordedOn: row.Published,
        verification: "self-declared",
        source: "self-declared",
        ...published({ registeredOn: row.Registered, ...fieldsOf(row) }),
      });
    }
  }
  return { archives, interests, gifts };
}
