-- What the editor tests share: a second, real Neovim driven over RPC, a look at processes, and a tally of assertions.

local M = { failures = 0, passed = 0 }

--- Where this checkout is.
M.root = vim.fs.normalize(vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h'))

--- Says whether something is so, and goes on.
function M.expect(ok, what, got)
  if ok then
    M.passed = M.passed + 1
    return
  end
  M.failures = M.failures + 1
  local where = debug.getinfo(2, 'Sl')
  local text = got == nil and '' or ('\n    got: ' .. (type(got) == 'string' and got or vim.inspect(got)))
  io.stdout:write(('  FAILED %s:%d: %s%s\n'):format(vim.fs.basename(where.source), where.currentline, what, text))
end

--- Runs one case by name; an error in it is a failure of that case alone.
function M.case(name, body)
  local before, started = M.failures, vim.uv.hrtime()
  local ok, message = xpcall(body, debug.traceback)
  if not ok then
    M.failures = M.failures + 1
    io.stdout:write('  ERROR ' .. tostring(message) .. '\n')
  end
  local word = M.failures == before and 'ok    ' or 'FAILED'
  io.stdout:write(('%s %s (%d ms)\n'):format(word, name, (vim.uv.hrtime() - started) / 1e6))
  io.stdout:flush()
end

--- Waits until `condition` gives a true value and returns it; nil after `milliseconds`.
function M.eventually(milliseconds, condition)
  local value
  vim.wait(milliseconds, function()
    value = condition()
    return value and true or false
  end, 20)
  return value or nil
end

--- Whether a process runs. One that is dead and not yet collected by its parent does not.
function M.alive(pid)
  local file = io.open('/proc/' .. pid .. '/stat')
  if file then
    local state = (file:read('*a') or ''):match('^%d+ %(.*%) (%a)')
    file:close()
    return state ~= nil and state ~= 'Z' and state ~= 'X'
  end
  if vim.uv.fs_stat('/proc/self/stat') then return false end
  local result = vim.system({ 'ps', '-o', 'stat=', '-p', tostring(pid) }, { text = true }):wait()
  local state = vim.trim(result.stdout or '')
  return state ~= '' and state:sub(1, 1) ~= 'Z'
end

--- The processes a process has started.
function M.children(pid) return vim.api.nvim_get_proc_children(pid) end

local Editor = {}
Editor.__index = Editor

--- Starts a Neovim without any user configuration, with the plugin folder on its runtime path.
function M.editor()
  local channel = vim.fn.jobstart({
    vim.v.progpath, '--embed', '--headless', '--clean', '-n', '--cmd',
    'set runtimepath^=' .. M.root .. '/Editors/neovim',
  }, { rpc = true, env = { LC_ALL = 'C.UTF-8' } })
  assert(channel > 0, 'Neovim did not start')
  vim.rpcrequest(channel, 'nvim_ui_attach', 120, 40, vim.empty_dict()) -- a screen, or confirmations answer themselves
  return setmetatable({ channel = channel, pid = vim.fn.jobpid(channel) }, Editor)
end

--- Runs Lua in the editor and returns its value.
function Editor:lua(code, ...) return vim.rpcrequest(self.channel, 'nvim_exec_lua', code, { ... }) end

--- Runs Lua in the editor without waiting for it.
function Editor:start_lua(code, ...) vim.rpcnotify(self.channel, 'nvim_exec_lua', code, { ... }) end

--- Types.
function Editor:keys(keys) vim.rpcrequest(self.channel, 'nvim_input', keys) end

--- Whether the editor shows a question and waits for a key.
function Editor:asks() return vim.rpcrequest(self.channel, 'nvim_get_mode').mode:sub(1, 1) == 'r' end

--- Ends the editor as `:qall!` does and says whether it went.
function Editor:quit()
  vim.rpcnotify(self.channel, 'nvim_command', 'qall!')
  return vim.fn.jobwait({ self.channel }, 10000)[1] ~= -1
end

--- Kills the editor as the system does when memory runs out.
function Editor:kill()
  vim.uv.kill(self.pid, 'sigkill')
  return vim.fn.jobwait({ self.channel }, 10000)[1] ~= -1
end

--- Prints the tally and ends with 1 where anything failed.
function M.finish()
  io.stdout:write(('%d assertions held, %d failed\n'):format(M.passed, M.failures))
  io.stdout:flush()
  os.exit(M.failures == 0 and M.passed > 0 and 0 or 1)
end

return M
