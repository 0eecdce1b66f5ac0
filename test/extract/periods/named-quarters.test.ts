import { expect, test } from "vitest";
import { namedQuarters } from "../../../src/extract/periods/named-quarters.ts";

test.for<[pieces: string[], quarters: [number: number, period: string][]]>([
  [["2023年第二季度收入增长。"], [[2, "2023-04/2023-06"]]],
  [
    ["2022年四季度和2023年一季度收入。"],
    [
      [4, "2022-10/2022-12"],
      [1, "2023-01/2023-03"],
    ],
  ],
  [["Q3 2021 revenue"], [[3, "2021-07/2021-09"]]],
  [["the fourth quarter of 2022"], [[4, "2022-10/2022-12"]]],
  [["the three months ended September 30, 2021"], [[3, "2021-07/2021-09"]]],
  [["the three months ended March 31, 2021"], [[1, "2021-01/2021-03"]]],
  [["the three months to June 30"], [[2, "2023-04/2023-06"]]],
  [
    ["first-quarter sales", "£9 million in the first quarter of 2022", "the three months to March"],
    [[1, "2023-01/2023-03"]],
  ],
  [["2022年第二季度", "2023年第二季度"], [[2, "2023-04/2023-06"]]],
  [["2024年第二季度预计", "2023年第二季度"], [[2, "2023-04/2023-06"]]],
  [["2023年第二季度", "2024年第二季度预计"], [[2, "2023-04/2023-06"]]],
  [["2024财年第一季度收入增长。"], [[1, "2023-04/2023-06"]]],
  [["标题", "2023年第二季度", "2022年第二季度"], [[2, "2023-04/2023-06"]]],
  [["第二季度收入，较2022年第三季度增长。"], []],
  [["2023年7月和2023年上半年"], []],
  [["It began to count in 2017. Sales fell in the quarter ended July 31."], [[2, "2023-05/2023-07"]]],
  [[], []],
])("%j name %j", ([pieces, quarters]) => {
  expect([...namedQuarters(pieces, "2023-08-15")]).toEqual(quarters);
});
