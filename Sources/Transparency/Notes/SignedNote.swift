/// A text signed by one or more keys (C2SP signed-note v1.0.0). The text is to be ignored until ``verify(with:)`` has passed.
public struct SignedNote: Hashable, Sendable {
    /// The longest note that is read: 16 signatures of the largest kind known, 5 kB each, and as much again.
    public static let maximumByteCount = 262_144
    /// The most signatures that are read; the specification asks for 16 at least.
    public static let maximumSignatureCount = 64

    private static let firstPrintable: UInt8 = 0x20

    /// What is signed: UTF-8, with a line end at its end.
    public let text: [UInt8]
    /// The signatures in their order, those of unknown keys as well.
    public let signatures: [NoteSignature]

    /// A note from its parts.
    ///
    /// - Throws: ``NoteFault`` where they make no note.
    public init(text: [UInt8], signatures: [NoteSignature]) throws(NoteFault) {
        guard text.last == LineReader.newline else { throw .textEnd }
        guard !signatures.isEmpty else { throw .noSignatures }
        guard signatures.count <= Self.maximumSignatureCount else { throw .tooManySignatures }
        self.text = text
        self.signatures = signatures
        try Self.checkCharacters(bytes)
    }

    /// Reads a note. Complexity: linear.
    ///
    /// - Throws: ``NoteFault``.
    public init(parsing bytes: [UInt8]) throws(NoteFault) {
        try Self.checkCharacters(bytes)
        // Signature lines are not empty, so the last empty line is the one before them.
        guard
            let separator = bytes.indices.dropFirst().last(where: {
                bytes[$0] == LineReader.newline && bytes[$0 - 1] == LineReader.newline
            })
        else { throw .noSeparator }
        var reader = LineReader(Array(bytes[(separator + 1)...]))
        var signatures: [NoteSignature] = []
        while let line = reader.line() {
            guard signatures.count < Self.maximumSignatureCount else { throw .tooManySignatures }
            guard let signature = NoteSignature(line: line) else {
                throw .signatureLine(number: signatures.count + 1)
            }
            signatures.append(signature)
        }
        guard reader.rest.isEmpty, !signatures.isEmpty else { throw .noSignatures }
        text = Array(bytes[..<separator])
        self.signatures = signatures
    }

    /// The note as it is stored and sent.
    public var bytes: [UInt8] {
        text + [LineReader.newline] + signatures.flatMap(\.line)
    }

    /// The note with one more signature.
    ///
    /// - Throws: ``NoteFault`` where there would be too many.
    public func adding(_ signature: NoteSignature) throws(NoteFault) -> SignedNote {
        try SignedNote(text: text, signatures: signatures + [signature])
    }

    /// Verifies the signatures of the keys given; others are ignored.
    ///
    /// - Returns: The signatures that hold, at least one, in the order of the note.
    /// - Throws: ``NoteFault/badSignature(_:)`` where one of a given key does not hold, ``NoteFault/unknownKeys`` where there is none,
    ///   ``NoteFault/ambiguousKey(_:)``.
    public func verify(with keys: [VerifierKey]) throws(NoteFault) -> [VerifiedSignature] {
        var verified: [VerifiedSignature] = []
        for signature in signatures {
            let candidates = Set(keys.filter { $0.name == signature.name && $0.keyID == signature.keyID })
            guard let key = candidates.first else { continue }
            guard candidates.count == 1 else { throw .ambiguousKey(signature.name) }
            guard let holds = key.verify(signature, text: text) else { throw .badSignature(signature.name) }
            verified.append(holds)
        }
        guard !verified.isEmpty else { throw .unknownKeys }
        return verified
    }

    private static func checkCharacters(_ bytes: [UInt8]) throws(NoteFault) {
        guard bytes.count <= maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        if let offset = bytes.firstIndex(where: { $0 < firstPrintable && $0 != LineReader.newline }) {
            throw .controlCharacter(offset: offset)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .encoding }
    }
}
