-- Drives a real Neovim with the plugin folder of this repository and the `nianbao` found on PATH.
--
--   nvim --clean -l Tests/Editors/neovim.lua
--
-- Prints a line a case; ends with 1 where one failed.

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local t = dofile(here .. '/harness.lua')
local fixture = here .. '/fixtures/wrong-total.md'

-- Lines of the fixture, counted from 0.
local PERIOD, RECEIVED = 2, 48

--- Opens a file in a new editor and waits until the server answers for it.
local function open(path, config)
  local editor = t.editor()
  editor:lua([[
    local path, config = ...
    if next(config) then vim.lsp.config('nianbao', config) end
    vim.lsp.enable('nianbao')
    vim.cmd.edit(vim.fn.fnameescape(path))
  ]], path, config or vim.empty_dict())
  local attached = t.eventually(10000, function()
    return editor:lua([[
      local client = vim.lsp.get_clients({ name = 'nianbao', bufnr = 0 })[1]
      return client ~= nil and client.initialized == true
    ]])
  end)
  t.expect(attached, 'the server attaches to ' .. path)
  return editor
end

--- The diagnostics of the current buffer at warning or above, with the text each of them covers.
local function diagnostics(editor)
  return editor:lua([[
    local found = {}
    for _, d in ipairs(vim.diagnostic.get(0, { severity = { min = vim.diagnostic.severity.WARN } })) do
      local covered = vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})
      found[#found + 1] = { line = d.lnum, code = d.code, severity = d.severity, source = d.source,
        message = d.message, text = table.concat(covered, '\n') }
    end
    table.sort(found, function(a, b) return a.line < b.line end)
    return found
  ]])
end

--- Waits until the diagnostics satisfy a condition; returns the last ones seen.
local function settled(editor, condition)
  local last
  t.eventually(5000, function()
    last = diagnostics(editor)
    return condition(last)
  end)
  return last
end

--- The keys that type a text: a tab is typed as itself, for Neovim's Markdown files turn it into blanks.
local function typed(text) return (text:gsub('\t', '<C-v><Tab>')) end

local function count(n) return function(found) return #found == n end end

local function line(editor, number)
  return editor:lua('return vim.api.nvim_buf_get_lines(0, ..., (...) + 1, true)[1]', number)
end

--- Puts the cursor on the first occurrence of a text in a line.
local function place(editor, number, text)
  local column = line(editor, number):find(text, 1, true)
  assert(column, 'no ' .. text .. ' in line ' .. number)
  editor:lua('vim.api.nvim_win_set_cursor(0, { ... })', number + 1, column - 1)
end

--- Takes the preferred repair at the cursor as a user does, answering yes where Neovim asks. Returns whether it asked.
local function take_preferred(editor)
  local tick = editor:lua('return vim.b.changedtick')
  editor:start_lua([[
    vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred == true end })
  ]])
  local asked = false
  local done = t.eventually(5000, function()
    if editor:asks() then
      asked = true
      editor:keys('y')
      return false
    end
    return editor:lua('return vim.b.changedtick') ~= tick
  end)
  t.expect(done, 'the preferred repair changes the buffer')
  return asked
end

