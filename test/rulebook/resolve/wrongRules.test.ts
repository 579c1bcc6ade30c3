import { describe, expect, test } from "vitest";
import { type ExpectedDiagnostic, expectDiagnostic } from "../expectDiagnostic.js";
import { type ReadSampleOptions, readSample } from "../samples/readSample.js";
import { sampleRuleText } from "../samples/sampleRules.js";

/** A rule on gifts around one line that is wrong. */
const onGift = (body: string): string =>
  sampleRuleText({ id: "wrong", body: `each: gift\n${body}`, given: "{ gift: { value: 800.00 CNY } }" });
/** A rule on the cadre as such. */
const onCadre = (body: string): string =>
  sampleRuleText({ id: "wrong", body, given: "{ cadre: { cadreClass: senior } }" });
const onUnit = (body: string): string =>
  sampleRuleText({
    id: "wrong",
    body: `for: unit\neach: invoice\n${body}`,
    given: "{ invoice: { total: 800.00 USD } }",
  });
const leaf = (fact: string, operator: string, value: string): string =>
  `when: { fact: ${fact}, operator: ${operator}, value: ${value} }`;
const sound = leaf("gift.value", "greaterThan", "500.00 CNY");
const cases = (
  rows: readonly (readonly [says: string, rule: string, expected: ExpectedDiagnostic])[],
  options?: ReadSampleOptions,
): void => {
  test.each(rows)("%s", (_, rule, expected) =>
    expectDiagnostic(rule, (source) => readSample(source, options).diagnostics, expected),
  );
};

describe("conditions", () => {
  cases([
    [
      "an empty any is refused [R-29]",
      onGift("when: { any: ‹[]› }"),
      { code: "condition-empty", help: "remove `any`" },
    ],
    [
      "an empty all is refused [R-29]",
      onGift("when: { not: { all: ‹[ ]› } }"),
      { code: "condition-empty", help: "remove `all`" },
    ],
    [
      "all and any in one object are refused [R-30]",
      onGift(
        `when: { all: [ { fact: gift.value, operator: present } ], ‹any›: [ { fact: gift.value, operator: present } ] }`,
      ),
      { code: "condition-two-forms", help: "wrap" },
    ],
    [
      "a leaf with a combination beside it is refused [R-30]",
      onGift(`when: { fact: gift.value, operator: present, ‹not›: { fact: gift.value, operator: present } }`),
      { code: "condition-two-forms", help: "wrap" },
    ],
    [
      "not takes no list [R-31]",
      onGift("when: { not: ‹[ { fact: gift.value, operator: present } ]› }"),
      { code: "condition-form", help: "all, any, not" },
    ],
    ["a word is no condition", onGift("when: ‹always›"), { code: "condition-form", help: "all, any, not" }],
    ["an empty object is no condition", onGift("when: ‹{}›"), { code: "condition-form", help: "all, any, not" }],
    [
      "a mistyped key is named with the nearest [R-32]",
      onGift("when: { ‹factt›: gift.value, operator: present }"),
      { code: "rule-unknown-key", help: "did you mean `fact`?" },
    ],
    [
      "a path is a feature of json-rules-engine that is left out [R-20]",
      onGift("when: { fact: gift.value, operator: greaterThan, value: 500.00 CNY, ‹path›: $.amount }"),
      { code: "rule-unknown-key", help: "json-rules-engine" },
    ],
    [
      "params are refused as well",
      onGift("when: { fact: gift.value, operator: present, ‹params›: { a: b } }"),
      { code: "rule-unknown-key", help: "json-rules-engine" },
    ],
    [
      "a priority is refused as well",
      onGift("when: { ‹priority›: 1, all: [ { fact: gift.value, operator: present } ] }"),
      { code: "rule-unknown-key", help: "json-rules-engine" },
    ],
    [
      "a key in capitals is another key [R-25]",
      onGift(`${sound}\n‹Severity›: 3`),
      { code: "rule-unknown-key", help: "did you mean `severity`?" },
    ],
    [
      "the names of Object.prototype are no keys [R-27]",
      onGift(`${sound}\n‹constructor›: 3`),
      { code: "rule-unknown-key", help: /./ },
    ],
    [
      "a shared condition must exist",
      onGift("when: { condition: ‹decided-without-colective› }"),
      { code: "condition-unknown", help: "did you mean `decided-without-collective`?" },
    ],
    [
      "a leaf needs an operator",
      onGift("when: ‹{ fact: gift.value, value: 500.00 CNY }›"),
      { code: "rule-missing-key", help: "add `operator`" },
    ],
    [
      "a leaf needs a value",
      onGift("when: ‹{ fact: gift.value, operator: greaterThan }›"),
      { code: "rule-missing-key", help: "add `value`" },
    ],
  ]);
});

