-- :checkhealth nianbao

local M = {}

local health = vim.health

--- The command the configuration names, as a list of words, or nil where it is made by a function.
---@param config vim.lsp.Config
---@return string[]?
local function words(config)
  if type(config.cmd) == 'table' then return config.cmd end
  return nil
end

---@param config vim.lsp.Config
local function check_executable(config)
  local cmd = words(config)
  if not cmd then
    health.info('`cmd` is a function; the executable is not checked')
    return
  end
  local path = vim.fn.exepath(cmd[1])
  if path == '' then
    health.error(('`%s` cannot be run'):format(cmd[1]), {
      'Put the executable on your PATH, or name it:',
      "vim.lsp.config('nianbao', { cmd = { '/path/to/nianbao', 'server' } })",
    })
    return
  end
  local ok, result = pcall(function()
    return vim.system({ path, '--version' }, { text = true, timeout = 5000 }):wait()
  end)
  if ok and result.code == 0 then
    health.ok(('%s (%s)'):format(vim.trim(result.stdout), path))
  else
    health.error(('`%s --version` failed'):format(path), { ok and vim.trim(result.stderr or '') or tostring(result) })
  end
end

local function check_clients()
  local clients = vim.lsp.get_clients({ name = 'nianbao' })
  if #clients == 0 then
    health.info('no server is running; it starts with the first Markdown or text buffer')
    return
  end
  for _, client in ipairs(clients) do
    local buffers = vim.tbl_count(client.attached_buffers)
    local pull = client:supports_method('textDocument/diagnostic')
    health.ok(
      ('server %d: %d buffer(s), positions in %s, diagnostics are %s, root %s'):format(
        client.id,
        buffers,
        client.offset_encoding,
        pull and 'pulled' or 'pushed',
        client.root_dir or 'none'
      )
    )
  end
end

--- Writes the report of :checkhealth.
function M.check()
  health.start('nianbao')
  if vim.fn.has('nvim-0.11') == 0 then
    health.error('Neovim 0.11 or newer is needed')
    return
  end
  health.ok('Neovim ' .. tostring(vim.version()))
  local config = vim.lsp.config.nianbao
  if not config then
    health.error('lsp/nianbao.lua is not on the runtime path', { 'Add the folder Editors/neovim to the runtime path' })
    return
  end
  check_executable(config)
  if vim.lsp.is_enabled and not vim.lsp.is_enabled('nianbao') then
    health.warn('the server is not switched on', { "Add vim.lsp.enable('nianbao') to your init.lua" })
  end
  check_clients()
end

return M
