# What the server does, told on request; never a word of a report.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{},"trace":"messages"}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}
← {"jsonrpc":"2.0","method":"$/logTrace","params":{"message":"initialized"}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":"甲"}}}
← {"jsonrpc":"2.0","method":"$/logTrace","params":{"message":"textDocument/didOpen"}}
← {"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///r.md","version":1,"diagnostics":[]}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":0,"character":0}}}
→ {"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}}
← {"jsonrpc":"2.0","id":2,"result":null}
← {"jsonrpc":"2.0","method":"$/logTrace","params":{"message":"textDocument/hover"}}

→ {"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":0,"character":0}}}
→ {"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"loud"}}
→ {"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"verbose"}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///r.md"},"position":{"line":0,"character":0}}}
← {"jsonrpc":"2.0","id":3,"result":null}
← {"jsonrpc":"2.0","id":4,"result":null}
← {"jsonrpc":"2.0","method":"$/logTrace","params":{"message":"textDocument/hover"}}

→ {"jsonrpc":"2.0","id":5,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
← {"jsonrpc":"2.0","id":5,"result":null}
← {"jsonrpc":"2.0","method":"$/logTrace","params":{"message":"shutdown"}}
← exit 0
