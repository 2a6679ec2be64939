-- However the editor goes, the server goes with it.

--- One framed message.
local function framed(message)
  local body = vim.json.encode(vim.tbl_extend('force', { jsonrpc = '2.0' }, message))
  return ('Content-Length: %d\r\n\r\n%s'):format(#body, body)
end

--- Starts a server by itself, greets it in the name of `pid`, and waits for its answer.
local function greeted(t, pid)
  local answer = ''
  local server = vim.system({ 'nianbao', 'server' }, {
    stdin = true,
    stdout = function(_, data) answer = answer .. (data or '') end,
  })
  server:write(framed({
    id = 1,
    method = 'initialize',
    params = { processId = pid, rootUri = vim.NIL, capabilities = vim.empty_dict() },
  }))
  t.expect(
    t.eventually(5000, function() return answer:find('"capabilities"', 1, true) end),
    'the server answers initialize',
    answer
  )
  server:write(framed({ method = 'initialized', params = vim.empty_dict() }))
  return server
end

--- Ends the server whatever happened, so that a failed case leaves nothing behind.
local function gone(t, server, what)
  local ended = t.eventually(5000, function() return not t.alive(server.pid) end)
  t.expect(ended, what)
  if not ended then server:kill('sigkill') end
end

return function(t, open, fixture)
  for _, how in ipairs({ 'quit', 'kill' }) do
    t.case('no server is left when the editor leaves by ' .. how, function()
      local editor = open(fixture)
      local servers = t.children(editor.pid)
      t.expect(#servers == 1, 'one server runs', servers)
      t.expect(editor[how](editor), 'the editor goes')
      for _, pid in ipairs(servers) do
        local ended = t.eventually(5000, function() return not t.alive(pid) end)
        t.expect(ended, 'the server ends within five seconds')
        if not ended then vim.uv.kill(pid, 'sigkill') end
      end
    end)
  end

  t.case('the server ends with its input', function()
    local server = greeted(t, vim.uv.os_getpid())
    server:write(nil)
    gone(t, server, 'the server ends when its input is closed')
  end)

  t.case('the server ends with its client, input still open', function()
    local client = vim.system({ 'sleep', '60' })
    local server = greeted(t, client.pid)
    t.expect(t.alive(server.pid), 'the server lives while its client does')
    client:kill('sigkill')
    client:wait()
    gone(t, server, 'the server ends when the process of its client does')
  end)

  t.case('the server ends on exit, with 0 after shutdown and 1 without', function()
    for _, polite in ipairs({ true, false }) do
      local server = greeted(t, vim.uv.os_getpid())
      if polite then server:write(framed({ id = 2, method = 'shutdown' })) end
      server:write(framed({ method = 'exit' }))
      local result = server:wait(5000)
      t.expect(result.signal == 0 and result.code == (polite and 0 or 1), 'the exit code is as specified', result)
      gone(t, server, 'the server is gone')
    end
  end)
end
