// Utilities: blobs and zips of them, base64, digests, dates as text, and sleeping.
// https://developers.google.com/apps-script/reference/utilities/utilities

import { createHash, randomUUID } from "node:crypto";
import { unzipSync, zipSync } from "fflate";
import type { Execution } from "../execution";
import { zoneOffset } from "../model/zone";
import { notInRuntime, ServiceError } from "../service-error";
import { type Blob, blobBytes, blobContent, makeBlob, signedBytes } from "./blob";
import { enumeration } from "./enumeration";

type Service = GoogleAppsScript.Utilities.Utilities;

const HASHES: Readonly<Record<string, string>> = { SHA_256: "sha256", SHA_1: "sha1", MD5: "md5", SHA_512: "sha512" };
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const two = (number: number): string => String(number).padStart(2, "0");

/**
 * A date by a pattern of Java's SimpleDateFormat, of which the letters for numbers and short weekdays are here.
 *
 * @throws ServiceError for any other letter.
 */
function formatDate(date: Date, zone: string, pattern: string): string {
  const wall = new Date(date.getTime() + zoneOffset(zone, date.getTime()));
  const minutes = zoneOffset(zone, date.getTime()) / 60_000;
  const offset = (colon: string): string =>
    `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}${colon}${two(Math.abs(minutes) % 60)}`;
  const fields: Record<string, (length: number) => string> = {
    y: (length) =>
      length === 2 ? two(wall.getUTCFullYear() % 100) : String(wall.getUTCFullYear()).padStart(length, "0"),
    M: (length) => numeric("M", wall.getUTCMonth() + 1, length),
    d: (length) => numeric("d", wall.getUTCDate(), length),
    H: (length) => numeric("H", wall.getUTCHours(), length),
    m: (length) => numeric("m", wall.getUTCMinutes(), length),
    s: (length) => numeric("s", wall.getUTCSeconds(), length),
    S: (length) => String(wall.getUTCMilliseconds()).padStart(length, "0"),
    E: () => WEEKDAYS[wall.getUTCDay()] ?? "",
    u: () => String(wall.getUTCDay() || 7),
    Z: () => offset(""),
    X: () => (minutes === 0 ? "Z" : offset(":")),
  };
  return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted || "'";
    const field = fields[token.charAt(0)];
    if (!field) throw notInRuntime(`Utilities.formatDate with the letter ${token.charAt(0)}`);
    return field(token.length);
  });
}

function numeric(letter: string, value: number, length: number): string {
  if (length > 2) throw notInRuntime(`Utilities.formatDate with ${letter.repeat(length)}`);
  return String(value).padStart(length, "0");
}

function bytesOf(value: unknown): Uint8Array {
  if (typeof value === "string") return Buffer.from(value, "utf8");
  if (Array.isArray(value)) return Uint8Array.from(value, (byte: number) => byte & 0xff);
  throw new ServiceError("The parameters don't match the method signature: a text or bytes are needed.");
}

const ZIP = "application/zip";

function zipped(blobs: readonly Blob[]): Uint8Array {
  const contents = Array.from(blobs, blobContent);
  return zipSync(Object.fromEntries(contents.map(({ name, bytes }) => [name ?? "Untitled", bytes])));
}

/** Files by path. A blob of another type than application/zip is refused, as users report of Google. */
function unzipped(blob: Blob): [name: string, bytes: Uint8Array][] {
  const { bytes, contentType } = blobContent(blob);
  if (contentType !== ZIP) throw new ServiceError("Invalid argument");
  return Object.entries(unzipSync(bytes));
}

export function makeUtilities(execution: Execution): Service {
  const enums = {
    Charset: enumeration(execution, "Charset", ["UTF_8", "US_ASCII"]),
    DigestAlgorithm: enumeration(execution, "DigestAlgorithm", Object.keys(HASHES)),
  };
  return execution.service<Service>("Utilities", {
    ...(enums as unknown as Pick<Service, keyof typeof enums>),
    newBlob: (data: unknown, contentType?: string | null, name?: string) =>
      makeBlob(execution, { bytes: bytesOf(data), contentType: contentType ?? null, name: name ?? null }),
    zip: (blobs: unknown, name?: string) =>
      makeBlob(execution, { bytes: zipped(blobs as Blob[]), contentType: ZIP, name: name ?? "archive.zip" }),
    unzip: (blob: unknown) =>
      unzipped(blob as Blob).map(([name, bytes]) => makeBlob(execution, { bytes, contentType: null, name })),
    base64Encode: (data: unknown) => Buffer.from(bytesOf(data)).toString("base64"),
    base64Decode: (text: string) => {
      if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(text)) throw new ServiceError("Could not decode string.");
      return signedBytes(Buffer.from(text, "base64"));
    },
    computeDigest: (algorithm: unknown, value: unknown) => {
      const hash = HASHES[String(algorithm)];
      if (!hash) throw new ServiceError(`Invalid argument: ${String(algorithm)}`);
      const bytes = typeof value === "object" && !Array.isArray(value) ? blobBytes(value) : bytesOf(value);
      return signedBytes(createHash(hash).update(bytes).digest());
    },
    formatDate: (date: Date, zone: string, pattern: string) => formatDate(date, zone, pattern),
    getUuid: () => randomUUID(),
    sleep: (milliseconds: number) => execution.clock.sleep(milliseconds),
  });
}
