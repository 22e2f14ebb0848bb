import Bargaining
import ParleyService
import Testing

@Suite struct ProfileReaderTests {
    /// A change of CN.yaml that breaks one rule, and where the fault is reported.
    struct Case: Sendable, CustomStringConvertible {
        let from: String
        let to: String
        let line: Int
        let field: String
        let code: String

        init(_ from: String, _ to: String, _ line: Int, _ field: String, _ code: String) {
            (self.from, self.to, self.line, self.field, self.code) = (from, to, line, field, code)
        }

        var description: String { "\(code): \(from.prefix(40)) → \(to.prefix(40))" }
    }

    /// The small valid file that the cases change; its lines are counted by them.
    static let valid = """
        profile: CN
        version: 1
        title: {zh: 全国, en: National}
        in_force: 2004-05-01
        time_zone: Asia/Shanghai
        matters: all
        instruments:
          O22: {zh: 集体合同规定, en: Order 22}
          O9: {zh: 工资集体协商试行办法, en: Order 9, cited_as_whole: true}
        rules:
          reply: {within: 20 days, article: O22 §32}
          minimum_representatives: {number: 3, article: O22 §19}
          quorum: {at_least: 2/3, article: O22 §36}
          secret_ballot: {required: true, article: O22 §36}
          women: {when: at least 1/5, demand: one, article: O22 §1}
          outsiders: {at_most: 1/3, article: O22 §23}
          vacancy: {within: 15 days, article: O22 §31}
          name_representatives: {rule: after_naming, within: 5 days, article: O22 §1}
          disclosure: {before: 7 days, article: O22 §1}
          suspension_cap: {days: 60, counting: single, article: O22 §1}
          approval: {threshold: at_least_half, of: all, article: O22 §36}
          publication: {within: 5 days, article: O22 §48}
          term: {minimum_years: 1, maximum_years: 3, article: O22 §38}
          wage_filing: {within: 7 days, article: O9}
        """

