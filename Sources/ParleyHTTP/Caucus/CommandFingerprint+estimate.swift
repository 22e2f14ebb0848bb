internal import Bargaining
internal import ParleyService
internal import StrictJSON

extension CommandFingerprint {
    /// What a request to attach a cost estimate would have asked for, where a kept one is released: on the shared record
    /// nothing tells that it was kept before.
    ///
    /// - Parameters:
    ///   - request: the release; its remark and time go on the shared record.
    ///   - path: that of attaching.
    static func of(
        attaching draft: CostEstimateDraft, as request: StreamRequest<CaucusFamily>, at path: String
    ) throws -> [UInt8] {
        var command = try CostEstimateDraftCoding.json(of: draft)
        for disclosure in request.disclosures { command[disclosure.name] = .string(disclosure.value) }
        if let occurredAt = request.occurredAt {
            command["occurred_at"] = OccurrenceText.text(of: occurredAt).map { .string($0) } ?? .null
        }
        return of(method: "POST", path: path, command: .object(command))
    }
}