local function repair_under(encoding, language)
  local editor = open(fixture, {
    capabilities = { general = { positionEncodings = { encoding } } },
    init_options = { lang = language },
  })
  t.expect(
    editor:lua("return vim.lsp.get_clients({ name = 'nianbao' })[1].offset_encoding") == encoding,
    'positions are counted in ' .. encoding
  )
  local found = settled(editor, count(2))
  t.expect(#found == 2, 'the wrong period and the wrong total are found, and nothing else', found)
  local period, total = found[1] or {}, found[2] or {}
  t.expect(period.line == PERIOD and period.code == 'period-wrong-year', 'the period is judged on its line', period)
  t.expect(period.severity == 1, 'the period is an error', period)
  t.expect((period.text or ''):sub(1, 4) == '2023', 'the range begins at the year, after two surrogate pairs', period)
  t.expect(total.line == RECEIVED and total.code == 't3-row-total', 'the total is judged on its line', total)
  t.expect(total.severity == 1 and total.source == 'nianbao', 'the total is an error of this server', total)
  t.expect(total.text == '32', 'the range is the cell', total)
  local message = total.message or ''
  t.expect(message:find('32', 1, true) and message:find('31', 1, true), 'the message shows both figures', message)
  t.expect((message:find('%a%a%a') ~= nil) == (language == 'en'), 'the message is in ' .. language, message)

  local before = line(editor, RECEIVED)
  place(editor, RECEIVED, '32')
  t.expect(take_preferred(editor), 'a repair that changes a figure asks first')
  t.expect(line(editor, RECEIVED) == (before:gsub('32$', '31')), 'only the total is changed', line(editor, RECEIVED))
  found = settled(editor, count(1))
  t.expect(#found == 1 and found[1].line == PERIOD, 'the total is no longer found', found)

  before = line(editor, PERIOD)
  place(editor, PERIOD, '2023')
  take_preferred(editor)
  found = settled(editor, count(0))
  while #found > 0 and line(editor, PERIOD):find('2023', 1, true) do
    place(editor, PERIOD, '2023')
    take_preferred(editor)
    found = settled(editor, count(0))
  end
  t.expect(line(editor, PERIOD) == (before:gsub('2023', '2024')), 'the period is repaired', line(editor, PERIOD))
  t.expect(#found == 0, 'nothing is left to find', found)
  t.expect(editor:quit(), 'the editor quits')
end

for _, run in ipairs({ { 'utf-8', 'en' }, { 'utf-16', 'zh' }, { 'utf-32', 'en' } }) do
  t.case(('a wrong total is seen and repaired (%s, %s)'):format(run[1], run[2]), function()
    repair_under(run[1], run[2])
  end)
end

t.case('findings follow what is typed', function()
  local editor = open(fixture)
  settled(editor, count(2))
  place(editor, RECEIVED, '32')
  take_preferred(editor)
  settled(editor, count(1))
  place(editor, RECEIVED, '23')
  editor:keys('lr5')
  local found = settled(editor, count(2))
  local wrong = found[2] or {}
  t.expect(#found == 2 and wrong.line == RECEIVED, 'a figure typed wrong is found', found)
  t.expect(wrong.code == 't3-row-total' and wrong.text == '25', 'it is found on that figure', wrong)
  editor:keys('u')
  found = settled(editor, count(1))
  t.expect(#found == 1 and found[1].line == PERIOD, 'undone, it is gone', found)
  local whole = line(editor, RECEIVED)
  local half = whole:match('^(.*)\t1\t31$')
  editor:keys('cc' .. typed(half))
  t.expect(t.eventually(5000, function() return line(editor, RECEIVED) == half end), 'half a row is typed')
  editor:lua('vim.wait(500)')
  found = vim.tbl_filter(function(d) return d.line == RECEIVED end, diagnostics(editor))
  t.expect(#found == 0, 'half a row is not yet an error', found)
  editor:keys(typed('\t1\t31') .. '<Esc>')
  found = settled(editor, count(1))
  t.expect(line(editor, RECEIVED) == whole, 'the row is typed to its end', line(editor, RECEIVED))
  t.expect(#found == 1 and found[1].line == PERIOD, 'the whole row is right', found)
  t.expect(editor:quit(), 'the editor quits')
end)

t.case('every safe repair at once changes no figure', function()
  local editor = open(fixture)
  settled(editor, count(2))
  editor:lua([[
    vim.lsp.buf.code_action({ apply = true, context = { only = { 'source.fixAll.nianbao' }, diagnostics = {} } })
  ]])
  local found = settled(editor, count(1))
  t.expect(#found == 1 and found[1].line == RECEIVED, 'the wrong total is left to the user', found)
  t.expect(not line(editor, PERIOD):find('2023', 1, true), 'the period is repaired', line(editor, PERIOD))
  t.expect(line(editor, RECEIVED):find('\t32$'), 'the total is as it was', line(editor, RECEIVED))
  t.expect(editor:quit(), 'the editor quits')
end)

t.case('after many edits server and editor agree on the text', function()
  local editor = open(fixture, { capabilities = { general = { positionEncodings = { 'utf-16' } } } })
  local before = settled(editor, count(2))
  place(editor, PERIOD, '2023')
  editor:keys('5ia𠮷📅é年<Esc>Ofor the 𠮷 record<CR>📅<Esc>jx3xJdd2p:3,9m$<CR>gg10Jggi𠮷<CR><Esc>G5kddggp')
  editor:keys(':%s/年/𠮷年/g<CR>:%s/\\t/📅\\t/g<CR>')
  local typed_all = t.eventually(5000, function()
    return not editor:lua([[return vim.fn.search('[^📅]\t', 'nw') > 0]])
  end)
  t.expect(typed_all, 'all of it is typed')
  editor:keys(':silent earlier 1d<CR>')
  local text = vim.fn.readfile(fixture)
  t.expect(
    t.eventually(5000, function() return vim.deep_equal(editor:lua('return vim.fn.getline(1, "$")'), text) end),
    'everything is undone'
  )
  local after = settled(editor, function(found) return vim.deep_equal(found, before) end)
  t.expect(vim.deep_equal(after, before), 'the findings are the same as before', after)
  t.expect(editor:quit(), 'the editor quits')
end)

t.case('a document that is no report has no findings', function()
  local editor = open(t.root .. '/Editors/neovim/README.md')
  editor:lua('vim.wait(500)')
  local all = editor:lua('return vim.diagnostic.get(0)')
  t.expect(#all == 0, 'the README has no findings', all)
  t.expect(editor:quit(), 'the editor quits')
end)

t.case('a true report in plain text has no findings', function()
  local editor = open(t.root .. '/Fixtures/Reports/true-flow.txt')
  editor:lua('vim.wait(500)')
  local found = diagnostics(editor)
  t.expect(#found == 0, 'the report has no findings', found)
  t.expect(editor:quit(), 'the editor quits')
end)

t.case('the plugin folder is in order', function()
  local editor = open(fixture)
  editor:lua("vim.cmd('checkhealth nianbao')")
  local report = editor:lua("return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n')")
  local seen = report:find('server %d+: 1 buffer') and report:find('nianbao %d')
  t.expect(seen, 'the health check sees the server', report)
  t.expect(not report:find('ERROR') and not report:find('WARNING'), 'the health check has no complaint', report)
  local tags = editor:lua([[
    local folder = vim.fn.tempname()
    vim.fn.mkdir(folder .. '/doc', 'p')
    vim.uv.fs_copyfile(... .. '/Editors/neovim/doc/nianbao.txt', folder .. '/doc/nianbao.txt')
    vim.cmd.helptags(folder .. '/doc')
    return vim.fn.readfile(folder .. '/doc/tags')
  ]], t.root)
  t.expect(#tags >= 10, 'the help has tags, each once', tags)
  t.expect(editor:quit(), 'the editor quits')
end)

dofile(here .. '/orphans.lua')(t, open, fixture)
t.finish()
