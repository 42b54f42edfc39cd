-- What Neovim was told about the open plan, one finding a line.
local function say(text) io.stdout:write(text .. '\n') end
local function ask(method, line, character)
  local place = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = character } }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, place, 10000) or {}) do
    if answer.result then return answer.result end
  end
end

vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do say('diagnostic ' .. tostring(diagnostic.code or (diagnostic.user_data or {}).lsp and diagnostic.user_data.lsp.code)) end
local completion = ask('textDocument/completion', 15, 2) or {}
for _, item in ipairs(completion.items or completion) do say('completion ' .. item.label) end
local hover = ask('textDocument/hover', 14, 3)
if hover then say('hover ' .. (hover.contents.value or vim.inspect(hover.contents))) end
vim.cmd('qa!')
