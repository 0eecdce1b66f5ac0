import { expect, test } from "vitest";
import { readTimeZones, readTypedTime } from "../../../src/bot/chats/typed-time.ts";

test.for([
  ["8:30", "08:30"],
  ["08：30", "08:30"],
  ["830", "08:30"],
  ["0830", "08:30"],
  ["8点半", "08:30"],
  ["八点半", "08:30"],
  ["8点", "08:00"],
  ["8点一刻", "08:15"],
  ["8点05分", "08:05"],
  ["二十点十五分", "20:15"],
  ["早上8点", "08:00"],
  ["晚上8点半", "20:30"],
  ["晚上8:30", "20:30"],
  ["晚上12点", "00:00"],
  ["凌晨1点", "01:00"],
  ["中午12点", "12:00"],
  ["中午1点", "13:00"],
  ["下午3点", "15:00"],
  ["8am", "08:00"],
  ["12 am", "00:00"],
  ["8:30 p.m.", "20:30"],
  ["8 o'clock", "08:00"],
  ["24:00", null],
  ["8:75", null],
  ["25点", null],
  ["8", null],
  ["noon", null],
  ["8点半吧朋友", null],
  ["", null],
] as const)("“%s” is %s", ([typed, time]) => {
  expect(readTypedTime(typed)).toBe(time);
});

test.for([
  ["Asia/Urumqi", ["Asia/Urumqi"]],
  ["asia/shanghai", ["Asia/Shanghai"]],
  ["asia/kolkata", ["Asia/Kolkata"]],
  ["utc", ["UTC"]],
  ["UTC+8", ["Etc/GMT-8"]],
  ["gmt -05:00", ["Etc/GMT+5"]],
  ["UTC+0", ["UTC"]],
  ["+8", ["Etc/GMT-8"]],
  ["＋８", ["Etc/GMT-8"]],
  ["东八区", ["Etc/GMT-8"]],
  ["西五区", ["Etc/GMT+5"]],
  ["北京", ["Asia/Shanghai"]],
  ["北京时间", ["Asia/Shanghai"]],
  ["Beijing", ["Asia/Shanghai"]],
  ["Beijing time", ["Asia/Shanghai"]],
  ["香港", ["Asia/Hong_Kong"]],
  ["Berlin", ["Europe/Berlin"]],
  ["new york", ["America/New_York"]],
  ["纽约时间", ["America/New_York"]],
  ["cst", ["Asia/Shanghai", "America/Chicago"]],
  ["UTC+25", []],
  ["UTC+5:30", []],
  ["Mars/Olympus", []],
  ["今天", []],
  ["", []],
] as const)("“%s” may mean %j", ([typed, zones]) => {
  expect(readTimeZones(typed, "en")).toEqual(zones);
});

test("CST among Chinese is China's", () => {
  expect(readTimeZones("CST", "zh")).toEqual(["Asia/Shanghai"]);
});
