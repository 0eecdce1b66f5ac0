import { expect, test } from "vitest";
import { inTurn } from "../../src/bot/in-turn.ts";

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

test("a run that is asked for during another begins when that one has ended", async () => {
  const seen: string[] = [];
  let run = 0;
  const work = inTurn(async () => {
    const own = ++run;
    seen.push(`begin ${own}`);
    await tick();
    seen.push(`end ${own}`);
  });
  await Promise.all([work(), work(), work()]);
  expect(seen).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
});

test("a run that fails tells whoever asked for it, and keeps no other from beginning", async () => {
  let run = 0;
  const work = inTurn(async () => {
    await tick();
    if (++run === 1) throw new Error("the first");
  });
  const [first, second] = await Promise.allSettled([work(), work()]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});
