/** Figures that an English sentence sets against its own, as a whole text is read. */
import { describe, expect, test } from "vitest";
import { type PeriodRow, periodsOf, rulesOf } from "../periods-of.ts";

const [SPRING, SPRING_BEFORE, WINTER] = ["2023-04/2023-06", "2022-04/2022-06", "2023-01/2023-03"];

describe("what a move departs from", () => {
  test.for<PeriodRow>([
    [
      "In Q2 2023 the loss narrowed from $9 million to $4 million.",
      ["$9 million", SPRING_BEFORE],
      ["$4 million", SPRING],
    ],
    [
      "In Q2 2023 sales were $5 million, above a forecast of $4.8 million, up from $4 million a year ago.",
      ["$5 million", SPRING],
      ["$4.8 million", SPRING],
      ["$4 million", SPRING_BEFORE],
    ],
    ["In fiscal 2023 sales fell from $9 million to $4 million.", ["$9 million", "FY2022"], ["$4 million", "FY2023"]],
    ["In 2022 sales fell from $9 million to $4 million.", ["$9 million", "2021"], ["$4 million", "2022"]],
    [
      "In the first half of 2023 sales edged up from $9 million to $9.1 million.",
      ["$9 million", "2022-01/2022-06"],
      ["$9.1 million", "2023-01/2023-06"],
    ],
    [
      "In Q2 2023 costs were $1 million. Sales slid from $9 million to $4 million.",
      ["$1 million", SPRING],
      ["$9 million", SPRING_BEFORE],
      ["$4 million", SPRING],
    ],
  ])("is of the year before: %s", ([text, ...expected]) => {
    expect(periodsOf(text)).toEqual(expected);
  });

  test.for<PeriodRow>([
    ["In July 2023 prices fell from $9 to $4.", ["$9", "2023-07"], ["$4", "2023-07"]],
    ["On July 5, 2023 the price fell from $9 to $4.", ["$9", "2023-07-05"], ["$4", "2023-07-05"]],
    ["Sales went down from $9 million to $4 million.", ["$9 million", null], ["$4 million", null]],
    [
      "In Q2 2023 the loss narrowed from $9 million to $4 million in June.",
      ["$9 million", SPRING],
      ["$4 million", "2023-06"],
    ],
    [
      "In Q2 2023 shops sold dresses from $9 million to $40 million in all.",
      ["$9 million", SPRING],
      ["$40 million", SPRING],
    ],
  ])("may be of the same time: %s", ([text, ...expected]) => {
    expect(periodsOf(text)).toEqual(expected);
  });
});

describe("what is told twice is of one period", () => {
  test.for<PeriodRow>([
    [
      "In Q2 2023 revenue was RMB4.2 billion (US$592 million), against RMB3.5 billion (US$490 million).",
      ["RMB4.2 billion", SPRING],
      ["US$592 million", SPRING],
      ["RMB3.5 billion", SPRING_BEFORE],
      ["US$490 million", SPRING_BEFORE],
    ],
    [
      "In Q2 2023 costs were $5 million, or nearly 10% of sales, versus $6 million, or 13%.",
      ["$5 million", SPRING],
      ["nearly 10%", SPRING],
      ["$6 million", SPRING_BEFORE],
      ["13%", SPRING_BEFORE],
    ],
    [
      "Revenue was RMB4.2 billion (US$592 million) in Q2 2023 and RMB3 billion (US$420 million) for Q1 2023.",
      ["RMB4.2 billion", SPRING],
      ["US$592 million", SPRING],
      ["RMB3 billion", WINTER],
      ["US$420 million", WINTER],
    ],
    [
      "Revenue was RMB4.2 billion (about US$592 million) for the second quarter of 2022.",
      ["RMB4.2 billion", SPRING_BEFORE],
      ["about US$592 million", SPRING_BEFORE],
    ],
  ])("%s", ([text, ...expected]) => {
    expect(periodsOf(text)).toEqual(expected);
  });
});

