/// How long an answer may be used without asking again (RFC 9111 §4.2, §5.2.2).
enum CacheFreshness {
    /// The most seconds that are told apart: one year. What says more says that.
    static let maximumSeconds: Int64 = 31_536_000

    /// The rest of an answer's freshness; `nil` where it says nothing of it.
    ///
    /// - Parameters:
    ///   - directives: the values of `Cache-Control`, commas split or not.
    ///   - age: the value of `Age`: the seconds the answer has spent in caches on its way.
    static func of(cacheControl directives: some Sequence<some StringProtocol>, age: String?) -> Duration? {
        var seconds: Int64?
        for directive in directives.flatMap({ $0.split(separator: ",") }) {
            let halves = directive.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            switch String(halves[0]).trimmingSpaces.lowercased() {
            case "no-cache" where halves.count == 1, "no-store":
                return .zero
            case "max-age":
                // A lifetime that cannot be read is none (RFC 9111 §4.2.1); of several the shortest counts.
                let named = halves.count > 1 ? number(halves[1]) ?? 0 : 0
                seconds = min(seconds ?? named, named)
            default:
                continue
            }
        }
        return seconds.map { .seconds(max(0, $0 - (age.flatMap { number($0) } ?? 0))) }
    }

    /// Decimal digits, perhaps in quotation marks; beyond ``maximumSeconds`` that.
    private static func number(_ text: some StringProtocol) -> Int64? {
        var digits = String(text).trimmingSpaces
        if digits.utf8.count > 1, digits.hasPrefix("\""), digits.hasSuffix("\"") {
            digits = String(digits.dropFirst().dropLast())
        }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return min(Int64(digits) ?? maximumSeconds, maximumSeconds)
    }
}
