-- Distinct messages for wrk: QUESTIONS names a file with one a line, KIND is telegram, messages or echo.
local questions = {}
for line in io.lines(os.getenv("QUESTIONS")) do questions[#questions + 1] = line end
local kind = os.getenv("KIND")
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  -- Apart for each thread and each run, so that no message is the repetition of another.
  sent = number * 100000000 + (os.time() % 100000) * 1000
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-Telegram-Bot-Api-Secret-Token"] = "s3cret"
end

function request()
  sent = sent + 1
  local text = questions[sent % #questions + 1]
  if kind == "telegram" then
    local chat = sent % 500 + 1
    return wrk.format(nil, nil, nil, string.format(
      '{"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s","chat":{"id":%d,"type":"private"},"from":{"id":%d,"is_bot":false}}}',
      sent, sent, os.time(), text, chat, chat))
  end
  return wrk.format(nil, nil, nil, string.format(
    '{"clientMessageId":"00000000-0000-4000-8000-%012d","text":"%s"}', sent, text))
end

function done(summary)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("%s: %.0f/s, %d answered, %d failed\n", kind,
    (summary.requests - errors.status) * 1000000 / summary.duration, summary.requests, failed))
end
