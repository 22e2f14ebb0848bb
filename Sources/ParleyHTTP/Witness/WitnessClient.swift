internal import AsyncHTTPClient
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import Transparency

/// A witness behind a URL, the submission prefix of C2SP tlog-witness. Asked once; redirects are not followed, and the answer is
/// bounded in time and size.
struct WitnessClient: CheckpointWitness {
    let key: VerifierKey
    /// The address of `add-checkpoint`.
    let url: String
    let client: HTTPClient
    let timeout: Duration
    let logger: Logger

    func cosign(_ request: AddCheckpoint) async -> CosigningOutcome {
        do {
            // The client's own deadline ends with the head of the answer; a slow body must not hold the notary either.
            guard let outcome = try await TimeLimit.run(timeout, { try await ask(request) }) else {
                throw WitnessAnswerFault.late
            }
            return outcome
        } catch {
            logger.warning(
                "a witness did not cosign", metadata: ["witness": "\(key.name)", "url": "\(url)", "error": "\(error)"])
            return .unreachable
        }
    }

    private func ask(_ request: AddCheckpoint) async throws -> CosigningOutcome {
        var message = HTTPClientRequest(url: url)
        message.method = .POST
        message.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
        message.body = .bytes(ByteBuffer(bytes: request.bytes))
        let response = try await client.execute(message, deadline: .distantFuture)
        let body: ByteBuffer
        do {
            body = try await response.body.collect(upTo: WitnessAnswer.maximumByteCount)
        } catch is NIOTooManyBytesError {
            throw WitnessAnswerFault.tooLong
        }
        return try WitnessAnswer.outcome(
            of: request, key: key, status: Int(response.status.code),
            type: response.headers.first(name: "Content-Type"), body: Array(body.readableBytesView))
    }
}
