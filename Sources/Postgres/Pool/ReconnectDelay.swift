/// The pauses between attempts to connect: exponential, with jitter so that many clients do not return in step.
struct ReconnectDelay {
    /// The base of the first pause.
    static let first = Duration.milliseconds(50)

    private let longest: Duration
    private var base = ReconnectDelay.first

    init(longest: Duration) {
        self.longest = longest
    }

    /// The next pause: between half of the base and the whole of it; the base doubles up to the longest.
    mutating func next(using generator: inout some RandomNumberGenerator) -> Duration {
        let bounded = min(base, longest)
        base = min(bounded * 2, longest)
        let permille = Int.random(in: 500...1000, using: &generator)
        return bounded * permille / 1000
    }

    /// Starts over after a success.
    mutating func reset() {
        base = Self.first
    }
}
