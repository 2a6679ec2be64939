# A finding is ignored by a comment above its row, on offer behind the repairs; one that says no reason, or does nothing any
# more, is reported itself.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r.md","languageId":"markdown","version":1,"text":{"$file":"Reports/quirk-wrong-total.md"}}}}

→ {"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":50,"character":32},"end":{"line":50,"character":33}},"context":{"diagnostics":[]}}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":2},"contentChanges":[{"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":0}},"text":"<!-- nianbao-ignore t3-row-total: -->\n"}]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":3},"contentChanges":[{"range":{"start":{"line":50,"character":33},"end":{"line":50,"character":33}},"text":" 与台账一致"}]}}

→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///r.md","version":4},"contentChanges":[{"range":{"start":{"line":51,"character":32},"end":{"line":51,"character":33}},"text":"3"}]}}

→ {"jsonrpc":"2.0","id":3,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///r.md"},"range":{"start":{"line":50,"character":0},"end":{"line":50,"character":0}},"context":{"diagnostics":[]}}}

→ {"jsonrpc":"2.0","id":4,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