describe("a figure set against another", () => {
  test.for<PeriodRow>([
    [
      "In Q2 2023 revenue was $5 million, up 3% from $4.8 million.",
      ["$5 million", SPRING],
      ["3%", SPRING],
      ["$4.8 million", SPRING_BEFORE],
    ],
    [
      "In Q2 2023 revenue was $5 million, compared with $4 million.",
      ["$5 million", SPRING],
      ["$4 million", SPRING_BEFORE],
    ],
    [
      "In Q2 2023 it had 300 stores, up from 200, and profit of $3 million.",
      ["300 stores", SPRING],
      ["200", SPRING_BEFORE],
      ["$3 million", SPRING],
    ],
    [
      "In Q2 2023 revenue was $5 million, from $4 million, and profit was $2 million in July.",
      ["$5 million", SPRING],
      ["$4 million", SPRING_BEFORE],
      ["$2 million", "2023-07"],
    ],
    [
      "In Q2 2023 revenue was $5 million, compared with $4 million, Acme said on August 10.",
      ["$5 million", SPRING],
      ["$4 million", SPRING_BEFORE],
    ],
    [
      "In Q2 2023 revenue was $5 million, compared with $4 million, and it kept its guidance.",
      ["$5 million", SPRING],
      ["$4 million", SPRING_BEFORE],
    ],
    [
      "Acme kept its full-year guidance unchanged, and its managers said that demand at home was strong all along, as revenue in Q2 2023 was $5 million, compared with $4 million.",
      ["$5 million", SPRING],
      ["$4 million", SPRING_BEFORE],
    ],
    [
      "In fiscal 2023 profit was $5 million, against a loss of $2 million.",
      ["$5 million", "FY2023"],
      ["$2 million", "FY2022"],
    ],
    [
      "In 2022 Acme took $5 million from ads, more than the $4 million it took a year earlier.",
      ["$5 million", "2022"],
      ["$4 million", "2021"],
    ],
    ["In 2022 profit was $5 million, versus only $2 million.", ["$5 million", "2022"], ["$2 million", "2021"]],
  ])("is of the year before: %s", ([text, ...expected]) => {
    expect(periodsOf(text)).toEqual(expected);
  });

  test("is told to be by that rule", () => {
    const text =
      "In Q2 2023 the loss narrowed from $9 million to $4 million. Revenue was $5 million, compared with $4 million.";
    expect(rulesOf(text)).toEqual(["year before", "stated", "carried", "year before"]);
  });

  test("is of the quarter before where the sentence tells of that", () => {
    expect(
      periodsOf("In Q2 2023 orders grew 5% to 9 million orders, up from 8 million, in a quarter-on-quarter rise."),
    ).toEqual([
      ["5%", SPRING],
      ["9 million orders", SPRING],
      ["8 million", WINTER],
    ]);
  });

  test.for<PeriodRow>([
    [
      "In Q2 2023 revenue was $5 million, up from the $4.8 million expected.",
      ["$5 million", SPRING],
      ["$4.8 million", SPRING],
    ],
    ["In Q2 2023 the target was $12 million, from $11 million.", ["$12 million", SPRING], ["$11 million", SPRING]],
    [
      "In Q2 2023 the target was $12 million, from $11 million, and it hired 300 people for the new warehouse in the north of the country, which is to open soon after the holidays.",
      ["$12 million", SPRING],
      ["$11 million", SPRING],
      ["300 people", SPRING],
    ],
    ["In Q2 2023 ads were 2.1% of sales, compared with 6% at Acme.", ["2.1%", SPRING], ["6%", SPRING]],
    ["Its 2023 target of $12 million is up from $11 million.", ["$12 million", "2023"], ["$11 million", "2023"]],
    [
      "In July 2023 orders were 9 million orders, against 8 million orders.",
      ["9 million orders", "2023-07"],
      ["8 million orders", "2023-07"],
    ],
    [
      "In fiscal 2023 Acme took $5 million from ads, more than the $4 million it collected in seller fees.",
      ["$5 million", "FY2023"],
      ["$4 million", "FY2023"],
    ],
    ["Acme had 9 million orders, against 8 million orders.", ["9 million orders", null], ["8 million orders", null]],
    [
      "In Q2 2023 revenue was $5 million, compared with $4 million in Q2 2021.",
      ["$5 million", SPRING],
      ["$4 million", "2021-04/2021-06"],
    ],
  ])("is of its own or the same time: %s", ([text, ...expected]) => {
    expect(periodsOf(text)).toEqual(expected);
  });
});
