import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ParleyService
import StrictJSON

@testable import ParleyHTTP

/// A scenario as it runs on one stage.
struct Performance: Sendable {
    /// What is left out.
    enum Omission: Sendable {
        case nothing
        /// What labour keeps to itself, or what the employer does.
        case kept(byLabour: Bool)
    }

    let cast: Cast
    let stage: Stage
    let scenario: Scenario
    let omission: Omission
    /// Who reads what can be read: at the end, and halfway where everything is read.
    let readers: [Cast.Person]
    /// Whether everything is read, by everybody; else a sample, and a glance by those beside the two sides.
    let isThorough: Bool

    private(set) var transcript = Transcript()
    /// The steps whose parked position went on the table, with the step that released it.
    private(set) var released: Set<Int> = []
    private var keptNumbers: [Int: Int64] = [:]
    private var negotiation = ""

    init(
        _ scenario: Scenario, _ cast: Cast, _ stage: Stage, omitting omission: Omission, readers: [Cast.Person],
        isThorough: Bool
    ) {
        self.scenario = scenario
        self.cast = cast
        self.stage = stage
        self.omission = omission
        self.readers = readers
        self.isThorough = isThorough
    }

    /// Runs the scenario.
    ///
    /// - Parameter released: where private steps are left out, those that went on the table in the run with them.
    mutating func run(released expected: Set<Int> = []) async throws {
        let start = self
        self = try await stage.server.api.test(.router) { client in
            var performance = start
            try await performance.play(client, expected)
            return performance
        }
    }

    private mutating func play(_ client: some TestClientProtocol, _ expected: Set<Int>) async throws {
        let invited = try await send(
            .post, "/v1/negotiations", Table.invitation, by: .labourChief, key: "invitation", client: client)
        negotiation = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")"
        for (place, step) in scenario.steps.enumerated() {
            // Some steps share an instant: what else is written to their ledger would then move their time.
            if place.isMultiple(of: 3) { stage.clock.advance(microseconds: 1_000_000) }
            try await perform(step, at: place, expected, client)
            if isThorough, place == scenario.steps.count / 2 { try await readEverything(client) }
        }
        try await readEverything(client)
    }

    private mutating func perform(
        _ step: Step, at place: Int, _ expected: Set<Int>, _ client: some TestClientProtocol
    ) async throws {
        var (path, body) = (step.path, step.body)
        if isOmitted(step) {
            // What was released is tabled or attached at once in the run that knows no caucus.
            guard let origin = step.origin, expected.contains(place) else { return }
            path = scenario.steps[origin].path.replacing("/caucus/", with: "/")
            body = scenario.steps[origin].body
        } else if let origin = step.origin {
            guard let number = keptNumbers[origin] else { return }
            path = step.releasePath(of: number)
        }
        let answer = try await send(
            .post, negotiation + path, body, by: step.actor, key: "step-\(place)", match: step.match,
            isLines: step.isLines, client: client)
        keptNumbers[place] = step.keptNumber(in: answer)
        if step.origin != nil, answer.status == 201 { released.insert(place) }
    }

    private func isOmitted(_ step: Step) -> Bool {
        switch omission {
        case .nothing: false
        case .kept(let byLabour): step.isPrivate && step.isOfLabour == byLabour
        }
    }

    private mutating func readEverything(_ client: some TestClientProtocol) async throws {
        try await stage.settle()
        for reader in readers {
            let extent: ReadablePaths.Extent =
                isThorough ? .everything : reader.isOfASide ? .sample(scenario.seed) : .glance
            for path in ReadablePaths.all(of: negotiation, at: stage.clock.now(), extent) {
                let answer = try await send(.get, path, nil, by: reader, client: client)
                if isThorough, let tag = answer.header("ETag") {
                    try await send(.get, path, nil, by: reader, condition: tag, client: client)
                }
            }
        }
    }

    @discardableResult
    private mutating func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue?, by person: Cast.Person, key: String? = nil,
        match: String = "", condition: String = "", isLines: Bool = false, client: some TestClientProtocol
    ) async throws -> Answer {
        var fields: HTTPFields = [
            .authorization: cast.authorization(person), .requestID: "request",
            .acceptLanguage: "en",
        ]
        if let name = HTTPField.Name("traceparent") {
            fields[name] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        }
        if body != nil { fields[.contentType] = isLines ? MediaTypes.lines : MediaTypes.json }
        if let key { fields[.idempotencyKey] = key }
        if !match.isEmpty { fields[.ifMatch] = match }
        if !condition.isEmpty { fields[.ifNoneMatch] = condition }
        let answer = try await client.execute(
            uri: path, method: method, headers: fields,
            body: body.map { ByteBuffer(bytes: Self.bytes(of: $0, isLines: isLines)) }
        ) { Answer($0) }
        let headers = answer.headers.map { "\($0.name.canonicalName): \($0.value)" }.sorted().joined(separator: "\n")
        transcript.note(
            person, "\(method) \(path) \(condition)",
            "\(answer.status)\n\(headers)\n\n\(MaskedReceipts.text(answer.text))")
        return answer
    }

    /// A body; the elements of a list as lines where that is asked.
    private static func bytes(of body: JSONValue, isLines: Bool) -> [UInt8] {
        guard isLines, case .array(let lines) = body else { return body.encoded() }
        return Array(lines.map { $0.encoded() }.joined(separator: Array("\n".utf8)))
    }
}
