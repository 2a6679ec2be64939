# A client that pulls is asked to pull again when a change in one report changes what is found in another; the result of the
# other is another one, though its own text is not.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"workspaceFolders":null,"capabilities":{"workspace":{"workspaceFolders":true,"diagnostics":{"refreshSupport":true}},"textDocument":{"diagnostic":{"relatedInformation":true}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///new.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-tabs.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///old.md","languageId":"markdown","version":1,"text":{"$file":"Reports/last-year.md"}}}}
→ {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///new.md"},"identifier":"nianbao"}}
→ {"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao"}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///new.md","version":2},"contentChanges":[{"range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}},"text":"5"}]}}
→ {"jsonrpc":"2.0","id":4,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///new.md"},"identifier":"nianbao"}}

→ {"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao","previousResultId":"e36c0a8d24a2b5b1-zh"}}

→ {"jsonrpc":"2.0","id":6,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///old.md"},"identifier":"nianbao","previousResultId":"$LAST"}}

→ {"jsonrpc":"2.0","id":9,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
