/// Why a text is no key for notes, or a key cannot sign.
public enum KeyFault: Error, Hashable, Sendable {
    /// Not `name+id+key`.
    case form
    /// The name is empty, too long, no UTF-8, or has spaces, `+` or control characters.
    case name
    /// The ID is not eight digits of lowercase hexadecimal.
    case keyIDForm
    /// The ID is not the one of this name and key.
    case keyIDMismatch
    /// The key is not canonical base64 of a type and 32 bytes.
    case keyMaterial
    /// A signature type that Parley does not know, such as 0x06, ML-DSA-44.
    case unsupportedType(UInt8)
    /// A key of this type does not sign such a text.
    case otherType(SignatureType)
    /// A time after 2^63 − 1 seconds, or zero, which stands for no time.
    case time
    /// The signature could not be made.
    case signing
}

extension KeyFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .form: "a key is NAME+ID+BASE64"
        case .name: "the name of a key is 1 to 255 bytes of UTF-8 without spaces, + and control characters"
        case .keyIDForm: "the ID of a key is eight digits of lowercase hexadecimal"
        case .keyIDMismatch: "the ID of the key does not belong to its name and key; was a part of it changed?"
        case .keyMaterial: "the key is not canonical base64 of one byte of type and 32 bytes"
        case .unsupportedType(let type): "keys of type \(type) are not supported; 1 and 4 (Ed25519) are"
        case .otherType(.ed25519): "the key of a log does not cosign"
        case .otherType(.cosignature): "the key of a witness signs checkpoints with a time only"
        case .time: "the time of a cosignature is 1 to 2^63 - 1 seconds after 1970"
        case .signing: "the signature could not be made"
        }
    }
}
