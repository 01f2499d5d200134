// Reads inputs from standard input, prints what the JavaScript SDK sends for each.

import { readFileSync, writeFileSync } from "node:fs";
import * as sdk from "@aws-sdk/client-cognito-identity-provider";

// JSON has neither blobs nor timestamps: `{"$blob": …}` is Base64, `{"$time": …}` is ISO 8601.
const revive = (_, value) => {
  if (value?.$blob !== undefined) return Buffer.from(value.$blob, "base64");
  return value?.$time === undefined ? value : new Date(value.$time);
};
const inputs = JSON.parse(readFileSync(0, "utf8"), revive);
const client = new sdk.CognitoIdentityProviderClient({
  region: inputs.region,
  credentials: { accessKeyId: inputs.access_key, secretAccessKey: inputs.secret_key },
});
let sent;
client.middlewareStack.add(
  () => async ({ request }) => {
    sent = request;
    return { output: { $metadata: {} }, response: {} };
  },
  { name: "capture", step: "finalizeRequest", priority: "low" },
);

const results = [];
for (const { operation, input } of inputs.cases) {
  const Command = sdk[`${operation}Command`];
  if (Command === undefined) {
    results.push(null);
    continue;
  }
  await client.send(new Command(input));
  const { method, protocol, hostname, path, headers, body } = sent;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  results.push({ method, url: `${protocol}//${hostname}${path}`, headers, body: text });
}
writeFileSync(1, JSON.stringify(results));
