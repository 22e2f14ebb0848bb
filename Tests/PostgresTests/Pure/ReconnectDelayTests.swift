import Testing

@testable import Postgres

struct ReconnectDelayTests {
    @Test func `grows to the longest pause, never above, and starts over`() {
        let seed = UInt64.random(in: 0 ... .max)
        var generator = SeededGenerator(seed: seed)
        var delay = ReconnectDelay(longest: .seconds(1))
        var base = ReconnectDelay.first
        for _ in 0..<20 {
            let pause = delay.next(using: &generator)
            #expect(pause >= base / 2 && pause <= base, "seed \(seed)")
            base = min(base * 2, .seconds(1))
        }
        delay.reset()
        let pause = delay.next(using: &generator)
        #expect(pause <= ReconnectDelay.first, "seed \(seed)")
    }

    @Test func `keeps to a longest pause below the first`() {
        var generator = SeededGenerator(seed: 1)
        var delay = ReconnectDelay(longest: .milliseconds(4))
        let pause = delay.next(using: &generator)
        #expect(pause <= .milliseconds(4))
    }
}
