# Quick fixes for a client that can do little.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.nianbao","refactor.rewrite"],"resolveProvider":false},"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":50,"character":32},"end":{"line":50,"character":33}},"context":{"diagnostics":[]}}}
← {"jsonrpc":"2.0","id":2,"result":[{"title":"将“（一）予以公开”的“总计”由 14 改为 13","kind":"quickfix","diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}],"isPreferred":true,"edit":{"changes":{"file:///r.md":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"newText":"13"}]}}},{"title":"在此处忽略规则 t3-row-total","kind":"quickfix","diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}],"edit":{"changes":{"file:///r.md":[{"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":0}},"newText":"<!-- nianbao-ignore t3-row-total: -->\n"}]}}}]}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":1,"diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}]}}

# Elsewhere: none. Asked for by kind.
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[]}}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":33}},"context":{"diagnostics":[],"only":["quickfix"]}}}
→ {"jsonrpc":"2.0","id":5,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":33}},"context":{"diagnostics":[],"only":["refactor"]}}}
→ {"jsonrpc":"2.0","id":6,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":999,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll.nianbao"]}}}
→ {"jsonrpc":"2.0","id":7,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":0,"character":0},"end":{"line":999,"character":0}},"context":{"diagnostics":[],"only":["source"]}}}
← {"jsonrpc":"2.0","id":3,"result":[]}
← {"jsonrpc":"2.0","id":4,"result":[{"title":"将“（一）予以公开”的“总计”由 14 改为 13","kind":"quickfix","diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}],"isPreferred":true,"edit":{"changes":{"file:///r.md":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"newText":"13"}]}}},{"title":"在此处忽略规则 t3-row-total","kind":"quickfix","diagnostics":[{"range":{"start":{"line":50,"character":31},"end":{"line":50,"character":33}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“（一）予以公开”的“总计”现为 14，应为 13：“（一）予以公开”行各列之和 9+2+1+1=13，总计 14。改一格即可全部成立，此外没有别的改法。","data":{"id":"8cf8b331302d6226","fix":"unsafe"}}],"edit":{"changes":{"file:///r.md":[{"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":0}},"newText":"<!-- nianbao-ignore t3-row-total: -->\n"}]}}}]}
← {"jsonrpc":"2.0","id":5,"result":[]}
← {"jsonrpc":"2.0","id":6,"result":[]}
← {"jsonrpc":"2.0","id":7,"result":[]}

# A range that cannot be.
→ {"jsonrpc":"2.0","id":8,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":-1,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[]}}}
← {"jsonrpc":"2.0","id":8,"error":{"code":-32602,"message":"The parameters do not fit the method."}}

→ {"jsonrpc":"2.0","id":9,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":9,"result":null}
← exit 0
