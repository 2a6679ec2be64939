# A change that cannot be leaves the client with another text: no edit is offered until it sends the whole of it.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:甲","languageId":"markdown","version":1,"text":"# 柳溪县石桥镇人民政府2024年政府信息公开工作年报\n\n正文。\n"}}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":1,"diagnostics":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":27}},"severity":1,"code":"section-missing","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/section-missing.md"},"source":"nianbao","message":"没有找到六个部分中的任何一个：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。请按规定的六个部分编写。","data":{"id":"4b3cdd48d266bac4","fix":"unsafe"}},{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":27}},"severity":3,"code":"period-missing","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/period-missing.md"},"source":"nianbao","message":"没有写明数据的统计期限；建议在开头或第六部分写明自 1 月 1 日至 12 月 31 日。","data":{"id":"b13950241cc4d52c","fix":"unsafe"}},{"range":{"start":{"line":0,"character":23},"end":{"line":0,"character":27}},"severity":3,"code":"title-form","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/title-form.md"},"source":"nianbao","message":"标题里“信息公开”后面写作“工作年报”，规定的名称是“政府信息公开工作年度报告”。","data":{"id":"568a8fa41f566de4","fix":"safe"}}]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":2},"contentChanges":[{"range":{"start":{"line":-1,"character":0},"end":{"line":0,"character":1}},"text":"甲"}]}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:甲"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":30}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}
← {"jsonrpc":"2.0","id":2,"result":[]}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":3},"contentChanges":[{"text":"# 柳溪县石桥镇人民政府2024年政府信息公开工作年报\n\n正文。\n"}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":3,"diagnostics":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":27}},"severity":1,"code":"section-missing","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/section-missing.md"},"source":"nianbao","message":"没有找到六个部分中的任何一个：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。请按规定的六个部分编写。","data":{"id":"4b3cdd48d266bac4","fix":"unsafe"}},{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":27}},"severity":3,"code":"period-missing","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/period-missing.md"},"source":"nianbao","message":"没有写明数据的统计期限；建议在开头或第六部分写明自 1 月 1 日至 12 月 31 日。","data":{"id":"b13950241cc4d52c","fix":"unsafe"}},{"range":{"start":{"line":0,"character":23},"end":{"line":0,"character":27}},"severity":3,"code":"title-form","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/title-form.md"},"source":"nianbao","message":"标题里“信息公开”后面写作“工作年报”，规定的名称是“政府信息公开工作年度报告”。","data":{"id":"568a8fa41f566de4","fix":"safe"}}]}}

→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:甲"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":30}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}
← {"jsonrpc":"2.0","id":3,"result":[{"title":"修复全部可安全修复的问题","kind":"source.fixAll.nianbao","edit":{"changes":{"untitled:甲":[{"range":{"start":{"line":0,"character":26},"end":{"line":0,"character":27}},"newText":"度报告"}]}}}]}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":2},"contentChanges":[{"range":{"start":{"line":2,"character":0},"end":{"line":2,"character":0}},"text":"乙"}]}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：版本号倒退（untitled:甲）。请关闭后重新打开该文档。"}}

→ {"jsonrpc":"2.0","id":5,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:甲"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":30}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}
← {"jsonrpc":"2.0","id":5,"result":[]}

→ {"jsonrpc":"2.0","id":4,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":4,"result":null}
← exit 0
