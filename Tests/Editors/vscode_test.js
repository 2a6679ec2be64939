// Runs the VS Code extension on a small stand-in for the editor and for vscode-languageclient.
//
//   node --test Tests/Editors/vscode_test.js
//
// With the executable on PATH, the options the extension builds are also used to start a real server.
'use strict';

const assert = require('node:assert/strict');
const { spawn, execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test, beforeEach, afterEach } = require('node:test');

const { LanguageClient, State, activated, folder, manifest, settings } = require('./vscode_stand_in.js');

const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
const source = fs.readFileSync(path.join(folder, 'extension.js'), 'utf8');

let place;
let program;
const pathBefore = process.env.PATH;

beforeEach(() => {
  LanguageClient.all = [];
  LanguageClient.failure = undefined;
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'nianbao-vscode-'));
  program = path.join(place, 'nianbao');
  fs.writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  process.env.PATH = `${place}${path.delimiter}${pathBefore}`;
});

afterEach(() => {
  process.env.PATH = pathBefore;
  fs.rmSync(place, { recursive: true });
});

test('activation starts one client for reports, with the executable on PATH', async () => {
  const { status, noted } = await activated();
  assert.equal(LanguageClient.all.length, 1);
  const [client] = LanguageClient.all;
  assert.equal(client.id, 'nianbao', 'the id under which the client reads nianbao.trace.server');
  assert.equal(client.started, 1);
  assert.deepEqual(client.serverOptions, { command: program, args: ['server'] });
  assert.deepEqual(client.clientOptions.initializationOptions, {});
  const selector = client.clientOptions.documentSelector.map(({ scheme, language }) => `${scheme}:${language}`).sort();
  assert.deepEqual(selector, ['file:markdown', 'file:plaintext', 'untitled:markdown', 'untitled:plaintext']);
  assert.equal(status.text, 'Nianbao: running');
  assert.equal(status.busy, false);
  assert.equal(status.severity, 0);
  assert.deepEqual(noted.errors, []);
});

test('settings choose the executable, its arguments and the language', async () => {
  const file = path.join(place, 'elsewhere');
  fs.copyFileSync(program, file);
  await activated({
    'nianbao.server.path': file,
    'nianbao.server.arguments': ['server', '--log'],
    'nianbao.language': 'zh',
  });
  const [client] = LanguageClient.all;
  assert.deepEqual(client.serverOptions, { command: file, args: ['server', '--log'] });
  assert.deepEqual(client.clientOptions.initializationOptions, { lang: 'zh' });
});

test('an executable that is not there is said once, with the way to the setting', async () => {
  for (const missing of ['no-such-program', path.join(place, 'absent'), place]) {
    LanguageClient.all = [];
    const mock = await activated({ 'nianbao.server.path': missing });
    assert.equal(LanguageClient.all.length, 0, 'no client is made');
    assert.equal(mock.noted.errors.length, 1);
    assert.ok(mock.noted.errors[0].message.includes(missing));
    assert.equal(mock.status.text, 'Nianbao: stopped');
    assert.equal(mock.status.severity, 2);
    mock.noted.answer = (choices) => choices[0];
    await mock.noted.commands.get('nianbao.restartServer')();
    await new Promise(setImmediate);
    assert.deepEqual(mock.noted.executed, [['workbench.action.openSettings', 'nianbao.server']]);
  }
});

test('a server that does not start is logged and shown as stopped, and a restart tries again', async () => {
  LanguageClient.failure = new Error('no reply');
  const { noted, status } = await activated();
  assert.deepEqual(noted.errors, [], 'the client library tells the user, the extension does not repeat it');
  assert.match(noted.lines.join('\n'), /no reply/);
  assert.equal(status.text, 'Nianbao: stopped');
  LanguageClient.failure = undefined;
  await noted.commands.get('nianbao.restartServer')();
  assert.equal(LanguageClient.all.length, 2);
  assert.equal(LanguageClient.all[0].disposed, 1, 'the failed client is given back');
  assert.equal(status.text, 'Nianbao: running');
});

test('every contributed command is registered and works; no other is', async () => {
  const { noted } = await activated();
  const contributed = manifest.contributes.commands.map(({ command }) => command).sort();
  assert.deepEqual([...noted.commands.keys()].sort(), contributed);
  await noted.commands.get('nianbao.showOutput')();
  assert.equal(noted.shown, 1);
  await Promise.all([1, 2, 3].map(() => noted.commands.get('nianbao.restartServer')()));
  assert.deepEqual(LanguageClient.all.map(({ disposed }) => disposed), [1, 1, 1, 0], 'one server lives at a time');
});

test('a setting that the server starts with restarts it; another does not', async () => {
  const { change } = await activated();
  for (const name of ['nianbao.server.path', 'nianbao.server.arguments', 'nianbao.language']) {
    const before = LanguageClient.all.length;
    await change(name);
    assert.equal(LanguageClient.all.length, before + 1, name);
  }
  const before = LanguageClient.all.length;
  await change('nianbao.trace.server');
  await change('editor.fontSize');
  assert.equal(LanguageClient.all.length, before);
});

