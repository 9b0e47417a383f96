import { describe, expect, it } from "vitest";
import { isOpen, walk } from "../../src/home/dropped";

type Tree = { readonly [name: string]: Tree | string };

/** A folder as a browser gives it: its entries come in batches, and an empty batch at the end. */
function entry(name: string, tree: Tree | string, path = `/${name}`): FileSystemEntry {
  if (typeof tree === "string") {
    const file = (found: (file: File) => void) => found(new File([tree], name));
    return { name, isFile: true, isDirectory: false, fullPath: path, file } as unknown as FileSystemEntry;
  }
  const children = Object.entries(tree).map(([one, inside]) => entry(one, inside, `${path}/${one}`));
  const createReader = () => {
    let place = 0;
    return {
      readEntries: (found: (batch: FileSystemEntry[]) => void) => {
        found(children.slice(place, place + 2));
        place += 2;
      },
    };
  };
  return {
    name,
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader,
  } as unknown as FileSystemEntry;
}

describe("a dropped folder", () => {
  it("is walked to its ends, batch by batch, without what is hidden", async () => {
    const tree = {
      "a.txt": "A",
      "b.txt": "B",
      "c.txt": "C",
      ".git": { "d.txt": "D" },
      sub: { deep: { "e.txt": "E", ".f": "F" } },
    };
    const files = await walk(entry("in", tree));
    expect(files.map((file) => file.name)).toEqual(["in/a.txt", "in/b.txt", "in/c.txt", "in/sub/deep/e.txt"]);
    expect(await files.at(-1)?.text()).toBe("E");
  });

  it("may be empty or nothing", async () => {
    expect(await walk(entry("in", {}))).toEqual([]);
    expect(await walk(null)).toEqual([]);
  });
});

it("leaves out chosen files that are hidden", () => {
  const chosen = (path: string) => {
    const file = new File([""], path.split("/").at(-1) ?? "");
    Object.defineProperty(file, "webkitRelativePath", { value: path });
    return file;
  };
  expect(["in/a.txt", "in/.b", "in/.git/c.txt"].map(chosen).map(isOpen)).toEqual([true, false, false]);
  expect(isOpen(new File([""], "a.b.txt"))).toBe(true);
});
