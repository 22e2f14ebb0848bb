/// What people got over the API, in order, byte by byte.
struct Transcript: Sendable {
    private var lines: [Cast.Person: [(request: String, answer: String)]] = [:]

    /// How many answers somebody got.
    func count(of person: Cast.Person) -> Int { lines[person]?.count ?? 0 }

    mutating func note(_ person: Cast.Person, _ request: String, _ answer: String) {
        lines[person, default: []].append((request, answer))
    }

    /// The first request whose answer differs for one of these people, with both answers; `nil` when all are equal.
    func firstDifference(from other: Transcript, for people: [Cast.Person]) -> String? {
        for person in people {
            let (mine, theirs) = (lines[person] ?? [], other.lines[person] ?? [])
            for (one, two) in zip(mine, theirs) where one != two {
                return "\(person): \(one.request)\n\(one.answer)\n--- against \(two.request)\n\(two.answer)"
            }
            if mine.count != theirs.count { return "\(person): \(mine.count) answers against \(theirs.count)" }
        }
        return nil
    }
}