    static let cases: [Case] = [
        Case("profile: CN", "profile: cn", 1, "profile", "not_a_profile_id"),
        Case("profile: CN\n", "profile: CN-QH\n", 1, "profile", "base_needed"),
        Case("profile: CN\n", "", 1, "", "missing_key"),
        Case("version: 1", "version: \"1\"", 2, "version", "not_a_whole_number"),
        Case("version: 1", "version: 01", 2, "version", "not_a_whole_number"),
        Case("version: 1", "version: 0", 2, "version", "out_of_range"),
        Case("version: 1", "version: 10000", 2, "version", "out_of_range"),
        Case("version: 1", "version: 1\nversion: 2", 2, "version", "duplicate_key"),
        Case("version: 1", "versions: 1", 2, "versions", "unknown_key"),
        Case("{zh: 全国, en: National}", "National", 3, "title", "not_a_mapping"),
        Case(", en: National", "", 3, "title", "missing_key"),
        Case("en: National", "en: 2024", 3, "title.en", "not_a_title"),
        Case("en: National", "en: yes", 3, "title.en", "not_a_title"),
        Case("en: National", "en: \"\"", 3, "title.en", "not_a_title"),
        Case("en: National", "en: [a]", 3, "title.en", "not_a_title"),
        Case("2004-05-01", "2004-05-32", 4, "in_force", "not_a_day"),
        Case("Asia/Shanghai", "Asia/Nowhere", 5, "time_zone", "not_a_time_zone"),
        Case("matters: all", "matters: wage", 6, "matters", "unknown_word"),
        Case("matters: all", "matters: all\nbase: CN", 7, "base", "not_a_profile_reference"),
        Case("  O22: {zh", "  o22: {zh", 8, "instruments.o22", "not_a_instrument_key"),
        Case("cited_as_whole: true", "cited_as_whole: false", 9, "instruments.O9.cited_as_whole", "only_true"),
        Case("  reply: {", "  replies: {", 11, "rules.replies", "unknown_key"),
        Case("within: 20 days", "within: 20", 11, "rules.reply.within", "not_a_period"),
        Case("within: 20 days", "within: 20 day", 11, "rules.reply.within", "not_a_period"),
        Case("within: 20 days", "within: 0 days", 11, "rules.reply.within", "not_a_period"),
        Case("within: 20 days", "within: 1001 days", 11, "rules.reply.within", "out_of_range"),
        Case("within: 20 days", "within: 121 months", 11, "rules.reply.within", "out_of_range"),
        Case("within: 20 days, article: O22 §32", "within: 20 days", 11, "rules.reply", "missing_key"),
        Case("article: O22 §32", "article: Order 22", 11, "rules.reply.article", "not_a_article"),
        Case("article: O22 §32", "article: O22", 11, "rules.reply.article", "article_without_place"),
        Case("article: O22 §32", "article: O23 §32", 11, "rules.reply.article", "undeclared_instrument"),
        Case("number: 3", "number: 1001", 12, "rules.minimum_representatives.number", "out_of_range"),
        Case("number: 3", "number: three", 12, "rules.minimum_representatives.number", "not_a_whole_number"),
        Case("number: 3", "within: 3 days", 12, "rules.minimum_representatives.within", "unknown_key"),
        Case("2/3", "4/6", 13, "rules.quorum.at_least", "not_a_share"),
        Case("2/3", "0.66", 13, "rules.quorum.at_least", "not_a_share"),
        Case("required: true", "required: false", 14, "rules.secret_ballot.required", "only_true"),
        Case("at least 1/5", "from 1/5", 15, "rules.women.when", "not_a_threshold"),
        Case("demand: one", "demand: two", 15, "rules.women.demand", "unknown_word"),
        Case("at_most: 1/3", "at_most: 1/3, rule: advisers_only", 16, "rules.outsiders", "exactly_one"),
        Case("at_most: 1/3, ", "", 16, "rules.outsiders", "exactly_one"),
        Case("at_most: 1/3", "rule: advisers", 16, "rules.outsiders.rule", "unknown_word"),
        Case("within: 15 days", "rule: some_day", 17, "rules.vacancy.rule", "unknown_word"),
        Case("after_naming", "in_invitation", 18, "rules.name_representatives.within", "unknown_key"),
        Case("after_naming, within: 5 days", "after_naming", 18, "rules.name_representatives", "missing_key"),
        Case("before: 7 days, ", "", 19, "rules.disclosure", "missing_key"),
        Case("days: 60", "days: 367", 20, "rules.suspension_cap.days", "out_of_range"),
        Case("at_least_half", "half", 21, "rules.approval.threshold", "unknown_word"),
        Case("of: all", "of: everybody", 21, "rules.approval.of", "unknown_word"),
        Case("within: 5 days, article: O22 §48", "article: O22 §48", 22, "rules.publication", "exactly_one"),
        Case(
            "within: 5 days, article: O22 §48", "promptly: no, article: O22 §48", 22, "rules.publication.promptly",
            "only_true"),
        Case("maximum_years: 3", "maximum_years: 11", 23, "rules.term.maximum_years", "out_of_range"),
        Case(
            "minimum_years: 1, maximum_years: 3", "minimum_years: 3, maximum_years: 2", 23, "rules.term",
            "term_maximum_below_minimum"),
        Case("title: {zh", "title: &a {zh", 3, "", "shorthand"),
        Case("matters: all", "matters: *all", 6, "", "shorthand"),
        Case("matters: all", "matters: !!str all", 6, "", "shorthand"),
        Case("title: {zh: 全国", "title: {{{{{{{{{zh: 全国", 3, "", "too_deep"),
        Case("matters: all", "matters: all #" + String(repeating: "x", count: 240), 6, "", "line_too_long"),
        Case("title: {zh: 全国, en: National}", "title: {zh: 全国", 4, "", "syntax"),
        Case("matters: all", "matters: all\n---\nmatters: all", 7, "", "syntax"),
    ]

    private func fault(_ text: String) throws -> ProfileFault? {
        do throws(ProfileFault) {
            _ = try ProfileCatalogue([try ProfileFiles.source(text)])
            return nil
        } catch {
            return error
        }
    }

    @Test func `the file that the cases change is read`() throws {
        #expect(try fault(Self.valid) == nil)
    }

    @Test(arguments: cases)
    func `a bad profile is refused with line, field and rule`(test: Case) throws {
        #expect(Self.valid.contains(test.from))
        let found = try #require(try fault(Self.valid.replacing(test.from, with: test.to, maxReplacements: 1)))
        #expect(found.rule.code == test.code)
        #expect(found.field == test.field)
        #expect(found.place?.line == test.line)
        #expect(found.file == "X.yaml")
    }

