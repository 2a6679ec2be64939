-- The language server of Nianbao; switched on with vim.lsp.enable('nianbao'). See :help nianbao.

---@type vim.lsp.Config
return {
  cmd = { 'nianbao', 'server' },
  filetypes = { 'markdown', 'text' },
  root_markers = { 'nianbao.json', '.git' },
  -- Neovim applies changes to the version they were made for and asks before annotated ones, but does not say so by itself.
  capabilities = { workspace = { workspaceEdit = { documentChanges = true } } },
}