describe("facts", () => {
  cases([
    [
      "a mistyped fact is named with the nearest [R-33]",
      onGift(leaf("‹gift.valeu›", "greaterThan", "500.00 CNY")),
      { code: "fact-unknown", help: "did you mean `gift.value`?" },
    ],
    [
      "a Chinese title leads to its fact [R-33]",
      onGift(leaf("‹gift.价值›", "greaterThan", "500.00 CNY")),
      { code: "fact-unknown", help: "did you mean `gift.value`?" },
    ],
    [
      "an English title leads to its fact",
      onGift(leaf("‹Handed over on›", "before", "2024-01-01")),
      { code: "fact-unknown", help: "did you mean `gift.handedOverOn`?" },
    ],
    [
      "a protected attribute cannot be read [R-41]",
      onGift(leaf("‹cadre.ethnicity›", "equal", "x")),
      { code: "fact-protected", help: "remove the condition" },
    ],
    [
      "a fact of a record that is not in sight is unknown",
      onGift(leaf("‹claim.paid›", "greaterThan", "1.00 CNY")),
      { code: "fact-unknown", help: /./ },
    ],
    [
      "a fact must exist for every kind the rule is for",
      onCadre(`for: [cadre, post]\n${leaf("‹cadre.cadreClass›", "equal", "senior")}`),
      { code: "fact-unknown", help: /./ },
    ],
    [
      "outside the measure only the keys of a group are facts",
      onCadre(`each: { group: claim, by: claim.repairShopId }\n${leaf("‹claim.paid›", "greaterThan", "1.00 CNY")}`),
      { code: "fact-unknown", help: /./ },
    ],
    [
      "two types share only facts of one type",
      onCadre(
        `each: { anyOf: [auditFinding, controlFinding], as: one }\nwhen: { fact: ‹one.severity›, operator: present }`,
      ),
      { code: "fact-unknown", help: /./ },
    ],
    [
      "a rule for nobody known is refused",
      onCadre("for: ‹cader›\nwhen: { fact: asOf, operator: present }"),
      { code: "choice-unknown", help: "did you mean `cadre`?" },
    ],
    [
      "a record type must exist",
      sampleRuleText({
        id: "wrong",
        body: `each: ‹礼品›\n${leaf("gift.value", "greaterThan", "1.00 CNY")}`,
        given: "{}",
      }),
      { code: "record-type-unknown", help: "did you mean `gift`?" },
    ],
    [
      "where a half year is under test there is no year",
      onCadre(`each: { calendar: half, back: 1 }\n${leaf("‹year.number›", "equal", "1")}`),
      { code: "fact-unknown", help: /half\.number/ },
    ],
  ]);
});

