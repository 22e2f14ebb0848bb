import Bargaining

/// Terms that are long to write.
enum Terms {
    /// A table of distance bands, one yuan a parcel in each; `nil` for an open end.
    static func table(_ bands: [(from: ExactDecimal?, below: ExactDecimal?)], mode: String? = nil) -> Term {
        let lines = bands.map { band in
            TierLine(
                rate: .amount("1"),
                bands: [("km_from", band.from), ("km_below", band.below)].compactMap { name, limit in
                    limit.map { TermWord(name: name, content: .amount($0)) }
                })
        }
        return Term(
            .tiers(unit: "CNY/parcel", lines: lines),
            words: mode.map { [TermWord(name: "mode", content: .text($0))] } ?? [])
    }

    /// A table of one line.
    static func line(_ rate: TierLine.Rate, plus: String? = nil, _ bands: [TermWord]) -> Term {
        Term(.tiers(unit: "CNY/parcel", lines: [TierLine(rate: rate, plus: plus, bands: bands)]))
    }

    static func amount(_ name: String, _ amount: ExactDecimal) -> TermWord {
        TermWord(name: name, content: .amount(amount))
    }

    static func text(_ name: String, _ text: String) -> TermWord { TermWord(name: name, content: .text(text)) }

    static func flag(_ name: String) -> TermWord { TermWord(name: name, content: .flag) }
}
