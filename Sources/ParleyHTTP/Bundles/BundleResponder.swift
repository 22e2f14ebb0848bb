internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService
internal import Transparency

/// Answers with a negotiation and its proofs as one tar archive.
///
/// What is read is in memory before the first byte is sent, so that whatever is wrong is a problem and not a broken archive; it is
/// written file by file.
struct BundleResponder: Sendable {
    /// The most bundles that one principal reads at a time.
    static let maximumOpen = 2

    let service: NegotiationService
    let quota: StreamQuota

    /// The archive.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let from = try exchange.query.number(.from, from: 0)
        try quota.enter(principal.id)
        do {
            let answer = try await service.bundle(
                of: negotiation, in: ledger, for: principal, since: from.map { [UInt64($0)] } ?? [],
                within: .overHTTP)
            switch answer {
            case .made(let bundle):
                guard exchange.request.method != .head else {
                    quota.leave(principal.id)
                    return Self.response(bundle, ResponseBody())
                }
                return Self.response(bundle, body(bundle, principal.id))
            case .notVisible: throw Problem(.notFound)
            case .pending: throw Problem(.bundlePending, ["seconds": String(Problem.retryAfterSeconds)])
            case .tooLarge:
                throw Problem(
                    .bundleTooLarge,
                    [
                        "events": String(BundleBounds.overHTTP.maximumEvents),
                        "bytes": String(BundleBounds.overHTTP.maximumBytes),
                    ])
            }
        } catch {
            quota.leave(principal.id)
            throw error
        }
    }

    private func body(_ bundle: NegotiationBundle, _ principal: PrincipalID) -> ResponseBody {
        let place = QuotaPlace(quota: quota, principal: principal)
        return ResponseBody { writer in
            defer { place.leave() }
            for file in bundle.files {
                try await writer.write(ByteBuffer(bytes: TarWriter.entry(name: file.name, content: file.bytes)))
            }
            try await writer.write(ByteBuffer(bytes: TarWriter.end))
            try await writer.finish(nil)
        }
    }

    private static func response(_ bundle: NegotiationBundle, _ body: ResponseBody) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = MediaTypes.archive
        headers[.cacheControl] = CachePolicy.noStore.rawValue
        headers[.contentDisposition] = "attachment; filename=\"\(bundle.archiveName)\""
        headers[.vary] = Reply.variance
        return Response(status: .ok, headers: headers, body: body)
    }
}
