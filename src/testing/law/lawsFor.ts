import { checkLaw } from "./checkLaw.js";
import type { Law } from "./Law.js";
import type { LawSubject } from "./LawSubject.js";
import { lawDefinitions } from "./lawDefinitions.js";

/**
 * The laws that can be stated of a model and its rulebook, ready for a test runner. Each tries generated archives, half of them
 * aimed at single rules, and says so where what it speaks of never occurred.
 * @example
 * const [first] = lawsFor({ model: standardModel, rulebook: standardRulebook });
 * first?.title //=> "P-01 The order of records, of what is beside them and of keys changes no byte"
 */
export function lawsFor(subject: LawSubject): readonly Law[] {
  return lawDefinitions
    .filter(({ applies }) => applies === undefined || applies(subject))
    .filter(({ speaksOf }) => speaksOf === undefined || subject.rulebook === undefined || speaksOf(subject.rulebook))
    .map((law) => ({
      id: law.id,
      title: `${law.id} ${law.titles.en}`,
      titles: law.titles,
      check: (options) => checkLaw(law, subject, options),
    }));
}
