internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Transparency

/// The paths of a witness: `add-checkpoint` of C2SP tlog-witness v1.0.0, `HASH/checkpoint` as mirrors have it, and its health.
enum WitnessRouter {
    /// The media type of the size in a 409 (C2SP tlog-witness).
    static let sizeType = "text/x.tlog.size"
    private static let plain = "text/plain; charset=utf-8"

    static func make(_ cosigner: CheckpointCosigner, bodyTimeout: Duration) -> Router<BasicRequestContext> {
        let router = Router()
        router.post("add-checkpoint") { request, _ in
            try await add(request, cosigner, bodyTimeout)
        }
        refuse([.get, .head, .put, .patch, .delete], on: "add-checkpoint", allowing: "POST", router)
        for method in [HTTPRequest.Method.get, .head] {
            router.on(":hash/checkpoint", method: method) { request, context in
                let response = latest(context.parameters.get("hash") ?? "", cosigner)
                return request.method == .head ? response.createHeadResponse() : response
            }
        }
        refuse([.post, .put, .patch, .delete], on: ":hash/checkpoint", allowing: "GET, HEAD", router)
        router.get("livez") { _, _ in text("ok\n") }
        router.get("readyz") { _, _ in
            if let fault = cosigner.fault { return text("not ready: \(fault)\n", .serviceUnavailable) }
            return text("ready\n")
        }
        return router
    }

    private static func add(
        _ request: Request, _ cosigner: CheckpointCosigner, _ timeout: Duration
    ) async throws -> Response {
        if let length = request.headers[.contentLength], let count = Int(length), count > AddCheckpoint.maximumByteCount
        {
            return closing(text("the body may have \(AddCheckpoint.maximumByteCount) bytes\n", .contentTooLarge))
        }
        let body: ByteBuffer
        do {
            let stream = request.body
            let arrived = try await TimeLimit.run(timeout) {
                try await stream.collect(upTo: AddCheckpoint.maximumByteCount)
            }
            guard let arrived else {
                return closing(text("the body did not arrive in time\n", .requestTimeout))
            }
            body = arrived
        } catch is NIOTooManyBytesError {
            return closing(text("the body may have \(AddCheckpoint.maximumByteCount) bytes\n", .contentTooLarge))
        }
        let parsed: AddCheckpoint
        do throws(AddCheckpointFault) {
            parsed = try AddCheckpoint(parsing: Array(body.readableBytesView))
        } catch {
            return text("\(error)\n", .badRequest)
        }
        switch await cosigner.add(parsed) {
        case .cosigned(let signature): return Reply.document(signature.line, type: plain, cache: .noStore)
        case .refused(let refusal): return answer(refusal)
        case .unavailable:
            return text("the witness cannot remember what it cosigns, so it does not\n", .serviceUnavailable)
        }
    }

    private static func answer(_ refusal: CosigningRefusal) -> Response {
        switch refusal {
        case .unknownOrigin: text("\(refusal)\n", .notFound)
        case .signature: text("\(refusal)\n", .forbidden)
        case .otherOldSize(let latest):
            Reply.document(Array("\(latest)\n".utf8), type: sizeType, status: .conflict, cache: .noStore)
        case .otherRoot: text("\(refusal)\n", .conflict)
        case .proof: text("\(refusal)\n", .unprocessableContent)
        }
    }

    private static func latest(_ hash: String, _ cosigner: CheckpointCosigner) -> Response {
        guard let signed = cosigner.latest(hash: hash) else {
            return text("no checkpoint of an origin with this SHA-256 was cosigned\n", .notFound)
        }
        return Reply.document(signed.bytes, type: plain, cache: .noStore)
    }

    private static func refuse(
        _ methods: [HTTPRequest.Method], on path: RouterPath, allowing allowed: String,
        _ router: Router<BasicRequestContext>
    ) {
        for method in methods {
            router.on(path, method: method) { _, _ in
                var response = text("allowed: \(allowed)\n", .methodNotAllowed)
                response.headers[.allow] = allowed
                return response
            }
        }
    }

    private static func text(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Reply.document(Array(text.utf8), type: plain, status: status, cache: .noStore)
    }

    private static func closing(_ response: Response) -> Response {
        var response = response
        response.headers[.connection] = "close"
        return response
    }
}
