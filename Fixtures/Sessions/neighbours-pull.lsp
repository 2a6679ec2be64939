# A client that pulls is asked to pull again when a change in one report changes what is found in another; the result of the
# other is another one, though its own text is not.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"workspaceFolders":null,"capabilities":{"workspace":{"workspaceFolders":true,"diagnostics":{"refreshSupport":true}},"textDocument":{"diagnostic":{"relatedInformation":true}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"diagnosticProvider":{"identifier":"nianbao","interFileDependencies":true,"workspaceDiagnostics":false},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true,"workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true}}},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///new.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-tabs.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///old.md","languageId":"markdown","version":1,"text":{"$file":"Reports/last-year.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///new.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","id":2,"result":{"kind":"full","resultId":"16dd194007cd9a4d-zh","items":[]}}
← {"jsonrpc":"2.0","id":3,"result":{"kind":"full","resultId":"159b719d649bf0da-zh","items":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///new.md","version":2},"contentChanges":[{"range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///new.md"},"identifier":"nianbao"}}
← {"jsonrpc":"2.0","id":4,"result":{"kind":"full","resultId":"d37532325c7137dc-zh-1f1aa774001d04cf","items":[{"range":{"start":{"line":12,"character":20},"end":{"line":12,"character":22}},"severity":2,"code":"prose-carry-in","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/prose-carry-in.md"},"source":"nianbao","message":"正文说上年结转申请4，表三“上年结转”总计为 5；请核对正文与表格。","relatedInformation":[{"location":{"uri":"file:///new.md","range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}}},"message":"表中为 5"}],"data":{"id":"9b291c2a00cb9bbc"}},{"range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}},"severity":1,"code":"t3-row-total","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/t3-row-total.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量”的“总计”现为 5，应为 4：“二、上年结转政府信息公开申请数量”行各列之和 3+1=4，总计 5。改一格即可全部成立，此外没有别的改法；正文也与改后的数相符。","relatedInformation":[{"location":{"uri":"file:///new.md","range":{"start":{"line":49,"character":19},"end":{"line":49,"character":20}}},"message":"“二、上年结转政府信息公开申请数量”行各列之和 3+1=4，总计 5"},{"location":{"uri":"file:///new.md","range":{"start":{"line":71,"character":21},"end":{"line":71,"character":23}}},"message":"“总计”列第一项加第二项 31+5=36，第三项加第四项 33+2=35"},{"location":{"uri":"file:///new.md","range":{"start":{"line":12,"character":20},"end":{"line":12,"character":22}}},"message":"正文与改后的数相符"}],"data":{"id":"8a7915312e1bca95","fix":"unsafe"}},{"range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}},"severity":1,"code":"x-carry-over","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/x-carry-over.md"},"source":"nianbao","message":"“二、上年结转政府信息公开申请数量”的“总计”为 5，而2023年度报告“四、结转下年度继续办理”的“总计”为 4，两者应当相等。请核对两份报告；如因更正、划转等所致，请在第六部分说明。","relatedInformation":[{"location":{"uri":"file:///old.md","range":{"start":{"line":72,"character":26},"end":{"line":72,"character":27}}},"message":"2023年度：“四、结转下年度继续办理”的“总计”为 4"}],"data":{"id":"94f4cac862dcbadd"}}]}}
← {"jsonrpc":"2.0","id":"nianbao-1","method":"workspace/diagnostic/refresh"}

→ {"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao","previousResultId":"b2f4c6d1ae9a7a93-zh"}}
← {"jsonrpc":"2.0","id":5,"result":{"kind":"full","resultId":"159b719d649bf0da-zh-ae382a4b05e7965f","items":[{"range":{"start":{"line":72,"character":26},"end":{"line":72,"character":27}},"severity":1,"code":"x-carry-over","codeDescription":{"href":"https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/x-carry-over.md"},"source":"nianbao","message":"“四、结转下年度继续办理”的“总计”为 4，而2024年度报告“二、上年结转政府信息公开申请数量”的“总计”为 5，两者应当相等。请核对两份报告；如因更正、划转等所致，请在第六部分说明。","relatedInformation":[{"location":{"uri":"file:///new.md","range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}}},"message":"2024年度：“二、上年结转政府信息公开申请数量”的“总计”为 5"}],"data":{"id":"887c70c858408e29"}}]}}

→ {"jsonrpc":"2.0","id":6,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao","previousResultId":"$LAST"}}
← {"jsonrpc":"2.0","id":6,"result":{"kind":"unchanged","resultId":"159b719d649bf0da-zh-ae382a4b05e7965f"}}

→ {"jsonrpc":"2.0","id":9,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":9,"result":null}
← exit 0
