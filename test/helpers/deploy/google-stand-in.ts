// As much of Google as clasp asks for: a login, spreadsheets with a project in them, and the project's files.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface ScriptFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

type Body = Readonly<Record<string, unknown>>;

interface Question {
  /** "PUT script.googleapis.com/v1/projects/abc/content" */
  readonly call: string;
  readonly body: Body;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

export interface GoogleStandIn {
  /** Where the preload sends the calls. */
  readonly url: string;
  /** Each project's files, by script ID. */
  readonly projects: Map<string, readonly ScriptFile[]>;
  /** The deployments of each project, by script ID: the version that each shows, by its own ID. */
  readonly deployments: Map<string, Map<string, number>>;
  /** Every call, in order. */
  readonly asked: Question[];
  /** Google's words for a 403 to every call; null lets them through. */
  forbids: string | null;
  /** From then on it can't be reached. */
  close(): Promise<void>;
}

/** A login as `clasp login` keeps it. Another access token is too old, another refresh token withdrawn. */
export const LOGIN = { access_token: "valid", refresh_token: "kept" };
export const NEW = { spreadsheet: "nytt-kalkylark", script: "nytt-skript" };

const done = (body: object): Answer => ({ status: 200, body });

/** The shape that Google's servers give every refusal. */
function refused(code: number, message: string): Answer {
  return { status: code, body: { error: { code, message, errors: [{ message, domain: "global" }] } } };
}

function answerRenewal(refreshToken: unknown): Answer {
  if (refreshToken === LOGIN.refresh_token) return done({ access_token: LOGIN.access_token, expires_in: 3599 });
  return { status: 400, body: { error: "invalid_grant", error_description: "Token has been expired or revoked." } };
}

/** A project that Google has just made holds Google's manifest and no code. */
const EMPTY_PROJECT: readonly ScriptFile[] = [
  { name: "appsscript", type: "JSON", source: '{"timeZone":"America/New_York","runtimeVersion":"V8"}' },
];

function bodyOf(sent: string): Body {
  return sent.startsWith("{") ? (JSON.parse(sent) as Body) : Object.fromEntries(new URLSearchParams(sent));
}

/** Starts on a free port of 127.0.0.1, with one empty project of this ID. */
export async function startGoogle(scriptId: string): Promise<GoogleStandIn> {
  const projects = new Map([[scriptId, EMPTY_PROJECT]]);
  const asked: Question[] = [];
  const deployments = new Map<string, Map<string, number>>();
  let versions = 0;

  function answer(call: string, body: Body): Answer {
    if (call === "POST www.googleapis.com/drive/v3/files") return done({ ...body, id: NEW.spreadsheet });
    if (call === "POST script.googleapis.com/v1/projects") {
      projects.set(NEW.script, EMPTY_PROJECT);
      return done({ ...body, scriptId: NEW.script });
    }
    const web = /^(\w+) script\.googleapis\.com\/v1\/projects\/([^/]+)\/(versions|deployments)(?:\/([^/]+))?$/.exec(
      call,
    );
    if (web) return answerDeploying(body, web);
    const [, method, id = ""] = /^(GET|PUT) script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/.exec(call) ?? [];
    if (!projects.has(id)) return refused(404, "Requested entity was not found.");
    if (method === "PUT") projects.set(id, body["files"] as readonly ScriptFile[]);
    return done({ scriptId: id, files: projects.get(id) });
  }

  /** https://developers.google.com/apps-script/api/reference/rest/v1/projects.deployments */
  function answerDeploying(body: Body, [, method, script = "", kind, deployment]: RegExpExecArray): Answer {
    if (!projects.has(script)) return refused(404, "Requested entity was not found.");
    const own = deployments.get(script) ?? new Map<string, number>();
    deployments.set(script, own);
    if (kind === "versions") {
      versions += 1;
      return done({ scriptId: script, versionNumber: versions });
    }
    const shown = ([deploymentId, versionNumber]: readonly [string, number]) => ({
      deploymentId,
      deploymentConfig: { versionNumber },
    });
    if (method === "GET") return done({ deployments: [...own].map(shown) });
    const config = (body["deploymentConfig"] ?? body) as { readonly versionNumber: number };
    const id = deployment ?? `webb-${own.size + 1}`;
    if (method === "PUT" && !own.has(id)) return refused(404, "Requested entity was not found.");
    own.set(id, config.versionNumber);
    return done(shown([id, config.versionNumber]));
  }

  const server = createServer(async (request, response) => {
    const call = `${request.method} ${request.url?.slice(1).split("?")[0]}`;
    const body = bodyOf(await text(request));
    asked.push({ call, body });
    const reply =
      call === "POST oauth2.googleapis.com/token"
        ? answerRenewal(body["refresh_token"])
        : request.headers.authorization !== `Bearer ${LOGIN.access_token}`
          ? refused(401, "Request had invalid authentication credentials.")
          : google.forbids !== null
            ? refused(403, google.forbids)
            : answer(call, body);
    response.writeHead(reply.status, { "content-type": "application/json" }).end(JSON.stringify(reply.body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const google: GoogleStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    projects,
    deployments,
    asked,
    forbids: null,
    async close() {
      if (server.listening) await once(server.close(), "close");
    },
  };
  return google;
}
