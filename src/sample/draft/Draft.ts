import type { ModelTypes, RecordInput, TypedModel } from "../../model/index.js";
import { standardModel } from "../../standard/index.js";
import type { Random } from "./Random.js";

type TypesOf<M> = M extends TypedModel<infer T extends ModelTypes> ? T : never;
type StandardModel = typeof standardModel;

export type RecordType = keyof TypesOf<StandardModel>["records"] & string;
export type SubjectKind = "cadre" | "post" | "unit";

/** The fields of a record as archives write them; what the envelope needs is filled in where it is left out. */
export type DraftFields<T extends RecordType> = Omit<RecordInput<StandardModel, T>, "type" | "id" | "recordedOn"> & {
  readonly id?: string;
  readonly recordedOn?: string;
};

/** A record under construction: fields are read, set and deleted by name. */
export type DraftRecord = { readonly type: RecordType; readonly id: string } & Record<string, unknown>;

export type Loaded = "complete" | "partial" | "notLoaded";

/** Who the archive is about, and where that person or post stands. */
export interface DraftSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The cadre of the archive; of a post its holder, of a unit its leader: people whose archives lie elsewhere. */
  readonly cadreId: string;
  readonly postId: string;
  readonly unitId: string;
  readonly line: string;
}

/** One archive under construction. */
export class Draft {
  readonly subject: DraftSubject;
  readonly random: Random;
  readonly profile: Record<string, unknown>;
  readonly posts = new Map<string, Readonly<Record<string, unknown>>>();
  readonly units = new Map<string, Readonly<Record<string, unknown>>>();
  #records: DraftRecord[] = [];
  #others: DraftRecord[] = [];
  readonly #counts = new Map<string, number>();
  readonly #loaded = new Map<RecordType, Loaded>();

  constructor(subject: DraftSubject, random: Random, profile: Readonly<Record<string, unknown>>) {
    this.subject = subject;
    this.random = random;
    this.profile = { ...profile };
  }

  /** Adds a record of the archive and returns its id. `cadreId`, `postId` and `unitId` default to those of the subject. */
  add<T extends RecordType>(type: T, fields: DraftFields<T>): string {
    const record = this.#complete(type, { ...this.#subjectFields(type), ...fields });
    this.#records.push(record);
    return record.id;
  }

  /** Adds a record of another subject, which rules may read and never score. */
  addRelated<T extends RecordType>(type: T, fields: DraftFields<T>): string {
    const record = this.#complete(type, fields);
    this.#others.push(record);
    return record.id;
  }

  all(type: RecordType): readonly DraftRecord[] {
    return this.#records.filter((one) => one.type === type);
  }

  /** The records of a type that satisfy the test, taken out. */
  remove(type: RecordType, test: (record: DraftRecord) => boolean = () => true): readonly DraftRecord[] {
    const gone = this.#records.filter((one) => one.type === type && test(one));
    this.#records = this.#records.filter((one) => !gone.includes(one));
    return gone;
  }

  /** Says how far a type is loaded; types that nobody mentions are complete. */
  load(type: RecordType, state: Loaded): void {
    this.#loaded.set(type, state);
  }

  /** The archive as a file holds it (`integrity-archive/1`). */
  toArchive(): Readonly<Record<string, unknown>> {
    const { kind, id } = this.subject;
    const related = {
      ...(this.posts.size === 0 ? {} : { posts: [...this.posts.values()] }),
      ...(this.units.size === 0 ? {} : { units: [...this.units.values()] }),
      ...(this.#others.length === 0 ? {} : { records: this.#others }),
    };
    return {
      format: "integrity-archive/1",
      subject: { kind, id, ...this.profile },
      records: this.#records,
      ...(Object.keys(related).length === 0 ? {} : { related }),
      loaded: this.#loadedTypes(),
    };
  }

  #loadedTypes(): "all" | Readonly<Record<string, Loaded>> {
    if (this.#loaded.size === 0) return "all";
    const states = new Map<string, Loaded>([...standardModel.records.keys()].map((type) => [type, "complete"]));
    for (const [type, state] of this.#loaded) states.set(type, state);
    return Object.fromEntries(states);
  }

  #subjectFields(type: RecordType): Readonly<Record<string, string>> {
    const named = standardModel.records.get(type)?.subjects ?? {};
    const { cadreId, postId, unitId } = this.subject;
    return Object.fromEntries(Object.entries({ cadreId, postId, unitId }).filter(([field]) => field in named));
  }

  #complete(type: RecordType, fields: Readonly<Record<string, unknown>>): DraftRecord {
    const count = (this.#counts.get(type) ?? 0) + 1;
    this.#counts.set(type, count);
    const occurredOn = fields["occurredOn"] ?? fields["effectiveFrom"] ?? fields["decidedOn"] ?? fields["windowTo"];
    return {
      type,
      id: `${type}-${count}`,
      occurredOn,
      recordedOn: occurredOn,
      source: "hr",
      verification: "documented",
      ...fields,
    };
  }
}
