# What a client may say when, and what no client may say.
→ {"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}
→ {"jsonrpc":"2.0","id":"a","method":"shutdown"}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"u:1","version":1,"text":""}}}
← {"jsonrpc":"2.0","id":1,"error":{"code":-32002,"message":"The server is not initialized."}}
← {"jsonrpc":"2.0","id":"a","error":{"code":-32002,"message":"The server is not initialized."}}

# Bad JSON, a batch, bad envelopes: answered even now.
→ {"jsonrpc":"2.0",
→ [{"jsonrpc":"2.0","id":1,"method":"initialize"}]
→ 7
→ {"jsonrpc":"1.0","id":7,"method":"initialize"}
→ {"id":8,"method":"initialize"}
→ {"jsonrpc":"2.0","id":9}
→ {"jsonrpc":"2.0","id":10,"method":5}
→ {"jsonrpc":"2.0","id":11,"method":"initialize","params":5}
→ {"jsonrpc":"2.0","id":{},"method":"initialize"}
→ {"jsonrpc":"2.0","id":null,"method":"initialize"}
← {"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"The message is not JSON in UTF-8."}}
← {"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Batches of messages are not part of LSP."}}
← {"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":7,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":8,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":9,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":10,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":11,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}
← {"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"The message is not a request of JSON-RPC 2.0."}}

→ {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}
← {"jsonrpc":"2.0","id":2,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},"codeActionProvider":true,"hoverProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true},"serverInfo":{"name":"nianbao","version":"0.1.0"}}}

# Again; unknown; unknown with $; parameters missing; a document nobody opened.
→ {"jsonrpc":"2.0","id":3,"method":"initialize","params":{"capabilities":{}}}
→ {"jsonrpc":"2.0","id":4,"method":"workspace/nonsense","params":{}}
→ {"jsonrpc":"2.0","id":"five","method":"$/nonsense"}
→ {"jsonrpc":"2.0","method":"$/nonsense"}
→ {"jsonrpc":"2.0","method":"telemetry/nonsense","params":{"a":1}}
→ {"jsonrpc":"2.0","id":6,"method":"textDocument/hover","params":{}}
→ {"jsonrpc":"2.0","id":7,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"u:1"}}}
→ {"jsonrpc":"2.0","id":8,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"u:1"}}}
→ {"jsonrpc":"2.0","id":"x","result":null}
→ {"jsonrpc":"2.0","id":"x","error":{"code":1,"message":""}}
→ {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}
→ {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"u:1"}}}
← {"jsonrpc":"2.0","id":3,"error":{"code":-32600,"message":"The server is initialized already."}}
← {"jsonrpc":"2.0","id":4,"error":{"code":-32601,"message":"The method is not known."}}
← {"jsonrpc":"2.0","id":"five","error":{"code":-32601,"message":"The method is not known."}}
← {"jsonrpc":"2.0","id":6,"error":{"code":-32602,"message":"The parameters do not fit the method."}}
← {"jsonrpc":"2.0","id":7,"error":{"code":-32803,"message":"The document is not open."}}
← {"jsonrpc":"2.0","id":8,"error":{"code":-32803,"message":"The document is not open."}}

→ {"jsonrpc":"2.0","id":9,"method":"shutdown"}
← {"jsonrpc":"2.0","id":9,"result":null}

→ {"jsonrpc":"2.0","id":10,"method":"shutdown"}
→ {"jsonrpc":"2.0","id":11,"method":"initialize","params":{}}
→ {"jsonrpc":"2.0","id":12,"method":"textDocument/hover","params":{}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"u:1","version":1,"text":""}}}
← {"jsonrpc":"2.0","id":10,"error":{"code":-32600,"message":"The server has been shut down."}}
← {"jsonrpc":"2.0","id":11,"error":{"code":-32600,"message":"The server has been shut down."}}
← {"jsonrpc":"2.0","id":12,"error":{"code":-32600,"message":"The server has been shut down."}}

→ {"jsonrpc":"2.0","method":"exit"}
← exit 0
