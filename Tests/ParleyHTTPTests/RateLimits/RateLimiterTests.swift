import HTTPTypes
import ParleyService
import Testing

@testable import ParleyHTTP

@Suite
struct RateLimiterTests {
    private let clock = ManualInstant()

    private func limiter(
        reads: RatePolicy? = RatePolicy(perSecond: 10, burst: 4), writes: RatePolicy? = nil,
        maximumAccounts: Int = 1_024
    ) -> RateLimiter {
        let clock = clock
        return RateLimiter(reads: reads, writes: writes, maximumAccounts: maximumAccounts) { clock.now }
    }

    private func principal(_ name: String) throws -> PrincipalID { try #require(PrincipalID(name)) }

    /// How many of so many requests are admitted.
    private func admitted(_ count: Int, _ limiter: RateLimiter, _ principal: PrincipalID) -> Int {
        (0..<count).count { _ in
            do throws(Problem) {
                _ = try limiter.charge(principal, for: .get)
                return true
            } catch {
                return false
            }
        }
    }

    @Test
    func `a burst is admitted, then what the rate allows, however long the rest was`() throws {
        let (limiter, one) = (limiter(), try principal("one"))
        #expect(admitted(10, limiter, one) == 4)
        clock.advance(by: .milliseconds(99))
        #expect(admitted(1, limiter, one) == 0)
        clock.advance(by: .milliseconds(1))
        #expect(admitted(2, limiter, one) == 1)
        clock.advance(by: .milliseconds(250))
        #expect(admitted(5, limiter, one) == 2)
        clock.advance(by: .seconds(86_400))
        #expect(admitted(10, limiter, one) == 4)
    }

    @Test
    func `over a long time nobody gets more than burst and rate, however requests are spread`() throws {
        var random = SeededGenerator(seed: 51)
        let (limiter, one) = (limiter(), try principal("one"))
        var count = 0
        for _ in 0..<5_000 {
            count += admitted(Int.random(in: 0...2, using: &random), limiter, one)
            clock.advance(by: .milliseconds(20))
        }
        // 100 s at 10 a second, and the burst.
        #expect((995...1_004).contains(count), "seed 51: \(count)")
    }

    @Test
    func `a refusal takes nothing and says when to come again`() throws {
        let (limiter, one) = (limiter(reads: RatePolicy(perSecond: 1, burst: 2)), try principal("one"))
        let first = try #require(try limiter.charge(one, for: .get))
        #expect(first.field == "\"read\";r=1;t=1")
        let second = try #require(try limiter.charge(one, for: .head))
        #expect(second.field == "\"read\";r=0;t=2")
        for _ in 0..<100 {
            let problem = #expect(throws: Problem.self) { try limiter.charge(one, for: .get) }
            #expect(problem?.code == .rateLimited)
            #expect(problem?.values["seconds"] == "1")
            #expect(problem?.headers[.rateLimit] == "\"read\";r=0;t=2")
            #expect(problem?.headers[.rateLimitPolicy] == "\"read\";q=2;w=2")
        }
        clock.advance(by: .seconds(1))
        #expect(admitted(2, limiter, one) == 1)
    }

    @Test
    func `principals and budgets are counted apart`() throws {
        let limiter = limiter(writes: RatePolicy(perSecond: 1, burst: 1))
        let (one, two) = (try principal("one"), try principal("two"))
        #expect(admitted(10, limiter, one) == 4)
        #expect(admitted(10, limiter, two) == 4)
        let write = try #require(try limiter.charge(one, for: .post))
        #expect(write.field == "\"write\";r=0;t=1")
        #expect(throws: Problem.self) { try limiter.charge(one, for: .post) }
        #expect(try limiter.charge(two, for: .post)?.remaining == 0)
    }

    @Test
    func `without a policy nothing is counted`() throws {
        let limiter = limiter(reads: RatePolicy(perSecond: 0))
        #expect(try limiter.charge(try principal("one"), for: .get) == nil)
        #expect(limiter.count == 0)
    }

    @Test
    func `so many principals are remembered, who asked last longest`() throws {
        let limiter = limiter(maximumAccounts: 10 * RateLimiter.parts)
        let faithful = try principal("faithful")
        #expect(admitted(9, limiter, faithful) == 4)
        for index in 0..<5_000 {
            #expect(admitted(1, limiter, try principal("visitor-\(index)")) == 1)
            #expect(admitted(1, limiter, faithful) == 0)
        }
        #expect(limiter.count <= 10 * RateLimiter.parts)
        #expect(limiter.count > 9 * RateLimiter.parts)
    }

    @Test
    func `many at once get no more than the burst`() async throws {
        let (limiter, one) = (limiter(reads: RatePolicy(perSecond: 1, burst: 1_000)), try principal("one"))
        let count = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<64 { group.addTask { admitted(100, limiter, one) } }
            return await group.reduce(0, +)
        }
        #expect(count == 1_000)
    }

    @Test(arguments: [
        (Int64(0), Int64(0), "r=2000;t=0"), (5_000_000, 0, "r=1999;t=1"), (10_000_000_000, 0, "r=0;t=10"),
        (1_000_000_001, 0, "r=1799;t=2"),
    ])
    func `the field has the numbers of the standing`(_ untilFull: Int64, _ untilNext: Int64, _ expected: String) throws
    {
        let policy = try #require(RatePolicy(perSecond: 200))
        let standing = RateStanding(budget: .read, policy: policy, untilFull: untilFull, untilNext: untilNext)
        #expect(standing.field == "\"read\";\(expected)")
    }

    @Test
    func `extreme policies neither overflow nor stand still`() throws {
        let fastest = try #require(RatePolicy(perSecond: .max, burst: .max))
        #expect(fastest.perSecond == RatePolicy.maximumPerSecond)
        let (limiter, one) = (limiter(reads: fastest), try principal("one"))
        #expect(admitted(1_000, limiter, one) == 1_000)
        #expect(RatePolicy(perSecond: -1) == nil)
        #expect(RatePolicy(perSecond: 1, burst: 0)?.burst == 1)
    }
}