describe("operators and types", () => {
  cases([
    [
      "more than takes no text [R-34]",
      onGift(leaf("gift.giver", "‹greaterThan›", "abc")),
      { code: "operator-type", help: /equal, notEqual, in, notIn.*startsWith/ },
    ],
    [
      "in takes no single value [R-34]",
      onGift(leaf("gift.disposal", "‹in›", "returned")),
      { code: "operator-type", help: /equal/ },
    ],
    [
      "contains takes a list only",
      onGift(leaf("gift.disposal", "‹contains›", "returned")),
      { code: "operator-type", help: /equal/ },
    ],
    [
      "a mistyped operator is named with the nearest",
      onGift(leaf("gift.value", "‹greatherThan›", "500.00 CNY")),
      { code: "operator-unknown", help: "did you mean `greaterThan`?" },
    ],
    [
      "amounts in two currencies never compare [R-35]",
      onUnit(leaf("invoice.total", "greaterThan", "‹500 CNY›")),
      { code: "type-currency", help: "USD" },
    ],
    [
      "a parameter in another currency is refused",
      onUnit(leaf("invoice.total", "greaterThan", "‹{ param: procurement.limit }›")),
      { code: "type-currency", help: "USD" },
    ],
    [
      "a member of an enum must exist",
      onGift(leaf("gift.disposal", "equal", "‹returnd›")),
      { code: "member-unknown", help: "did you mean `returned`?" },
    ],
    [
      "so must each of several",
      onGift(leaf("gift.disposal", "in", "[ returned, ‹handed-ower› ]")),
      { code: "member-unknown", help: "did you mean `handed-over`?" },
    ],
    [
      "present takes no value",
      onGift(leaf("gift.value", "present", "‹500.00 CNY›")),
      { code: "operand-type", help: /present/ },
    ],
    [
      "between takes two",
      onGift(leaf("gift.value", "between", "‹[ 1.00 CNY ]›")),
      { code: "operand-type", help: /a, b/ },
    ],
    [
      "a fact on the right has the type of the left",
      onGift(leaf("gift.value", "greaterThan", "‹{ fact: gift.occurredOn }›")),
      { code: "operand-type", help: "500.00 CNY" },
    ],
    [
      "a parameter on the right too",
      onGift(leaf("gift.value", "greaterThan", "‹{ param: leave.days }›")),
      { code: "operand-type", help: "500.00 CNY" },
    ],
    [
      "a parameter must exist",
      onGift(leaf("gift.value", "greaterThan", "{ param: ‹procurement.limt› }")),
      { code: "param-unknown", help: "did you mean `procurement.limit`?" },
    ],
    [
      "a list must exist",
      onGift(leaf("gift.disposal", "in", "{ list: ‹key-clases› }")),
      { code: "list-unknown", help: "did you mean `key-classes`?" },
    ],
    [
      "a set must exist",
      onGift(leaf("gift.giver", "in", "{ set: ‹stafAccounts› }")),
      { code: "set-unknown", help: "did you mean `staffAccounts`?" },
    ],
    [
      "collected values need in",
      onCadre(`let: { firms: { collect: kinBusiness.entityId } }\n${leaf("firms", "‹equal›", "E-1")}`),
      { code: "operator-type", help: /contains/ },
    ],
  ]);
});

describe("values", () => {
  const whole = (value: string): string =>
    onCadre(`each: mandatoryLeave\n${leaf("mandatoryLeave.workingDays", "equal", `‹${value}›`)}`);
  const date = (value: string): string => onGift(leaf("gift.occurredOn", "before", `‹${value}›`));
  const period = (value: string): string => onGift(leaf("gift.occurredOn", "withinLast", `‹${value}›`));
  const truth = (value: string): string => onCadre(leaf("cadre.keyPostAllYear", "equal", `‹${value}›`));
  cases([
    ...["1e3", "0x10", "1_000", ".inf", "-0", "9007199254740993", "1.5", '"5"'].map(
      (value) => [`${value} is no integer [R-36]`, whole(value), { code: "number-form", help: "500" }] as const,
    ),
    ...["2024-02-30", "2024-13", "24-1-1", "0000-01-01", "2024/05/01"].map(
      (value) => [`${value} is no date [R-37]`, date(value), { code: "date-form", help: "2024-05-01" }] as const,
    ),
    ...["12 month", "1 year 2 months", "-3 days", "0 days"].map(
      (value) =>
        [`${value} is no span of time [R-38]`, period(value), { code: "period-form", help: "24 months" }] as const,
    ),
    ...["no", "on", "~", "True", '"true"'].map(
      (value) =>
        [`${value} is no boolean [R-39]`, truth(value), { code: "boolean-form", help: "true or false" }] as const,
    ),
    [
      "thousands are not separated",
      onGift(leaf("gift.value", "greaterThan", '‹"1,000.00 CNY"›')),
      { code: "money-form", help: "500.00 CNY" },
    ],
    [
      "an amount has a currency",
      onGift(leaf("gift.value", "greaterThan", "‹500›")),
      { code: "money-form", help: "500.00 CNY" },
    ],
    [
      "a share is no fraction",
      onCadre(`each: kinBusiness\n${leaf("kinBusiness.share", "greaterThan", "‹1/3›")}`),
      { code: "share-form", help: "15 %" },
    ],
    ["severity ends at 5 [R-40]", onGift(`${sound}\nseverity: ‹6›`), { code: "range", help: "between 0 and 5" }],
  ]);
});

