import StrictJSON
import Testing

/// The story of the README over HTTP: invite, accept, demand, offer, counter, a stale answer, a retry, accept,
/// conclude.
@Suite
struct StoryTests {
    @Test
    func `two sides bargain over HTTP from the invitation to the agreement`() async throws {
        let table = try await Table.open()
        let (labour, employer, path) = (table.labour, table.employer, table.path)

        let demand = try await labour.post(path + "/demands", Table.terms("1.30")).expect(201)
        #expect(demand.header("Location") == path + "/proposals/U-1")
        #expect(demand.string("/events/0/type") == "DemandTabled")
        #expect(demand.string("/table/items/0/labour/proposal") == "U-1")

        let offer = try await employer.post(path + "/offers", Table.terms("0.95")).expect(201)
        let seen = try #require(offer.integer("/version"))
        #expect(offer.string("/table/items/0/gap/amount") == "0.35")

        try await labour.post(path + "/offers/E-1/counter-offers", Table.terms("1.10"), version: seen).expect(201)
        let stale = try await labour.post(path + "/offers/E-1/acceptances", version: seen)
        stale.expect(412, "stale-version")
        #expect(stale.integer("/current_version") == seen + 1)
        #expect(stale.list("/missed_events").count == 1)
        #expect(stale.string("/missed_events/0/type") == "CounterOfferMade")

        let current = try await table.version()
        let accepted = try await employer.post(path + "/offers/U-2/acceptances", key: "accept-1", version: current)
        accepted.expect(201)
        #expect(accepted.string("/table/items/0/status") == "tentatively_agreed")

        try await labour.post(path + "/conclusions", ["outcome": "with_agreement"], version: current + 1).expect(201)
        let end = try await employer.post(
            path + "/conclusions", ["outcome": "with_agreement"], version: current + 2)
        end.expect(201)
        #expect(end.string("/table/status") == "concluded_with_agreement")
        #expect(end.string("/table/items/0/agreed/term/amount") == "1.10")

        let again = try await employer.post(path + "/offers/U-2/acceptances", key: "accept-1", version: current)
        again.expect(201)
        #expect(again.bytes == accepted.bytes)
        #expect(again.header("Idempotent-Replayed") == "true")
        #expect(accepted.header("Idempotent-Replayed") == nil)
    }

    @Test
    func `two people answer the same offer at once and one is told what was missed`() async throws {
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        try await table.labour.post(table.path + "/representatives", ["person": "labour-negotiator"]).expect(201)
        let version = try await table.version()
        async let first = table.labour.post(table.path + "/offers/E-1/acceptances", version: version)
        async let second = table.second.post(table.path + "/offers/E-1/rejections", version: version)
        let answers = try await [first, second]
        #expect(answers.map(\.status).sorted() == [201, 412])
        let refused = try #require(answers.first { $0.status == 412 })
        #expect(refused.list("/missed_events").count == 1)
    }

    @Test
    func `validate only tells what would be recorded and records nothing`() async throws {
        let table = try await Table.open()
        let before = try await table.version()
        let preview = try await table.labour.post(
            table.path + "/demands?validate_only=true", Table.terms("1.30"), key: "looked-at")
        preview.expect(200)
        #expect(preview.string("/events/0/type") == "DemandTabled")
        #expect(try await table.version() == before)
        // The key was not used up.
        let demand = try await table.labour.post(table.path + "/demands", Table.terms("1.25"), key: "looked-at")
        demand.expect(201)
        #expect(demand.header("Idempotent-Replayed") == nil)
    }

    @Test
    func `a remark is shown beside its event`() async throws {
        let table = try await Table.open()
        let body: JSONValue = [
            "terms": [
                ["item": "per_parcel", "term": ["kind": "scalar", "amount": "1.30", "unit": "CNY/parcel"]]
            ], "remark": "We surveyed 400 couriers.", "occurred_at": "2026-04-12",
        ]
        let demand = try await table.labour.post(table.path + "/demands", body).expect(201)
        let version = try #require(demand.integer("/version"))
        let event = try await table.employer.get(table.path + "/events/\(version)").expect(200)
        #expect(event.string("/disclosures/remark") == "We surveyed 400 couriers.")
        #expect(event.string("/occurred_at") == "2026-04-12")
        #expect(!event.text.contains("labour-chief"))
    }
}
