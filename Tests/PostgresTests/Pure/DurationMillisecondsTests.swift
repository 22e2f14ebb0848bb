import Testing

@testable import Postgres

struct DurationMillisecondsTests {
    @Test(arguments: [
        (Duration.milliseconds(-5), Int32(0)), (.zero, 0), (.nanoseconds(1), 1), (.milliseconds(1), 1),
        (.microseconds(1001), 2), (.seconds(3), 3000), (.seconds(1_000_000_000), .max),
    ])
    func `rounds up and saturates`(_ duration: Duration, _ milliseconds: Int32) {
        #expect(duration.millisecondsRoundedUp == milliseconds)
    }
}
