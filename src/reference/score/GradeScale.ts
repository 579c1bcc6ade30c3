import type { Scoring } from "../../rulebook/index.js";

/** The grades of a rulebook as a scale, 0 the mildest: what points reach, what severities demand, where detections stop. */
export class GradeScale {
  private readonly scoring: Scoring;

  constructor(scoring: Scoring) {
    this.scoring = scoring;
  }

  nameOf(place: number): string {
    return this.scoring.grades[place]?.grade ?? "";
  }

  placeOf(grade: string): number {
    let place = -1;
    for (const [index, row] of this.scoring.grades.entries()) if (place < 0 && row.grade === grade) place = index;
    return place;
  }

  /** The gravest grade that the points reach. */
  reachedBy(points: bigint): number {
    let place = -1;
    for (const [index, { from }] of this.scoring.grades.entries()) if (BigInt(from) <= points) place = index;
    return place;
  }

  /** The gravest grade that a finding of this severity demands at least; −1 where none. */
  demandedBy(severity: number): number {
    let place = -1;
    for (const floor of this.scoring.floors)
      if (severity >= floor.severity) place = Math.max(place, this.placeOf(floor.grade));
    return place;
  }

  /** Points that detections may lift to beside so many established ones: just under the next grade reserved for those. */
  ceiling(established: bigint): bigint | undefined {
    let reserved = false;
    for (const { grade, from } of this.scoring.grades) {
      if (grade === this.scoring.ceilingFrom) reserved = true;
      if (reserved && established < BigInt(from)) return BigInt(from) - 1n;
    }
    return undefined;
  }
}
