/// Why bytes are no signed note, or a note is not signed as it should be.
public enum NoteFault: Error, Hashable, Sendable {
    /// More bytes than ``SignedNote/maximumByteCount``.
    case tooLong(byteCount: Int)
    /// Not UTF-8.
    case encoding
    /// A character below U+0020 that is no line end, at this byte, counted from 0.
    case controlCharacter(offset: Int)
    /// The text does not end with a line end.
    case textEnd
    /// No empty line stands between text and signatures.
    case noSeparator
    /// No signature, or the last line has no end.
    case noSignatures
    /// This signature line, counted from 1, has another form than `— name base64`.
    case signatureLine(number: Int)
    /// More signatures than ``SignedNote/maximumSignatureCount``.
    case tooManySignatures
    /// None of the signatures is by a key that was given.
    case unknownKeys
    /// Two keys were given that have one name and ID.
    case ambiguousKey(KeyName)
    /// A signature by a key that was given does not hold.
    case badSignature(KeyName)
}

extension NoteFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .tooLong(let count): "the note has \(count) bytes; \(SignedNote.maximumByteCount) are allowed"
        case .encoding: "the note is not UTF-8"
        case .controlCharacter(let offset): "the note has a control character at byte \(offset)"
        case .textEnd: "the text of a note ends with a line end"
        case .noSeparator: "the note has no empty line between text and signatures"
        case .noSignatures: "the note has no signature, or its last line has no end"
        case .signatureLine(let number): "signature \(number) of the note is not of the form: — NAME BASE64"
        case .tooManySignatures: "the note has more than \(SignedNote.maximumSignatureCount) signatures"
        case .unknownKeys: "the note is signed by none of the keys that are trusted"
        case .ambiguousKey(let name): "two trusted keys are named \(name) and have one ID"
        case .badSignature(let name): "the signature of \(name) does not hold"
        }
    }
}
