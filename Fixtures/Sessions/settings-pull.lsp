# A client that pulls and watches files: settings apply, their problems are pushed on nianbao.json, a change asks to pull again.
+ nianbao.json {"rules": {"t3-row-total": "info", "nonsense": "off"}}
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"diagnostics":{"refreshSupport":true}},"textDocument":{"diagnostic":{}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}
← {"jsonrpc":"2.0","id":"nianbao-1","method":"client/registerCapability","params":{"registrations":[{"id":"nianbao-files","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/nianbao.json"},{"globPattern":"**/nianbao-baseline.json"},{"globPattern":"**/*.{md,markdown,txt,html,htm}"}]}}]}}

→ {"jsonrpc":"2.0","id":"nianbao-1","result":null}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"$FOLDER/a/r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"$FOLDER/a/r.md"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[{"range":{"start":{"line":0,"character":35},"end":{"line":0,"character":45}},"severity":1,"code":"settings","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/README.md#settings"},"source":"nianbao","message":"没有“nonsense”这条规则或这个组","data":{"id":"66b3389f217152d4"}}]}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"d58e11a23e9bc019-zh-ae1e36f521b8b31f","items":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":3,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

# Nothing has changed: nothing is said.
→ {"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"$FOLDER/nianbao.json","type":2}]}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"$FOLDER/a/r.md"},"previousResultId":"$LAST"}}
← {"jsonrpc":"2.0","id":3,"result":{"kind":"unchanged","resultId":"d58e11a23e9bc019-zh-ae1e36f521b8b31f"}}

# The problem is put right and the rule switched off; the old result is no longer good.
+ nianbao.json {"rules": {"t3-row-total": "off"}}
→ {"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"$FOLDER/nianbao.json","type":2}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[]}}
← {"jsonrpc":"2.0","id":"nianbao-2","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":4,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"$FOLDER/a/r.md"},"previousResultId":"$LAST"}}
← {"jsonrpc":"2.0","id":4,"result":{"kind":"full","resultId":"d58e11a23e9bc019-zh-17bcc9163af05588","items":[]}}

# A nearer file counts whole; here it excludes the report, and nothing is shown in it.
+ a/nianbao.json {"exclude": ["r.md"]}
→ {"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"$FOLDER/a/nianbao.json","type":1}]}}
← {"jsonrpc":"2.0","id":"nianbao-3","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"$FOLDER/a/r.md"},"previousResultId":"$LAST"}}
← {"jsonrpc":"2.0","id":5,"result":{"kind":"full","resultId":"d58e11a23e9bc019-zh-628585ffb5299ef8-excluded","items":[]}}

# It is gone again.
- a/nianbao.json
- nianbao.json
→ {"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"$FOLDER/a/nianbao.json","type":3}]}}
← {"jsonrpc":"2.0","id":"nianbao-4","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":6,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"$FOLDER/a/r.md"},"previousResultId":"$LAST"}}
← {"jsonrpc":"2.0","id":6,"result":{"kind":"full","resultId":"d58e11a23e9bc019-zh","items":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}
