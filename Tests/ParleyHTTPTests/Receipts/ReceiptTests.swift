import Bargaining
import Foundation
import HTTPTypes
import StrictJSON
import Testing
import Transparency

@testable import ParleyHTTP
@testable import ParleyService

/// What a person keeps of an act, and how it is proved.
@Suite struct ReceiptTests {
    private static let asText = ["Accept": "text/plain"]

    private static func bytes(_ answer: Answer, _ pointer: String) throws -> [UInt8] {
        let digits = try #require(answer.string(pointer))
        return try #require(Hexadecimal.bytes(digits))
    }

    private static func payload(_ answer: Answer) throws -> [UInt8] {
        let text = try #require(answer.string("/payload"))
        return Array(try #require(Data(base64Encoded: text)))
    }

    @Test func `the answer to an act carries leaf and salt, and the same ones for a retry`() async throws {
        let table = try await Table.open()
        let act = try await table.employer.post(table.path + "/offers", Table.terms("0.95"), key: "offer").expect(201)
        let again = try await table.employer.post(table.path + "/offers", Table.terms("0.95"), key: "offer")
            .expect(201)
        #expect(again.bytes == act.bytes && again.header("Idempotent-Replayed") == "true")
        #expect(act.list("/receipts").count == act.list("/events").count)
        let leaf = try #require(Leaf(bytes: try Self.bytes(act, "/receipts/0/leaf")))
        #expect(leaf.version == act.integer("/events/0/stream_version"))
        #expect(leaf.eventType == "OfferMade")
        #expect(try leaf.hash == Self.bytes(act, "/receipts/0/leaf_hash"))
        let url = try #require(act.string("/receipts/0/proof_url"))
        #expect(url == "\(table.path)/events/\(leaf.version)/proof")
        let proof = try await table.labour.get(url).expect(200)
        for member in ["leaf", "leaf_hash", "salt", "version"] {
            #expect(proof["/" + member] == act["/receipts/0/" + member], "\(member)")
        }
        let payload = try Self.payload(proof)
        #expect(
            leaf.payloadCommitment.elementsEqual(
                Commitment.payload(salt: try Self.bytes(proof, "/salt"), payload: payload)))
        #expect(Answer(body: payload)["/data"] == act["/events/0/data"])
    }

