# The same for a client that pulls: it is asked to pull again.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}},"workspace":{"diagnostics":{"refreshSupport":true}}},"locale":"en"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":false,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-pipes.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":51,"character":46},"end":{"line":51,"character":54}},"text":""}]}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"ecad736d0f9d0469-en-51","items":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","id":"nianbao-1","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","id":3,"result":{"kind":"full","resultId":"ecad736d0f9d0469-en","items":[{"range":{"start":{"line":51,"character":20},"end":{"line":51,"character":23}},"severity":2,"code":"t3-blank-cell","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-blank-cell.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量” leaves “自然人”, “商业企业” blank. By the sums it should be 3, 0.","data":{"id":"d3b2429192d587b7","fix":"unsafe"}},{"range":{"start":{"line":73,"character":25},"end":{"line":73,"character":26}},"severity":1,"code":"t3-balance","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-balance.md"},"source":"nianbao","message":"column “科研机构”: items one and two add up to 1+3=4, items three and four to 1+0=1; both sides must be equal. Check the figures and correct the wrong one.","data":{"id":"fb8c116c811e8002","fix":"unsafe"}},{"range":{"start":{"line":73,"character":29},"end":{"line":73,"character":30}},"severity":1,"code":"t3-balance","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-balance.md"},"source":"nianbao","message":"column “社会公益组织”: items one and two add up to 0+0=0, items three and four to 1+0=1; both sides must be equal. Check the figures and correct the wrong one.","data":{"id":"fb7e1d6c8112570a","fix":"unsafe"}},{"range":{"start":{"line":73,"character":37},"end":{"line":73,"character":38}},"severity":1,"code":"t3-balance","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-balance.md"},"source":"nianbao","message":"column “其他”: items one and two add up to 1+1=2, items three and four to 1+0=1; both sides must be equal. Check the figures and correct the wrong one.","data":{"id":"fbb9b56c8160810a","fix":"unsafe"}},{"range":{"start":{"line":73,"character":41},"end":{"line":73,"character":43}},"severity":1,"code":"t3-balance","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-balance.md"},"source":"nianbao","message":"column “总计”: items one and two add up to 31+0=31, items three and four to 33+2=35; both sides must be equal. Check the figures and correct the wrong one.","data":{"id":"fbc2026c814bf5f5","fix":"unsafe"}}]}}

→ {"jsonrpc":"2.0","id":4,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":4,"result":null}
← exit 0