test('the status follows the client', async () => {
  const { status } = await activated();
  const [client] = LanguageClient.all;
  client.move(State.Starting);
  assert.deepEqual([status.text, status.busy, status.severity], ['Nianbao: starting', true, 0]);
  client.move(State.Stopped);
  assert.deepEqual([status.text, status.busy, status.severity], ['Nianbao: stopped', false, 2]);
});

test('deactivation stops the server', async () => {
  const { extension } = await activated();
  await extension.deactivate();
  assert.equal(LanguageClient.all[0].disposed, 1);
  await extension.deactivate();
  assert.equal(LanguageClient.all[0].disposed, 1, 'once');
});

test('every setting is read, by the extension or by the client library, and none is unknown', async () => {
  const { noted } = await activated();
  noted.read.add('nianbao.trace.server'); // Read by vscode-languageclient under the client's id.
  assert.deepEqual([...noted.read].sort(), Object.keys(settings).sort());
  const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  assert.deepEqual([...restricted].sort(), Object.keys(settings).filter((name) => name.includes('.server.')
    && !name.includes('.trace.')).sort());
});

test('every text exists in both languages, and none is left over', () => {
  const used = new Set(JSON.stringify(manifest).match(/%[\w.]+%/g).map((key) => key.slice(1, -1)));
  for (const name of ['package.nls.json', 'package.nls.zh-cn.json']) {
    assert.deepEqual(Object.keys(read(name)).sort(), [...used].sort(), name);
  }
  const bundle = read('l10n/bundle.l10n.zh-cn.json');
  const said = [...source.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map(([, text]) => text);
  const words = [...source.matchAll(/'(starting|running|stopped)'/g)].map(([, text]) => text);
  assert.ok(said.length >= 4 && words.length === 3);
  assert.deepEqual(Object.keys(bundle).sort(), [...new Set([...said, ...words])].sort());
  for (const [text, translated] of Object.entries(bundle)) {
    assert.deepEqual(translated.match(/\{\d\}/g), text.match(/\{\d\}/g), text);
  }
});

test('the problem matcher reads the concise format', () => {
  const [{ name, pattern }] = manifest.contributes.problemMatchers;
  assert.equal(name, 'nianbao');
  const read = (line) => {
    const match = new RegExp(pattern.regexp).exec(line);
    return match && ['file', 'line', 'column', 'severity', 'code', 'message'].map((key) => match[pattern[key]]);
  };
  assert.deepEqual(
    read('年报/云岭镇 2024.md:49:38: error[t3-row-total] 合计 32，各列之和 31'),
    ['年报/云岭镇 2024.md', '49', '38', 'error', 't3-row-total', '合计 32，各列之和 31'],
  );
  assert.deepEqual(
    read('C:\\reports\\a.txt:1:1: warning[title-missing] no title: add one'),
    ['C:\\reports\\a.txt', '1', '1', 'warning', 'title-missing', 'no title: add one'],
  );
  assert.equal(read('3 files, 1 error'), null);
});

/** The first `nianbao` of the PATH that the test itself was given. */
function realProgram() {
  for (const entry of (pathBefore ?? '').split(path.delimiter)) {
    const file = path.join(entry, 'nianbao');
    if (entry && fs.existsSync(file)) return file;
  }
  return undefined;
}

const real = realProgram();
const withReal = { skip: real ? false : 'no nianbao on PATH' };

test('the problem matcher reads what the executable prints', withReal, () => {
  const file = path.join(__dirname, 'fixtures', 'wrong-total.md');
  let printed = '';
  try {
    execFileSync(real, ['check', '--output-format', 'concise', file], { encoding: 'utf8', stdio: 'pipe' });
    assert.fail('the fixture has errors');
  } catch (error) {
    assert.equal(error.status, 1, String(error.stderr ?? error));
    printed = error.stdout;
  }
  const { pattern } = manifest.contributes.problemMatchers[0];
  const found = printed.split('\n').map((line) => new RegExp(pattern.regexp).exec(line)).filter(Boolean);
  const total = found.find((match) => match[pattern.code] === 't3-row-total');
  assert.ok(total, printed);
  assert.equal(total[pattern.line], '49');
  assert.equal(total[pattern.severity], 'error');
});

test('the options start a real server that answers and ends', withReal, async () => {
  process.env.PATH = pathBefore;
  await activated({ 'nianbao.language': 'en' });
  const [{ serverOptions, clientOptions }] = LanguageClient.all;
  const server = spawn(serverOptions.command, serverOptions.args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => server.on('exit', (code) => done(code)));
  let answer = '';
  server.stdout.on('data', (data) => (answer += data));
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const { initializationOptions } = clientOptions;
  const params = { processId: process.pid, rootUri: null, capabilities: {}, locale: 'zh-cn', initializationOptions };
  send({ id: 1, method: 'initialize', params });
  send({ method: 'initialized', params: {} });
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  const timer = setTimeout(() => server.kill('SIGKILL'), 5000);
  assert.equal(await ended, 0);
  clearTimeout(timer);
  assert.match(answer, /"capabilities"/);
});
