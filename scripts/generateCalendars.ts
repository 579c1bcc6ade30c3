import chineseDays from "chinese-days";
import { dayNumber, formatDay } from "../src/kernel/index.ts";

/** Years that chinese-days has from a notice of the State Council; a year without one would be plain weekdays. */
const years = { first: 2018, last: 2026 } as const;

/** The yearly notices of the General Office of the State Council, and those that changed one afterwards. */
const notices = [
  "2018: 国办发明电〔2017〕12号",
  "2019: 国办发明电〔2018〕15号、〔2019〕3号",
  "2020: 国办发明电〔2019〕16号、〔2020〕1号",
  "2021: 国办发明电〔2020〕27号",
  "2022: 国办发明电〔2021〕11号",
  "2023: 国办发明电〔2022〕16号",
  "2024: 国办发明电〔2023〕7号",
  "2025: 国办发明电〔2024〕12号",
  "2026: 国办发明电〔2025〕7号",
] as const;

/** The working-day calendar of China for rule files, from the package chinese-days. */
export function generateCalendars(): ReadonlyMap<string, string> {
  const holidays: string[] = [];
  const workingWeekends: string[] = [];
  const last = dayNumber(years.last, 12, 31);
  for (let day = dayNumber(years.first, 1, 1); day <= last; day += 1) {
    const date = formatDay(day);
    const weekend = (day + 3) % 7 >= 5;
    if (chineseDays.isWorkday(date) === !weekend) continue;
    (weekend ? workingWeekends : holidays).push(date);
  }
  const list = (days: readonly string[]): string => days.map((day) => `  - ${day}\n`).join("");
  return new Map([
    [
      "rules/calendars/china.yaml",
      `# Written by \`npm run generate\` from the package chinese-days. A year after the last one here is unknown to rules until its notice
# is out and the package has it: raise \`years\` in scripts/generateCalendars.ts then.
calendar: china
title: { zh: 中国法定工作日历, en: Working days in China }
source: "国务院办公厅关于部分节假日安排的通知（${notices.join("；")}）"
years: [${years.first}, ${years.last}]
holidays:
${list(holidays)}workingWeekends:
${list(workingWeekends)}`,
    ],
  ]);
}
