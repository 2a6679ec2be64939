# Every safe fix at once, only when asked for, computed when resolved.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix","source"]}},"isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}},"diagnostic":{}},"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{"groupsOnLabel":true}}}},"locale":"zh-CN"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.nianbao","refactor.rewrite"],"resolveProvider":true},"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-stray-separator.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":999,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":999,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll.other"]}}}
→ {"jsonrpc":"2.0","id":5,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":999,"character":0}},"context":{"diagnostics":[],"only":["quickfix.other"]}}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"beb418f48f0733f0-zh","items":[{"range":{"start":{"line":73,"character":0},"end":{"line":73,"character":49}},"severity":3,"code":"table-stray-separator","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/table-stray-separator.md"},"source":"nianbao","message":"表三中有一行多余的分隔线。应删去。","data":{"id":"2558d0d3aaf3852a","fix":"safe"}}]}}
← {"jsonrpc":"2.0","id":3,"result":[{"title":"修复全部可安全修复的问题","kind":"source.fixAll.nianbao","data":{"uri":"file:///r.md"}}]}
← {"jsonrpc":"2.0","id":4,"result":[]}
← {"jsonrpc":"2.0","id":5,"result":[]}

→ {"jsonrpc":"2.0","id":6,"method":"codeAction/resolve","params":{"title":"x","kind":"source.fixAll.nianbao","data":{"uri":"file:///r.md"}}}
→ {"jsonrpc":"2.0","id":7,"method":"codeAction/resolve","params":{"title":"x","kind":"quickfix"}}
→ {"jsonrpc":"2.0","id":8,"method":"codeAction/resolve","params":{"title":"x","kind":"source.fixAll.nianbao","data":{"uri":"file:///other.md"}}}
→ {"jsonrpc":"2.0","id":9,"method":"codeAction/resolve","params":{"kind":"source.fixAll.nianbao"}}
← {"jsonrpc":"2.0","id":6,"result":{"title":"x","kind":"source.fixAll.nianbao","data":{"uri":"file:///r.md"},"edit":{"documentChanges":[{"textDocument":{"uri":"file:///r.md","version":1},"edits":[{"range":{"start":{"line":73,"character":0},"end":{"line":74,"character":0}},"newText":""}]}]}}}
← {"jsonrpc":"2.0","id":7,"result":{"title":"x","kind":"quickfix"}}
← {"jsonrpc":"2.0","id":8,"error":{"code":-32803,"message":"The document is not open."}}
← {"jsonrpc":"2.0","id":9,"error":{"code":-32602,"message":"The parameters do not fit the method."}}

→ {"jsonrpc":"2.0","id":10,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":10,"result":null}
← exit 0
