/** The period that a text goes on with from one sentence to the next. */
import { expect, test } from "vitest";
import { type PeriodRow, periodsOf } from "../periods-of.ts";

const [WINTER, SPRING] = ["2023-01/2023-03", "2023-04/2023-06"];

test.for<PeriodRow>([
  ["二季度占41%，一季度时是38%。退货率为5%。", ["41%", SPRING], ["38%", WINTER], ["5%", SPRING]],
  ["二季度费用4亿元，与一季度的3亿元持平。退货率为5%。", ["4亿元", SPRING], ["3亿元", WINTER], ["5%", SPRING]],
  [
    "In July orders rose 9%. Acme, which was founded in a garage in May 2021, sells toys. Returns were 5%.",
    ["9%", "2023-07"],
    ["5%", "2023-07"],
  ],
  [
    "Orders rose 9% in the second quarter. It began in a garage in 2001. Returns were 5%.",
    ["9%", SPRING],
    ["5%", SPRING],
  ],
  [
    "Orders rose 9% in July. The budget has to be approved by Sept. 30. Returns were 5%.",
    ["9%", "2023-07"],
    ["5%", "2023-07"],
  ],
  [
    "2023财年收入5亿元，而2022财年则为净利润2亿元。这是由于报告期内出售所致，调整后为3亿元。",
    ["5亿元", "FY2023"],
    ["2亿元", "FY2022"],
    ["3亿元", "FY2023"],
  ],
  [
    "截至6月，店铺数量从2018年的363家上升到1118家。商户有860人。",
    ["363家", "2018"],
    ["1118家", "2023-06"],
    ["860人", "2023-06"],
  ],
  [
    "Orders rose 9% in the second quarter. The fair opened on May 3 and ran until May 9; in 2022 it had been held in August. Returns were 5%.",
    ["9%", SPRING],
    ["5%", SPRING],
  ],
  [
    "Orders rose 9% in the second quarter. On May 3 they rose 7%. Returns were 5%.",
    ["9%", SPRING],
    ["7%", "2023-05-03"],
    ["5%", "2023-05-03"],
  ],
  [
    "Orders rose 9% in the second quarter. Acme had grown by 4% in 2022. Returns were 5%.",
    ["9%", SPRING],
    ["4%", "2022"],
    ["5%", SPRING],
  ],
  ["6月增长9%。该市从今年1月实施新规。退货率为5%。", ["9%", "2023-06"], ["5%", "2023-06"]],
  ["6月增长9%。从5月的数据看，降了3%。退货率为5%。", ["9%", "2023-06"], ["3%", "2023-05"], ["5%", "2023-05"]],
  ["6月增长9%，有的对去年，有的对618。退货率为5%。", ["9%", "2023-06"], ["5%", "2023-06"]],
  ["6月增长9%。价格战要打到明年。退货率为5%。", ["9%", "2023-06"], ["5%", "2023-06"]],
  ["6月增长9%。从去年底起要交税3元。退货率为5%。", ["9%", "2023-06"], ["3元", "2022-12"], ["5%", "2023-06"]],
  ["6月增长9%。5月时降了3%。退货率为5%。", ["9%", "2023-06"], ["3%", "2023-05"], ["5%", "2023-05"]],
])("what is only told beside it is not gone on with: %s", ([text, ...expected]) => {
  expect(periodsOf(text)).toEqual(expected);
});
