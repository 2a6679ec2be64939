// @ts-check
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { LanguageClient, State } = require('vscode-languageclient/node');

const id = 'nianbao';

/** Reports are Markdown or plain text, saved or not yet. */
const documentSelector = ['markdown', 'plaintext'].flatMap((language) => [
  { scheme: 'file', language },
  { scheme: 'untitled', language },
]);

/** Settings that only a new server heeds. */
const settingsOfStart = ['nianbao.server.path', 'nianbao.server.arguments', 'nianbao.language'];

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client;
/** @type {import('vscode').OutputChannel} */
let output;
/** @type {import('vscode').LanguageStatusItem} */
let status;
/** Starts and stops follow one another, however fast they are asked for. */
let turn = Promise.resolve();

/**
 * The file that a command names, or undefined where there is none that can be run.
 * @param {string} command a path, or a name looked for on PATH
 * @returns {string | undefined}
 */
function executable(command) {
  const hasFolder = command.includes('/') || command.includes(path.sep);
  const folders = hasFolder ? [''] : (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' && !/\.(exe|cmd|bat)$/i.test(command) ? ['.exe', ''] : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const file = path.join(folder, command + ending);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        if (fs.statSync(file).isFile()) return file;
      } catch {
        // Not this one.
      }
    }
  }
  return undefined;
}

/**
 * Shows the state of the server beside the document's language.
 * @param {number} state
 */
function show(state) {
  const isRunning = state === State.Running;
  const isStarting = state === State.Starting;
  const word = isRunning ? 'running' : isStarting ? 'starting' : 'stopped';
  status.text = `${vscode.l10n.t('Nianbao')}: ${vscode.l10n.t(word)}`;
  status.busy = isStarting;
  status.severity =
    isRunning || isStarting ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
}

/**
 * Tells the user why there is no server, with the way to put it right.
 * @param {string} message
 */
function complain(message) {
  output.appendLine(message);
  const settings = vscode.l10n.t('Open Settings');
  const log = vscode.l10n.t('Show Output');
  // Not awaited: the message stays until the user answers it.
  void vscode.window.showErrorMessage(message, settings, log).then((choice) => {
    if (choice === settings) return vscode.commands.executeCommand('workbench.action.openSettings', 'nianbao.server');
    if (choice === log) output.show(true);
    return undefined;
  });
}

async function start() {
  const settings = vscode.workspace.getConfiguration(id);
  const command = settings.get('server.path', 'nianbao').trim() || 'nianbao';
  const language = settings.get('language', 'auto');
  const file = executable(command);
  if (!file) {
    show(State.Stopped);
    complain(vscode.l10n.t('Nianbao: “{0}” was not found.', command));
    return;
  }
  client = new LanguageClient(
    id,
    'Nianbao',
    { command: file, args: settings.get('server.arguments', ['server']) },
    {
      documentSelector,
      diagnosticCollectionName: id,
      outputChannel: output,
      initializationOptions: language === 'auto' ? {} : { lang: language },
    },
  );
  client.onDidChangeState((event) => show(event.newState));
  show(State.Starting);
  try {
    await client.start();
  } catch (error) {
    show(State.Stopped);
    output.appendLine(String(error)); // The client library has told the user already.
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (!old) return;
  try {
    await old.dispose();
  } catch (error) {
    output.appendLine(String(error));
  }
}

/**
 * Does something when everything asked for before is done.
 * @param {() => Promise<void>} work
 */
function next(work) {
  turn = turn.then(work, work);
  return turn;
}

async function restart() {
  await stop();
  await start();
}

/** @param {import('vscode').ExtensionContext} context */
async function activate(context) {
  output = vscode.window.createOutputChannel('Nianbao');
  status = vscode.languages.createLanguageStatusItem('nianbao.status', documentSelector);
  status.name = 'Nianbao';
  status.command = { command: 'nianbao.showOutput', title: vscode.l10n.t('Show Output') };
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand('nianbao.restartServer', () => next(restart)),
    vscode.commands.registerCommand('nianbao.showOutput', () => output.show(true)),
    vscode.workspace.onDidChangeConfiguration((event) =>
      settingsOfStart.some((name) => event.affectsConfiguration(name)) ? next(restart) : undefined,
    ),
  );
  await next(start);
}

/** @returns {Promise<void>} */
function deactivate() {
  return next(stop);
}

module.exports = { activate, deactivate };
