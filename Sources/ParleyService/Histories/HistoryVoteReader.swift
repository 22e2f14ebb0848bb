internal import Bargaining
internal import StrictJSON

/// Reads the entries of `vote`.
enum HistoryVoteReader {
    private static let names =
        ["date", "result"] + BallotFigure.texts + BallotFigure.percentages + BallotFigure.counts + BallotFigure.flags

    static func vote(_ place: HistoryPlace) throws(HistoryFault) -> HistoryVote {
        let members = try HistoryMembers(place, required: [], optional: names)
        guard members.names.count >= 2 else {
            throw place.fault("minProperties", en: "at least two members", zh: "至少两个成员")
        }
        var figures: [TermWord] = []
        for (name, member) in zip(members.names, members.all) {
            guard let form = BallotFigure.form(name) else { continue }
            figures.append(TermWord(name: name, content: try content(form, member)))
        }
        let result = try members["result"]?.word(of: ["approved", "rejected"])
        return HistoryVote(
            day: try members["date"]?.day(), result: result.flatMap(Ballot.Result.init(rawValue:)), figures: figures)
    }

    private static func content(_ form: TermWordForm, _ member: HistoryPlace) throws(HistoryFault) -> TermWord.Content {
        switch form {
        case .flag:
            _ = try member.flag()
            return .flag
        case .amount:
            let share = try member.unsignedDecimal()
            _ = try member.text(.percent)
            return .amount(share)
        case .count:
            return .amount(try member.count())
        case .text, .code, .day, .currency:
            return .text(try member.text(.short))
        }
    }
}