    @Test func `a proof is pending, then provisional, then final, and verifies`() async throws {
        let table = try await Table.open()
        let notary = try TestNotary(table.server.database, table.server.ledger)
        let path = table.path + "/events/1/proof"
        let pending = try await table.labour.get(path).expect(200)
        #expect(pending.string("/standing") == "pending" && pending["/proof"] == .null)
        #expect(pending.header("Cache-Control") == "no-store")
        let none = try await table.labour.get(path, headers: Self.asText).expect(404, "proof-pending")
        #expect(none.header("Retry-After") != nil && none["/retryable"] == .bool(true))
        try notary.publish()
        let provisional = try await table.labour.get(path).expect(200)
        #expect(provisional.string("/standing") == "provisional")
        try await table.labour.get(path + "?standing=final", headers: Self.asText).expect(404, "proof-pending")
        let waiting = try await table.labour.get(path + "?standing=final").expect(200)
        #expect(waiting.string("/standing") == "pending" && waiting["/proof"] == .null)
        // More is recorded, and the event has a place in the larger tree.
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        try notary.publish(final: true)
        let final = try await table.labour.get(path).expect(200)
        #expect(final.string("/standing") == "final")
        let text = try await table.labour.get(path, headers: Self.asText).expect(200)
        #expect(text.header("Content-Type") == "text/plain; charset=utf-8")
        #expect(text.text == final.string("/proof"))
        let leafHash = try Self.bytes(final, "/leaf_hash")
        let verdict = try LogProof(parsing: text.bytes).verify(leafHash: leafHash, policy: try notary.policy)
        #expect(verdict.standing == .final)
        let before = try LogProof(parsing: Array(try #require(provisional.string("/proof")).utf8))
        #expect(try before.verify(leafHash: leafHash, policy: try notary.policy).standing == .provisional)
        #expect(throws: LogProofRefusal.self) {
            try before.verify(leafHash: Leaf.noHash, policy: try notary.policy)
        }
        // An event after the final checkpoint.
        let offer = try await table.employer.post(table.path + "/offers", Table.terms("0.96")).expect(201)
        let last = try #require(offer.string("/receipts/0/proof_url"))
        #expect(try await table.labour.get(last).string("/standing") == "pending")
        try notary.publish()
        #expect(try await table.labour.get(last).string("/standing") == "provisional")
        #expect(try await table.labour.get(path).string("/standing") == "final")
    }

    @Test func `a request waits until a checkpoint covers the event`() async throws {
        let table = try await Table.open()
        let notary = try TestNotary(table.server.database, table.server.ledger)
        async let waiting = table.labour.get(table.path + "/events/2/proof?wait=20")
        async let final = table.labour.get(table.path + "/events/2/proof?wait=20&standing=final")
        try notary.publish()
        #expect(try await waiting.expect(200).string("/standing") != "pending")
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        try notary.publish(final: true)
        #expect(try await final.expect(200).string("/standing") == "final")
    }

    @Test func `wrong questions are refused`() async throws {
        let table = try await Table.open()
        let path = table.path + "/events/1/proof"
        for (query, code) in [
            ("?wait=-1", "invalid-parameter"), ("?wait=soon", "invalid-parameter"),
            ("?standing=pending", "invalid-parameter"), ("?at_version=1", "unknown-parameter"),
        ] {
            try await table.labour.get(path + query).expect(400, code)
        }
        try await table.labour.get(path, headers: ["Accept": "text/html"]).expect(406, "not-acceptable")
        for missing in ["/events/99/proof", "/events/0/proof", "/events/x/proof"] {
            try await table.labour.get(table.path + missing).expect(404, "not-found")
        }
        try await table.stranger.get(path).expect(404, "not-found")
        try await table.auditor.get(path).expect(200)
        // Where nobody waits already and nothing is published, a short wait ends with what there is.
        #expect(try await table.labour.get(path + "?wait=1").expect(200).string("/standing") == "pending")
    }

    @Test func `a side has proofs of what it keeps to itself, and for others there is nothing`() async throws {
        let table = try await Table.open()
        try await table.seatEverybody()
        let path = table.path + "/caucus"
        func answers(of url: String) async throws -> [[UInt8]] {
            var answers: [[UInt8]] = []
            for caller in [table.employer, table.recorder, table.mediator, table.stranger] {
                for headers in [[:], Self.asText] {
                    let answer = try await caller.get(
                        url, headers: headers.merging(["Request-Id": "same"]) { $1 }
                    ).expect(404, "not-found")
                    answers.append(answer.bytes)
                }
            }
            return answers
        }
        let url = path + "/labour/events/1/proof"
        let before = try await answers(of: url)
        let note = try await table.labour.post(path + "/notes", ["remark": "先谈休息日"]).expect(201)
        #expect(note.string("/receipts/0/proof_url") == url)
        #expect(note.list("/receipts").count == note.list("/events").count)
        let companion = try #require(table.server.ledger.companion(of: .labour))
        let notary = try TestNotary(table.server.database, companion)
        try notary.publish(final: true)
        let proof = try await table.second.get(url).expect(200)
        #expect(proof.string("/standing") == "final" && proof["/leaf"] == note["/receipts/0/leaf"])
        #expect(proof.string("/negotiation_id").map { "/v1/negotiations/\($0)" } == table.path)
        let verdict = try LogProof(parsing: Array(try #require(proof.string("/proof")).utf8)).verify(
            leafHash: try Self.bytes(proof, "/leaf_hash"), policy: try notary.policy)
        #expect(verdict.standing == .final)
        try await table.auditor.get(url).expect(200)
        #expect(try await answers(of: url) == before)
        #expect(try await answers(of: path + "/employer/events/1/proof").count == before.count)
    }

    @Test func `checkpoints of the ledger and that one extends the other`() async throws {
        let table = try await Table.open()
        let notary = try TestNotary(table.server.database, table.server.ledger)
        let path = "/v1/ledger/checkpoint"
        let none = try await table.labour.get(path).expect(200)
        #expect(none.string("/standing") == "pending" && none["/checkpoint"] == .null && none.integer("/size") == 0)
        try await table.labour.get(path, headers: Self.asText).expect(404, "checkpoint-missing")
        try await table.labour.get(path + "/consistency?from=0").expect(404, "checkpoint-missing")
        let first = try notary.publish(final: true)
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        try notary.publish()
        let newest = try await table.labour.get(path).expect(200)
        #expect(newest.string("/standing") == "provisional")
        let final = try await table.labour.get(path + "?standing=final", headers: Self.asText).expect(200)
        #expect(final.bytes == first.bytes)
        #expect(newest.string("/origin") == first.checkpoint.origin.description)
        let size = try #require(newest.integer("/size"))
        let body = try await table.labour.get(path + "/consistency?from=\(first.checkpoint.size)").expect(200)
        let extends = try AddCheckpoint(parsing: body.bytes)
        #expect(extends.checkpoint.bytes == Array(try #require(newest.string("/checkpoint")).utf8))
        try Witness.check(extends, latest: first.checkpoint, logs: [notary.key.verifier])
        for from in [0, size] { try await table.labour.get(path + "/consistency?from=\(from)").expect(200) }
        try await table.labour.get(path + "/consistency?from=\(size + 1)").expect(422, "size-beyond-checkpoint")
        try await table.labour.get(path + "/consistency").expect(400, "invalid-parameter")
        try await table.labour.get(path + "/consistency?from=1", headers: ["Accept": "application/json"])
            .expect(406, "not-acceptable")
        let analyst = try await table.server.caller("analyst", .analyst)
        try await analyst.get(path).expect(403, "forbidden")
    }

    @Test func `events of parties, campaigns and supervision cases have proofs`() async throws {
        let story = try await CampaignStory.opened()
        let campaign = try await story.auditor.get(story.path + "/events/1/proof").expect(200)
        #expect(campaign.string("/standing") == "pending" && campaign.string("/leaf")?.count == 512)
        try await story.auditor.get(story.path + "/events/9/proof").expect(404, "not-found")
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let made = try await federation.post("/v1/parties", Table.object(RegisterPartyRequest.example)).expect(201)
        let url = try #require(made.string("/receipts/0/proof_url"))
        let party = try await federation.get(url).expect(200)
        #expect(party["/leaf"] == made["/receipts/0/leaf"] && party["/party_id"] == made["/party_id"])
        let supervision = try await federation.post(
            "/v1/supervision-cases", Table.object(OpenSupervisionCaseRequest.example)
        ).expect(201)
        let receipt = try await federation.get(try #require(supervision.string("/receipts/0/proof_url"))).expect(200)
        #expect(receipt["/salt"] == supervision["/receipts/0/salt"])
    }

    @Test(
        arguments: [
            (nil, "json"), ("*/*", "json"), ("text/plain", "text"), ("text/plain, */*", "text"),
            ("application/json, text/plain, */*", "json"), ("text/*;q=0.5, application/json;q=0", "text"),
            ("text/html", nil),
        ] as [(String?, String?)]) func `the reader chooses between JSON and text`(_ field: String?, _ chosen: String?)
    {
        let types = [MediaTypes.json, MediaTypes.text]
        let expected = chosen.map { $0 == "json" ? MediaTypes.json : MediaTypes.text }
        #expect(MediaTypes.preferred(field, among: types) == expected)
    }
}
