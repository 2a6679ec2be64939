# The client's settings say the language, whatever it began with; what is shown comes anew. Then the settings file changes
# unwatched, and the client says no more than that something has changed.
+ nianbao.json {"rules": {"t3-row-total": "warning", "nonsense": "on"}}
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"locale":"zh-CN","rootUri":"$FOLDER","capabilities":{}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"$FOLDER/r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[{"range":{"start":{"line":0,"character":38},"end":{"line":0,"character":48}},"severity":1,"code":"settings","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/README.md#settings"},"source":"nianbao","message":"没有“nonsense”这条规则或这个组","data":{"id":"66bdaf9f217a718e"}}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":2,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

→ {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"nianbao":{"lang":"en"}}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[{"range":{"start":{"line":0,"character":38},"end":{"line":0,"character":48}},"severity":1,"code":"settings","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/README.md#settings"},"source":"nianbao","message":"unknown rule or group 'nonsense'","data":{"id":"66bdaf9f217a718e"}}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":2,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“总计” of “（一）予以公开” is 14 but should be 13: row “（一）予以公开”: its columns add up to 9+2+1+1=13, its total (总计) is 14. This one change makes every sum of the table hold, and no other does.","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

# The same again: nothing is said.
→ {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"nianbao":{"lang":"en"}}}}

# Settings of others, or a language nobody knows: the language is that of the beginning.
→ {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"nianbao":{"language":"auto"}}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[{"range":{"start":{"line":0,"character":38},"end":{"line":0,"character":48}},"severity":1,"code":"settings","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/README.md#settings"},"source":"nianbao","message":"没有“nonsense”这条规则或这个组","data":{"id":"66bdaf9f217a718e"}}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":2,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

+ nianbao.json {"rules": {"t3-row-total": "off"}}
→ {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":null}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/nianbao.json","diagnostics":[]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"$FOLDER/r.md","version":1,"diagnostics":[]}}

→ {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":[]}
