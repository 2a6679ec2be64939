# English by locale.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}}},"locale":"en"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///r.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":50,"character":32}}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"d58e11a23e9bc019-en","items":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“总计” of “（一）予以公开” is 14 but should be 13: row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14. This one change makes every sum of the table hold, and no other does.","relatedInformation":[{"location":{"uri":"file:///r.md","range":{"start":{"line":50,"character":19},"end":{"line":50,"character":20}}},"message":"row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14"},{"location":{"uri":"file:///r.md","range":{"start":{"line":71,"character":21},"end":{"line":71,"character":23}}},"message":"column “总计”: the results add up to 14+4+1+1+2+1+1+4+1+1+2+1+1=34, （七）总计 is 33"}],"data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}
← {"jsonrpc":"2.0","id":3,"result":{"contents":{"kind":"plaintext","value":"In every row of table three the applicants add up to 总计 (t3-row-total)\n\n“总计” of “（一）予以公开” is 14 but should be 13: row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14. This one change makes every sum of the table hold, and no other does.\n\nSource: Notice 国办公开办函〔2021〕30号, annex, column 总计 of table three"},"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}}}}

→ {"jsonrpc":"2.0","id":4,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":4,"result":null}
← exit 0
