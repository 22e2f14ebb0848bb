public import Bargaining

/// A profile as one file states it, with the places that faults found later have to name.
public struct ProfileSource: Sendable {
    /// The file, as it was named to the reader.
    public let file: String
    /// What it states.
    public let document: ProfileDocument
    /// Where its base stands, or where it would.
    let basePlace: ProfileFault.Place
    /// Where its version stands.
    let versionPlace: ProfileFault.Place
    /// Where its instruments stand, by key.
    let instrumentPlaces: [String: ProfileFault.Place]
    /// Where its rules stand, by parameter.
    let rulePlaces: [ProfileParameter: ProfileFault.Place]
    /// Where their articles stand.
    let articlePlaces: [ProfileParameter: ProfileFault.Place]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: what is in it.
    ///   - file: how faults name it.
    /// - Throws: ``ProfileFault`` for the first rule that it breaks. Rules that concern its base wait for the catalogue.
    /// - Complexity: O(bytes), of which at most ``ProfileLimits/fileBytes`` are read.
    public init(_ bytes: [UInt8], file: String) throws(ProfileFault) {
        self = try ProfileReader(bytes, file: file).source()
    }

    init(
        file: String, document: ProfileDocument, basePlace: ProfileFault.Place, versionPlace: ProfileFault.Place,
        instrumentPlaces: [String: ProfileFault.Place], rulePlaces: [ProfileParameter: ProfileFault.Place],
        articlePlaces: [ProfileParameter: ProfileFault.Place]
    ) {
        self.file = file
        self.document = document
        self.basePlace = basePlace
        self.versionPlace = versionPlace
        self.instrumentPlaces = instrumentPlaces
        self.rulePlaces = rulePlaces
        self.articlePlaces = articlePlaces
    }
}
