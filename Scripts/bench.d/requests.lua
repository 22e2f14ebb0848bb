-- Requests of the HTTP benchmarks for wrk. Variables:
--   BENCH_KIND   append: an offer with an idempotency key of its own; state: a bargaining table; constant: /livez
--   BENCH_INPUT  file of `parley bench prepare`: first line the token, then one negotiation a line
--   BENCH_RUN    makes the keys of this run differ from those of any other
-- The last line written is: requests microseconds failures p50 p99 (microseconds).

local threads = {}

function setup(thread)
    thread:set("number", #threads)
    table.insert(threads, thread)
end

function init(arguments)
    failures = 0
    count = 0
    kind = os.getenv("BENCH_KIND")
    run = os.getenv("BENCH_RUN")
    negotiations = {}
    for line in io.lines(os.getenv("BENCH_INPUT")) do
        if token == nil then token = line else table.insert(negotiations, line) end
    end
    headers = { ["Authorization"] = "Bearer " .. token }
    if kind == "append" then headers["Content-Type"] = "application/json" end
end

function request()
    count = count + 1
    if kind == "constant" then return wrk.format("GET", "/livez") end
    -- 7919 is prime: neighbouring requests go to negotiations far apart.
    local path = "/v1/negotiations/" .. negotiations[(count * 7919 + number * 499) % #negotiations + 1]
    if kind == "state" then return wrk.format("GET", path .. "/table", headers) end
    headers["Idempotency-Key"] = string.format("%s-%d-%010d", run, number, count)
    local body = string.format(
        '{"terms":[{"item":"per_parcel","term":{"kind":"scalar","amount":"0.%04d","unit":"CNY/parcel"}}]}', count % 10000)
    return wrk.format("POST", path .. "/offers", headers, body)
end

function response(status)
    local wanted = kind == "append" and 201 or 200
    if status ~= wanted then
        failures = failures + 1
        if failures == 1 then io.stderr:write("unexpected status " .. status .. "\n") end
    end
end

function done(summary, latency)
    local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    for _, thread in ipairs(threads) do failed = failed + thread:get("failures") end
    io.write(string.format("%d %d %d %d %d\n", summary.requests, summary.duration, failed,
        latency:percentile(50), latency:percentile(99)))
end
