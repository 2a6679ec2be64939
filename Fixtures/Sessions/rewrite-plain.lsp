# A client that cannot ask for edits later gets them with the action.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.txt","languageId":"plaintext","version":1,"text":{"$file":"Reports/true-flow.txt"}}}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.nianbao","refactor.rewrite"],"resolveProvider":false},"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":206,"character":0},"end":{"line":206,"character":2}},"context":{"diagnostics":[]}}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":206,"character":0},"end":{"line":206,"character":2}},"context":{"diagnostics":[],"only":["source"]}}}
← {"jsonrpc":"2.0","id":2,"result":[{"title":"重排为规范表格","kind":"refactor.rewrite","edit":{"changes":{"file:///r.txt":[{"range":{"start":{"line":206,"character":0},"end":{"line":320,"character":5}},"newText":"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t1\t0\t1\t4\t1\t0\t1\t0\t2\t1\t0\t0\t1\t2"}]}}}]}
← {"jsonrpc":"2.0","id":3,"result":[]}
