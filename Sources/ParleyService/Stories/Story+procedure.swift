internal import Bargaining

extension Story {
    /// One event of the procedure in one line.
    func line(_ fact: ProcedureFact) -> String { voice.tell(fact, in: self) }

    /// A side without a party.
    func name(_ side: Side) -> String { voice.side(side, party: nil) }

    /// A day in words.
    func day(_ day: LocalDay) -> String { voice.date(.day(day)) }

    /// The version and the article that a clock rests on: `CN@1, O22 §32`.
    func law(_ clock: StartedClock) -> String {
        [clock.profile.description, clock.article?.description].compactMap(\.self)
            .joined(separator: voice.listSeparator)
    }

    /// How many of these seats each side holds.
    func numbers(of seats: [SeatID]) -> (labour: Int, employer: Int, neutral: Int) {
        let sides = seats.compactMap { after.seats[$0]?.seat.side }
        return (
            sides.count(where: { $0 == .labour }), sides.count(where: { $0 == .employer }),
            sides.count(where: { $0 == .neutral })
        )
    }

    /// A parameter of an algorithm with its weight, where it has one.
    func parameter(_ parameter: AlgorithmParameter) -> String {
        let title = title(parameter.title)
        return parameter.weight.map { title + voice.bracketed("\($0) %") } ?? title
    }

    /// The articles of broken rules on suspension.
    func articles(_ breaches: [SuspensionBreach]) -> String {
        breaches.map(\.article.description).joined(separator: voice.listSeparator)
    }
}
