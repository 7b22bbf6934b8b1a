// SPDX-License-Identifier: MIT
// A login provider for tests: serves its metadata and keys on 127.0.0.1, and makes any token it is asked for.
// No packages. It ends when its standard input does.
//
//     node issuer.mjs                    prints {"issuer":"http://127.0.0.1:PORT"} and serves:
//     node issuer.mjs KEY CERTIFICATE    the same over TLS as https://localhost:PORT
//
//     GET  /.well-known/openid-configuration, /.well-known/oauth-authorization-server, /jwks
//     POST /token    {"claims":{…},"header":{…},"alg":"ES256","kid":"…","lifetime":300} → the token, as text.
//                    iss, iat and exp are filled in, and alg, kid and typ of the header; null takes one away.
//                    alg is RS256, PS256, ES256 (the default) or EdDSA; the key is the newest one for it, or that of kid.
//     POST /rotate   {"alg":"ES256","keep":true} → {"kid":"…"}: a new key, beside or in place of the older ones
//     POST /behave   {"status":503,"delay_ms":1000,"body":"…","cache_control":"max-age=60"} for /jwks from now on;
//                    {} for as usual
//     GET  /requests → how often each path of the first line was asked for: {"/jwks":1,…}
import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';

const KINDS = {
  RS256: { make: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), digest: 'sha256' },
  PS256: {
    make: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
    digest: 'sha256',
    options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  },
  ES256: {
    make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    digest: 'sha256',
    options: { dsaEncoding: 'ieee-p1363' },
  },
  EdDSA: { make: () => generateKeyPairSync('ed25519'), digest: null },
};

let keys = []; // the newest last
let behaviour = {};
const requests = {};

function addKey(alg) {
  const { privateKey, publicKey } = KINDS[alg].make();
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url').slice(0, 16);

  keys.push({ alg, kid, privateKey, jwk: { ...jwk, kid, alg, use: 'sig' } });
  return kid;
}

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function without(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function makeToken(issuer, { alg = 'ES256', kid, lifetime = 300, claims = {}, header = {} }) {
  const key = keys.findLast((one) => one.alg === alg && (kid === undefined || one.kid === kid));
  const now = Math.floor(Date.now() / 1000);
  const head = without({ alg, kid: key.kid, typ: 'at+jwt', ...header });
  const text = `${encode(head)}.${encode(without({ iss: issuer, iat: now, exp: now + lifetime, ...claims }))}`;
  const { digest, options } = KINDS[alg];

  return `${text}.${sign(digest, Buffer.from(text), { key: key.privateKey, ...options }).toString('base64url')}`;
}

function rotate({ alg = 'ES256', keep = false }) {
  if (!keep) keys = keys.filter((key) => key.alg !== alg);
  return { kid: addKey(alg) };
}

function serveKeys(response) {
  const { status = 200, delay_ms = 0, body = JSON.stringify({ keys: keys.map((key) => key.jwk) }), cache_control } = behaviour;

  setTimeout(() => {
    response.writeHead(status, cache_control ? { 'Cache-Control': cache_control } : {}).end(body);
  }, delay_ms);
}

const metadata = (issuer) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: Object.keys(KINDS),
  code_challenge_methods_supported: ['S256'],
});

const answers = {
  'GET /.well-known/openid-configuration': (issuer) => metadata(issuer),
  'GET /.well-known/oauth-authorization-server': (issuer) => metadata(issuer),
  'GET /requests': () => requests,
  'POST /token': (issuer, wanted) => makeToken(issuer, wanted),
  'POST /rotate': (issuer, wanted) => rotate(wanted),
  'POST /behave': (issuer, wanted) => ((behaviour = wanted), {}),
};

async function readJson(request) {
  let text = '';

  for await (const piece of request) text += piece;
  return text === '' ? {} : JSON.parse(text);
}

const [keyFile, certificateFile] = process.argv.slice(2);
let issuer; // known when it listens

async function answerRequest(request, response) {
  const answer = answers[`${request.method} ${request.url}`];

  if (request.method === 'GET') requests[request.url] = (requests[request.url] ?? 0) + 1;
  if (request.url === '/jwks') {
    serveKeys(response);
  } else if (answer === undefined) {
    response.writeHead(404).end();
  } else {
    const said = answer(issuer, await readJson(request));

    response.end(typeof said === 'string' ? said : JSON.stringify(said));
  }
}

const server = keyFile
  ? https.createServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) }, answerRequest)
  : http.createServer(answerRequest);

for (const alg of Object.keys(KINDS)) addKey(alg);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();

  issuer = keyFile ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  console.log(JSON.stringify({ issuer }));
});
process.stdin.resume().on('end', () => process.exit(0));
