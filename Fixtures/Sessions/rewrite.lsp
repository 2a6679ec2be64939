# Rewriting a torn table: offered without its edit to a client that asks for edits later; nothing is offered in prose,
# nor for a table that has its shape.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix","refactor","refactor.rewrite","source"]}},"dataSupport":true,"resolveSupport":{"properties":["edit"]}},"diagnostic":{}},"workspace":{"workspaceEdit":{"documentChanges":true}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.txt","languageId":"plaintext","version":1,"text":{"$file":"Reports/true-flow.txt"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"plaintext","version":1,"text":{"$file":"Reports/true-tabs.md"}}}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.nianbao","refactor.rewrite"],"resolveProvider":true},"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":206,"character":0},"end":{"line":206,"character":2}},"context":{"diagnostics":[]}}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":206,"character":0},"end":{"line":206,"character":2}},"context":{"diagnostics":[],"only":["refactor"]}}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":206,"character":0},"end":{"line":206,"character":2}},"context":{"diagnostics":[],"only":["quickfix"]}}}
→ {"jsonrpc":"2.0","id":5,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.txt"},"range":{"start":{"line":2,"character":0},"end":{"line":2,"character":2}},"context":{"diagnostics":[]}}}
→ {"jsonrpc":"2.0","id":6,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":72,"character":0},"end":{"line":72,"character":2}},"context":{"diagnostics":[]}}}
← {"jsonrpc":"2.0","id":2,"result":[{"title":"重排为规范表格","kind":"refactor.rewrite","data":{"uri":"file:///r.txt","line":206,"text":"c6d3ebb869d25131"}}]}
← {"jsonrpc":"2.0","id":3,"result":[{"title":"重排为规范表格","kind":"refactor.rewrite","data":{"uri":"file:///r.txt","line":206,"text":"c6d3ebb869d25131"}}]}
← {"jsonrpc":"2.0","id":4,"result":[]}
← {"jsonrpc":"2.0","id":5,"result":[]}
← {"jsonrpc":"2.0","id":6,"result":[]}

# Asked for, the edit comes; where no table stands any more, one that does nothing.
→ {"jsonrpc":"2.0","id":7,"method":"codeAction/resolve","params":{"title":"x","kind":"refactor.rewrite","data":{"uri":"file:///r.txt","line":206,"text":"c6d3ebb869d25131"}}}
→ {"jsonrpc":"2.0","id":8,"method":"codeAction/resolve","params":{"title":"x","kind":"refactor.rewrite","data":{"uri":"file:///r.txt","line":0}}}
→ {"jsonrpc":"2.0","id":9,"method":"codeAction/resolve","params":{"title":"x","kind":"refactor.rewrite","data":{"uri":"file:///r.txt"}}}
→ {"jsonrpc":"2.0","id":10,"method":"codeAction/resolve","params":{"title":"x","kind":"refactor.rewrite","data":{"uri":"file:///other.txt","line":1}}}
← {"jsonrpc":"2.0","id":7,"result":{"title":"x","kind":"refactor.rewrite","data":{"uri":"file:///r.txt","line":206,"text":"c6d3ebb869d25131"},"edit":{"documentChanges":[{"textDocument":{"uri":"file:///r.txt","version":1},"edits":[{"range":{"start":{"line":206,"character":0},"end":{"line":320,"character":5}},"newText":"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t1\t0\t1\t4\t1\t0\t1\t0\t2\t1\t0\t0\t1\t2"}]}]}}}
← {"jsonrpc":"2.0","id":8,"error":{"code":-32801,"message":"The document has changed since."}}
← {"jsonrpc":"2.0","id":9,"error":{"code":-32602,"message":"The parameters do not fit the method."}}
← {"jsonrpc":"2.0","id":10,"error":{"code":-32803,"message":"The document is not open."}}
