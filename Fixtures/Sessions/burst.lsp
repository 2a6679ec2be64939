# Many edits and pulls in one read: overtaken and cancelled requests cost nothing.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":3},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":4},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":5},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":6},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":6,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":7},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":7,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","id":2,"error":{"code":-32802,"message":"A newer request waits.","data":{"retriggerRequest":false}}}
← {"jsonrpc":"2.0","id":3,"error":{"code":-32802,"message":"A newer request waits.","data":{"retriggerRequest":false}}}
← {"jsonrpc":"2.0","id":4,"error":{"code":-32802,"message":"A newer request waits.","data":{"retriggerRequest":false}}}
← {"jsonrpc":"2.0","id":5,"error":{"code":-32802,"message":"A newer request waits.","data":{"retriggerRequest":false}}}
← {"jsonrpc":"2.0","id":6,"error":{"code":-32802,"message":"A newer request waits.","data":{"retriggerRequest":false}}}
← {"jsonrpc":"2.0","id":7,"result":{"kind":"full","resultId":"c2766d5f7fcf1548-zh","items":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","relatedInformation":[{"location":{"uri":"file:///r.md","range":{"start":{"line":50,"character":19},"end":{"line":50,"character":20}}},"message":"“（一）予以公开”行各列之和 9+2+1+1=13，总计 14"},{"location":{"uri":"file:///r.md","range":{"start":{"line":71,"character":21},"end":{"line":71,"character":23}}},"message":"“总计”列办理结果各项之和 14+4+1+1+2+1+1+4+1+1+2+1+1=34，（七）总计 33"}],"data":{"id":"8c92bd312fd6bff2","fix":"unsafe"}}]}}

# Cancelled while it waited; a cancellation that comes too late; no cancelling of shutdown.
→ {"jsonrpc":"2.0","id":50,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","id":8,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":50,"character":32}}}
→ {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":50}}
→ {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"never"}}
← {"jsonrpc":"2.0","id":50,"error":{"code":-32800,"message":"The request was cancelled."}}
← {"jsonrpc":"2.0","id":8,"result":{"contents":{"kind":"plaintext","value":"表三每行各类申请人之和等于总计 (t3-row-total)\n\n“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。\n\n依据：国办公开办函〔2021〕30号附件，表三“总计”栏"},"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}}}}

→ {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":50}}

→ {"jsonrpc":"2.0","id":60,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":60}}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":60,"result":null}
← exit 0
