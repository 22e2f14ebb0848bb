import Bargaining
import Foundation
import ParleyService
import Testing

@Suite struct ProfileTableTests {
    @Test(arguments: ProfileTable.cells)
    func `says what the law says, by its article`(cell: ProfileTable.Cell) async throws {
        let profile = try #require(try await ProfileFiles.catalogue().profile(named: cell.profile))
        let provision = profile.provisions[cell.parameter]
        #expect(provision?.value == cell.expected?.value)
        #expect(provision?.article.description == cell.expected?.article)
    }

    @Test func `the table has every parameter and every profile once`() async throws {
        #expect(
            ProfileTable.rows.map(\.parameter.rawValue).sorted() == ProfileParameter.allCases.map(\.rawValue).sorted())
        #expect(ProfileTable.rows.allSatisfy { $0.entries.count == ProfileTable.profiles.count })
        let catalogue = try await ProfileFiles.catalogue()
        #expect(catalogue.latestProfiles.map(\.id.text) == ProfileFiles.names)
        #expect(ProfileTable.profiles.sorted() == ProfileFiles.names)
    }

    @Test(
        arguments: [
            ("CN", "CN@1", "2004-05-01", ProfileMatters.all), ("CN-BJ", "CN@1", "2005-11-01", .all),
            ("CN-SH", "CN@1", "2008-01-01", .all), ("CN-ZJ", "CN@1", "2011-01-01", .all),
            ("CN-ZJ-NB", "CN-ZJ@1", "2014-05-01", .wages), ("CN-ZJ-HZ", "CN-ZJ@1", "2014-05-01", .wages),
            ("CN-SD", "CN@1", "2017-01-01", .wages), ("CN-HA", "CN@1", "2014-01-01", .wages),
            ("CN-CQ", "CN@1", "2017-01-01", .all), ("CN-QH", "CN@1", nil, .all),
        ] as [(String, String, String?, ProfileMatters)])
    func `rests on its base since the day it came into force`(
        name: String, base: String, inForce: String?, matters: ProfileMatters
    ) async throws {
        let document = try #require(try await ProfileFiles.catalogue().profile(named: "\(name)@1")).document
        #expect(document.base?.description == (name == "CN" ? nil : base))
        #expect(document.inForce?.description == inForce)
        #expect(document.matters == matters)
        #expect(document.timeZone == "Asia/Shanghai")
    }

    @Test func `Qinghai is the national profile until somebody edits it`() async throws {
        let catalogue = try await ProfileFiles.catalogue()
        let (country, qinghai) = (
            try #require(catalogue.profile(named: "CN")), try #require(catalogue.profile(named: "CN-QH"))
        )
        #expect(qinghai.provisions == country.provisions)
        #expect(qinghai.document.provisions.isEmpty)
        #expect(Set(qinghai.origins.values) == [country.reference])
    }

    @Test func `60 of 120 passes in nine profiles' words and fails in others'`() async throws {
        let count = try #require(BallotCount(eligible: 120, attending: 84, inFavour: 60, against: 20, abstained: 4))
        let catalogue = try await ProfileFiles.catalogue()
        func passing(_ route: RatificationRoute) throws -> [String] {
            try catalogue.latestProfiles.filter { profile in
                try #require(profile.ballotRule(for: route)).outcome(count).isPassed
            }.map(\.id.text)
        }
        #expect(try passing(.enterprise) == ["CN", "CN-BJ", "CN-CQ", "CN-HA", "CN-QH", "CN-SH"])
        #expect(
            try passing(.industry)
                == ["CN", "CN-BJ", "CN-CQ", "CN-HA", "CN-QH", "CN-SH", "CN-ZJ", "CN-ZJ-HZ", "CN-ZJ-NB"])
    }

    @Test(arguments: [
        // Received on Thursday 30 April 2026, before the Labour Day break; 9 May is worked.
        ("CN", "2026-05-20"), ("CN-SH", "2026-05-15"), ("CN-ZJ", "2026-05-18"), ("CN-SD", "2026-05-11"),
    ])
    func `an invitation received on 30 April 2026 is due for answer`(name: String, expected: String) async throws {
        let profile = try #require(try await ProfileFiles.catalogue().profile(named: name))
        let calendar = try await ProfileFiles.holidays().calendar(for: profile.id)
        let due = try #require(
            profile.due(.reply, from: try ProfileFiles.day("2026-04-30"), calendar: calendar))
        #expect(due.due.day.description == expected)
        #expect(due.due.estimatedYears.isEmpty)
    }

    @Test(arguments: [
        (ProfileParameter.reply, 2, 22), (.filing, 80, 90), (.review, 88, 103), (.review, 101, 116),
    ])
    func `the national clocks of the worked example (domain §3.5)`(
        parameter: ProfileParameter, start: Int, due: Int
    ) async throws {
        // Day 0 is a Thursday from which none of the due days meets a day off.
        let first = try ProfileFiles.day("2026-03-05")
        let profile = try #require(try await ProfileFiles.catalogue().profile(named: "CN-QH"))
        let calendar = try await ProfileFiles.holidays().calendar(for: profile.id)
        let startDay = try #require(first.adding(days: start))
        let found = try #require(profile.due(parameter, from: startDay, calendar: calendar))
        #expect(first.days(until: found.due.day) == due)
        #expect(!found.due.hasMoved && found.due.estimatedYears.isEmpty)
    }

    @Test(arguments: ProfileTable.profiles)
    func `any figure that is changed in a file is noticed`(name: String) throws {
        let text = try ProfileFiles.text(name)
        let figures = text.matches(
            of: /(within|number|days|years|minimum_years|maximum_years|extension|before): ([0-9]+)/)
        #expect(figures.isEmpty == (name == "CN-QH"))
        let column = try #require(ProfileTable.profiles.firstIndex(of: name))
        for figure in figures {
            let changed = text.replacingCharacters(
                in: figure.output.2.startIndex..<figure.output.2.endIndex, with: "97")
            guard let document = Self.document(of: changed) else { continue }
            let agrees = ProfileTable.rows.allSatisfy { row in
                guard let own = document.provisions[row.parameter] else { return true }
                return own.value == row.entries[column]?.value
            }
            #expect(!agrees, "\(figure.output.0)")
        }
    }

    /// What a changed file states; `nil` where the change is refused already.
    private static func document(of text: String) -> ProfileDocument? {
        do throws(ProfileFault) {
            return try ProfileFiles.source(text).document
        } catch {
            return nil
        }
    }
}
