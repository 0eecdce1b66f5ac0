import { expect, test } from "vitest";
import { describeSystemFailure } from "../../../src/cli/corpus/system-failure.ts";

const failure = (code: string, path?: string, syscall = "open") =>
  Object.assign(new Error(`${code}: …`), { code, syscall, ...(path !== undefined && { path }) });

test.for<[Error, RegExp]>([
  [failure("EACCES", "/corpus/articles"), /^\/corpus\/articles may not be read or written .*\(EACCES\)\. Mend: give/],
  [failure("EROFS", "/corpus/articles/.new-a-1"), /\.new-a-1 stands on a disk that can only be read/],
  [failure("ENOSPC", "/corpus/a"), /^\/corpus\/a can't be written: the disk is full .*Mend: make room/],
  [failure("EISDIR", undefined, "read"), /^The input is a folder/],
  [failure("EXDEV", "/a", "rename"), /^\/a can't be used: rename failed \(EXDEV\)/],
])("says on one line what the system refused: %s", ([error, message]) => {
  expect(describeSystemFailure(error)).toMatch(message);
});

test.for([[new TypeError("x is not a function")], [Object.assign(new Error("no"), { code: "ERR_X" })], ["text"]])(
  "says nothing of %s",
  ([error]) => {
    expect(describeSystemFailure(error)).toBeNull();
  },
);