describe("let", () => {
  cases([
    [
      "a name nothing uses is a warning",
      onGift(`let: { ‹n›: { count: talk } }\n${sound}`),
      { code: "let-unused", help: "remove it", severity: "warning" },
    ],
    [
      "an earlier let knows no later one",
      onGift(
        `let: { a: { add: [‹b›, 1] }, b: { count: talk } }\nwhen: { any: [ { fact: a, operator: equal, value: 1 }, { fact: b, operator: equal, value: 1 } ] }`,
      ),
      { code: "fact-unknown", help: /./ },
    ],
    [
      "a name is given once",
      onGift(`let: { ‹gift›: { count: talk } }\n${sound}`),
      { code: "let-duplicate", help: "another name" },
    ],
    [
      "a sum is over amounts or integers",
      onGift(`let: { n: { sum: ‹talk.topic› } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "expression-type", help: "integer, money" },
    ],
    [
      "an amount and an integer do not add up",
      onGift(`let: { n: { add: ‹[gift.value, 5]› } }\nwhen: { fact: n, operator: greaterThan, value: 1.00 CNY }`),
      { code: "expression-type", help: "add" },
    ],
    [
      "two amounts are not multiplied",
      onGift(`let: { n: { multiply: ‹[gift.value, gift.value]› } }\nwhen: { fact: n, operator: present }`),
      { code: "expression-type", help: "multiply" },
    ],
    [
      "a mistyped measure is named with the nearest",
      onGift(`let: { n: { ‹cuont›: talk } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "let-form", help: "did you mean `count`?" },
    ],
    [
      "a mistyped operation is named with the nearest",
      onGift(`let: { n: { ‹daysBetwen›: [gift.occurredOn, asOf] } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "let-form", help: "did you mean `daysBetween`?" },
    ],
    [
      "a measure has one window",
      onGift(
        `let: { n: { count: talk, within: 12 months, in: ‹{ calendar: year, back: 1 }› } }\nwhen: { fact: n, operator: equal, value: 1 }`,
      ),
      { code: "measure-option", help: "keep one window" },
    ],
    [
      "a window is not negative",
      onGift(`let: { n: { count: talk, within: ‹-12 months› } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "period-form", help: "24 months" },
    ],
    [
      "a span is not negative",
      onGift(`let: { n: { count: talk, inAny: ‹-3 days› } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "period-form", help: "24 months" },
    ],
    [
      "only count and sum roll",
      onGift(`let: { n: { max: contract.amount, inAny: ‹3 days› } }\nwhen: { fact: n, operator: present }`),
      { code: "measure-option", help: /count, sum/ },
    ],
    [
      "over all needs a group",
      onGift(`let: { n: { count: talk, over: ‹all› } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "measure-option", help: /group/ },
    ],
    [
      "a day in effect is of states only",
      onGift(`let: { n: { count: talk, at: ‹asOf› } }\nwhen: { fact: n, operator: equal, value: 1 }`),
      { code: "measure-option", help: /within/ },
    ],
    [
      "two records of one name are told apart",
      onGift(
        `let: { n: { count: gift, where: { fact: gift.giver, operator: equal, value: { fact: ‹gift.giver› } } } }\nwhen: { fact: n, operator: greaterThan, value: 1 }`,
      ),
      { code: "alias-needed", help: "as: name" },
    ],
    [
      "a record has a name of its own",
      onGift(
        `let: { n: { count: { record: talk, as: ‹cadre› } } }\nwhen: { fact: n, operator: greaterThan, value: 1 }`,
      ),
      { code: "let-duplicate", help: "another name" },
    ],
    [
      "a day of a month that has none is refused",
      onCadre(
        `each: { calendar: year, back: 1 }\nlet: { day: { dayIn: ‹[year, 02-30]› } }\nwhen: { fact: day, operator: before, value: 2024-01-01 }`,
      ),
      { code: "expression-type", help: "dayIn" },
    ],
    [
      "one broken let is one diagnostic",
      onGift(`let: { n: { count: ‹tolk› }, m: { add: [n, 1] } }\nwhen: { fact: m, operator: equal, value: 1 }`),
      { code: "record-type-unknown", help: "did you mean `talk`?" },
    ],
  ]);
  cases(
    [
      [
        "which calendar must be said where there are two",
        onGift(
          `let: { n: { ‹workingDaysBetween›: [gift.occurredOn, asOf] } }\nwhen: { fact: n, operator: equal, value: 1 }`,
        ),
        { code: "calendar-needed", help: /a, b/ },
      ],
    ],
    { calendars: ["a", "b"] },
  );
});

describe("the rest of a rule", () => {
  const expects = (body: string): string => onGift(`expects: ‹{ record: talk, ${body} }›`);
  cases([
    [
      "what being late means must be said",
      expects("by: { shift: [gift.occurredOn, 30 days] }"),
      { code: "rule-missing-key", help: "add `late`" },
    ],
    [
      "a deadline is a date",
      onGift(`expects: { record: talk, by: ‹gift.value›, late: counts }`),
      { code: "operand-type", help: "2024-05-01" },
    ],
    [
      "an unknown fact in a message is refused [R-45]",
      onGift(`${sound}\nmessage: { zh: "礼品", en: "Gift ‹{gift.secret}›" }`),
      { code: "message-placeholder", help: /gift/ },
    ],
    [
      "a brace must be closed [R-45]",
      onGift(`${sound}\nmessage: { zh: "礼品‹{›gift.value", en: "Gift" }`),
      { code: "message-placeholder", help: "{gift.value}" },
    ],
    [
      "a stray brace is refused",
      onGift(`${sound}\nmessage: { zh: "礼品", en: "Gift of {gift.value}‹}›" }`),
      { code: "message-placeholder", help: "{gift.value}" },
    ],
    [
      "braces do not nest [R-45]",
      onGift(`${sound}\nmessage: { zh: "礼品", en: "Gift of ‹{›{gift.value}}" }`),
      { code: "message-placeholder", help: "{gift.value}" },
    ],
    [
      "an unknown parameter in a message is refused",
      onGift(`${sound}\nmessage: { zh: "礼品 ‹{param gift.handOverWithn}›", en: "Gift" }`),
      { code: "message-placeholder", help: "did you mean `gift.handOverWithin`?" },
    ],
    [
      "a message is in both languages",
      onGift(`${sound}\nmessage: ‹{ zh: "礼品" }›`),
      { code: "rule-missing-key", help: "add `en`" },
    ],
    [
      "an active rule shows that it can fire [R-44]",
      onGift(`${sound}\nexamples: []`).replace("wrong", "‹wrong›"),
      { code: "example-missing", help: "expect: fires" },
    ],
    [
      "an example has a day",
      onGift(`${sound}\nexamples:\n  - ‹{ name: a, given: { gift: { value: 1.00 CNY } }, expect: fires }›`).replace(
        "status: active",
        "status: draft",
      ),
      { code: "example-form", help: "asOf" },
    ],
    [
      "an example is of known things",
      onGift(
        `${sound}\nexamples:\n  - { name: a, given: { ‹gfit›: { value: 1.00 CNY } }, asOf: 2025-06-30, expect: fires }`,
      ),
      { code: "example-form", help: /gift/ },
    ],
    [
      "a fact of an example exists",
      onGift(
        `${sound}\nexamples:\n  - { name: a, given: { gift: { ‹valeu›: 1.00 CNY } }, asOf: 2025-06-30, expect: fires }`,
      ),
      { code: "fact-unknown", help: "did you mean `gift.value`?" },
    ],
    [
      "a value of an example has the type of its fact",
      onGift(
        `${sound}\nexamples:\n  - { name: a, given: { gift: { value: ‹1 000› } }, asOf: 2025-06-30, expect: fires }`,
      ),
      { code: "money-form", help: "500.00 CNY" },
    ],
    [
      "a change of an example names a fact",
      onGift(
        `${sound}\nexamples:\n  - { name: a, given: { gift: { value: 1.00 CNY } }, asOf: 2025-06-30, expect: fires }\n  - { name: b, change: { ‹gift.valeu›: missing }, expect: unknown }`,
      ),
      { code: "fact-unknown", help: "did you mean `gift.value`?" },
    ],
    [
      "a document must be known",
      onGift(sound).replace("doc: PZF", "doc: ‹PZFF›"),
      { code: "document-unknown", help: "did you mean `PZF`?" },
    ],
    [
      "an article must be confirmed",
      onGift(sound).replace('article: "34"', 'article: ‹"99"›'),
      { code: "basis-article-unconfirmed", help: "title only" },
    ],
    [
      "a gate must be known",
      onGift(`${sound}\ngate: { id: ‹sanction-periods› }`),
      { code: "choice-unknown", help: "did you mean `sanction-period`?" },
    ],
    [
      "an owner must be known",
      onGift(sound).replace("owner: compliance", "owner: ‹complience›"),
      { code: "choice-unknown", help: "did you mean `compliance`?" },
    ],
    [
      "linear decay has months",
      onGift(`${sound}\ndecay: ‹{ shape: linear }›`),
      { code: "rule-missing-key", help: "add `months`" },
    ],
    [
      "decay begins on a date",
      onGift(`${sound}\ndecay: { shape: linear, months: 12, from: ‹gift.value› }`),
      { code: "operand-type", help: "2024-05-01" },
    ],
    [
      "conduct does not end before it begins",
      onGift(`${sound}\neffective: { from: 2024-01-01, until: ‹2023-01-01› }`),
      { code: "effective-order", help: /from/ },
    ],
    [
      "only a notice reminds of a date",
      onGift(`${sound}\nby: ‹gift.occurredOn›`),
      { code: "by-only-in-notice", help: /expects/ },
    ],
    [
      "what a notice reminds of is a date",
      onGift(`${sound}\nby: ‹gift.value›`).replace("kind: finding", "kind: notice"),
      { code: "operand-type", help: /./ },
    ],
    [
      "a higher tier is higher",
      onGift(`${sound}\nseverity: { from: 3, raise: [ { to: ‹2›, when: { fact: gift.value, operator: present } } ] }`),
      { code: "range", help: "between 4 and 5" },
    ],
    ["a rule says when or expects", `‹${onGift("").trimEnd()}›\n`, { code: "rule-missing-key", help: "add `when`" }],
  ]);
});

describe("sizes", () => {
  const many = (count: number): string =>
    `when: { any: [ ${Array.from({ length: count }, (_, index) => `${index === 200 ? "‹" : ""}{ fact: gift.value, operator: present }${index === 200 ? "›" : ""}`).join(", ")} ] }`;
  cases([
    ["201 leaves are one too many [R-08]", onGift(many(201)), { code: "limit-condition-size", help: "200 leaves" }],
  ]);
  test("200 leaves are allowed", () => {
    expect(readSample(onGift(many(200))).diagnostics).toEqual([]);
  });
  const nested = (depth: number): string =>
    `${"{ not: ".repeat(depth)}{ fact: gift.value, operator: present }${" }".repeat(depth)}`;
  test("a depth of 16 is allowed, 17 is not", () => {
    expect(readSample(onGift(`when: ${nested(16)}`)).diagnostics).toEqual([]);
    expect(readSample(onGift(`when: ${nested(17)}`)).diagnostics.map(({ code }) => code)).toEqual([
      "limit-condition-size",
    ]);
  });
  const doubling = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `c${index}`,
      index === 0
        ? "{ fact: gift.value, operator: present }"
        : `{ any: [ { condition: c${index - 1} }, { condition: c${index - 1} } ] }`,
    ]),
  );
  cases(
    [
      [
        "conditions that double are stopped where the rule refers to them [R-06]",
        onGift("when: { condition: ‹c14› }"),
        { code: "limit-condition-size", help: "10000" },
      ],
    ],
    { conditions: doubling },
  );
  test("leaves of shared conditions do not count as leaves of the rule", () => {
    expect(readSample(onGift("when: { condition: c10 }"), { conditions: doubling }).diagnostics).toEqual([]);
  });
  test("conditions that lead back to themselves are refused with the whole chain [R-07]", () => {
    const conditions = { a: "{ not: { condition: b } }", b: "{ all: [ { condition: c } ] }", c: "{ condition: a }" };
    const { diagnostics } = readSample(onGift("when: { condition: a }"), { conditions });
    expect(
      diagnostics.map(({ code, args, place }) => [
        code,
        args["chain"],
        place?.kind === "source" ? `${place.file}:${place.line}:${place.column}` : "",
      ]),
    ).toEqual([["condition-cycle", "a → b → c → a", "conditions/c.yaml:2:20"]]);
  });
  test("a wrong shared condition says in which rule it goes wrong", () => {
    const { diagnostics } = readSample(onGift("when: { condition: of-claims }"), {
      conditions: { "of-claims": "{ fact: claim.paid, operator: present }" },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["fact-unknown"]);
  });
});
