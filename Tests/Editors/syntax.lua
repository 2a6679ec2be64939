-- Compiles every Lua file below the given folders without running it.
local failed = 0
for _, folder in ipairs(arg) do
  for name, kind in vim.fs.dir(folder, { depth = 10 }) do
    if kind == 'file' and name:match('%.lua$') then
      local chunk, message = loadfile(folder .. '/' .. name)
      if not chunk then
        failed = failed + 1
        io.stdout:write(message .. '\n')
      end
    end
  end
end
os.exit(failed == 0 and 0 or 1)
