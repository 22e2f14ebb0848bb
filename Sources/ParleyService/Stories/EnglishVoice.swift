internal import Bargaining

/// English, in the words of the glossary (domain §2.11).
struct EnglishVoice: StoryVoice {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    let language = Language.en
    let listSeparator = ", "
    let clauseSeparator = "; "
    let unsourced = "[a date or figure here is in no cited source]"
    let unnamedPositions = "positions on items that the record does not name"
    let everything = "the negotiation as a whole"
    let colon = ": "

    func quoted(_ text: String) -> String { "“\(text)”" }

    func bracketed(_ text: String) -> String { " (\(text))" }

    func note(_ text: String) -> String { "[\(text)]" }

    func date(_ occurredAt: OccurredAt) -> String {
        switch occurredAt {
        case .instant(let instant): TimestampText.format(instant)
        case .day(let day): "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
        case .month(let year, let month):
            Self.months.indices.contains(month - 1) ? "\(Self.months[month - 1]) \(year)" : "\(year)"
        case .year(let year): "\(year)"
        case .unknown: "date not known"
        }
    }

    func side(_ side: Side, party: PartyName?) -> String {
        let name =
            switch side {
            case .labour: "The labour side"
            case .employer: "The employer side"
            case .neutral: "A third party"
            }
        return party.map { "\($0) (\(side.rawValue))" } ?? name
    }

    func comparator(_ comparator: Comparator?, _ amount: String) -> String {
        switch comparator {
        case .atLeast: "at least \(amount)"
        case .atMost: "at most \(amount)"
        case .exactly: "exactly \(amount)"
        case nil: amount
        }
    }

    func term(_ phrase: TermPhrase) -> String {
        switch phrase {
        case .range(let minimum, let maximum, let unit): "\(minimum) to \(maximum)" + (unit.isEmpty ? "" : " \(unit)")
        case .inYear(let year, let amount): "\(amount) in year \(year)"
        case .from(let start, let amount): "\(amount) from \(start)"
        case .adjusted: " in real terms"
        case .plus(let rate): " plus \(rate)"
        case .cap(let amount): ", at most \(amount)"
        case .was(let amount): ", before \(amount)"
        case .table(let unit): "a table in \(unit): "
        case .share(let share, let norm): "\(share) of \(norm)"
        case .duty(let duty, let owner, let due): "\(duty) (\(owner.rawValue)" + (due.map { ", by \($0)" } ?? "") + ")"
        case .unknown(let text): "terms not published" + (text.isEmpty ? "" : " (\(text))")
        case .rule(let rule): rule
        }
    }

    func conclusion(_ conclusion: Conclusion) -> String {
        switch conclusion {
        case .withAgreement: "with an agreement"
        case .withoutAgreement: "without an agreement"
        }
    }

    func form(_ form: SessionForm) -> String {
        switch form {
        case .negotiationMeeting: "a negotiation meeting"
        case .consultationTalk: "a consultation talk"
        case .coordinationMeeting: "a coordination meeting"
        }
    }
}
