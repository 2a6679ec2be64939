// A stand-in for the editor and for vscode-languageclient: what the extension uses of them, and nothing more.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const folder = path.join(__dirname, '..', '..', 'Editors', 'vscode');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const settings = manifest.contributes.configuration.properties;

const State = { Stopped: 1, Running: 2, Starting: 3 };

/** A language client that notes what it is asked and can fail to start. */
class LanguageClient {
  static all = [];
  static failure = undefined;
  constructor(id, name, serverOptions, clientOptions) {
    Object.assign(this, { id, name, serverOptions, clientOptions, started: 0, disposed: 0, listeners: [] });
    LanguageClient.all.push(this);
  }
  onDidChangeState(listener) {
    this.listeners.push(listener);
    return { dispose() {} };
  }
  move(newState) {
    for (const listener of this.listeners) listener({ oldState: State.Stopped, newState });
  }
  async start() {
    this.started += 1;
    await new Promise((done) => setTimeout(done, 5));
    if (LanguageClient.failure) throw LanguageClient.failure;
    this.move(State.Running);
  }
  async dispose() {
    await new Promise((done) => setTimeout(done, 5));
    this.disposed += 1;
  }
}

/** The part of the editor that the extension touches; anything else it reads is an error. */
function editor(values) {
  const noted = { commands: new Map(), executed: [], errors: [], lines: [], shown: 0, read: new Set() };
  const output = { appendLine: (line) => noted.lines.push(line), show: () => (noted.shown += 1), dispose() {} };
  const status = { dispose() {} };
  const configurationListeners = [];
  const strict = (name, object) =>
    new Proxy(object, {
      get(target, key) {
        assert.ok(key in target, `${name}.${String(key)} is used and not known to the test`);
        return target[key];
      },
    });
  const vscode = strict('vscode', {
    l10n: strict('l10n', { t: (text, ...parts) => text.replace(/\{(\d)\}/g, (_, index) => parts[index]) }),
    LanguageStatusSeverity: strict('LanguageStatusSeverity', { Information: 0, Warning: 1, Error: 2 }),
    window: strict('window', {
      createOutputChannel: () => output,
      showErrorMessage: async (message, ...choices) => {
        noted.errors.push({ message, choices });
        return noted.answer?.(choices);
      },
    }),
    languages: strict('languages', {
      createLanguageStatusItem: (id, selector) => Object.assign(status, { id, selector }),
    }),
    commands: strict('commands', {
      registerCommand: (name, body) => {
        assert.ok(!noted.commands.has(name), `${name} is registered once`);
        noted.commands.set(name, body);
        return { dispose: () => noted.commands.delete(name) };
      },
      executeCommand: async (...call) => noted.executed.push(call),
    }),
    workspace: strict('workspace', {
      getConfiguration: (section) => ({
        get(key, fallback) {
          const name = `${section}.${key}`;
          noted.read.add(name);
          assert.ok(name in settings, `the setting ${name} is contributed`);
          assert.deepEqual(fallback, settings[name].default, `the fallback of ${name} is its default`);
          return values[name] ?? fallback;
        },
      }),
      onDidChangeConfiguration: (listener) => {
        configurationListeners.push(listener);
        return { dispose() {} };
      },
    }),
  });
  const change = (name) => {
    const event = { affectsConfiguration: (section) => section === name };
    return Promise.all(configurationListeners.map((listener) => listener(event)));
  };
  return { vscode, noted, status, output, change };
}

/** Loads the extension afresh on a stand-in editor and activates it. */
async function activated(values = {}) {
  const mock = editor(values);
  const load = Module._load;
  Module._load = (request, ...rest) => {
    if (request === 'vscode') return mock.vscode;
    if (request === 'vscode-languageclient/node') return { LanguageClient, State };
    return load(request, ...rest);
  };
  try {
    const file = path.join(folder, 'extension.js');
    delete require.cache[file];
    const extension = require(file);
    const context = { subscriptions: [] };
    await extension.activate(context);
    return { ...mock, extension, context };
  } finally {
    Module._load = load;
  }
}

module.exports = { LanguageClient, State, activated, folder, manifest, settings };
