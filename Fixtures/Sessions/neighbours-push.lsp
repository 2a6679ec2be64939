# Two years of one organ's reports, both open: a figure changed in one is told in both, and nothing is said of a third.
→ {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}}}
→ {"jsonrpc":"2.0","method":"initialized","params":{}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///new.md","languageId":"markdown","version":1,"text":{"$file":"Reports/true-tabs.md"}}}}
→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///readme.md","languageId":"markdown","version":1,"text":{"$file":"Reports/no-report.md"}}}}

→ {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///old.md","languageId":"markdown","version":1,"text":{"$file":"Reports/last-year.md"}}}}

# The figure carried into the new report: 4 becomes 5. The old report is judged again.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///new.md","version":2},"contentChanges":[{"range":{"start":{"line":49,"character":31},"end":{"line":49,"character":32}},"text":"5"}]}}

# A change that moves nothing the old report points to leaves it alone.
→ {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///readme.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":"x"}]}}

# Closed, the new report is gone, since it is no file of the workspace: the old one is quiet again.
→ {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///new.md"}}}

→ {"jsonrpc":"2.0","id":9,"method":"shutdown"}
→ {"jsonrpc":"2.0","method":"exit"}
