import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct CalendarFeedTests {
    private static let row = DeadlineRow(
        subject: .negotiation, stream: StreamID(Sample.uuid("0198a000-0000-7000-8000-00000000000a")),
        title: .both(zh: "快递行业集体协商, 苏州; 2026\\27", en: "Couriers"), ordinal: 1,
        updatedAt: Timestamp(microseconds: 1_775_975_400_123_456), rule: .reply, profile: "CN@1", article: "O22 §32",
        start: Sample.day("2026-04-02"), due: Sample.day("2026-04-22"),
        dueAt: Timestamp(microseconds: 1_776_873_599_999_999), timeZone: "Asia/Shanghai", standing: .running,
        settledOn: nil, daysLeft: 10, party: .employer, item: nil)

    private static func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func `a deadline is one all-day event with a stable identifier and both languages`() {
        #expect(
            Self.unfolded(CalendarFeed.text(of: [Self.row])) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parley//Deadlines//EN", "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:Parley 期限 · Deadlines", "BEGIN:VEVENT",
                "UID:0198a000-0000-7000-8000-00000000000a-reply-2026-04-02-employer@deadlines.parley.invalid",
                "DTSTAMP:20260412T063000Z", "DTSTART;VALUE=DATE:20260422",
                "SUMMARY:答复要约 · Reply to the invitation: 快递行业集体协商\\, 苏州\\; 2026\\\\27",
                "DESCRIPTION:企业方 · Employer side\\nCN@1\\, O22 §32\\n2026-04-02 → 2026-04-22 (running)\\n"
                    + "0198a000-0000-7000-8000-00000000000a",
                "CATEGORIES:RUNNING", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
            ])
    }

    @Test func `lines have at most 75 octets, and no character is torn apart`() {
        let text = CalendarFeed.text(of: [Self.row])
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.contains { $0.hasPrefix(" ") })
        #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `what is folded reads as it was`(_ seed: UInt64) {
        var random = TestGenerator(seed: seed)
        let alphabet: [Unicode.Scalar] = ["a", ";", "é", "协", "\u{1F69A}", " "]
        for _ in 0..<200 {
            var value = ""
            for _ in 0..<random.number(in: 0...300) {
                value.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
            }
            let line = ContentLine.text("X", value)
            #expect(line.hasSuffix("\r\n"), "seed \(seed)")
            #expect(line.dropLast().split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 }, "seed \(seed)")
            #expect(line.replacing("\r\n ", with: "") == "X:\(value)\r\n", "seed \(seed)")
        }
    }

    @Test func `identifiers are unique, also for two vacancies of one day`() {
        let lines = Self.unfolded(CalendarFeed.text(of: [Self.row, Self.row, Self.row]))
        let identifiers = lines.filter { $0.hasPrefix("UID:") }
        #expect(identifiers.count == 3 && Set(identifiers).count == 3)
    }

    @Test func `nothing due is an empty calendar`() {
        #expect(CalendarFeed.text(of: []).hasSuffix("END:VCALENDAR\r\n"))
    }
}
