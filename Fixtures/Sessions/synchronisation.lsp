# Edits in order; what cannot be is refused whole, the text kept, and said once.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:甲","languageId":"markdown","version":1,"text":"甲\n乙\r\n丙"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":1,"diagnostics":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"text":"子"},{"range":{"start":{"line":2,"character":0},"end":{"line":2,"character":1}},"text":"丑"}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":2,"diagnostics":[]}}

# Past the end of a line and of the document; reversed.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":3},"contentChanges":[{"range":{"start":{"line":0,"character":99},"end":{"line":0,"character":99}},"text":"!"},{"range":{"start":{"line":99,"character":0},"end":{"line":99,"character":0}},"text":"\n尾"},{"range":{"start":{"line":1,"character":1},"end":{"line":1,"character":0}},"text":"乙乙"}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":3,"diagnostics":[]}}

# Negative, not whole, not a number, no range, no text.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":{"start":{"line":-1,"character":0},"end":{"line":0,"character":0}},"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":{"start":{"line":0,"character":0.5},"end":{"line":0,"character":1}},"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":{"start":{"line":0,"character":"1"},"end":{"line":0,"character":1}},"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":{},"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":null}]}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：参数不完整（untitled:甲）。请关闭后重新打开该文档。"}}

# The second of two is impossible: neither is taken.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":4},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":"好"},{"range":{"start":{"line":0,"character":-1},"end":{"line":0,"character":0}},"text":"x"}]}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}

# A version that goes back; a document never opened; nothing at all.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:乙","version":1},"contentChanges":[{"text":"x"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:丙"}}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：版本号倒退（untitled:甲）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：文档未打开（untitled:乙）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：参数不完整（?）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：参数不完整（untitled:丙）。请关闭后重新打开该文档。"}}

# The same version again, then the whole text anew.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":3},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":""}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":9},"contentChanges":[{"text":"𠮷\n"}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":9,"diagnostics":[]}}

# The halves of a character one by one: as many UTF-16 units.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":9},"contentChanges":[{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"\ud83d"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":9},"contentChanges":[{"range":{"start":{"line":1,"character":1},"end":{"line":1,"character":1}},"text":"\ude00"}]}}
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":9},"contentChanges":[{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":2}},"text":""}]}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","version":9,"diagnostics":[]}}

# Inside a surrogate pair.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:甲","version":10},"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":1}},"text":"x"}]}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：位置不可能存在（untitled:甲）。请关闭后重新打开该文档。"}}

# A change that is no JSON: nobody knows whose it was.
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:丁","languageId":"markdown","version":1,"text":"丁"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:丁","version":1,"diagnostics":[]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:丁","version":2},"contentChanges":[{"text":"
← {"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"The message is not JSON in UTF-8."}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：参数不完整（untitled:丁）。请关闭后重新打开该文档。"}}
← {"jsonrpc":"2.0","method":"window/logMessage","params":{"type":2,"message":"已拒绝一次文档修改，保留原文本：参数不完整（untitled:甲）。请关闭后重新打开该文档。"}}

→ {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:甲"}}}
→ {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:甲"}}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"untitled:甲","diagnostics":[]}}

→ {"jsonrpc":"2.0","id":2,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":2,"result":null}
← exit 0
