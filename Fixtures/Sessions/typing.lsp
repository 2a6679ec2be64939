# A row that is being typed is not yet misshapen; elsewhere, and when saved, it is.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}},"locale":"en"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.nianbao","refactor.rewrite"],"resolveProvider":false},"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-pipes.md"}}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":1,"diagnostics":[]}}

# The last two cells of the row go, as when the row is typed anew.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":51,"character":46},"end":{"line":51,"character":54}},"text":""}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":2,"diagnostics":[]}}

# More of the row.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":3},"contentChanges":[{"range":{"start":{"line":51,"character":46},"end":{"line":51,"character":46}},"text":" 0 |"}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":3,"diagnostics":[]}}

# An edit elsewhere: now it is said.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":4},"contentChanges":[{"range":{"start":{"line":4,"character":0},"end":{"line":4,"character":0}},"text":" "}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":4,"diagnostics":[{"range":{"start":{"line":51,"character":27},"end":{"line":51,"character":48}},"severity":1,"code":"t3-row-cell-count","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-cell-count.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量” has 6 figures where 7 belong. Add the missing or remove the surplus cell.","data":{"id":"7db9ea6ea90cbc5","fix":"unsafe"}}]}}

# Back to the row, then saved.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":5},"contentChanges":[{"range":{"start":{"line":51,"character":50},"end":{"line":51,"character":50}},"text":" "}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":5,"diagnostics":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":5,"diagnostics":[{"range":{"start":{"line":51,"character":27},"end":{"line":51,"character":48}},"severity":1,"code":"t3-row-cell-count","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-cell-count.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量” has 6 figures where 7 belong. Add the missing or remove the surplus cell.","data":{"id":"7db9ea6ea90cbc5","fix":"unsafe"}}]}}

# Back again, then a code action asked for elsewhere.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":6},"contentChanges":[{"range":{"start":{"line":51,"character":50},"end":{"line":51,"character":51}},"text":""}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":6,"diagnostics":[]}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[]}}}
← {"jsonrpc":"2.0","id":2,"result":[]}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":6,"diagnostics":[{"range":{"start":{"line":51,"character":27},"end":{"line":51,"character":48}},"severity":1,"code":"t3-row-cell-count","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-cell-count.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量” has 6 figures where 7 belong. Add the missing or remove the surplus cell.","data":{"id":"7db9ea6ea90cbc5","fix":"unsafe"}}]}}

→ {"jsonrpc":"2.0","id":3,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":3,"result":null}
← exit 0
