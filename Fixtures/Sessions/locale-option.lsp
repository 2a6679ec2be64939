# An option wins over the locale; hover in Markdown.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}},"locale":"en","initializationOptions":{"lang":"zh"}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":50,"character":32}}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":0,"character":0}}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"file:///r.md"}}}
← {"jsonrpc":"2.0","id":2,"result":{"contents":{"kind":"markdown","value":"**表三每行各类申请人之和等于总计** ([t3-row-total](https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md))\n\n“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。\n\n依据：国办公开办函〔2021〕30号附件，表三“总计”栏"},"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}}}}
← {"jsonrpc":"2.0","id":3,"result":null}
← {"jsonrpc":"2.0","id":4,"result":[{"name":"一、总体情况","kind":15,"range":{"start":{"line":4,"character":0},"end":{"line":26,"character":0}},"selectionRange":{"start":{"line":4,"character":0},"end":{"line":4,"character":9}}},{"name":"二、主动公开政府信息情况","kind":15,"range":{"start":{"line":26,"character":0},"end":{"line":43,"character":0}},"selectionRange":{"start":{"line":26,"character":0},"end":{"line":26,"character":15}}},{"name":"三、收到和处理政府信息公开申请情况","kind":15,"range":{"start":{"line":43,"character":0},"end":{"line":74,"character":0}},"selectionRange":{"start":{"line":43,"character":0},"end":{"line":43,"character":20}}},{"name":"四、政府信息公开行政复议、行政诉讼情况","kind":15,"range":{"start":{"line":74,"character":0},"end":{"line":81,"character":0}},"selectionRange":{"start":{"line":74,"character":0},"end":{"line":74,"character":22}}},{"name":"五、存在的主要问题及改进情况","kind":15,"range":{"start":{"line":81,"character":0},"end":{"line":87,"character":0}},"selectionRange":{"start":{"line":81,"character":0},"end":{"line":81,"character":17}}},{"name":"六、其他需要报告的事项","kind":15,"range":{"start":{"line":87,"character":0},"end":{"line":96,"character":0}},"selectionRange":{"start":{"line":87,"character":0},"end":{"line":87,"character":14}}}]}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

→ {"jsonrpc":"2.0","id":5,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":5,"result":null}
← exit 0
