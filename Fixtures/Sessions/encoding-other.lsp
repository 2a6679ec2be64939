# The client offers latin-1.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}},"general":{"positionEncodings":["latin-1"]}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"positionEncoding":"utf-16","textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":"𠮷😀年"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":3},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":4}},"text":""}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":4},"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"text":""}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":5},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"text":""}]}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（file:///r.md）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"2c4fcc1e0b62068c-zh","items":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","relatedInformation":[{"location":{"uri":"file:///r.md","range":{"start":{"line":50,"character":19},"end":{"line":50,"character":20}}},"message":"“（一）予以公开”行各列之和 9+2+1+1=13，总计 14"},{"location":{"uri":"file:///r.md","range":{"start":{"line":71,"character":21},"end":{"line":71,"character":23}}},"message":"“总计”列办理结果各项之和 14+4+1+1+2+1+1+4+1+1+2+1+1=34，（七）总计 33"}],"data":{"id":"8c963e312fd9d0fc","fix":"unsafe"}}]}}

→ {"jsonrpc":"2.0","id":3,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":3,"result":null}
← exit 0
