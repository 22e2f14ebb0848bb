internal import NIOHTTP1
internal import Transparency

/// Reads what a witness answers; nothing of it is believed before it fits.
enum WitnessAnswer {
    /// The longest answer that is read: as many signatures as a note may have, at 200 bytes and more each.
    static let maximumByteCount = 16_384

    /// What an answer says.
    ///
    /// - Parameters:
    ///   - key: the key of the witness. Signatures of other keys are left out; without a good one of this key there is no cosignature.
    ///   - type: the field `Content-Type`.
    /// - Throws: ``WitnessAnswerFault`` where it says nothing.
    static func outcome(
        of request: AddCheckpoint, key: VerifierKey, status: Int, type: String?, body: [UInt8]
    ) throws(WitnessAnswerFault) -> CosigningOutcome {
        switch status {
        case 200: return .cosigned(try signatures(body, of: request, key))
        case 409 where mediaType(type) == WitnessRouter.sizeType: return try otherSize(body, than: request)
        case 400, 403, 404, 409, 422: return .refused(status: status)
        default: throw .status(status)
        }
    }

    private static func signatures(
        _ body: [UInt8], of request: AddCheckpoint, _ key: VerifierKey
    ) throws(WitnessAnswerFault) -> [NoteSignature] {
        let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count > 1, lines.last?.isEmpty == true,
            lines.count - 1 <= SignedNote.maximumSignatureCount
        else { throw .signatureLines }
        var own: [NoteSignature] = []
        for line in lines.dropLast() {
            guard let signature = NoteSignature(line: line) else { throw .signatureLines }
            guard signature.name == key.name, signature.keyID == key.keyID else { continue }
            guard key.verify(signature, text: request.checkpoint.note.text) != nil else { throw .badSignature }
            own.append(signature)
        }
        guard !own.isEmpty else { throw .otherKeys }
        return own
    }

    private static func otherSize(
        _ body: [UInt8], than request: AddCheckpoint
    ) throws(WitnessAnswerFault) -> CosigningOutcome {
        // A number and a line end, as in a checkpoint: without sign, blanks and leading zeros, up to 2^63 - 1.
        let text = String(decoding: body, as: UTF8.self)
        guard text.hasSuffix("\n"), let size = Int64(text.dropLast()), size >= 0, "\(size)\n" == text else {
            throw .size
        }
        guard UInt64(size) != request.proof.oldSize else { throw .size }
        return .otherSize(UInt64(size))
    }

    private static func mediaType(_ field: String?) -> String? {
        field?.split(separator: ";").first?.trimmingSpaces.lowercased()
    }
}
