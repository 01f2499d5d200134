// Says of each value whether ECMA-262's flag `u` takes it; input and output are those of Oracle.java.

import { readFileSync } from "node:fs";
import vm from "node:vm";

const text = (digits) => Buffer.from(digits, "hex").toString("utf8");

const judge = (line) => {
  const [pattern, ...values] = line.split(" ").map(text);
  const context = vm.createContext({ source: `^(?:${pattern})$`, values });
  try {
    vm.runInContext("regex = new RegExp(source, 'u')", context);
  } catch {
    return "E";
  }
  try {
    const script = "values.map((value) => (regex.test(value) ? 1 : 0)).join('')";
    return vm.runInContext(script, context, { timeout: 5000 });
  } catch {
    return "?".repeat(values.length);
  }
};

const lines = readFileSync(process.argv[2], "utf8").split("\n").filter((line) => line !== "");
console.log(lines.map(judge).join("\n"));
