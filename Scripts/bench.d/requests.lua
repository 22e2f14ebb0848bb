-- Requests of the HTTP benchmarks for wrk. Variables:
--   BENCH_KIND   append: an offer with an idempotency key of its own; state: a bargaining table; constant: /livez
--   BENCH_INPUT  file of `parley bench prepare`: first line the token, then one negotiation a line
--   BENCH_RUN    makes the keys of this run differ from those of any other
--   BENCH_PAUSE  milliseconds that a connection waits before each request; none by default
-- The last line written is: requests microseconds failures p50 p99 (microseconds).

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    count = 0
    kind = os.getenv("BENCH_KIND")
    negotiations = {}
    for line in io.lines(os.getenv("BENCH_INPUT")) do
        if token == nil then token = line else table.insert(negotiations, line) end
    end
    -- Requests are put together from parts, and no `response` function is defined: the generator shares the machine with
    -- what it measures, and either would cost as much as the service.
    local credentials = string.format(
        " HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n", wrk.headers["Host"] or "127.0.0.1", token)
    readHead = "/table" .. credentials .. "\r\n"
    constantHead = "GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    appendHead = "/offers" .. credentials .. "Content-Type: application/json\r\nIdempotency-Key: "
        .. os.getenv("BENCH_RUN") .. "-" .. number
    bodyStart = '{"terms":[{"item":"per_parcel","term":{"kind":"scalar","amount":"0.'
    bodyEnd = '","unit":"CNY/parcel"}}]}'
    bodyLength = #bodyStart + 4 + #bodyEnd
end

-- Only where there is a pause: wrk calls it for each request.
if os.getenv("BENCH_PAUSE") then
    pause = tonumber(os.getenv("BENCH_PAUSE"))
    function delay()
        return pause
    end
end

function request()
    count = count + 1
    if kind == "constant" then return constantHead end
    -- 7919 is prime: neighbouring requests go to negotiations far apart.
    local negotiation = negotiations[(count * 7919 + number * 499) % #negotiations + 1]
    if kind == "state" then return "GET /v1/negotiations/" .. negotiation .. readHead end
    return "POST /v1/negotiations/" .. negotiation .. appendHead .. string.format(
        "-%010d\r\nContent-Length: %d\r\n\r\n%s%04d%s", count, bodyLength, bodyStart, count % 10000, bodyEnd)
end

function done(summary, latency)
    local errors = summary.errors
    local failed = errors.connect + errors.read + errors.write + errors.timeout + errors.status
    io.write(string.format("%d %d %d %d %d\n", summary.requests, summary.duration, failed,
        latency:percentile(50), latency:percentile(99)))
end
