# A client that is pushed to and watches nothing: settings are looked at when a document is opened or saved. Their language is
# heeded where nobody asks for another.
+ nianbao.json {"language": "en", "rules": {"t3-row-total": "warning"}}
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"locale":"zh-CN","rootUri":"$FOLDER","capabilities":{}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"$FOLDER/r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":2,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“总计” of “（一）予以公开” is 14 but should be 13: row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14. This one change makes every sum of the table hold, and no other does.","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

+ nianbao.json {"rules": {"t3-row-total": "warnin"}
→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"$FOLDER/r.md"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[{"range":{"start":{"line":0,"character":36},"end":{"line":1,"character":0}},"severity":1,"code":"settings","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/README.md#settings"},"source":"nianbao","message":"the file ends here unexpectedly","data":{"id":"66b6909f21741e33"}}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“总计” of “（一）予以公开” is 14 but should be 13: row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14. This one change makes every sum of the table hold, and no other does.","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

# The settings file is opened itself: what is wrong with it is not taken away by that.
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"$FOLDER/nianbao.json","languageId":"jsonc","version":1,"text":"{}"}}}

+ nianbao.json {"rules": {"t3-row-total": "off"}}
→ {"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"$FOLDER/nianbao.json"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"$FOLDER/nianbao.json"}}}
