/// To which cases a line of a table applies: a band or class for each dimension that it names.
struct TierCase {
    /// The dimensions by name, without `_from`, `_to`, `_below`.
    private(set) var bands: [Substring: TierBand] = [:]
    /// The classes and single points by name.
    private var classes: [Substring: TermWord.Content] = [:]

    init(_ line: TierLine) { self.init(point: line.bands) }

    /// The case of orders that stand at one point of each dimension.
    init(point words: [TermWord]) {
        for word in words {
            guard let limit = Self.limit(of: word.name), case .amount(let amount) = word.content else {
                if case .amount(let point) = word.content {
                    bands[word.name[...], default: TierBand()].narrow(.point, to: point)
                } else {
                    classes[word.name[...]] = word.content
                }
                continue
            }
            bands[limit.dimension, default: TierBand()].narrow(limit.kind, to: amount)
        }
    }

    /// Whether some case falls under both lines. Lines that name different dimensions are not compared: one may be an
    /// exception to the other.
    func overlaps(_ other: TierCase) -> Bool {
        guard bands.count == other.bands.count, classes.count == other.classes.count else { return false }
        return classes.allSatisfy { name, content in other.classes[name] == content }
            && bands.allSatisfy { name, band in other.bands[name].map { band.overlaps($0) } ?? false }
    }

    /// Whether the line applies to a case that has at least its dimensions; one that the line does not name is free.
    func covers(_ point: TierCase) -> Bool {
        classes.allSatisfy { name, content in point.classes[name] == content }
            && bands.allSatisfy { name, band in point.bands[name].map { band.overlaps($0) } ?? false }
    }

    /// The dimension and the limit that a name such as `km_from` means; `nil` where it names no limit.
    static func limit(of name: String) -> (dimension: Substring, kind: TierBand.Limit)? {
        for (suffix, kind) in [("_from", TierBand.Limit.from), ("_to", .through), ("_below", .below)]
        where name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
            return (name.dropLast(suffix.count), kind)
        }
        return nil
    }
}
