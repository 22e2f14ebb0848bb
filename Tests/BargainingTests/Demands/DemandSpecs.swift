import Bargaining
import EventSourcing
import Testing

@Suite struct DemandSpecs {
    @Test func `the first event says for which negotiation it is, and each suggestion is an event`() throws {
        var room = DemandRoom()
        let entries = try DemandRoom.entries(1...2)
        #expect(
            room.act(.collect(entries))
                == .success([
                    .opened(negotiation: DemandRoom.negotiation),
                    .collected(Suggestion(number: 1, entry: entries[0], seat: Person.labourChief)),
                    .collected(Suggestion(number: 2, entry: entries[1], seat: Person.labourChief)),
                ]))
        let third = try DemandRoom.entry("S-3")
        #expect(
            room.act(.collect([third]))
                == .success([.collected(Suggestion(number: 3, entry: third, seat: Person.labourChief))]))
        #expect(room.state.suggestions.map(\.version) == [2, 3, 4])
        #expect(room.state.number(of: third.key) == 3)
    }

    @Test func `what is collected has a key of its own, without a person in it, and was received by now`() throws {
        var room = DemandRoom()
        room.refuses(.collect([]), .suggestionsMissing)
        room.refuses(
            .collect(try DemandRoom.entries(1...DemandLimits.maximumSuggestionsOfAct + 1)), .tooManySuggestionsOfAct)
        let entry = try DemandRoom.entry("S-1")
        room.refuses(.collect([entry, entry]), .keyTaken(entry.key, by: 1))
        room.records(.collect([entry]))
        room.refuses(.collect([try DemandRoom.entry("S-2"), entry]), .keyTaken(entry.key, by: 1))
        let phone = try DemandRoom.entry("form-13800138000")
        room.refuses(.collect([phone]), .keyNamesAPerson(phone.key))
        let later = try DemandRoom.entry("S-9", received: "2026-06-02")
        room.refuses(.collect([later]), .receivedInTheFuture(later.key))
        room.records(.collect([try DemandRoom.entry("S-9", received: "2026-06-01")]))
    }

    @Test(arguments: [
        ("13800138000", true), ("a-19912345678.x", true), ("630101199003071234", true), ("63010119900307123X", true),
        ("S-00001", false), ("12345678901", false), ("138001380001", false), ("2026-06-01-0017", false),
        ("10000000001", false), ("6301011990030712345", false), ("630103202600000017", false),
        ("63010320260000001X", false),
    ])
    func `a key by which a person is found is known`(_ text: String, _ namesAPerson: Bool) throws {
        #expect(try #require(SuggestionKey(text)).namesAPerson == namesAPerson)
    }

    @Test(arguments: ["", "-1", "a b", "字", String(repeating: "a", count: 65)])
    func `other texts are no keys`(_ text: String) {
        #expect(SuggestionKey(text) == nil)
    }

    @Test func `the collection is bounded`() throws {
        var room = DemandRoom()
        let step = DemandLimits.maximumSuggestionsOfAct
        for start in stride(from: 1, to: DemandLimits.maximumSuggestions, by: step) {
            room.records(.collect(try DemandRoom.entries(start...start + step - 1)))
        }
        #expect(room.state.suggestions.count == DemandLimits.maximumSuggestions)
        room.refuses(.collect([try DemandRoom.entry("one-more")]), .tooManySuggestions)
        for number in 1...DemandLimits.maximumIssues {
            room.records(.openIssue(DemandRoom.title("议题\(number)"), nil))
        }
        room.refuses(.openIssue(DemandRoom.title("one more"), nil), .tooManyIssues)
        for issue in 1...DemandLimits.maximumIssuesOfSuggestion { room.records(.group([1], issue: issue)) }
        room.refuses(.group([1], issue: 11), .tooManyIssuesOfSuggestion(1))
    }

    @Test func `an issue has words, and a title of its own`() throws {
        var room = DemandRoom()
        room.refuses(.openIssue(.zh(""), nil), .wordsMalformed)
        #expect(
            room.act(.openIssue(.zh("夜间补贴"), .pieceRate))
                == .success([
                    .opened(negotiation: DemandRoom.negotiation),
                    .issueOpened(
                        DemandIssue(number: 1, title: .zh("夜间补贴"), subject: .pieceRate, seat: Person.labourChief)),
                ]))
        room.refuses(.openIssue(.zh("夜间补贴"), .wage), .titleTaken(by: 1))
    }

    @Test func `grouping links both ways`() throws {
        var room = try DemandRoom.filled()
        room.records(.group([4, 2], issue: 1))
        room.records(.group([2], issue: 3))
        #expect(room.suggestions(of: 1) == [2, 4])
        #expect(room.suggestions(of: 3) == [2])
        #expect(room.issues(of: 2) == [1, 3])
        #expect(room.issues(of: 4) == [1])
        #expect(room.issues(of: 1) == [])
        #expect(room.state.groupedCount == 2)
        room.refuses(.group([], issue: 1), .suggestionsMissing)
        room.refuses(
            .group(Array(1...DemandLimits.maximumSuggestionsOfAct + 1), issue: 1), .tooManySuggestionsOfAct)
        room.refuses(.group([1], issue: 9), .issueUnknown(9))
        room.refuses(.group([7], issue: 1), .suggestionUnknown(7))
        room.refuses(.group([1, 1], issue: 1), .suggestionNamedTwice(1))
        room.refuses(.group([1, 2], issue: 1), .alreadyGrouped(2, issue: 1))
    }

    @Test func `a suggestion is moved by a later event`() throws {
        var room = try DemandRoom.filled()
        room.records(.group([1, 2, 3], issue: 1))
        room.records(.group([3], issue: 2))
        room.refuses(.move([1], from: 9, to: 2), .issueUnknown(9))
        room.refuses(.move([1], from: 1, to: 9), .issueUnknown(9))
        room.refuses(.move([1], from: 1, to: 1), .movesNowhere(1))
        room.refuses(.move([4], from: 1, to: 2), .notInIssue(4, issue: 1))
        #expect(
            room.act(.move([1, 3], from: 1, to: 2))
                == .success([.moved([1, 3], from: 1, to: 2, by: Person.labourChief)]))
        #expect(room.suggestions(of: 1) == [2])
        #expect(room.suggestions(of: 2) == [1, 3], "3 was there already")
        #expect(room.issues(of: 1) == [2])
        #expect(room.issues(of: 3) == [2])
    }

    @Test func `an issue is carried by an item of the agenda, the last link counts`() throws {
        var room = try DemandRoom.filled()
        room.records(.group([1, 2], issue: 1))
        room.records(.group([2, 3], issue: 2))
        room.refuses(.link(9, item: "per_parcel"), .issueUnknown(9))
        room.refuses(.link(1, item: "nothing"), .itemUnknown("nothing"))
        room.records(.link(1, item: "daily_limit"))
        room.refuses(.link(1, item: "daily_limit"), .alreadyLinked(1, item: "daily_limit"))
        room.records(.link(1, item: "per_parcel"))
        room.records(.link(2, item: "per_parcel"))
        #expect(room.state.issues(carriedBy: "daily_limit").isEmpty)
        let carried = room.state.issues(carriedBy: "per_parcel")
        #expect(carried.map(\.issue.number) == [1, 2])
        #expect(room.state.suggestionCount(of: carried) == 3, "2 stands behind both issues")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `links agree both ways after any history`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var room = try DemandRoom.filled(suggestions: 12, issues: 5)
        for _ in 0..<200 {
            let numbers = Array((1...12).shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)))
            let (one, two) = (Int.random(in: 1...5, using: &random), Int.random(in: 1...5, using: &random))
            _ = room.act(Bool.random(using: &random) ? .group(numbers, issue: one) : .move(numbers, from: one, to: two))
        }
        for suggestion in room.state.suggestions {
            let number = suggestion.suggestion.number
            let behind = room.state.issues.filter { $0.suggestions.contains(number) }.map(\.issue.number)
            #expect(Set(behind) == Set(suggestion.issues) && behind.count == suggestion.issues.count, "seed \(seed)")
        }
        for issue in room.state.issues {
            #expect(issue.suggestions == Set(issue.suggestions).sorted(), "seed \(seed)")
        }
    }
}
