public import Bargaining
public import StrictJSON

/// Ballots as JSON: `{"side", "party"?, "items", "terms"?, "statement"?, "result"?, "figures"?}`, where `figures` is an
/// object of flags, texts and exact decimals in strings.
public enum BallotCoding {
    /// Writes the members of a ballot into the object that is open.
    public static func write(_ ballot: Ballot, to writer: inout JSONWriter) {
        writer.member("side", ballot.side.rawValue)
        writer.member("party", ifPresent: ballot.party?.text)
        writer.list("items", ballot.items.lazy.map(\.text))
        TermSheetCoding.write(ballot.sheet, to: &writer)
        writer.member("result", ifPresent: ballot.result?.rawValue)
        guard !ballot.figures.isEmpty else { return }
        writer.object("figures") { writer in
            for figure in ballot.figures { TermCoding.write(figure, besides: [], to: &writer) }
        }
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> Ballot {
        Ballot(
            side: try members.required("side").word(Side.self),
            party: try members.optional("party")?.partyName(members.form),
            sheet: try TermSheetCoding.read(&members),
            items: try members.required("items").itemKeys(),
            result: try members.optional("result").map(result),
            figures: try members.optional("figures").map(figures) ?? [])
    }

    private static func result(_ cursor: JSONCursor) throws(CodingFault) -> Ballot.Result {
        try cursor.converted(.init(.choice, words: ["approved", "rejected"]), Ballot.Result.init(rawValue:))
    }

    private static func figures(_ cursor: JSONCursor) throws(CodingFault) -> [TermWord] {
        let members: [(name: String, cursor: JSONCursor)]
        do throws(JSONMismatch) { members = try cursor.members() } catch {
            throw CodingFault(error, expected: .init(.object))
        }
        var figures: [TermWord] = []
        for member in members {
            let content = try TermCoding.storedContent(member.cursor, wordForm: BallotFigure.form(member.name))
            figures.append(TermWord(name: member.name, content: content))
        }
        return figures
    }
}
