# The same for a client that pulls: it is asked to pull again.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}},"workspace":{"diagnostics":{"refreshSupport":true}}},"locale":"en"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-pipes.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":51,"character":46},"end":{"line":51,"character":54}},"text":""}]}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"8e7b32f751e7a9a3-en-51.1","items":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","id":"nianbao-1","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","id":3,"result":{"kind":"full","resultId":"8e7b32f751e7a9a3-en","items":[{"range":{"start":{"line":51,"character":27},"end":{"line":51,"character":44}},"severity":1,"code":"t3-row-cell-count","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-cell-count.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量” has 5 figures where 7 belong. Add the missing or remove the surplus cell.","data":{"id":"7e823a6eaa8f4ed"}}]}}

→ {"jsonrpc":"2.0","id":4,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":4,"result":null}
← exit 0
