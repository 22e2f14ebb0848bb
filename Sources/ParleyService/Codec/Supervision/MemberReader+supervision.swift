package import Bargaining
internal import StrictJSON

/// Members that facts of supervision cases and the bodies of acts on them share.
extension MemberReader {
    /// What opens a case.
    package mutating func supervisionOpening() throws(CodingFault) -> SupervisionOpening {
        try SupervisionOpeningCoding.read(&self)
    }

    /// What names a letter.
    package mutating func supervisionLetter() throws(CodingFault) -> SupervisionLetter {
        SupervisionLetter(
            reference: try fileNumber(),
            textHash: try optional("text_hash").map { hash throws(CodingFault) in
                try hash.converted(.init(.hexadecimal, Int64(ContentHash.byteCount * 2))) { text in
                    Hexadecimal.bytes(text).flatMap { ContentHash(bytes: $0) }
                }
            })
    }

    /// What an authority did.
    package mutating func supervisionOutcome() throws(CodingFault) -> SupervisionOutcome {
        SupervisionOutcome(
            result: try required("result").word(SupervisionResult.self), reference: try fileNumber())
    }

    private mutating func fileNumber() throws(CodingFault) -> String? {
        try optional("reference")?.line(form, maximum: SupervisionLimits.maximumReferenceScalars)
    }
}
