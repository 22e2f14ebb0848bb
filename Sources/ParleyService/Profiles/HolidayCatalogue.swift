public import Bargaining

/// The holiday calendars of an installation, by country.
public struct HolidayCatalogue: Sendable {
    /// The calendars, by the country's code.
    public let calendars: [String: HolidayCalendar]

    /// A catalogue of files.
    ///
    /// - Throws: ``ProfileFault`` for the first file that is refused; its name has to be `COUNTRY-YEAR.yaml`.
    public init(files: [(name: String, bytes: [UInt8])]) throws(ProfileFault) {
        var years: [String: [HolidayYear]] = [:]
        for (name, bytes) in files {
            let (country, year) = try Self.year(bytes, path: name)
            years[country, default: []].append(year)
        }
        calendars = years.mapValues { HolidayCalendar($0) }
    }

    /// Reads the YAML files of a folder.
    ///
    /// - Throws: ``ProfileFault`` for the first file that is refused.
    /// - Complexity: linear in the files.
    public static func load(_ folder: String) async throws -> HolidayCatalogue {
        try HolidayCatalogue(files: try await ProfileFolder.files(in: folder))
    }

    /// The calendar of a profile's country; one without any announced year where there is no file.
    public func calendar(for id: ProfileID) -> HolidayCalendar {
        calendars[id.country] ?? HolidayCalendar([])
    }

    /// Reads a file that does not belong to the catalogue: the country and its year.
    ///
    /// - Throws: ``ProfileFault``; its name has to be `COUNTRY-YEAR.yaml`.
    public static func year(at path: String) async throws -> (country: String, year: HolidayYear) {
        try year(try await ProfileFolder.bytes(of: path), path: path)
    }

    /// Whether a file is named like a year's holidays and not like a profile.
    public static func isNamedLikeYear(_ path: String) -> Bool {
        fileName(of: path).wholeMatch(of: /[A-Z]{2}-[0-9]{4}\.yaml/) != nil
    }

    private static func year(
        _ bytes: [UInt8], path: String
    ) throws(ProfileFault) -> (country: String, year: HolidayYear) {
        let (country, year) = try HolidayReader(bytes, file: path).year()
        let expected = "\(country)-\(year.year).yaml"
        guard fileName(of: path) == expected else {
            throw ProfileFault(file: path, place: nil, field: "year", rule: .fileName(expected))
        }
        return (country, year)
    }

    private static func fileName(of path: String) -> Substring {
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    }
}
