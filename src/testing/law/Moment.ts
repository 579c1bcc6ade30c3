import { IntegrityError } from "../../kernel/index.js";
import { type Archive, type Model, parseArchive } from "../../model/index.js";
import { type AssessOptions, compileRulebook, serialisePortrait } from "../../portrait/index.js";
import type { Verification } from "../../reference/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { RawArchive } from "../archive/RawArchive.js";
import type { World } from "../archive/World.js";
import type { Draw } from "../random/Draw.js";
import { drawRulebook } from "../rulebook/drawRulebook.js";
import type { RawRulebook } from "../rulebook/RawRulebook.js";
import { rulebookKnobsOf } from "../rulebook/RulebookKnobs.js";
import type { AssessLike, LawSubject, VerifyLike } from "./LawSubject.js";

type Reads = NonNullable<LawSubject["read"]>;
type Compiles = NonNullable<LawSubject["compile"]>;

export interface MomentParts {
  readonly subject: LawSubject;
  readonly world: World;
  readonly rulebook: Rulebook;
  readonly raw: RawArchive;
  readonly draw: Draw;
  readonly assess: AssessLike;
  /** Made of the rulebook when a law first asks for them. */
  readonly second: () => AssessLike | undefined;
  readonly verify: () => VerifyLike;
  readonly meet: (name: string) => void;
}

/** One archive under one law: what it can be assessed with, and what can be drawn beside it. */
export class Moment {
  readonly world: World;
  readonly model: Model;
  readonly rulebook: Rulebook;
  readonly raw: RawArchive;
  readonly draw: Draw;
  readonly options: AssessOptions;
  private readonly seconds: () => AssessLike | undefined;
  private readonly verifies: () => VerifyLike;
  private readonly assess: AssessLike;
  private readonly reads: Reads;
  private readonly compiles: Compiles;
  private readonly meet: (name: string) => void;

  constructor({ subject, world, rulebook, raw, draw, assess, second, verify, meet }: MomentParts) {
    this.world = world;
    this.model = subject.model;
    this.rulebook = rulebook;
    this.raw = raw;
    this.draw = draw;
    this.assess = assess;
    this.meet = meet;
    this.options = { asOf: world.knobs.asOf, audience: "dic" };
    this.reads = subject.read ?? ((text) => parseArchive(text, subject.model).archive);
    this.compiles = subject.compile ?? compileRulebook;
    this.seconds = second;
    this.verifies = verify;
  }

  /** Says that the case the law speaks of occurred. */
  met(name: string, is = true): void {
    if (is) this.meet(name);
  }

  read(raw: RawArchive): Archive {
    const archive = this.reads(JSON.stringify(raw));
    if (archive === undefined) throw new IntegrityError("law-archive", "a valid archive was not read");
    return archive;
  }

  get second(): AssessLike | undefined {
    return this.seconds();
  }

  async verify(portrait: string, archive: Archive): Promise<Verification> {
    return this.verifies()(portrait, archive);
  }

  async portrait(raw: RawArchive = this.raw, more: Partial<AssessOptions> = {}): Promise<Portrait> {
    return this.assess(this.read(raw), { ...this.options, ...more });
  }

  async bytes(raw: RawArchive = this.raw, more: Partial<AssessOptions> = {}): Promise<string> {
    return serialisePortrait(await this.portrait(raw, more));
  }

  assessRead(archive: Archive, more: Partial<AssessOptions> = {}): Portrait | Promise<Portrait> {
    return this.assess(archive, { ...this.options, ...more });
  }

  /** A rulebook as data, for laws that speak of the reading of rule files. */
  drawBook(): RawRulebook {
    return drawRulebook(this.draw, this.model, this.world.kind, rulebookKnobsOf({ fewestRules: 1, mostRules: 2 }));
  }

  /** The portrait by another rulebook for the same model. */
  async portraitBy(rulebook: Rulebook, raw: RawArchive = this.raw): Promise<Portrait> {
    return this.compiles(rulebook, this.model)(this.read(raw), this.options);
  }
}