    @Test func `faults are told in both languages, with the place first`() throws {
        let found = try #require(try fault(Self.valid.replacing("20 days", with: "20")))
        #expect(
            found.text(in: .en)
                == "X.yaml:11:19: rules.reply.within: expected a period such as 20 days, 10 working days or 3 months (not_a_period)"
        )
        #expect(found.text(in: .zh).hasPrefix("X.yaml:11:19：rules.reply.within：应为期限"))
        for test in Self.cases {
            let found = try #require(try fault(Self.valid.replacing(test.from, with: test.to, maxReplacements: 1)))
            #expect(found.rule.text(in: .en) != found.rule.text(in: .zh))
        }
    }

    @Test func `what is no file of text is refused`() throws {
        #expect(try fault("")?.rule == .empty)
        #expect(try fault("# nothing\n")?.rule == .empty)
        #expect(try fault("- a\n")?.rule.code == "not_a_mapping")
        #expect(throws: ProfileFault.self) { try ProfileSource([0xFF, 0xFE], file: "X.yaml") }
        let large = #expect(throws: ProfileFault.self) {
            try ProfileSource(Array(repeating: UInt8(ascii: "\n"), count: ProfileLimits.fileBytes + 1), file: "X.yaml")
        }
        #expect(large?.rule == .tooLarge)
    }

    @Test func `nesting that would exhaust the parser is refused before it`() throws {
        for opener in ["[", "{", "- ", "? ", "a: "] {
            let line = String(repeating: opener, count: 20_000)
            #expect(try fault(line) != nil)
            let indented = (0..<230).map { String(repeating: " ", count: $0) + "- a:" }.joined(separator: "\n")
            #expect(try fault(indented) != nil)
        }
    }

    @Test(arguments: ProfileFiles.names)
    func `a shipped file is refused with any line left out of its head, or one character too many`(name: String) throws
    {
        let lines = try ProfileFiles.text(name).split(separator: "\n", omittingEmptySubsequences: false)
        let head = lines.indices.filter { index in
            ["profile:", "version:", "title:", "time_zone:", "matters:"].contains { lines[index].hasPrefix($0) }
        }
        #expect(head.count == 5)
        for index in head {
            var fewer = lines
            fewer.remove(at: index)
            #expect(throws: ProfileFault.self) { try ProfileFiles.source(fewer.joined(separator: "\n")) }
        }
        for index in lines.indices where lines[index].hasPrefix("  ") && lines[index].hasSuffix("}") {
            var broken = lines
            broken[index] = lines[index].dropLast()
            let fault = #expect(throws: ProfileFault.self) { try ProfileFiles.source(broken.joined(separator: "\n")) }
            #expect((fault?.place?.line ?? 0) >= index + 1, "line \(index + 1)")
        }
    }

    @Test(arguments: ProfileFiles.names)
    func `a rule without its article is refused on its line`(name: String) throws {
        let lines = try ProfileFiles.text(name).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        for index in lines.indices where lines[index].contains(", article: ") {
            var broken = lines
            guard let range = lines[index].firstRange(of: ", article: ") else { continue }
            broken[index] = lines[index][..<range.lowerBound] + "}"
            let fault = #expect(throws: ProfileFault.self) { try ProfileFiles.source(broken.joined(separator: "\n")) }
            #expect(fault?.rule == .missingKey("article"))
            #expect(fault?.place?.line == index + 1)
        }
    }

    @Test(arguments: (1...4).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `random damage is refused or read, and never more`(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        let name = ProfileFiles.names[Int(seed % UInt64(ProfileFiles.names.count))]
        let intact = Array(try ProfileFiles.text(name).utf8)
        let pieces: [[UInt8]] = [
            Array("{".utf8), Array("]".utf8), Array("\n".utf8), Array("\"".utf8), Array(": ".utf8), Array("- ".utf8),
            [0],
            [0xFF], Array("&a ".utf8), Array("\t".utf8), Array("§".utf8), Array("|\n".utf8), Array("%".utf8),
            [0xEF, 0xBB, 0xBF],
        ]
        var refused = 0
        for _ in 0..<300 {
            var bytes = intact
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
                default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                }
            }
            do throws(ProfileFault) {
                _ = try ProfileSource(bytes, file: name)
            } catch {
                refused += 1
                #expect(error.file == name, "seed \(seed)")
                #expect(!error.text(in: .zh).isEmpty && (error.place?.line ?? 1) >= 1, "seed \(seed)")
            }
        }
        #expect(refused > 100, "seed \(seed): most damage shows")
    }
}
