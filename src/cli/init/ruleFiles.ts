import type { Language } from "../../kernel/index.js";

/** The overlay: its rulebook.yaml, a parameter and a rule of its own, a test of a whole archive. */
export function ruleFiles(lang: Language): Readonly<Record<string, string>> {
  const zh = lang === "zh";
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  return {
    "rules/rulebook.yaml": `${say(
      `# 本单位的规则库：在标准规则库之上只写不同之处，其余随标准规则库更新。改了什么，每份画像的“出处”里都看得到。
# 可以写：params（参数）、各张表（base、grades 等）、off（停用的规则）、replace（取代的规则）。改完运行 npm run lint。`,
      `# The rulebook of your organisation: only what differs from the standard one, which goes on being maintained. What differs is
# shown in the provenance of every portrait. You may write: params, tables (base, grades, …), off, replace. Then: npm run lint.`,
    )}
rulebook: our-rules
version: 0.1.0
format: 1
title: { zh: 本单位规则库, en: Our rulebook }
# ${say("上次法律复核的日期，由法务人员更新。", "The day of the last legal review; your legal staff renews it.")}
reviewedOn: 2025-01-31
extends: standard@1

# ${say("一行改一个数。写明 from 的，只从那一天起改；之前的取值不变。", "A line a number. With `from` it holds from that day on; what was before it stays.")}
params:
  gift.handOverWithin: 15
  gift.grave: { from: 2026-01-01, value: 5000.00 CNY }

# ${say("表中写出的条目才改，其余不变。", "Only the entries written here change.")}
grades:
  B: { from: 16 }

# ${say("停用一条规则要写理由：", "A rule is switched off with a reason:")}
# off:
#   - { rule: edu-test-failed, reason: { zh: 本单位另有考试办法, en: tests are run elsewhere } }
`,
    "rules/params/own.yaml": `${say(
      "# 本单位规则自己的参数。没有 basis（法律依据）的，画像中标为“可配置的默认值”，不称为法定。",
      "# Parameters of your own rules. Without a basis they are shown as configurable defaults and never called law.",
    )}
parameters:
  - id: own.giftsPerYear
    title: { zh: 一年内收礼次数上限, en: Gifts within a year that call for a talk }
    type: integer
    range: { min: 2, max: 50 }
    values:
      - { from: 1990-01-01, value: 3 }
`,
    "rules/integrity/own-gifts-frequent.yaml": `${say(
      `# 本单位自己的规则：一年内登记的礼品达到一定次数就提醒。文件名必须等于编号，文件夹必须等于类别。
# 可用的事实用 npx integrity-portrait facts gift 查。examples 是规则的测试：npm test 逐一运行。`,
      `# A rule of your own: gifts registered again and again within a year call for a talk. The file bears the rule's id, the folder
# its category. Facts are listed by \`npx integrity-portrait facts gift\`; the examples are its tests: npm test.`,
    )}
rule: own-gifts-frequent
version: 1
status: active
kind: finding
title: { zh: 频繁收受礼品, en: Gifts received again and again }
why:
  zh: 单次礼品不大，一年之内屡次收受，值得提醒。
  en: Each gift may be small; received again and again within a year they call for a word.
category: integrity
severity: 1
owner: compliance
for: cadre
let:
  giftsInYear: { count: gift, within: 12 months, title: { zh: 一年内礼品次数, en: Gifts within a year } }
when: { fact: giftsInYear, operator: greaterThanInclusive, value: { param: own.giftsPerYear } }
action: remind
message:
  zh: "一年内登记礼品 {giftsInYear} 次，达到 {param own.giftsPerYear} 次"
  en: "{giftsInYear} gifts were registered within a year; {param own.giftsPerYear} call for a talk"
examples:
  - name: ${say("一年内三次", "three within a year")}
    given:
      gift:
        - { occurredOn: 2024-09-10 }
        - { occurredOn: 2025-01-20 }
        - { occurredOn: 2025-05-01 }
    asOf: 2025-06-30
    expect: fires
  - { name: ${say("第一次已过一年", "the first more than a year ago")}, change: { gift.0.occurredOn: 2024-06-30 }, expect: silent }
`,
    "rules/tests/first.yaml": `${say(
      `# 整份档案的测试：给出一份档案，写明应有的结果。规则一改，这里就知道影响了谁。
# 没有载入的记录类型不算“没有问题”：只载入礼品，等级就是“资料不足”。`,
      `# Tests of whole archives: an archive, and what must come of it. A changed rule shows here whom it touches.
# What is not loaded is not clean: with gifts alone there is no grade, only "insufficient data".`,
    )}
tests:
  - name: ${say("三次收礼，其中一次未上交", "three gifts, one of them kept")}
    asOf: 2025-06-30
    audience: dic
    archive:
      format: integrity-archive/1
      subject: { kind: cadre, id: T-0001 }
      loaded: { gift: complete }
      records:
        - { type: gift, id: G-1, cadreId: T-0001, occurredOn: 2025-01-10, recordedOn: 2025-01-10, verification: documented, value: 800.00 CNY, giverKind: supplier, disposal: not-handed-over }
        - { type: gift, id: G-2, cadreId: T-0001, occurredOn: 2025-02-03, recordedOn: 2025-02-03, verification: documented, value: 100.00 CNY, giverKind: supplier, disposal: handed-over, handedOverOn: 2025-02-13 }
        - { type: gift, id: G-3, cadreId: T-0001, occurredOn: 2025-03-05, recordedOn: 2025-03-05, verification: documented, value: 100.00 CNY, giverKind: supplier, disposal: handed-over, handedOverOn: 2025-03-25 }
    expect:
      grade: insufficient-data
      # ${say("G-3 用了 20 天上交：标准期限 30 天，本单位 15 天。", "G-3 took 20 days: the standard allows 30, this rulebook 15.")}
      fires: [own-gifts-frequent, int-gift-not-handed-over/G-1, int-gift-not-handed-over/G-3]
      silent: [int-gift-not-handed-over/G-2]
`,
  };
}
