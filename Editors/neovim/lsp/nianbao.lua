-- The language server of Nianbao; switched on with vim.lsp.enable('nianbao'). See :help nianbao.

---@type vim.lsp.Config
return {
  cmd = { 'nianbao', 'server' },
  filetypes = { 'markdown', 'text' },
  root_markers = { 'nianbao.json', '.git' },
}
