import type { OperatorName } from "../../src/rulebook/index.js";

type Row = readonly [value: unknown, operand: string, expected: "fires" | "silent" | "unknown"];

/** What each operator says of a fact of each type that it takes: `undefined` is missing, `null` none; asOf is 2025-06-30. */
export const operatorTables: Readonly<
  Record<OperatorName, readonly (readonly [fact: string, rows: readonly Row[]])[]>
> = {
  equal: [
    [
      "n",
      [
        [5, "5", "fires"],
        [6, "5", "silent"],
        [undefined, "5", "unknown"],
        [null, "5", "silent"],
      ],
    ],
    [
      "kind",
      [
        ["red", "red", "fires"],
        ["blue", "red", "silent"],
        [undefined, "red", "unknown"],
        [null, "red", "silent"],
      ],
    ],
    [
      "anyMoney",
      [
        ["5.00 CNY", "5.00 CNY", "fires"],
        ["5.00 USD", "5.00 CNY", "unknown"],
        ["6.00 CNY", "5.00 CNY", "silent"],
      ],
    ],
    [
      "part",
      [
        ["15 %", "0.15", "fires"],
        ["15.1 %", "0.15", "silent"],
      ],
    ],
    [
      "length",
      [
        ["2 years", "24 months", "fires"],
        ["730 days", "24 months", "silent"],
        ["0 days", "0 months", "fires"],
      ],
    ],
    [
      "due",
      [
        ["2024-05-01", "2024-05-01", "fires"],
        ["2024-05", "2024-05-01", "unknown"],
        ["2024-06", "2024-05-01", "silent"],
        ["2024-05", "2024-05", "unknown"],
      ],
    ],
    [
      "flag",
      [
        [true, "true", "fires"],
        [false, "true", "silent"],
      ],
    ],
  ],
  notEqual: [
    [
      "n",
      [
        [5, "5", "silent"],
        [6, "5", "fires"],
        [undefined, "5", "unknown"],
        [null, "5", "fires"],
      ],
    ],
    [
      "due",
      [
        ["2024-05", "2024-05-01", "unknown"],
        ["2024-06", "2024-05-01", "fires"],
      ],
    ],
  ],
  in: [
    [
      "kind",
      [
        ["red", "[red, blue]", "fires"],
        ["green", "[red, blue]", "silent"],
        [undefined, "[red]", "unknown"],
        [null, "[red]", "silent"],
      ],
    ],
    [
      "kind",
      [
        ["red", "{ list: warm }", "fires"],
        ["blue", "{ list: warm }", "silent"],
      ],
    ],
    [
      "due",
      [
        ["2024-05", "[2024-05-01, 2023-01-01]", "unknown"],
        ["2024-07", "[2024-05-01]", "silent"],
      ],
    ],
  ],
  notIn: [
    [
      "kind",
      [
        ["red", "[red, blue]", "silent"],
        ["green", "[red, blue]", "fires"],
        [undefined, "[red]", "unknown"],
        [null, "[red]", "fires"],
      ],
    ],
  ],
  contains: [
    [
      "tags",
      [
        [["a", "b"], "a", "fires"],
        [["b"], "a", "silent"],
        [[], "a", "silent"],
        [undefined, "a", "unknown"],
        [null, "a", "silent"],
      ],
    ],
  ],
  doesNotContain: [
    [
      "tags",
      [
        [["a", "b"], "a", "silent"],
        [["b"], "a", "fires"],
        [undefined, "a", "unknown"],
        [null, "a", "fires"],
      ],
    ],
  ],
  lessThan: [
    [
      "n",
      [
        [4, "5", "fires"],
        [5, "5", "silent"],
        [undefined, "5", "unknown"],
        [null, "5", "silent"],
      ],
    ],
    [
      "anyMoney",
      [
        ["4.99 CNY", "5.00 CNY", "fires"],
        ["4.99 USD", "5.00 CNY", "unknown"],
      ],
    ],
    [
      "length",
      [
        ["11 months", "12 months", "fires"],
        ["30 days", "12 months", "unknown"],
      ],
    ],
  ],
  lessThanInclusive: [
    [
      "n",
      [
        [5, "5", "fires"],
        [6, "5", "silent"],
        [null, "5", "silent"],
      ],
    ],
  ],
  greaterThan: [
    [
      "part",
      [
        ["15.1 %", "15 %", "fires"],
        ["15 %", "15 %", "silent"],
        [null, "15 %", "silent"],
        [undefined, "15 %", "unknown"],
      ],
    ],
  ],
  greaterThanInclusive: [
    [
      "n",
      [
        [5, "5", "fires"],
        [4, "5", "silent"],
      ],
    ],
  ],
  present: [
    [
      "n",
      [
        [5, "", "fires"],
        [null, "", "silent"],
        [undefined, "", "unknown"],
      ],
    ],
    ["tags", [[["a"], "", "fires"]]],
  ],
  absent: [
    [
      "n",
      [
        [5, "", "silent"],
        [null, "", "fires"],
        [undefined, "", "unknown"],
      ],
    ],
  ],
  between: [
    [
      "n",
      [
        [5, "[5, 7]", "fires"],
        [7, "[5, 7]", "fires"],
        [8, "[5, 7]", "silent"],
        [null, "[5, 7]", "silent"],
        [undefined, "[5, 7]", "unknown"],
      ],
    ],
    [
      "due",
      [
        ["2024-05", "[2024-05-01, 2024-05-31]", "fires"],
        ["2024-05", "[2024-05-02, 2024-05-31]", "unknown"],
        ["2024-06", "[2024-05-02, 2024-05-31]", "silent"],
      ],
    ],
  ],
  before: [
    [
      "due",
      [
        ["2024-05-01", "2024-05-02", "fires"],
        ["2024-05-02", "2024-05-02", "silent"],
        ["2024-05", "2024-05-31", "unknown"],
        ["2024-05", "2024-06-01", "fires"],
        ["2024-05", "2024-05-01", "silent"],
        [null, "2024-05-01", "silent"],
      ],
    ],
  ],
  onOrBefore: [
    [
      "due",
      [
        ["2024-05-02", "2024-05-02", "fires"],
        ["2024-05-03", "2024-05-02", "silent"],
        ["2024-05", "2024-05-31", "fires"],
        ["2024-05", "2024-05-01", "unknown"],
      ],
    ],
  ],
  after: [
    [
      "due",
      [
        ["2024-05-03", "2024-05-02", "fires"],
        ["2024-05-02", "2024-05-02", "silent"],
        ["2024", "2023-12-31", "fires"],
        ["2024", "2024-05-01", "unknown"],
      ],
    ],
  ],
  onOrAfter: [
    [
      "due",
      [
        ["2024-05-02", "2024-05-02", "fires"],
        ["2024-05-01", "2024-05-02", "silent"],
        ["2024-05", "2024-05-01", "fires"],
      ],
    ],
  ],
  withinLast: [
    [
      "due",
      [
        ["2024-07-01", "12 months", "fires"],
        ["2024-06-30", "12 months", "silent"],
        ["2025-06-30", "12 months", "fires"],
        ["2025-07-01", "12 months", "silent"],
        ["2024", "12 months", "unknown"],
        [undefined, "12 months", "unknown"],
        [null, "12 months", "silent"],
      ],
    ],
    [
      "due",
      [
        ["2025-06-01", "30 days", "fires"],
        ["2025-05-31", "30 days", "silent"],
      ],
    ],
  ],
  olderThan: [
    [
      "due",
      [
        ["2024-06-30", "12 months", "fires"],
        ["2024-07-01", "12 months", "silent"],
        ["2026-01-01", "12 months", "silent"],
        ["2024", "12 months", "unknown"],
        ["2023", "12 months", "fires"],
        [null, "12 months", "silent"],
      ],
    ],
  ],
  startsWith: [
    [
      "note",
      [
        ["GB-12", "GB-", "fires"],
        ["AB-12", "GB-", "silent"],
        [undefined, "GB-", "unknown"],
        [null, "GB-", "silent"],
      ],
    ],
  ],
};
